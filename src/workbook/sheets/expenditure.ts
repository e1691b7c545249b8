import { economicGroup, functionItem, signedMoney, text } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { fundChoices, natureChoices } from './choices.ts';

/** Expenditure of this year, or of the year before it. */
export function expenditureSheet(back: 0 | 1) {
  return quantitySheet({
    id: back ? 'prior-expenditure' : 'expenditure',
    title: back ? { zh: '上年支出', en: 'Expenditure of last year' } : { zh: '支出', en: 'Expenditure' },
    about: [
      back
        ? { zh: '上年度决算的支出，与“支出”填法相同，用来写“与上年相比”。给了上年的公开文件就不用填。', en: 'Last year’s expenditure, as on “Expenditure”, for the comparisons. Leave it where last year’s disclosure is given.' }
        : { zh: '本年实际支出，按功能分类项级、资金来源、支出性质填；一般公共预算的基本支出还要填经济分类款级。', en: 'What was spent this year, by function (项), fund and nature; basic expenditure of the general budget by economic 款 too.' },
      { zh: '金额单位：元，填到分。合计由程序加总，不要填合计行和上级科目行。', en: 'Yuan, to the fen. Totals are added up: give no rows of totals or upper codes.' },
    ],
    ...(back ? {} : { isRequired: true as const }),
    columns: [
      { id: 'function', heading: { zh: '功能科目', en: 'function' }, aliases: ['科目编码', '功能分类科目', '科目'], kind: functionItem, axis: 'function', isRequired: true, width: 44, note: { zh: '选到项（7位编码）', en: 'the 项, seven digits' } },
      { id: 'fund', heading: { zh: '资金来源', en: 'fund' }, aliases: ['资金性质', '预算类型'], kind: { kind: 'choice', of: fundChoices }, isRequired: true, width: 30 },
      { id: 'nature', heading: { zh: '支出性质', en: 'nature' }, aliases: ['支出类型'], kind: { kind: 'choice', of: natureChoices }, isRequired: true, width: 20 },
      { id: 'economic', heading: { zh: '经济科目', en: 'economic' }, aliases: ['经济分类科目', '部门经济分类'], kind: economicGroup, axis: 'economic', neededIn: ({ fund, nature }) => fund === 'general' && nature === 'basic', width: 36, note: { zh: '选到款（5位编码）；一般公共预算基本支出必填', en: 'the 款, five digits; needed for basic expenditure of the general budget' } },
      { id: 'project', heading: { zh: '项目名称', en: 'project' }, kind: text, axis: 'project', width: 30, note: { zh: '项目支出可以写明是哪个项目', en: 'which project, if you like' } },
      { id: 'amount', heading: { zh: '金额（元）', en: 'amount (yuan)' }, aliases: ['金额', '决算数'], kind: signedMoney, isRequired: true, states: { concept: 'expenditure', back }, width: 20 },
    ],
  }); // prettier-ignore
}
