import { functionCodes, lastTotal, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/general-expenditure',
  of: 'general-expenditure',
  title: '一般公共预算财政拨款支出决算表',
  lanes: [
    {
      of: 'expenditure',
      headings: [
        ...functionCodes,
        [
          '一般公共预算财政拨款支出决算数',
          [
            ['合计', 'total'],
            ['基本支出', 'basic'],
            ['项目支出', 'project'],
          ],
        ],
      ],
    },
  ],
  total: lastTotal,
  note: '注：本表反映部门本年度一般公共预算财政拨款支出情况。',
  emptyNote: '说明：本表无数据',
});
