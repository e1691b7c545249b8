import { column, row, table } from './table.ts';

const vehicles = (item: string) => ({ concept: 'vehicles', at: { item }, count: 'vehicle' });

/** 部门决算公开相关信息统计表: procurement, operating costs, vehicles and equipment. */
export default table({
  id: 'statistics',
  title: { zh: '部门决算公开相关信息统计表', en: 'Related statistics' },
  titles: ['部门决算公开相关信息统计表', '决算公开相关信息统计表', '单位决算公开相关信息统计表'],
  concept: 'procurement',
  stage: 'final',
  lanes: [
    {
      id: 'statistics',
      title: { zh: '统计', en: 'statistics' },
      stub: 'label',
      columns: [column('value', '统计数', 'value', ['统计数', '数量', '金额'])],
      rows: [
        row('procurement', ['合计', '政府采购支出合计']),
        row('goods', ['货物', '政府采购货物支出'], { at: { item: 'goods' } }),
        row('works', ['工程', '政府采购工程支出'], { at: { item: 'works' } }),
        row('services', ['服务', '政府采购服务支出'], { at: { item: 'services' } }),
        row('administrative', ['行政单位'], { concept: 'operating-cost', at: { item: 'administrative' } }),
        row('referenced', ['参照公务员法管理事业单位', '参照公务员法管理的事业单位'], {
          concept: 'operating-cost',
          at: { item: 'referenced' },
        }),
        row('vehicles', ['车辆数合计(辆)', '车辆数合计'], { concept: 'vehicles', count: 'vehicle' }),
        row('minister', ['副部(省)级及以上领导用车'], vehicles('minister')),
        row('leader', ['主要负责人用车', '主要领导干部用车'], vehicles('leader')),
        row('courier', ['机要通信用车'], vehicles('courier')),
        row('emergency', ['应急保障用车'], vehicles('emergency')),
        row('law-enforcement', ['执法执勤用车'], vehicles('law-enforcement')),
        row('special', ['特种专业技术用车'], vehicles('special')),
        row('retired', ['离退休干部服务用车', '离退休干部用车'], vehicles('retired')),
        row('other-vehicles', ['其他用车'], vehicles('other-vehicles')),
        row('large-equipment', ['单价100万元(含)以上设备(不含车辆)', '单价100万元以上设备(不含车辆)'], {
          concept: 'large-equipment',
          count: 'set',
        }),
      ],
    },
  ],
});
