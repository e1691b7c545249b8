import { finalAccountsRules, stateAssetRules } from '../../citations.ts';
import { vehicleUses } from '../../quantities.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/vehicles-by-use-make-total',
  title: { zh: '各种用途的车辆之和等于车辆总数', en: 'Vehicles by use make all vehicles' },
  why: {
    zh: '车辆按用途分列，每辆车只属于一种用途，各种用途相加就是车辆总数。',
    en: 'Vehicles are listed by use and each has one use: the lines add up to all vehicles.',
  },
  remedy: {
    zh: '对照国有资产台账核对各种用途的车辆数，改正填错的一行。',
    en: 'Compare the lines with the register of assets and correct the wrong one.',
  },
  severity: 'error',
  basis: [finalAccountsRules, stateAssetRules],
  catalogue: ['A19'],
  places: ['statistics'],
  rows: 'total',
  equations: [{ left: [term('vehicles')], right: [over('vehicles', 'item', vehicleUses)] }],
  relation: '=',
  examples: {
    ok: [
      `部门决算公开相关信息统计表
一、政府采购情况\t\t
项目\t行次\t统计数
合计\t1\t
三、国有资产占用情况\t\t
（一）车辆数合计（辆）\t7\t3
1. 副部（省）级及以上领导用车\t8\t
4. 应急保障用车\t11\t1
8. 其他用车\t15\t2`,
    ],
    bad: [
      [
        `部门决算公开相关信息统计表
一、政府采购情况\t\t
项目\t行次\t统计数
合计\t1\t
三、国有资产占用情况\t\t
（一）车辆数合计（辆）\t7\t⟦4⟧
1. 副部（省）级及以上领导用车\t8\t
4. 应急保障用车\t11\t1
8. 其他用车\t15\t2`,
        '部门决算公开相关信息统计表：车辆为4辆，各部分之和为3辆，相差1辆',
      ],
    ],
  },
});
