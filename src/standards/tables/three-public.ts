import type { Column } from '../../model/table.ts';
import type { Stage } from '../../model/quantity.ts';
import { column, table } from './table.ts';

const vehicles = '公务用车购置及运行维护费';
/** As some places print it. */
const shortly = '公务用车购置及运行费';

function columnsOf(stage: Stage, heading: string, zh: string, en: string): Column[] {
  const of = (id: string, title: string, english: string, headings: string[], item?: string) =>
    column(
      `${id}-${stage}`,
      `${title}${zh}`,
      `${english}, ${en}`,
      headings.map((words) => `${heading}+${words}`),
      item ? { stage, at: { item } } : { stage },
    );
  return [
    of('total', '合计', 'total', ['合计']),
    of('abroad', '因公出国（境）费', 'travel abroad', ['因公出国(境)费', '因公出国(境)费用'], 'abroad'),
    of('vehicle', vehicles, 'vehicles', [`${vehicles}+小计`, `${vehicles}+合计`, `${shortly}+小计`, `${shortly}+合计`], 'vehicle'),
    of('vehicle-purchase', '公务用车购置费', 'purchase of vehicles', [`${vehicles}+公务用车购置费`, '公务用车购置费'], 'vehicle-purchase'),
    of('vehicle-running', '公务用车运行维护费', 'running of vehicles', [`${vehicles}+公务用车运行维护费`, `${vehicles}+公务用车运行费`, '公务用车运行维护费', '公务用车运行费'], 'vehicle-running'),
    of('reception', '公务接待费', 'receptions', ['公务接待费'], 'reception'),
  ]; // prettier-ignore
}

/** 财政拨款“三公”经费支出决算表: one row, budget after adjustments against final account. */
export default table({
  id: 'three-public',
  title: { zh: '财政拨款“三公”经费支出决算表', en: 'Three public expenses' },
  titles: [
    '财政拨款"三公"经费支出决算表',
    '一般公共预算财政拨款"三公"经费支出决算表',
    '"三公"经费支出决算表',
    '"三公"经费决算表',
  ],
  concept: 'three-public',
  stage: 'final',
  lanes: [
    {
      id: 'three-public',
      title: { zh: '“三公”经费', en: 'three public expenses' },
      stub: 'none',
      columns: [
        ...columnsOf('adjusted-budget', '预算数', '预算数', 'budget'),
        ...columnsOf('final', '决算数', '决算数', 'final'),
      ],
      rows: [],
    },
  ],
});
