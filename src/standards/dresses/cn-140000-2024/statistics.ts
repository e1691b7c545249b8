import { dress } from '../dress.ts';
import { numberedLines } from '../stubs.ts';

export default dress({
  id: 'cn-140000-2024/statistics',
  of: 'statistics',
  number: '公开10表',
  title: '部门决算公开相关信息统计表',
  nameLabel: '单位名称',
  lanes: [
    {
      of: 'statistics',
      headings: [...numberedLines, ['统计数', 'value']],
      rows: [
        { across: '一、政府采购情况', headingsBelow: true },
        ['合计', 'procurement'],
        ['货物', 'goods'],
        ['工程', 'works'],
        ['服务', 'services'],
        { across: '二、机关运行经费', headingsBelow: true },
        ['（一）行政单位', 'administrative'],
        ['（二）参照公务员法管理事业单位', 'referenced'],
        { across: '三、国有资产占用情况', headingsBelow: false },
        ['（一）车辆数合计（辆）', 'vehicles'],
        ['1. 副部（省）级及以上领导用车', 'minister'],
        ['2. 主要负责人用车', 'leader'],
        ['3. 机要通信用车', 'courier'],
        ['4. 应急保障用车', 'emergency'],
        ['5. 执法执勤用车', 'law-enforcement'],
        ['6. 特种专业技术用车', 'special'],
        ['7. 离退休干部服务用车', 'retired'],
        ['8. 其他用车', 'other-vehicles'],
        ['（二）单价100万元（含）以上设备（不含车辆）', 'large-equipment'],
      ],
    },
  ],
  columnNumbers: false,
  missingLineNumbers: [16],
  note: '注：本表反映部门本年度政府采购、机关运行经费和国有资产占用情况。',
});
