import type { FormFieldDeclaration } from '../../model/form.ts';

/** Fields that both performance forms have. */
export const commonFields: readonly FormFieldDeclaration[] = [
  { id: 'project', labels: ['项目名称'], kind: 'text' },
  { id: 'department', labels: ['主管部门及代码', '主管部门', '主管部门(盖章)'], kind: 'text' },
  { id: 'unit', labels: ['实施单位', '项目实施单位', '项目单位'], kind: 'text' },
  { id: 'responsible', labels: ['负责人', '项目负责人'], kind: 'person' },
  { id: 'handler', labels: ['经办人', '填表人', '填报人'], kind: 'person' },
  { id: 'phone', labels: ['联系电话'], kind: 'contact' },
  { id: 'date', labels: ['填报日期', '填表日期'], kind: 'date' },
];

export const sources: readonly FormFieldDeclaration[] = [
  {
    id: 'central',
    labels: ['其中:中央财政资金', '中央财政资金', '中央补助'],
    kind: 'money',
    source: 'central',
  },
  { id: 'provincial', labels: ['省级财政资金', '省级补助'], kind: 'money', source: 'provincial' },
  {
    id: 'local',
    labels: ['市县(区)财政资金', '市县财政资金', '市(县、区)财政资金'],
    kind: 'money',
    source: 'local',
  },
  { id: 'own', labels: ['单位自筹'], kind: 'money', source: 'own' },
  { id: 'other', labels: ['其他资金'], kind: 'money', source: 'other' },
];
