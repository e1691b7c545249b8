import type { DressedLane, Heading } from '../../../model/table.ts';
import { shanghai } from './usual.ts';

const headings: readonly Heading[] = [
  ['经济分类科目编码', '#code'],
  ['科目名称', '#name'],
  ['决算数', 'amount'],
];

export default shanghai({
  id: 'cn-310000-2024/general-basic-detail',
  of: 'general-basic-detail',
  title: '一般公共预算财政拨款基本支出决算表',
  lanes: [
    lane([
      '301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199',
      '303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399',
    ]),
    lane([
      '302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218 30224 30225 30226 30227 30228 30229 30231 30239 30240 30299',
      '310 31001 31002 31003 31007 31013 31019 31021 31022 31099',
    ]),
  ],
  footer: [
    ['人员经费合计', 'personnel'],
    ['公用经费合计', 'public'],
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
});

function lane(blocks: readonly string[]): DressedLane {
  return { of: 'detail', headings, codes: blocks.join(' ').split(' ') };
}
