import type { Choice } from '../declaration.ts';
import { count, money } from '../declaration.ts';
import { quantitySheet } from '../quantity-sheet.ts';
import { coordinateNames } from '../../standards/quantities.ts';

const grades = ['excellent', 'good', 'fair', 'poor'];
const grade = (item: string): Choice => ({
  id: item,
  label: {
    zh: `其中：自评等级“${coordinateNames[`item=${item}`]!.zh}”`,
    en: coordinateNames[`item=${item}`]!.en,
  },
  at: { item },
});

const selfEvaluation = quantitySheet({
  id: 'self-evaluation',
  title: { zh: '绩效自评', en: 'Self-evaluation' },
  about: [
    { zh: '开展绩效自评的项目个数和涉及资金。项目数按等级填的，合计由程序加总。金额单位：元，填到分。', en: 'How many projects were evaluated and their money. By grade, the total is added up. Yuan, to the fen.' },
  ],
  lines: 'line',
  columns: [
    { id: 'line', heading: { zh: '项目', en: 'item' }, isRequired: true, width: 34, kind: { kind: 'choice', of: [
      { id: 'all', label: { zh: '开展自评的项目', en: 'evaluated projects' }, sumOf: grades },
      ...grades.map(grade),
    ] } },
    { id: 'projects', heading: { zh: '项目数（个）', en: 'projects' }, kind: count, states: { concept: 'self-evaluation', count: 'project' }, width: 14 },
    { id: 'money', heading: { zh: '涉及资金（元）', en: 'money (yuan)' }, kind: money, states: { concept: 'self-evaluation' }, width: 20 },
  ],
}); // prettier-ignore
export default selfEvaluation;
