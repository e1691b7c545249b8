import { signedMoney } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';

const surplus = quantitySheet({
  id: 'surplus',
  title: { zh: '结余使用和分配', en: 'Surplus used and distributed' },
  about: [
    { zh: '只与非财政拨款资金有关；没有就留空。金额单位：元，填到分。', en: 'Of what is no fiscal appropriation; blank where there is none. Yuan, to the fen.' },
  ],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '项目', en: 'item' }, isRequired: true, width: 38, kind: { kind: 'choice', of: [
      { id: 'surplus-used', label: { zh: '使用非财政拨款结余（含专用结余）', en: 'non-fiscal surplus used' }, aliases: ['使用非财政拨款结余'], concept: 'surplus-used' },
      { id: 'surplus-distribution', label: { zh: '结余分配', en: 'distribution of surplus' }, concept: 'surplus-distribution' },
    ] } },
    { id: 'now', heading: { zh: '本年数（元）', en: 'this year (yuan)' }, kind: signedMoney, states: {}, width: 20 },
    { id: 'before', heading: { zh: '上年数（元）', en: 'last year (yuan)' }, kind: signedMoney, states: { back: 1 }, width: 20 },
  ],
}); // prettier-ignore
export default surplus;
