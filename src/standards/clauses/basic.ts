import { clause } from './clause.ts';

const basic = 'expenditure?fund=general&nature=basic';
const group = (economic: string) => `expenditure?economic=${economic}&fund=general&nature=basic`;

export default clause({
  id: 'basic',
  title: { zh: '一般公共预算财政拨款基本支出的构成', en: 'General-budget basic expenditure' },
  section: 'narrative/basic',
  variants: [
    {
      id: 'some',
      when: { zh: '有基本支出', en: 'there is basic expenditure' },
      template: `{some ${basic}}{year}年度一般公共预算财政拨款基本支出{amount ${basic}}，其中：`,
      lines: {
        ends: '；',
        of: (
          [
            ['人员经费', 'personnel'],
            ['公用经费', 'public'],
          ] as const
        ).map(([label, economic]) => {
          const part = group(economic);
          return `{some ${part}}${label}{amount ${part}}，主要包括{names ${part}}`;
        }),
      },
    },
    {
      id: 'none',
      when: { zh: '没有基本支出', en: 'there is none' },
      template: `{none ${basic}}本年度无此项支出。`,
    },
  ],
});
