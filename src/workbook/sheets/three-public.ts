import type { Choice } from '../declaration.ts';
import { count, money, signedMoney } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { coordinateNames } from '../../standards/quantities.ts';

const amounts = ['budget', 'now', 'before'];

function line(item: string, counts: readonly string[], more: Partial<Choice> = {}, zh = ''): Choice {
  const name = coordinateNames[`item=${item}`]!;
  return {
    id: item,
    label: { zh: `${zh}${name.zh}`, en: name.en },
    aliases: [name.zh],
    at: { item },
    opens: [...amounts, ...counts],
    ...more,
  };
}

const received = ['batches', 'receptions'];

const threePublic = quantitySheet({
  id: 'three-public',
  title: { zh: '三公经费', en: 'Three public expenses' },
  about: [
    { zh: '财政拨款开支的“三公”经费。预算数填调整后的全年预算数，不是年初预算。', en: 'Those paid from fiscal appropriations. The budget is that after adjustments, not the initial one.' },
    { zh: '公务接待费分得清国内、国（境）外的，只填明细，总额由程序加总；外事接待费已含在国内接待费里。金额单位：元，填到分。', en: 'Receptions: the parts alone where they are known, the total is added up; those of foreign guests are within the domestic ones. Yuan, to the fen.' },
  ],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '项目', en: 'item' }, isRequired: true, width: 34, kind: { kind: 'choice', of: [
      line('abroad', ['groups', 'travellers']),
      line('vehicle-purchase', ['vehicles']),
      line('vehicle-running', ['vehicles']),
      line('reception', received, { sumOf: ['reception-domestic', 'reception-overseas'] }),
      line('reception-domestic', received, {}, '其中：'),
      line('reception-foreign', received, { partOf: 'reception-domestic' }, '国内接待费中：'),
      line('reception-overseas', received),
    ] } },
    { id: 'budget', heading: { zh: '全年预算数（元）', en: 'budget (yuan)' }, aliases: ['全年预算数', '预算数'], kind: money, states: { concept: 'three-public', stage: 'adjusted-budget' }, width: 18 },
    { id: 'now', heading: { zh: '本年决算数（元）', en: 'this year (yuan)' }, aliases: ['本年决算数', '决算数'], kind: signedMoney, states: { concept: 'three-public' }, width: 18 },
    { id: 'before', heading: { zh: '上年决算数（元）', en: 'last year (yuan)' }, aliases: ['上年决算数', '上年数'], kind: signedMoney, states: { concept: 'three-public', back: 1 }, width: 18 },
    { id: 'groups', heading: { zh: '团组（个）', en: 'groups' }, kind: count, states: { concept: 'three-public', count: 'group' }, width: 12 },
    { id: 'travellers', heading: { zh: '出国（境）人次', en: 'travellers' }, kind: count, states: { concept: 'three-public', count: 'person' }, width: 14 },
    { id: 'vehicles', heading: { zh: '车辆（辆）', en: 'vehicles' }, kind: count, states: { concept: 'three-public', count: 'vehicle' }, width: 12, note: { zh: '购置费：本年购置数；运行费：年末保有量', en: 'bought this year; kept at the end of the year' } },
    { id: 'batches', heading: { zh: '接待批次', en: 'receptions' }, kind: count, states: { concept: 'three-public', count: 'batch' }, width: 12 },
    { id: 'receptions', heading: { zh: '接待人次', en: 'guests' }, kind: count, states: { concept: 'three-public', count: 'person' }, width: 12 },
  ],
}); // prettier-ignore
export default threePublic;
