import { clause } from './clause.ts';
import { moved, unmoved } from './comparison.ts';

const general = 'expenditure?fund=general';
const amount = `{year}年度一般公共预算财政拨款支出决算{amount ${general}}[，占本年支出合计的{share ${general} of expenditure}]。`;

export default clause({
  id: 'general-total',
  title: { zh: '一般公共预算财政拨款支出总额及其变化', en: 'General-budget expenditure in total' },
  section: 'narrative/general/total',
  variants: [
    {
      id: 'changed',
      when: { zh: '与上年不同', en: 'differs from last year' },
      template: `${amount}与上年相比，一般公共预算财政拨款支出${moved(general)}。主要原因是{reason ${general}}。`,
    },
    {
      id: 'none',
      when: { zh: '没有一般公共预算财政拨款支出', en: 'there is none' },
      template: `{none ${general}}本年度无此项支出。`,
    },
    {
      id: 'unchanged',
      when: { zh: '与上年相同', en: 'same as last year' },
      template: `${amount}一般公共预算财政拨款支出${unmoved(general)}。`,
    },
    {
      id: 'without-prior',
      when: { zh: '没有上年数（如新设单位）', en: 'no figures of last year, as of a new unit' },
      template: `${amount}{remark ${general}}。`,
    },
  ],
});
