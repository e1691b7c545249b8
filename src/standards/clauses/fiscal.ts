import { clause } from './clause.ts';
import { moved, unmoved } from './comparison.ts';

const income = 'income-total?source=fiscal';
const expenditure = 'expenditure-total?source=fiscal';
const both = `${income} = ${expenditure}`;
const totals = `{year}年度财政拨款收入总计{amount ${income}}，支出总计{amount ${expenditure}}。`;
const totalsInOne = `{unit}{year}年度财政拨款收、支总计均为{amount ${both}}。`;

export default clause({
  id: 'fiscal',
  title: { zh: '财政拨款收支总计及其变化', en: 'Fiscal appropriations in total' },
  section: 'narrative/fiscal',
  variants: [
    {
      id: 'changed',
      when: { zh: '与上年不同', en: 'differs from last year' },
      places: ['140000'],
      template: `${totals}与上年相比，财政拨款收入总计${moved(income)}；财政拨款支出总计${moved(expenditure)}。主要原因是{reason ${expenditure}}。`,
    },
    {
      id: 'unchanged',
      when: { zh: '与上年相同', en: 'same as last year' },
      places: ['140000'],
      template: `${totals}财政拨款收入总计${unmoved(income)}；财政拨款支出总计${unmoved(expenditure)}。`,
    },
    {
      id: 'changed-in-one',
      when: { zh: '与上年不同，收支合写', en: 'differs from last year; one number for both' },
      places: ['000000', '310000'],
      template: `${totalsInOne}与{prior}年度相比，财政拨款收、支总计各${moved(both)}，主要原因是{reason ${expenditure}}。`,
    },
    {
      id: 'unchanged-in-one',
      when: { zh: '与上年相同，收支合写', en: 'same as last year; one number for both' },
      places: ['000000', '310000'],
      template: `${totalsInOne}财政拨款收、支总计${unmoved(both, '与{prior}年度')}。`,
    },
    {
      id: 'without-prior',
      when: { zh: '没有上年数（如新设单位）', en: 'no figures of last year, as of a new unit' },
      template: `${totals}{remark ${expenditure}}。`,
    },
  ],
});
