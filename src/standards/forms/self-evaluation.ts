import type { StatutoryForm } from '../../model/form.ts';
import { commonFields, sources } from './fields.ts';

/** 项目支出绩效自评表: what a project achieved, scored by the unit itself (final-account stage). */
const selfEvaluation: StatutoryForm = {
  id: 'self-evaluation',
  title: { zh: '项目支出绩效自评表', en: 'Self-evaluation of a project' },
  titles: ['绩效自评表', '绩效自评结果表', '自评表'],
  fields: [
    ...commonFields,
    { id: 'total-year', labels: ['年度资金总额'], kind: 'money' },
    ...sources,
    { id: 'goal', labels: ['总体目标', '年度总体目标'], kind: 'text' },
    { id: 'score', labels: ['总分', '自评得分'], kind: 'text' },
  ],
};
export default selfEvaluation;
