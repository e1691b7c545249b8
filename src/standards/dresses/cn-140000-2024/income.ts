import { dress } from '../dress.ts';
import { codesUnderItem } from '../stubs.ts';
import { emptyNote, firstTotal } from './usual.ts';

export default dress({
  id: 'cn-140000-2024/income',
  of: 'income',
  number: '公开02表',
  title: '收入决算表',
  lanes: [
    {
      of: 'income',
      headings: [
        ...codesUnderItem,
        ['本年收入合计', 'total'],
        ['财政拨款收入', 'fiscal'],
        ['上级补助收入', 'superior'],
        ['事业收入', 'business'],
        ['经营收入', 'operating'],
        ['附属单位上缴收入', 'subsidiary'],
        ['其他收入', 'other'],
      ],
    },
  ],
  total: firstTotal,
  note: '注：本表反映部门本年度取得的各项收入情况。',
  emptyNote,
});
