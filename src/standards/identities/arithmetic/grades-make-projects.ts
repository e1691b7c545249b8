import { arithmetic, performanceEvaluationRules } from '../../citations.ts';
import { identity, over, term } from '../law.ts';

export default identity({
  id: 'arithmetic/grades-make-projects',
  title: { zh: '各等级项目数之和等于自评项目数', en: 'The grades make the number of projects' },
  why: {
    zh: '每个自评项目只有一个等级，各等级的项目数相加就是自评的项目数。',
    en: 'Every self-evaluated project has one grade: the numbers by grade add up to all projects.',
  },
  remedy: {
    zh: '对照绩效自评结果核对各等级的项目数，改正填错的一个。',
    en: 'Compare the numbers by grade with the results and correct the wrong one.',
  },
  severity: 'error',
  basis: [arithmetic, performanceEvaluationRules],
  catalogue: ['N21'],
  places: ['narrative/performance'],
  rows: 'total',
  equations: [
    {
      left: [term('self-evaluation')],
      right: [over('self-evaluation', 'item', ['excellent', 'good', 'fair', 'poor'])],
    },
  ],
  relation: '=',
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
（四）预算绩效情况说明
全面开展了绩效自评，涉及二级项目5个，涉及资金40.00万元，4个项目自评等级为“优”，1个项目自评等级为“良”，0个项目自评等级为“中”，0个项目自评等级为“差”。`,
    ],
    bad: [
      [
        `第三部分 情况说明
十、其他重要事项情况说明
（四）预算绩效情况说明
全面开展了绩效自评，涉及二级项目⟦5⟧个，涉及资金40.00万元，4个项目自评等级为“优”，0个项目自评等级为“良”，0个项目自评等级为“中”，0个项目自评等级为“差”。`,
        '“预算绩效情况说明”：绩效自评为5个项目，各部分之和为4个项目，相差1个项目',
      ],
    ],
  },
});
