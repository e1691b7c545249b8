import type { StatutoryForm } from '../../model/form.ts';
import { commonFields, sources } from './fields.ts';

/** 项目支出绩效目标申报表: the targets that a project was budgeted with (budget stage). */
const target: StatutoryForm = {
  id: 'target',
  title: { zh: '项目支出绩效目标申报表', en: 'Performance targets of a project' },
  titles: ['绩效目标申报表', '绩效目标表'],
  fields: [
    ...commonFields,
    { id: 'nature', labels: ['项目属性'], kind: 'text' },
    { id: 'term', labels: ['项目期'], kind: 'term' },
    { id: 'total-term', labels: ['实施期资金总额'], kind: 'money' },
    { id: 'total-year', labels: ['年度资金总额'], kind: 'money' },
    ...sources,
    { id: 'outline', labels: ['项目概况'], kind: 'text' },
    { id: 'grounds', labels: ['立项依据'], kind: 'text' },
    { id: 'need', labels: ['项目设立必要性'], kind: 'text' },
    { id: 'safeguards', labels: ['保证项目实施的制度、措施', '保证项目实施的制度措施'], kind: 'text' },
    { id: 'plan', labels: ['项目实施计划'], kind: 'text' },
    { id: 'goal', labels: ['总体目标'], kind: 'text' },
  ],
};
export default target;
