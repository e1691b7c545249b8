import { functionItem, money } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { fiscalFunds } from './choices.ts';

const initialBudget = quantitySheet({
  id: 'initial-budget',
  title: { zh: '年初预算', en: 'Initial budget' },
  about: [
    { zh: '年初批复的财政拨款支出预算，按功能分类项级填，用来写“完成年初预算的百分之几”。', en: 'The fiscal expenditure that was budgeted at the start of the year, by function (项).' },
    { zh: '金额单位：元，填到分。预算表是万元的，乘以 10000。', en: 'Yuan, to the fen: multiply a budget in 万元 by 10,000.' },
  ],
  columns: [
    { id: 'function', heading: { zh: '功能科目', en: 'function' }, aliases: ['科目编码', '功能分类科目', '科目'], kind: functionItem, axis: 'function', isRequired: true, width: 44, note: { zh: '选到项（7位编码）', en: 'the 项, seven digits' } },
    { id: 'fund', heading: { zh: '资金来源', en: 'fund' }, aliases: ['资金性质'], kind: { kind: 'choice', of: fiscalFunds }, isRequired: true, width: 30 },
    { id: 'amount', heading: { zh: '年初预算数（元）', en: 'budget (yuan)' }, aliases: ['年初预算数', '年初预算', '金额', '预算数'], kind: money, isRequired: true, states: { concept: 'expenditure', stage: 'initial-budget' }, width: 20 },
  ],
}); // prettier-ignore
export default initialBudget;
