import { functionItem, signedMoney } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { fundChoices } from './choices.ts';

/** Balances brought into and out of this year, or the year before it. */
export function balancesSheet(back: 0 | 1) {
  return quantitySheet({
    id: back ? 'prior-balances' : 'balances',
    title: back ? { zh: '上年结转结余', en: 'Balances of last year' } : { zh: '结转结余', en: 'Balances' },
    about: [
      back
        ? { zh: '上年度决算的年初、年末结转和结余，与“结转结余”填法相同。给了上年的公开文件就不用填。', en: 'Opening and closing balances of last year. Leave it where last year’s disclosure is given.' }
        : { zh: '年初、年末结转和结余，按资金来源填；政府性基金和国有资本经营预算按功能科目项级分行填。', en: 'Opening and closing balances by fund; those of government funds and the state capital budget by function (项).' },
      { zh: '金额单位：元，填到分。', en: 'Yuan, to the fen.' },
    ],
    columns: [
      { id: 'fund', heading: { zh: '资金来源', en: 'fund' }, aliases: ['资金性质'], kind: { kind: 'choice', of: fundChoices }, isRequired: true, width: 30 },
      { id: 'function', heading: { zh: '功能科目', en: 'function' }, aliases: ['科目编码', '功能分类科目', '科目'], kind: functionItem, axis: 'function', neededIn: ({ fund }) => fund === 'government-fund' || fund === 'state-capital', width: 44, note: { zh: '政府性基金和国有资本经营预算必填', en: 'needed for government funds and the state capital budget' } },
      { id: 'opening', heading: { zh: '年初结转和结余（元）', en: 'opening (yuan)' }, aliases: ['年初结转和结余', '年初数'], kind: signedMoney, states: { concept: 'opening-balance', back }, width: 22 },
      { id: 'closing', heading: { zh: '年末结转和结余（元）', en: 'closing (yuan)' }, aliases: ['年末结转和结余', '年末数'], kind: signedMoney, states: { concept: 'closing-balance', back }, width: 22 },
    ],
  }); // prettier-ignore
}
