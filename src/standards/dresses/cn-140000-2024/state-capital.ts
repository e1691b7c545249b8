import { dress } from '../dress.ts';
import { codesUnderItem } from '../stubs.ts';
import { emptyNote, firstTotal } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/state-capital',
  of: 'state-capital',
  number: '公开08表',
  title: '国有资本经营预算财政拨款支出决算表',
  unitLine: '单位：万元',
  lanes: [
    {
      of: 'capital',
      headings: [
        ...codesUnderItem,
        [
          '本年支出',
          [
            ['合计', 'total'],
            ['基本支出', 'basic'],
            ['项目支出', 'project'],
          ],
        ],
      ],
    },
  ],
  total: firstTotal,
  note: '注：本表反映部门本年度国有资本经营预算财政拨款支出情况。',
  emptyNote,
});
