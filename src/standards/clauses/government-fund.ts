import { clause } from './clause.ts';

const at = (concept: string) => `${concept}?fund=government-fund`;
const ofNature = (nature: string) => `expenditure?fund=government-fund&nature=${nature}`;
const ofCode = 'expenditure?function=*&fund=government-fund';
const nothing = ['opening-balance', 'income', 'closing-balance']
  .map((concept) => `{zero ${at(concept)}}`)
  .join('');

export default clause({
  id: 'government-fund',
  title: { zh: '政府性基金预算财政拨款收支', en: 'Government funds' },
  section: 'narrative/government-fund',
  variants: [
    {
      id: 'none',
      when: { zh: '没有收支', en: 'there is neither income nor expenditure' },
      places: ['140000', '000000'],
      template: `${nothing}{none ${at('expenditure')}}本年度无此项收支。`,
    },
    {
      id: 'none-by-name',
      when: { zh: '没有收支，写明单位', en: 'neither income nor expenditure, naming the unit' },
      places: ['310000'],
      template: `${nothing}{none ${at('income')}}{zero ${at('expenditure')}}{unit}{year}年度无政府性基金预算财政拨款收入和支出。`,
    },
    {
      id: 'some',
      when: { zh: '有收支', en: 'there is income or expenditure' },
      template:
        `{year}年度政府性基金预算财政拨款年初结转和结余{amount ${at('opening-balance')}}，` +
        `本年收入{amount ${at('income')}}，本年支出{amount ${at('expenditure')}}（其中：` +
        `基本支出{amount ${ofNature('basic')}}，项目支出{amount ${ofNature('project')}}），` +
        `年末结转和结余{amount ${at('closing-balance')}}。[{some ${at('expenditure')}}支出具体情况如下：]`,
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
