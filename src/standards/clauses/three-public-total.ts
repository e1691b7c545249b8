import { clause } from './clause.ts';
import { moved } from './comparison.ts';

/** Items as this sentence names them, and the reason that the form offers where there was nothing in either year. */
const items = [
  ['因公出国（境）费支出', 'abroad', '本单位无因公出国（境）支出'],
  ['公务用车购置费支出', 'vehicle-purchase', '本单位无公务用车购置支出'],
  ['公务用车运行维护费支出', 'vehicle-running', '本单位无公务用车运行维护费支出'],
  ['公务接待费支出', 'reception', '本单位无公务接待费支出'],
] as const;

export default clause({
  id: 'three-public-total',
  title: { zh: '“三公”经费总额、预算完成及变化', en: 'Three public expenses in total' },
  section: 'narrative/three-public/total',
  variants: [
    {
      id: 'none',
      when: { zh: '没有任何“三公”经费支出', en: 'there is none at all' },
      places: ['310000'],
      template:
        '{zero adjusted-budget/three-public}{none three-public}{unit}{year}年度无“三公”经费财政拨款支出。',
    },
    {
      id: 'by-item',
      when: { zh: '逐项说明，没有支出的也列出', en: 'item by item, those of nothing too' },
      template:
        '{year}年度“三公”经费财政拨款支出全年预算{amount adjusted-budget/three-public}，支出决算{amount three-public}，' +
        '[完成全年预算的{completion three-public of adjusted-budget}，]' +
        `(较上年${moved('three-public')}|{same three-public}与上年“三公”经费财政拨款支出决算相同|{nearly three-public}与上年基本持平|{remark three-public})。其中：`,
      lines: {
        ends: '；',
        of: items.map(([label, item, ofNothing]) => {
          const part = `three-public?item=${item}`;
          const comparison =
            `({zero ${part}}{same ${part}}与上年相同，主要原因是：{reason ${part}: ${ofNothing}}|` +
            `{same ${part}}与上年相同，主要原因是：{reason ${part}}|` +
            `{nearly ${part}}与上年基本持平，主要原因是：{reason ${part}}|` +
            `较上年${moved(part)}，主要原因是：{reason ${part}}|{remark ${part}: 无上年对比数})`;
          return `${label}{amount ${part}}，${comparison}`;
        }),
      },
    },
  ],
});
