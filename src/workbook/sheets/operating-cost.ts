import { money, signedMoney } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { coordinateNames } from '../../standards/quantities.ts';

const line = (item: string) => ({ id: item, label: coordinateNames[`item=${item}`]!, at: { item } });

const operatingCost = quantitySheet({
  id: 'operating-cost',
  title: { zh: '机关运行经费', en: 'Operating costs' },
  about: [
    { zh: '行政单位和参照公务员法管理的事业单位填；其他事业单位留空。金额单位：元，填到分。', en: 'For administrative units and those under the civil service law; blank for others. Yuan, to the fen.' },
  ],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '单位类型', en: 'kind of unit' }, isRequired: true, width: 38, kind: { kind: 'choice', of: [line('administrative'), line('referenced')] } },
    { id: 'now', heading: { zh: '本年决算数（元）', en: 'this year (yuan)' }, aliases: ['本年决算数', '决算数', '本年数'], kind: signedMoney, states: { concept: 'operating-cost' }, width: 20 },
    { id: 'before', heading: { zh: '上年决算数（元）', en: 'last year (yuan)' }, aliases: ['上年决算数', '上年数'], kind: money, states: { concept: 'operating-cost', back: 1 }, width: 20 },
  ],
}); // prettier-ignore
export default operatingCost;
