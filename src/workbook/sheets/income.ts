import { functionItem, signedMoney } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { sourceChoices } from './choices.ts';

/** Income of this year, or of the year before it. */
export function incomeSheet(back: 0 | 1) {
  return quantitySheet({
    id: back ? 'prior-income' : 'income',
    title: back ? { zh: '上年收入', en: 'Income of last year' } : { zh: '收入', en: 'Income' },
    about: [
      back
        ? { zh: '上年度决算的收入，与“收入”填法相同，用来写“与上年相比”。给了上年的公开文件就不用填。', en: 'Last year’s income, as on “Income”, for the comparisons. Leave it where last year’s disclosure is given.' }
        : { zh: '本年实际取得的收入，按功能分类项级和来源填，一行一个科目、一种来源。', en: 'What was received this year, by function (项) and source: a row for each pair.' },
      { zh: '金额单位：元，填到分。合计由程序加总，不要填合计行。', en: 'Yuan, to the fen. Totals are added up: give no total rows.' },
    ],
    ...(back ? {} : { isRequired: true as const }),
    columns: [
      { id: 'function', heading: { zh: '功能科目', en: 'function' }, aliases: ['科目编码', '功能分类科目', '科目'], kind: functionItem, axis: 'function', isRequired: true, width: 44, note: { zh: '选到项（7位编码）', en: 'the 项, seven digits' } },
      { id: 'source', heading: { zh: '收入来源', en: 'source' }, aliases: ['来源', '资金来源'], kind: { kind: 'choice', of: sourceChoices }, isRequired: true, width: 34 },
      { id: 'amount', heading: { zh: '金额（元）', en: 'amount (yuan)' }, aliases: ['金额', '决算数'], kind: signedMoney, isRequired: true, states: { concept: 'income', back }, width: 20 },
    ],
  }); // prettier-ignore
}
