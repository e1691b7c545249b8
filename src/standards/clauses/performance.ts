import { clause } from './clause.ts';

const evaluated =
  '1、预算绩效管理工作开展情况\n{some self-evaluation project}{year}年初预算安排的所有项目资金全面开展了绩效自评，' +
  '涉及项目{count self-evaluation project}个，涉及资金{amount self-evaluation}';

const other = '2、其他需要说明的事项\n{remark self-evaluation: 无}。';

/** “…，3个项目自评等级为“优”，…”, by the names of the grades. */
function graded(names: readonly (readonly [name: string, item: string])[]): string {
  return names
    .map(([name, item]) => `，{count self-evaluation?item=${item} project}个项目自评等级为“${name}”`)
    .join('');
}

export default clause({
  id: 'performance',
  title: { zh: '项目绩效自评', en: 'Self-evaluation of projects' },
  section: 'narrative/performance',
  variants: [
    {
      id: 'graded',
      when: { zh: '等级为优、良、中、差', en: 'graded excellent, good, fair, poor' },
      places: ['140000', '000000'],
      template: `${evaluated}${graded([
        ['优', 'excellent'],
        ['良', 'good'],
        ['中', 'fair'],
        ['差', 'poor'],
      ])}。\n${other}`,
    },
    {
      id: 'graded-pass-or-fail',
      when: { zh: '等级为优、良、合格、不合格', en: 'graded excellent, good, passed, failed' },
      places: ['310000'],
      template: `${evaluated}${graded([
        ['优', 'excellent'],
        ['良', 'good'],
        ['合格', 'fair'],
        ['不合格', 'poor'],
      ])}。\n${other}`,
    },
    {
      id: 'no-projects',
      when: { zh: '没有项目支出', en: 'there is no project expenditure' },
      template: `1、预算绩效管理工作开展情况\n{zero self-evaluation project}{none expenditure?nature=project}{year}年度本单位无项目支出，未开展项目绩效自评。\n${other}`,
    },
  ],
});
