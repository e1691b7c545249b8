import type { DressedLane, Heading } from '../../../model/table.ts';
import { dress } from '../dress.ts';
import { codes } from '../stubs.ts';

const headings: readonly Heading[] = [...codes, ['决算数', 'amount']];

export default dress({
  id: 'cn-140000-2024/general-basic-detail',
  of: 'general-basic-detail',
  number: '公开06表',
  title: '一般公共预算财政拨款基本支出决算明细表',
  lanes: [
    lane('人员经费', [
      '301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199',
      '303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399',
    ]),
    lane('公用经费', [
      '302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218 30224 30225 30226 30227 30228 30229 30231 30239 30240 30299',
    ]),
    lane('公用经费', [
      '307 30701 30702 30703 30704',
      '309 30901 30902 30903 30905 30906 30907 30908 30913 30919 30921 30922 30999',
      '310 31001 31002 31003 31005 31006 31007 31008 31009 31010',
    ]),
    lane('公用经费', [
      '31011 31012 31013 31019 31021 31022 31099',
      '311 31101 31199',
      '312 31201 31203 31204 31205 31206 31299',
      '313 31302 31303 31304',
      '399 39907 39908 39909 39910 39999',
    ]),
  ],
  columnNumbers: false,
  footer: [
    ['人员经费合计', 'personnel'],
    ['公用经费合计', 'public'],
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
});

/** Basic expenditure cannot be spent on capital construction. */
function isBarred(code: string): boolean {
  return code.startsWith('309') || code.startsWith('311');
}

function lane(under: string, blocks: readonly string[]): DressedLane {
  const printed = blocks.join(' ').split(' ');
  return { of: 'detail', under, headings, codes: printed, barred: printed.filter(isBarred) };
}
