import { arithmetic, threePublicRequirements } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/foreign-receptions-within-domestic',
  title: { zh: '外事接待不大于国内接待', en: 'Receptions of foreign guests are within domestic receptions' },
  why: {
    zh: '在国内接待外宾是国内接待的一部分，金额、批次和人次都不能比国内接待还多。',
    en: 'Receiving foreign guests at home is part of domestic receptions; neither money, receptions nor persons can be more.',
  },
  remedy: {
    zh: '对照接待台账核对外事接待和国内接待，改正填错的一个。',
    en: 'Compare both with the register of receptions and correct the wrong one.',
  },
  severity: 'error',
  basis: [arithmetic, threePublicRequirements],
  catalogue: ['N17'],
  places: ['narrative/three-public'],
  rows: 'total',
  equations: [
    {
      left: [term('three-public', { item: 'reception-foreign' })],
      right: [term('three-public', { item: 'reception-domestic' })],
    },
  ],
  relation: '≤',
  examples: {
    ok: [
      `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
4、公务接待费支出0.20万元，共接待3批次，24人次。国内接待费0.20万元，共接待3批次，24人次，其中外事接待费0.10万元，共接待1批次，6人次。`,
    ],
    bad: [
      [
        `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
4、公务接待费支出0.20万元，共接待3批次，24人次。国内接待费0.20万元，共接待3批次，24人次，其中外事接待费⟦0.60万元⟧，共接待1批次，⟦26⟧人次。`,
        '““三公”经费财政拨款支出决算具体情况说明”：外事接待费（0.60万元）大于国内接待费（0.20万元），超出0.40万元，四舍五入解释不了',
        '““三公”经费财政拨款支出决算具体情况说明”：外事接待费（26人次）大于国内接待费（24人次），超出2人次',
      ],
    ],
  },
});
