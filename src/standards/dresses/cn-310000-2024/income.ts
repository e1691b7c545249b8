import { firstTotal, functionCodes, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/income',
  of: 'income',
  title: '收入决算表',
  lanes: [
    {
      of: 'income',
      headings: [
        ...functionCodes,
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
  emptyNote: '说明：本表无数据',
});
