import type { Choice } from '../declaration.ts';
import { count } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { coordinateNames, vehicleUses } from '../../standards/quantities.ts';

const vehicles: readonly Choice[] = vehicleUses.map((item) => ({
  id: item,
  label: coordinateNames[`item=${item}`]!,
  concept: 'vehicles',
  at: { item },
  opens: ['vehicles'],
}));

const assets = quantitySheet({
  id: 'assets',
  title: { zh: '资产', en: 'Assets' },
  about: [{ zh: '年末实有车辆按用途填，和单价100万元（含）以上设备（不含车辆）的台（套）数。', en: 'Vehicles by use at the end of the year, and equipment of 1,000,000 yuan and more.' }],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '项目', en: 'item' }, isRequired: true, width: 44, kind: { kind: 'choice', of: [
      ...vehicles,
      { id: 'large-equipment', label: { zh: '单价100万元（含）以上设备（不含车辆）', en: 'equipment of 1,000,000 yuan and more' }, concept: 'large-equipment', opens: ['sets'] },
    ] } },
    { id: 'vehicles', heading: { zh: '车辆（辆）', en: 'vehicles' }, kind: count, states: { count: 'vehicle' }, width: 14 },
    { id: 'sets', heading: { zh: '设备（台、套）', en: 'sets' }, kind: count, states: { count: 'set' }, width: 14 },
  ],
}); // prettier-ignore
export default assets;
