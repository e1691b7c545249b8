import { clause } from './clause.ts';

const general = 'expenditure?fund=general';
const ofClass = 'expenditure?function=*&fund=general';

export default clause({
  id: 'general-structure',
  title: { zh: '一般公共预算财政拨款支出按类分', en: 'General-budget expenditure by class' },
  section: 'narrative/general/structure',
  variants: [
    {
      id: 'some',
      when: { zh: '有支出', en: 'there is expenditure' },
      template: `{some ${general}}{year}年度一般公共预算财政拨款支出{amount ${general}}，主要用于以下方面：`,
      lines: {
        ends: '；',
        of: [
          {
            each: ofClass,
            level: 'class',
            template: `{some ${ofClass}}{name}（类）{amount ${ofClass}}，占比{share ${ofClass} of ${general}}`,
          },
        ],
      },
    },
    {
      id: 'none',
      when: { zh: '没有一般公共预算财政拨款支出', en: 'there is none' },
      template: `{none ${general}}本年度无此项支出。`,
    },
  ],
});
