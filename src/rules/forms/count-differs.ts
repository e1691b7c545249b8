import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { performanceEvaluationRules, performanceOpinions2018 } from '../../standards/citations.ts';
import { annexedProjects, projectForms, statedProjects, withoutForms } from '../common/annexed-forms.ts';
import { linesOf } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';

/** Words that say that only some of the projects are published. */
const selected =
  /(?:公开|附|选取|抽取|列示|随同)[^。；]{0,16}(?:部分|重点|其中|主要|[一二三四五\d]+个)(?:二级)?项目[^。；]{0,12}(?:自评表|绩效表|自评结果)|部分项目(?:绩效)?自评/;

export default rule({
  id: 'forms/count-differs',
  title: { zh: '自评项目数与附表份数不符', en: 'Projects stated and forms annexed differ in number' },
  why: {
    zh: '正文说几个项目开展了绩效自评，附件就应当有几份自评表，公众才看得到每个项目的结果。',
    en: 'The public sees the results of the projects that are said to be self-evaluated only if a form of each is annexed.',
  },
  remedy: {
    zh: '补齐自评表；若按规定只公开一部分，在正文写明公开哪几个。',
    en: 'Annex the missing forms; where only some must be published, say which.',
  },
  severity: 'error',
  basis: [performanceOpinions2018, performanceEvaluationRules],
  catalogue: ['F08', 'P09'],
  messages: {
    differs: {
      zh: '正文写{stated}个项目开展绩效自评，附件有{annexed}个项目的绩效表，相差{difference}个',
      en: '{stated} projects are said to be self-evaluated, forms of {annexed} are annexed; they differ by {difference}',
    },
  },
  *check(given: Case) {
    const { current } = given;
    const stated = statedProjects(current);
    const without = withoutForms(given);
    if (without) yield without;
    else if (!hasSection(current, 'narrative/performance'))
      yield { kind: 'unable', missing: notRecognised('narrative/performance') };
    else if (!stated)
      yield {
        kind: 'unable',
        missing: {
          zh: '没有认出正文写的自评项目数',
          en: 'the number of self-evaluated projects was not recognised',
        },
      };
    else if (linesOf(current).some((line) => selected.test(line.folded.text)))
      yield {
        kind: 'notApplicable',
        why: { zh: '正文写明只公开一部分项目', en: 'only some projects are said to be published' },
      };
    else {
      const annexed = annexedProjects(projectForms(current));
      if (annexed === stated.count) yield pass;
      else
        yield {
          kind: 'fail',
          message: 'differs',
          holes: {
            stated: String(stated.count),
            annexed: String(annexed),
            difference: String(Math.abs(stated.count - annexed)),
          },
          span: stated.span,
          related: projectForms(current).map((form) => ({
            label: form.project
              ? { zh: `附表：${form.project}`, en: `form: ${form.project}` }
              : { zh: '附表', en: 'a form' },
            span: form.titleSpan,
          })),
          logicalPlace: 'self-evaluation/projects',
        };
    }
  },
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
（四）预算绩效情况说明
涉及二级项目1个，涉及资金20.00万元，1个项目自评等级为“优”。
第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
主管部门\t青禾县水利局\t实施单位\t云岭县水文站`,
    ],
    bad: [
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（四）预算绩效情况说明
涉及二级项目⟦3⟧个，涉及资金20.00万元。
第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
主管部门\t青禾县水利局\t实施单位\t云岭县水文站`,
        '正文写3个项目开展绩效自评，附件有1个项目的绩效表，相差2个',
      ],
    ],
  },
});
