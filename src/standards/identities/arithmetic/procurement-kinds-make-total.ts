import { finalAccountsRules, procurementLaw } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/procurement-kinds-make-total',
  title: { zh: '货物、工程、服务采购之和等于政府采购支出', en: 'Goods, works and services make procurement' },
  why: {
    zh: '政府采购的对象只有货物、工程和服务三类，三类相加就是政府采购支出总额。',
    en: 'What is procured is goods, works or services; the three add up to all procurement.',
  },
  remedy: {
    zh: '对照采购台账核对三类和总额，改正填错的一个。',
    en: 'Compare the three kinds and the total with the register of procurement and correct the wrong one.',
  },
  severity: 'error',
  basis: [finalAccountsRules, procurementLaw],
  catalogue: ['A19', 'N20'],
  places: ['statistics', 'narrative/procurement'],
  rows: 'total',
  equations: [
    { left: [term('procurement')], right: [over('procurement', 'item', ['goods', 'works', 'services'])] },
  ],
  relation: '=',
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额12.00万元，其中：政府采购货物支出2.00万元、政府采购工程支出0万元、政府采购服务支出10.00万元。`,
    ],
    bad: [
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（二）政府采购情况说明
2024年度政府采购支出总额⟦12.00万元⟧，其中：政府采购货物支出2.00万元、政府采购工程支出0万元、政府采购服务支出1.00万元。`,
        '“政府采购情况说明”：政府采购支出为12.00万元，各部分之和为3.00万元，相差9.00万元，四舍五入最多能解释0.01万元',
      ],
      [
        `部门决算公开相关信息统计表
一、政府采购情况\t\t
项目\t行次\t统计数
合计\t1\t⟦12.00⟧
货物\t2\t2.00
工程\t3\t
服务\t4\t12.00`,
        '部门决算公开相关信息统计表：政府采购支出为12.00万元，各部分之和为14.00万元，相差2.00万元，四舍五入最多能解释0.01万元',
      ],
    ],
  },
});
