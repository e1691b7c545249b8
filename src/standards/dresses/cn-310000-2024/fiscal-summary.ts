import { numbered } from '../lines.ts';
import { classLines, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/fiscal-summary',
  of: 'fiscal-summary',
  title: '财政拨款收入支出决算总表',
  lanes: [
    {
      of: 'income',
      under: '收入',
      headings: [
        ['项目', '#name'],
        ['决算数', 'amount'],
      ],
      rows: [
        ...numbered([
          ['一般公共预算财政拨款', 'general'],
          ['政府性基金预算财政拨款', 'government-fund'],
          ['国有资本经营预算财政拨款', 'state-capital'],
        ]),
        ['本年收入合计', 'total'],
        ['年初财政拨款结转和结余', 'opening-balance'],
        ...numbered([
          ['一般公共预算财政拨款', 'opening-general'],
          ['政府性基金预算财政拨款', 'opening-government-fund'],
          ['国有资本经营预算财政拨款', 'opening-state-capital'],
        ]),
        ['总计', 'grand-total'],
      ],
    },
    {
      of: 'expenditure',
      under: '支出',
      headings: [
        ['项目', '#name'],
        ['合计', 'total'],
        ['一般公共预算财政拨款', 'general'],
        ['政府性基金预算财政拨款', 'government-fund'],
        ['国有资本经营预算财政拨款', 'state-capital'],
      ],
      rows: [
        ...classLines,
        ['本年支出合计', 'total'],
        ['年末财政拨款结转和结余', 'closing-balance'],
        ['总计', 'grand-total'],
      ],
    },
  ],
  note: '注：本表反映部门本年度财政拨款总收支和结转结余情况。',
});
