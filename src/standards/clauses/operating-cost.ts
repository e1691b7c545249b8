import { clause } from './clause.ts';
import { moved, unmoved } from './comparison.ts';

const spent = '{year}年度机关运行经费支出{amount operating-cost}';

export default clause({
  id: 'operating-cost',
  title: { zh: '机关运行经费及其变化', en: 'Operating costs' },
  section: 'narrative/operating-cost',
  variants: [
    {
      id: 'changed',
      when: { zh: '与上年不同', en: 'differs from last year' },
      template: `${spent}，比上年${moved('operating-cost')}，主要原因是{reason operating-cost}。`,
    },
    {
      id: 'none',
      when: { zh: '没有机关运行经费', en: 'there is none' },
      template: '{none operating-cost}本单位无机关运行经费。',
    },
    {
      id: 'unchanged',
      when: { zh: '与上年相同', en: 'same as last year' },
      template: `${spent}，${unmoved('operating-cost')}。`,
    },
    {
      id: 'without-prior',
      when: { zh: '没有上年数（如新设单位）', en: 'no figures of last year, as of a new unit' },
      template: `${spent}，{remark operating-cost}。`,
    },
  ],
});
