import { folded } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { Form, FormField } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, performanceEvaluationRules } from '../../standards/citations.ts';
import { fieldOf, projectForms, showFunding, totalOf, withoutForms } from '../common/annexed-forms.ts';

/** From here on a number of years is a placeholder. */
const endlessYears = 50;

export default rule({
  id: 'forms/term-implausible',
  title: { zh: '项目期与资金总额不合情理', en: 'Term and money of a project do not fit' },
  why: {
    zh: '项目期要写实际的起止年限，实施期资金总额是各年之和；“99年”这样的数说明没有认真填。',
    en: 'The term is the project’s real length and its money the sum of all years; a term of 99 years shows that nobody filled it in.',
  },
  remedy: {
    zh: '写实际的项目期；常年项目写“长期”或本轮期限，实施期资金总额按各年合计。',
    en: 'Give the real term, or “long-term”, and the money of all its years.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules, arithmetic],
  catalogue: ['P02'],
  messages: {
    endless: { zh: '项目期写“{term}”，像是占位的数', en: 'the term reads “{term}”, as if a placeholder' },
    endlessEqual: {
      zh: '项目期写“{term}”，像是占位的数；实施期资金总额{total}又等于年度资金总额{annual}',
      en: 'the term reads “{term}”, as if a placeholder; the money of the term, {total}, equals that of the year, {annual}',
    },
    equal: {
      zh: '项目期“{term}”，实施期资金总额{total}却等于年度资金总额{annual}',
      en: 'the term is “{term}”, yet the money of the term, {total}, equals that of the year, {annual}',
    },
    less: {
      zh: '实施期资金总额{total}小于年度资金总额{annual}',
      en: 'the money of the term, {total}, is less than that of the year, {annual}',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    if (without) {
      yield without;
      return;
    }
    for (const form of projectForms(given.current)) {
      const term = fieldOf(form, 'term');
      const total = totalOf(form, 'term');
      const annual = totalOf(form, 'year');
      const years = term && yearsOf(term);
      const endless = years !== undefined && years >= endlessYears;
      const equal =
        years !== undefined && years > 1 && total && annual && isSame(total.money.fen, annual.money.fen);
      const logicalPlace = `annex/${form.project ?? form.title}/term`;
      if (total && annual && total.money.fen < annual.money.fen)
        yield {
          kind: 'fail',
          message: 'less',
          holes: { total: showFunding(total.money), annual: showFunding(annual.money) },
          span: total.fact.span,
          related: [{ label: { zh: '年度资金总额', en: 'the money of the year' }, span: annual.fact.span }],
          logicalPlace,
        };
      else if (equal && term)
        yield {
          kind: 'fail',
          message: endless ? 'endlessEqual' : 'equal',
          holes: { term: term.value, total: showFunding(total.money), annual: showFunding(annual.money) },
          span: term.span,
          related: [
            { label: { zh: '实施期资金总额', en: 'the money of the term' }, span: total.fact.span },
            { label: { zh: '年度资金总额', en: 'the money of the year' }, span: annual.fact.span },
          ],
          logicalPlace,
        };
      else if (endless && term)
        yield {
          kind: 'fail',
          message: 'endless',
          holes: { term: term.value },
          span: term.span,
          logicalPlace,
        };
      else yield judgeable(form) ? pass : notTold;
    }
  },
  examples: {
    ok: [
      `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目期\t3年
项目资金(元)\t实施期资金总额:\t60,000\t年度资金总额:\t20,000`,
    ],
    bad: [
      [
        `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目期\t⟦99年⟧
项目资金(元)\t实施期资金总额:\t20,000\t年度资金总额:\t20,000`,
        '项目期写“99年”，像是占位的数；实施期资金总额2.00万元又等于年度资金总额2.00万元',
      ],
      [
        `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目期\t⟦2023年-2025年⟧
项目资金(元)\t实施期资金总额:\t20,000\t年度资金总额:\t20,000`,
        '项目期“2023年-2025年”，实施期资金总额2.00万元却等于年度资金总额2.00万元',
      ],
      [
        `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目期\t1年
项目资金(元)\t实施期资金总额:\t⟦20,000⟧\t年度资金总额:\t30,000`,
        '实施期资金总额2.00万元小于年度资金总额3.00万元',
      ],
    ],
  },
});

const notTold = {
  kind: 'notApplicable',
  why: { zh: '表上没有项目期和资金总额', en: 'the form has neither a term nor totals' },
} as const;

function judgeable(form: Form): boolean {
  return fieldOf(form, 'term') !== undefined || totalOf(form, 'term') !== undefined;
}

function isSame(a: bigint, b: bigint): boolean {
  return a === b && a !== 0n;
}

/** The number of years of a term: “3年”, “2023年-2025年”. */
function yearsOf(term: FormField): number | undefined {
  const text = folded(term.value);
  const range = /(20\d{2})[年./]?.{0,6}?[-—~至到].{0,1}(20\d{2})/.exec(text);
  if (range) return Number(range[2]) - Number(range[1]) + 1;
  const years = /^(\d{1,3})年?$/.exec(text)?.[1];
  return years === undefined ? undefined : Number(years);
}
