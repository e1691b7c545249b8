import { clause } from './clause.ts';

const natures = [
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
  ['上缴上级支出', 'remitted'],
  ['经营支出', 'operating'],
  ['对附属单位补助支出', 'subsidiary'],
] as const;

export default clause({
  id: 'expenditure',
  title: { zh: '支出的性质', en: 'Expenditure by nature' },
  section: 'narrative/expenditure',
  variants: [
    {
      id: 'some',
      when: { zh: '有支出', en: 'there is expenditure' },
      template: '{some expenditure}{year}年度支出合计{amount expenditure}，其中：',
      lines: {
        ends: '；',
        of: natures.map(([label, nature]) => {
          const part = `expenditure?nature=${nature}`;
          return `{some ${part}}${label}{amount ${part}}，占比{share ${part} of expenditure}`;
        }),
      },
    },
    {
      id: 'zero',
      when: { zh: '没有支出', en: 'there is none' },
      template: '{zero expenditure}{year}年度支出合计{amount expenditure}。',
    },
  ],
});
