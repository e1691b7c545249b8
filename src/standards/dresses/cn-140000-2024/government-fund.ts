import { dress } from '../dress.ts';
import { codesUnderItem } from '../stubs.ts';
import { emptyNote, firstTotal } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/government-fund',
  of: 'government-fund',
  number: '公开07表',
  title: '政府性基金预算财政拨款收入支出决算表',
  unitLine: '单位：万元',
  lanes: [
    {
      of: 'fund',
      headings: [
        ...codesUnderItem,
        ['年初结转和结余', 'opening-balance'],
        ['本年收入', 'income'],
        [
          '本年支出',
          [
            ['小计', 'total'],
            ['基本支出', 'basic'],
            ['项目支出', 'project'],
          ],
        ],
        ['年末结转和结余', 'closing-balance'],
      ],
    },
  ],
  total: firstTotal,
  note: '注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。',
  emptyNote,
});
