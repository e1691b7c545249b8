import { dress } from '../dress.ts';
import { codesUnderItem } from '../stubs.ts';
import { emptyNote, firstTotal } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/general-expenditure',
  of: 'general-expenditure',
  number: '公开05表',
  title: '一般公共预算财政拨款支出决算表',
  lanes: [
    {
      of: 'expenditure',
      headings: [
        ...codesUnderItem,
        [
          '本年支出',
          [
            ['小计', 'total'],
            ['基本支出', 'basic'],
            ['项目支出', 'project'],
          ],
        ],
      ],
    },
  ],
  total: firstTotal,
  note: '注：本表反映部门本年度一般公共预算财政拨款支出情况。',
  emptyNote,
});
