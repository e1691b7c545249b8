import { arithmetic, threePublicRequirements } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/receptions-make-total',
  title: {
    zh: '国内接待加国（境）外接待等于公务接待',
    en: 'Domestic receptions and those abroad make all receptions',
  },
  why: {
    zh: '公务接待分为国内接待和国（境）外接待，金额、批次和人次都是两部分之和。',
    en: 'Receptions are domestic or abroad; money, receptions and persons are each the sum of the two.',
  },
  remedy: {
    zh: '对照接待台账核对两部分和总数，改正填错的一个。',
    en: 'Compare both parts and the total with the register of receptions and correct the wrong one.',
  },
  severity: 'error',
  basis: [arithmetic, threePublicRequirements],
  catalogue: ['N17'],
  places: ['narrative/three-public'],
  rows: 'total',
  equations: [
    {
      left: [term('three-public', { item: 'reception' })],
      right: [over('three-public', 'item', ['reception-domestic', 'reception-overseas'])],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
4、公务接待费支出0.20万元，共接待3批次，24人次。国内接待费0.20万元，共接待3批次，24人次；国（境）外接待费0万元，共接待国（境）外0批次，0人次。`,
    ],
    bad: [
      [
        `第三部分 情况说明
九、财政拨款“三公”经费支出决算情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
4、公务接待费支出⟦0.20万元⟧，共接待⟦3⟧批次，24人次。国内接待费0.30万元，共接待2批次，24人次；国（境）外接待费0万元，共接待国（境）外0批次，0人次。`,
        '““三公”经费财政拨款支出决算具体情况说明”：公务接待费为0.20万元，各部分之和为0.30万元，相差0.10万元，四舍五入最多能解释0.01万元',
        '““三公”经费财政拨款支出决算具体情况说明”：公务接待费为3批次，各部分之和为2批次，相差1批次',
      ],
    ],
  },
});
