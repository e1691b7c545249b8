import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules, templateOfFinalAccounts } from '../../standards/citations.ts';
import { projectForms, withoutForms } from '../common/annexed-forms.ts';

export default rule({
  id: 'forms/target-form-instead-of-self-evaluation',
  title: { zh: '附了绩效目标表，没有附自评表', en: 'Target forms instead of self-evaluations' },
  why: {
    zh: '绩效目标申报表是编预算时写的打算；决算公开要说的是做成了什么，用的是绩效自评表。',
    en: 'A target form tells what was intended when the budget was drawn up; final accounts tell what was achieved, by a self-evaluation.',
  },
  remedy: {
    zh: '换成项目支出绩效自评表，写明指标完成值、得分和自评结果。',
    en: 'Annex the self-evaluation instead, with values reached, scores and the result.',
  },
  severity: 'warning',
  basis: [performanceEvaluationRules, templateOfFinalAccounts],
  catalogue: ['P06'],
  messages: {
    targets: {
      zh: '附的{count}份表都是绩效目标表（预算阶段），没有绩效自评表（决算阶段）',
      en: 'all {count} forms annexed are target forms (budget stage), none a self-evaluation (final-account stage)',
    },
  },
  *check(given: Case) {
    const without = withoutForms(given);
    const forms = projectForms(given.current);
    const [first, ...others] = forms;
    if (without) yield without;
    else if (!first || forms.some((form) => form.kind === 'self-evaluation')) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'targets',
        holes: { count: String(forms.length) },
        span: first.titleSpan,
        related: others.map((form) => ({
          label: { zh: '也是绩效目标表', en: 'a target form as well' },
          span: form.titleSpan,
        })),
        logicalPlace: 'annex/kind',
      };
  },
  examples: {
    ok: [
      `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费`,
    ],
    bad: [
      [
        `第五部分 附件
⟦项目支出绩效目标申报表⟧
项目名称\t水文监测经费`,
        '附的1份表都是绩效目标表（预算阶段），没有绩效自评表（决算阶段）',
      ],
    ],
  },
});
