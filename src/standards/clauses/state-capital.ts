import { clause } from './clause.ts';

const capital = 'expenditure?fund=state-capital';
const ofCode = 'expenditure?function=*&fund=state-capital';

export default clause({
  id: 'state-capital',
  title: { zh: '国有资本经营预算财政拨款支出', en: 'State capital budget' },
  section: 'narrative/state-capital',
  variants: [
    {
      id: 'none',
      when: { zh: '没有支出', en: 'there is none' },
      places: ['140000', '000000'],
      template: `{none ${capital}}本年度无此项支出。`,
    },
    {
      id: 'none-by-name',
      when: { zh: '没有支出，写明单位', en: 'there is none, naming the unit' },
      places: ['310000'],
      template: `{none ${capital}}{unit}{year}年度无国有资本经营预算财政拨款支出。`,
    },
    {
      id: 'some',
      when: { zh: '有支出', en: 'there is expenditure' },
      template:
        `{some ${capital}}{year}年度国有资本经营预算财政拨款本年支出{amount ${capital}}，其中：` +
        `基本支出{amount ${capital}&nature=basic}，项目支出{amount ${capital}&nature=project}。支出具体情况如下：`,
      lines: {
        ends: '；',
        of: [
          {
            each: ofCode,
            level: 'item',
            template: `{some ${ofCode}}{path}{amount ${ofCode}}，主要用于{use ${ofCode}}`,
          },
        ],
      },
    },
  ],
});
