import { clause } from './clause.ts';

const uses = [
  ['副部（省）级及以上领导用车', 'minister'],
  ['主要负责人用车', 'leader'],
  ['机要通信用车', 'courier'],
  ['应急保障用车', 'emergency'],
  ['执法执勤用车', 'law-enforcement'],
  ['特种专业技术用车', 'special'],
  ['离退休干部服务用车', 'retired'],
  ['其他用车', 'other-vehicles'],
] as const;

const on = '截至{year}年12月31日，本单位共有车辆{count vehicles vehicle}辆';
const byUse = uses.map(([label, item]) => `${label}{count vehicles?item=${item} vehicle}辆`).join('、');
const others =
  '[；{some vehicles?item=other-vehicles vehicle}其他用车主要是{use vehicles?item=other-vehicles}]';
const equipment =
  '单价{threshold large-equipment: 100万元}（含）以上设备（不含车辆）{count large-equipment set}台（套）。';

export default clause({
  id: 'assets',
  title: { zh: '车辆和大型设备', en: 'Vehicles and large equipment' },
  section: 'narrative/assets',
  variants: [
    {
      id: 'vehicles-by-use',
      when: { zh: '有车辆', en: 'there are vehicles' },
      template: `{some vehicles vehicle}${on}，其中：${byUse}${others}。${equipment}`,
    },
    {
      id: 'no-vehicles',
      when: { zh: '没有车辆', en: 'there are none' },
      template: `{zero vehicles vehicle}${on}。${equipment}`,
    },
  ],
});
