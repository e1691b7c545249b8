import { dress } from '../dress.ts';
import { classLines, emptyLines, numbered } from '../lines.ts';
import { numberedLines } from '../stubs.ts';

export default dress({
  id: 'cn-140000-2024/fiscal-summary',
  of: 'fiscal-summary',
  number: '公开04表',
  title: '财政拨款收入支出决算总表',
  lanes: [
    {
      of: 'income',
      under: '收入',
      headings: [...numberedLines, ['金额', 'amount']],
      rows: [
        ...numbered([
          ['一般公共预算财政拨款', 'general'],
          ['政府性基金预算财政拨款', 'government-fund'],
          ['国有资本经营预算财政拨款', 'state-capital'],
        ]),
        ...emptyLines(23),
        ['本年收入合计', 'total'],
        ['年初财政拨款结转和结余', 'opening-balance'],
        ['一般公共预算财政拨款', 'opening-general'],
        ['政府性基金预算财政拨款', 'opening-government-fund'],
        ['国有资本经营预算财政拨款', 'opening-state-capital'],
        ['总计', 'grand-total'],
      ],
    },
    {
      of: 'expenditure',
      under: '支出',
      headings: [
        ...numberedLines,
        ['合计', 'total'],
        ['一般公共预算财政拨款', 'general'],
        ['政府性基金预算财政拨款', 'government-fund'],
        ['国有资本经营预算财政拨款', 'state-capital'],
      ],
      rows: [
        ...classLines,
        ['本年支出合计', 'total'],
        ['年末财政拨款结转和结余', 'closing-balance'],
        ...emptyLines(3),
        ['总计', 'grand-total'],
      ],
    },
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。',
});
