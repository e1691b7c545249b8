import { firstTotal, functionCodes, shanghai } from './usual.ts';

export default shanghai({
  id: 'cn-310000-2024/expenditure',
  of: 'expenditure',
  title: '支出决算表',
  lanes: [
    {
      of: 'expenditure',
      headings: [
        ...functionCodes,
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
  emptyNote: '说明：本表无数据',
});
