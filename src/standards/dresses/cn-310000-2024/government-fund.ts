import { balances } from './balances.ts';
import { firstTotal, nothingOf, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/government-fund',
  of: 'government-fund',
  title: '政府性基金预算财政拨款收入支出决算表',
  lanes: [{ of: 'fund', headings: balances }],
  total: firstTotal,
  note: '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
  emptyNote: nothingOf('政府性基金预算财政拨款收入和支出'),
});
