import { dress } from '../dress.ts';
import { codesUnderItem } from '../stubs.ts';
import { emptyNote, firstTotal } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/expenditure',
  of: 'expenditure',
  number: '公开03表',
  title: '支出决算表',
  lanes: [
    {
      of: 'expenditure',
      headings: [
        ...codesUnderItem,
        ['本年支出合计', 'total'],
        ['基本支出', 'basic'],
        ['项目支出', 'project'],
        ['上缴上级支出', 'remitted'],
        ['经营支出', 'operating'],
        ['对附属单位补助支出', 'subsidiary'],
      ],
    },
  ],
  total: firstTotal,
  note: '注：本表反映部门本年度各项支出情况。',
  emptyNote,
});
