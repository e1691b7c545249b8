import { clause } from './clause.ts';
import { againstInitialBudget, moved, unmoved } from './comparison.ts';

const general = 'expenditure?fund=general';
const ofCode = 'expenditure?function=*&fund=general';
const lead = `{year}年度一般公共预算财政拨款支出${againstInitialBudget(general)}。其中：`;
const use = `{some ${ofCode}}，用于{use ${ofCode}}`;
const sinceLastYear = `(较上年决算${moved(ofCode)}，主要原因是{reason ${ofCode}}|${unmoved(ofCode, '与上年决算')}|{remark ${ofCode}: 无上年对比数})`;
const versusBudget = ['over', 'under']
  .map((guard) => {
    const than = guard === 'over' ? '大于' : '小于';
    return `{${guard} ${ofCode} of initial-budget}决算数${than}预算数的主要原因：{reason ${ofCode}}`;
  })
  .join('|');

export default clause({
  id: 'general-items',
  title: {
    zh: '一般公共预算财政拨款支出的预算完成情况',
    en: 'General-budget expenditure against the budget',
  },
  section: 'narrative/general/items',
  variants: [
    {
      id: 'by-class',
      when: { zh: '按类说明', en: 'explained by class' },
      places: ['140000'],
      template: lead,
      lines: {
        ends: '。',
        of: [
          {
            each: ofCode,
            level: 'class',
            template: `{name}${againstInitialBudget(ofCode)}[${use}]。${sinceLastYear}`,
          },
        ],
      },
    },
    {
      id: 'by-item',
      when: { zh: '按项说明', en: 'explained by item' },
      places: ['000000', '310000'],
      template: lead,
      lines: {
        ends: '。',
        of: [
          {
            each: ofCode,
            level: 'item',
            template:
              `{number}、{path}。[{some ${ofCode}}主要用于：{use ${ofCode}}。]${againstInitialBudget(ofCode, '为')}。` +
              `(${versusBudget}|{matches ${ofCode} of initial-budget}决算数与预算数持平)`,
          },
        ],
      },
    },
  ],
});
