import type { Money } from '../../core/money.ts';
import { agree, atMost, decimalsOf, formatMoney, magnitude } from '../../core/money.ts';
import type { Case } from '../../model/case.ts';
import type { Fact } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';
import type { Quantity } from '../../model/quantity.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules, performanceOpinions2018 } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { showMoney } from '../common/show.ts';
import { statedAmounts } from '../common/stated-amounts.ts';

const section = 'narrative/performance';

export default rule({
  id: 'narrative/truncated-amount',
  title: {
    zh: '自评资金与项目支出不一致',
    en: 'Self-evaluated money that does not match project expenditure',
  },
  why: {
    zh: '绩效自评覆盖全部项目的，涉及资金就是项目支出。截去尾数写成整数，既不是四舍五入，也和别处的两位小数不一致；大于项目支出，则口径不同或者写错。',
    en: 'Where all projects are evaluated, the money is the project expenditure. Digits cut off are no rounding and differ from the two decimals elsewhere; more than the project expenditure is another basis or a mistake.',
  },
  remedy: {
    zh: '写两位小数的项目支出数；如为年初预算数，写明“年初预算”并保留两位小数。',
    en: 'State the project expenditure with two decimals; if it is the initial budget, say so, also with two decimals.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules, performanceOpinions2018],
  catalogue: ['N21'],
  messages: {
    truncated: {
      zh: '绩效自评涉及资金写{amount}，项目支出为{project}，像是截去了尾数；按同样位数四舍五入应为{rounded}',
      en: 'the self-evaluated money is stated as {amount}, project expenditure is {project}: as if digits were cut off; rounded it would be {rounded}',
    },
    larger: {
      zh: '绩效自评涉及资金写{amount}，大于项目支出{project}，多{difference}；口径不同的应写明',
      en: 'the self-evaluated money is stated as {amount}, {difference} more than the project expenditure of {project}; another basis should be named',
    },
  },
  *check(given: Case) {
    const { current, ledger, year } = given;
    if (!hasSection(current, section)) return yield { kind: 'unable', missing: notRecognised(section) };
    const stated = current.facts.filter((fact) => isEvaluated(fact, year));
    if (stated.length === 0)
      return yield {
        kind: 'notApplicable',
        why: { zh: '没有写绩效自评涉及的资金', en: 'no self-evaluated money is stated' },
      };
    const about: Quantity = { year, stage: 'final', concept: 'expenditure', at: { nature: 'project' } };
    const projects = statedAmounts(ledger, about);
    const project = projects[0];
    if (!project) return yield { kind: 'unable', missing: notRecognised('expenditure') };
    const told = new Set<bigint>();
    for (const fact of stated) {
      const money = moneyOf(fact)!;
      if (told.has(money.fen)) continue;
      told.add(money.fen);
      const holes = { amount: showMoney(money), project: showMoney(project.money) };
      const where = witnessName(project.fact.witness);
      const common = {
        kind: 'fail' as const,
        span: fact.span,
        related: [
          {
            label: {
              zh: `${where.zh}：项目支出${holes.project}`,
              en: `${where.en}: project expenditure ${holes.project}`,
            },
            span: project.fact.span,
          },
        ],
        settledBy: { zh: '年初部门预算的项目支出', en: 'the project expenditure of the initial budget' },
        logicalPlace: `${section}/${fact.id}`,
      };
      if (projects.some((each) => agree(money, each.money))) yield pass;
      else if (isTruncated(money, project.money)) {
        const rounded = roundedLike(project.money, money);
        yield { ...common, message: 'truncated', holes: { ...holes, rounded } };
      } else if (projects.some((each) => atMost(money, each.money))) yield pass;
      else {
        const difference = showMoney({ fen: magnitude(money.fen - project.money.fen), grain: 10_000n });
        yield { ...common, message: 'larger', holes: { ...holes, difference } };
      }
    }
  },
  examples: {
    ok: [
      document('63.58', '涉及资金63.58万元'),
      // a narrower basis is allowed
      document('63.58', '涉及资金51.20万元'),
      // rounded, not cut off
      document('63.58', '涉及资金64万元'),
      document('63.28', '涉及资金63万元'),
    ],
    bad: [
      [
        document('63.58', '涉及资金⟦63万元⟧'),
        '绩效自评涉及资金写63万元，项目支出为63.58万元，像是截去了尾数；按同样位数四舍五入应为64万元',
      ],
      [
        document('63.58', '涉及资金⟦70.00万元⟧'),
        '绩效自评涉及资金写70.00万元，大于项目支出63.58万元，多6.42万元；口径不同的应写明',
      ],
    ],
  },
});

/** A made table of expenditure with the section on performance, for the examples. */
function document(project: string, money: string): string {
  return `支出决算表
项目\t\t本年支出合计\t基本支出\t项目支出
科目代码\t科目名称\t\t\t
合计\t\t${project}\t\t${project}
第三部分 情况说明
十、其他重要事项情况说明
（四）预算绩效情况说明
2024年初预算安排的所有项目资金全面开展了绩效自评，涉及二级项目3个，${money}，3个项目自评等级为“优”。`;
}

function isEvaluated(fact: Fact, year: number): boolean {
  const { about, measure } = fact;
  return (
    measure.kind === 'amount' &&
    about.concept === 'self-evaluation' &&
    about.year === year &&
    Object.keys(about.at).length === 0 &&
    isWithin(fact.witness, section) &&
    (moneyOf(fact)?.fen ?? 0n) > 0n
  );
}

/** Whether `coarse` is what is left of `fine` when its last digits are cut off. */
function isTruncated(coarse: Money, fine: Money): boolean {
  return (
    coarse.grain > fine.grain &&
    coarse.fen !== fine.fen &&
    (fine.fen / coarse.grain) * coarse.grain === coarse.fen
  );
}

function roundedLike(fine: Money, coarse: Money): string {
  return `${formatMoney(fine, '万元', decimalsOf(coarse))}万元`;
}
