import { procurementLaw, smeProcurementRules } from '../../citations.ts';
import { identity, term } from '../law.ts';

export default identity({
  id: 'bounds/awards-within-procurement',
  title: {
    zh: '授予中小企业的合同金额不大于政府采购支出总额，授予小微企业的不大于授予中小企业的',
    en: 'Awards to smaller enterprises are within procurement, those to the smallest within them',
  },
  why: {
    zh: '小微企业属于中小企业，授予中小企业的合同又是政府采购的一部分，后面的数不能比前面的大。',
    en: 'Small and micro enterprises are among the small and medium ones, and awards to these are part of procurement: each is at most the one before.',
  },
  remedy: {
    zh: '对照采购台账核对三个数和单位，改正填错的一个。',
    en: 'Compare the three amounts and their units with the register of procurement and correct the wrong one.',
  },
  severity: 'error',
  basis: [procurementLaw, smeProcurementRules],
  catalogue: ['N20'],
  places: ['narrative/procurement'],
  rows: 'total',
  equations: [
    { left: [term('procurement-awarded', { item: 'sme' })], right: [term('procurement')] },
    {
      left: [term('procurement-awarded', { item: 'micro' })],
      right: [term('procurement-awarded', { item: 'sme' })],
    },
  ],
  relation: '≤',
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额12.00万元，其中：政府采购货物支出2.00万元、政府采购工程支出0万元、政府采购服务支出10.00万元。政府采购授予中小企业合同金额12.00万元。其中：授予小微企业合同金额2.00万元。`,
    ],
    bad: [
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额12.00万元，其中：政府采购货物支出2.00万元、政府采购工程支出0万元、政府采购服务支出10.00万元。政府采购授予中小企业合同金额⟦20.00万元⟧。其中：授予小微企业合同金额2.00万元。`,
        '“政府采购情况说明”：授予中小企业合同金额（中小企业）（20.00万元）大于政府采购支出（12.00万元），超出8.00万元，四舍五入解释不了',
      ],
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额12.00万元，其中：政府采购货物支出2.00万元、政府采购工程支出0万元、政府采购服务支出10.00万元。政府采购授予中小企业合同金额2.00万元。其中：授予小微企业合同金额⟦10.00万元⟧。`,
        '“政府采购情况说明”：授予中小企业合同金额（小微企业）（10.00万元）大于授予中小企业合同金额（中小企业）（2.00万元），超出8.00万元，四舍五入解释不了',
      ],
    ],
  },
});
