import { add, exactZero } from '../../core/money.ts';
import { formatPercent, ratioOf } from '../../core/ratio.ts';
import type { Case } from '../../model/case.ts';
import { amountFact, moneyOf } from '../../model/ledger.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules, performanceOpinions2018 } from '../../standards/citations.ts';
import {
  annexedProjects,
  projectForms,
  showFunding,
  statedProjects,
  totalOf,
  withoutForms,
} from '../common/annexed-forms.ts';
import { showMoney } from '../common/show.ts';

/** Half: forms that show less of the project money leave the larger part untold. */
const enough = 500_000n;

export default rule({
  id: 'forms/covers-little',
  title: { zh: '附表只覆盖一小部分项目支出', en: 'The forms cover little of the project money' },
  why: {
    zh: '自评的项目多、附的表少时，要看附表说明了多少钱：只附最小的项目，等于没有公开。',
    en: 'Where fewer forms are annexed than projects evaluated, what matters is how much money they explain.',
  },
  remedy: {
    zh: '优先附金额大的项目的自评表；注意附表用“元”、正文用“万元”，换算后再比。',
    en: 'Annex the forms of the largest projects first; mind that forms are in 元 and the text in 万元.',
  },
  severity: 'warning',
  basis: [performanceOpinions2018, performanceEvaluationRules],
  catalogue: ['P08'],
  messages: {
    little: {
      zh: '附表{forms}个项目，金额{sum}，占项目支出{total}的{share}；正文写自评项目{stated}个',
      en: 'forms of {forms} projects, {sum}, are {share} of the project expenditure of {total}; {stated} projects are said to be evaluated',
    },
  },
  *check(given: Case) {
    const { current, ledger, year } = given;
    const without = withoutForms(given);
    const totals = projectForms(current).flatMap((form) => totalOf(form, 'year') ?? []);
    const stated = statedProjects(current);
    const about = { year, stage: 'final', concept: 'expenditure', at: { nature: 'project' } } as const;
    const spent = amountFact(ledger, about);
    const total = spent && moneyOf(spent);
    const annexed = annexedProjects(projectForms(current));
    if (without) yield without;
    else if (!spent || !total || !stated || totals.length < projectForms(current).length)
      yield {
        kind: 'unable',
        missing: {
          zh: '没有认出项目支出、自评项目数或附表的年度资金总额',
          en: 'project expenditure, the number of projects or a form’s total was not recognised',
        },
      };
    else if (annexed >= stated.count || total.fen <= 0n) yield pass;
    else {
      const sum = totals.reduce((before, each) => add(before, each.money), exactZero);
      const share = ratioOf(sum.fen, total.fen, 100n)!;
      if (share.ppm >= enough) yield pass;
      else
        yield {
          kind: 'fail',
          message: 'little',
          holes: {
            forms: String(annexed),
            sum: showFunding(sum),
            total: showMoney(total),
            share: formatPercent(share),
            stated: String(stated.count),
          },
          span: totals[0]!.fact.span,
          related: [
            ...totals.slice(1).map(({ fact, money }) => ({
              label: { zh: `附表${showFunding(money)}`, en: `form ${showFunding(money)}` },
              span: fact.span,
            })),
            {
              label: { zh: `项目支出${showMoney(total)}`, en: `project expenditure ${showMoney(total)}` },
              span: spent.span,
            },
            {
              label: { zh: `自评项目${stated.count}个`, en: `${stated.count} projects evaluated` },
              span: stated.span,
            },
          ],
          logicalPlace: 'annex/coverage',
        };
    }
  },
  examples: {
    ok: [
      `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计30.00万元，其中：基本支出10.00万元，占比33.33%；项目支出20.00万元，占比66.67%。
十、其他重要事项情况说明
（四）预算绩效情况说明
涉及二级项目2个，涉及资金20.00万元。
第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
项目资金(元)\t年度资金总额:\t150,000`,
    ],
    bad: [
      [
        `第三部分 情况说明
三、支出决算情况说明
2024年度支出合计30.00万元，其中：基本支出10.00万元，占比33.33%；项目支出20.00万元，占比66.67%。
十、其他重要事项情况说明
（四）预算绩效情况说明
涉及二级项目4个，涉及资金20.00万元。
第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
项目资金(元)\t年度资金总额:\t⟦5,000⟧`,
        '附表1个项目，金额0.50万元，占项目支出20.00万元的2.50%；正文写自评项目4个',
      ],
    ],
  },
});
