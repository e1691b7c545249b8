import { numbered } from '../lines.ts';
import { classLines, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/income-expenditure-summary',
  of: 'income-expenditure-summary',
  title: '收入支出决算总表',
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
          ['一般公共预算财政拨款收入', 'general'],
          ['政府性基金预算财政拨款收入', 'government-fund'],
          ['国有资本经营预算财政拨款收入', 'state-capital'],
          ['上级补助收入', 'superior'],
          ['事业收入', 'business'],
          ['经营收入', 'operating'],
          ['附属单位上缴收入', 'subsidiary'],
          ['其他收入', 'other'],
        ]),
        ['本年收入合计', 'total'],
        ['使用非财政拨款结余', 'surplus-used'],
        ['年初结转和结余', 'opening-balance'],
        ['总计', 'grand-total'],
      ],
    },
    {
      of: 'expenditure',
      under: '支出',
      headings: [
        ['项目', '#name'],
        ['决算数', 'amount'],
      ],
      rows: [
        ...classLines,
        ['本年支出合计', 'total'],
        ['结余分配', 'surplus-distribution'],
        ['年末结转和结余', 'closing-balance'],
        ['总计', 'grand-total'],
      ],
    },
  ],
  note: '注：本表反映部门本年度的总收支和年末结转结余情况。',
});
