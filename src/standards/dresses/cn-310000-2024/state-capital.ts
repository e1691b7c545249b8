import { balances } from './balances.ts';
import { firstTotal, nothingOf, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/state-capital',
  of: 'state-capital',
  title: '国有资本经营预算财政拨款收入支出决算表',
  lanes: [{ of: 'capital', headings: balances }],
  total: firstTotal,
  note: '注：本表反映部门本年度国有资本经营预算财政拨款收入支出及结转和结余情况。',
  emptyNote: nothingOf('国有资本经营预算财政拨款收入和支出'),
});
