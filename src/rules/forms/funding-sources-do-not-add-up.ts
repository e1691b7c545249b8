import { agree, magnitude, sum } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import type { Form } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, performanceEvaluationRules } from '../../standards/citations.ts';
import { projectForms, showFunding, totalOf, withoutForms } from '../common/annexed-forms.ts';

type Period = 'term' | 'year';
const periods: readonly Period[] = ['term', 'year'];
/** Where all of these are printed, no other source can hide between them and the total. */
const statutorySources = ['central', 'provincial', 'local', 'own'];

export default rule({
  id: 'forms/funding-sources-do-not-add-up',
  title: { zh: '项目资金来源之和不等于总额', en: 'Sources of a project’s money do not add up' },
  why: {
    zh: '项目资金总额就是中央、省级、市县、自筹和其他各项来源之和。',
    en: 'A project’s money is the sum of its sources: central, provincial, local, own and other.',
  },
  remedy: { zh: '核对各项来源，改正错的一个数。', en: 'Check the sources and correct the wrong number.' },
  severity: 'error',
  basis: [arithmetic, performanceEvaluationRules],
  catalogue: ['P01'],
  messages: {
    term: {
      zh: '实施期资金总额为{total}，各项来源之和为{sum}，相差{difference}',
      en: 'the money of the term is {total}, its sources make {sum}; they differ by {difference}',
    },
    year: {
      zh: '年度资金总额为{total}，各项来源之和为{sum}，相差{difference}',
      en: 'the money of the year is {total}, its sources make {sum}; they differ by {difference}',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    if (without) {
      yield without;
      return;
    }
    let judged = false;
    for (const form of projectForms(given.current)) {
      for (const period of periods) {
        const total = totalOf(form, period);
        const sources = sourcesOf(form, period);
        if (!total || sources.length === 0) continue;
        const amount = sum(sources.map((source) => moneyOf(source)!));
        const complete = statutorySources.every((name) =>
          sources.some((source) => source.about.at.source === name),
        );
        if (!complete && amount.fen <= total.money.fen) continue;
        judged = true;
        if (agree(total.money, amount)) yield pass;
        else
          yield {
            kind: 'fail',
            message: period,
            holes: {
              total: showFunding(total.money),
              sum: showFunding(amount),
              difference: showFunding({ fen: magnitude(total.money.fen - amount.fen), grain: amount.grain }),
            },
            span: total.fact.span,
            related: sources.map((source) => ({
              label: {
                zh: `来源${showFunding(moneyOf(source)!)}`,
                en: `source ${showFunding(moneyOf(source)!)}`,
              },
              span: source.span,
            })),
            logicalPlace: `annex/${form.project ?? form.title}/${period}`,
          };
      }
    }
    if (!judged)
      yield {
        kind: 'unable',
        missing: {
          zh: '没有认出项目资金的总额和全部来源',
          en: 'the total and all sources of a project’s money were not recognised',
        },
      };
  },
  examples: {
    ok: [
      `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目资金(元)\t实施期资金总额:\t60,000\t年度资金总额:\t20,000
\t其中:中央财政资金\t0\t其中:中央财政资金\t0
\t省级财政资金\t30,000\t省级财政资金\t10,000
\t市县(区)财政资金\t30,000\t市县(区)财政资金\t10,000
\t单位自筹\t0\t单位自筹\t0`,
    ],
    bad: [
      [
        `第五部分 附件
项目支出绩效目标申报表
项目名称\t水文监测经费
项目资金(元)\t实施期资金总额:\t⟦60,000⟧\t年度资金总额:\t20,000
\t其中:中央财政资金\t0\t其中:中央财政资金\t0
\t省级财政资金\t30,000\t省级财政资金\t10,000
\t市县(区)财政资金\t20,000\t市县(区)财政资金\t10,000
\t单位自筹\t0\t单位自筹\t0`,
        '实施期资金总额为6.00万元，各项来源之和为5.00万元，相差1.00万元',
      ],
    ],
  },
});

/** The sources of a period; a form that has no term prints those of the year alone. */
function sourcesOf(form: Form, period: Period): readonly Fact[] {
  const onlyYear = totalOf(form, 'term') === undefined;
  return form.facts.filter(
    (fact) =>
      fact.about.at.source !== undefined &&
      moneyOf(fact) !== undefined &&
      fact.about.at.item === (onlyYear && period === 'year' ? 'term' : period),
  );
}
