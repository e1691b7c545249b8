import { clause } from './clause.ts';

const sources = [
  ['财政拨款收入', 'fiscal'],
  ['上级补助收入', 'superior'],
  ['事业收入', 'business'],
  ['经营收入', 'operating'],
  ['附属单位上缴收入', 'subsidiary'],
  ['其他收入', 'other'],
] as const;

export default clause({
  id: 'income',
  title: { zh: '收入的来源', en: 'Income by source' },
  section: 'narrative/income',
  variants: [
    {
      id: 'some',
      when: { zh: '有收入', en: 'there is income' },
      template: '{some income}{year}年度收入合计{amount income}，其中：',
      lines: {
        ends: '；',
        of: sources.map(([label, source]) => {
          const part = `income?source=${source}`;
          return `{some ${part}}${label}{amount ${part}}，占比{share ${part} of income}`;
        }),
      },
    },
    {
      id: 'zero',
      when: { zh: '没有收入', en: 'there is none' },
      template: '{zero income}{year}年度收入合计{amount income}。',
    },
  ],
});
