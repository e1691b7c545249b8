import { clause } from './clause.ts';
import { moved, unmoved } from './comparison.ts';

const both = 'income-total = expenditure-total';
const totals = '{year}年度收入总计{amount income-total}，支出总计{amount expenditure-total}。';
const totalsInOne = `{unit}{year}年度收、支总计均为{amount ${both}}。`;
const totalsInOneWord = `{unit}{year}年度收入支出总计{amount ${both}}。`;

export default clause({
  id: 'total',
  title: { zh: '收入支出总计及其变化', en: 'Income and expenditure in total' },
  section: 'narrative/total',
  variants: [
    {
      id: 'changed',
      when: { zh: '与上年不同', en: 'differs from last year' },
      places: ['140000'],
      template: `${totals}与上年相比，收入总计${moved('income-total')}，支出总计${moved('expenditure-total')}。主要原因是{reason expenditure-total}。`,
    },
    {
      id: 'unchanged',
      when: { zh: '与上年相同', en: 'same as last year' },
      places: ['140000'],
      template: `${totals}收入总计${unmoved('income-total')}，支出总计${unmoved('expenditure-total')}。`,
    },
    {
      id: 'changed-in-one',
      when: { zh: '与上年不同，收支合写', en: 'differs from last year; one number for both' },
      places: ['000000'],
      template: `${totalsInOne}与{prior}年度相比，收、支总计各${moved(both)}，主要原因是{reason expenditure-total}。`,
    },
    {
      id: 'unchanged-in-one',
      when: { zh: '与上年相同，收支合写', en: 'same as last year; one number for both' },
      places: ['000000'],
      template: `${totalsInOne}收、支总计${unmoved(both, '与{prior}年度')}。`,
    },
    {
      id: 'changed-in-one-word',
      when: { zh: '与上年不同，收入支出总计', en: 'differs from last year; one word for both' },
      places: ['310000'],
      template: `${totalsInOneWord}与{prior}年度相比，收入支出总计${moved(both)}。主要原因：{reason expenditure-total}。`,
    },
    {
      id: 'unchanged-in-one-word',
      when: { zh: '与上年相同，收入支出总计', en: 'same as last year; one word for both' },
      places: ['310000'],
      template: `${totalsInOneWord}收入支出总计${unmoved(both, '与{prior}年度')}。`,
    },
    {
      id: 'without-prior',
      when: { zh: '没有上年数（如新设单位）', en: 'no figures of last year, as of a new unit' },
      template: `${totals}{remark expenditure-total}。`,
    },
  ],
});
