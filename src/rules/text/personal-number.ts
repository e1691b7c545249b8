import type { Folded } from '../../core/fold.ts';
import { fold, originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Cell } from '../../model/source.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules, personalInformationLaw } from '../../standards/citations.ts';
import { isIdentityNumber, masked } from '../common/identity-number.ts';
import { sectionIdAt } from '../common/lines.ts';

const eighteen = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g;
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/g;
/** Codes of institutions have eighteen characters too. */
const codeOfInstitution = /(?:信用代码|机构代码|税号|识别号|账号|编码|编号)[^，。；]{0,6}$/;
const whose = '(?:联系人|负责人|经办人|填表人|填报人|姓名|受益人|户主)';
const person = new RegExp(`${whose}[:(]?[\\u4e00-\\u9fff·]{2,4}[^。；\\d]{0,12}$`);

export default rule({
  id: 'text/personal-number',
  title: { zh: '公开了个人的号码', en: 'A personal number is published' },
  why: {
    zh: '身份证号、个人手机号是个人信息，附件里常有漏删的。一旦公开就收不回来。',
    en: 'Identity and private telephone numbers are personal information, often left in annexes. Once published they cannot be taken back.',
  },
  remedy: {
    zh: '公开前删去；联系方式写办公电话。已经公开的，立即撤下更换。',
    en: 'Delete it before publishing and give an office telephone; replace what is published already at once.',
  },
  severity: 'error',
  basis: [personalInformationLaw, openGovernmentRules],
  catalogue: ['F11'],
  messages: {
    identity: { zh: '有居民身份证号（{number}）', en: 'an identity number is printed ({number})' },
    mobile: {
      zh: '附件里个人姓名旁边有手机号（{number}）',
      en: 'an annex prints a mobile number beside a personal name ({number})',
    },
  },
  *check({ current }: Case) {
    const identities = identityNumbers(current);
    const mobiles = mobileNumbers(current);
    for (const { number, span } of identities)
      yield {
        kind: 'fail',
        message: 'identity',
        holes: { number: masked(number) },
        span,
        logicalPlace: `identity/${masked(number)}`,
      };
    for (const { number, span } of mobiles)
      yield {
        kind: 'fail',
        message: 'mobile',
        severity: 'warning',
        holes: { number: masked(number) },
        span,
        logicalPlace: `mobile/${masked(number)}`,
      };
    if (identities.length + mobiles.length === 0) yield pass;
  },
  examples: {
    ok: [
      `第五部分 附件
联系电话：0351-1234567。项目编码 110105194912310021，统一社会信用代码：11010519491231002X。`,
      `第三部分 情况说明
咨询电话：13800000000。`,
    ],
    bad: [
      [
        `第五部分 附件
发放对象身份证号⟦11010519491231002X⟧，联系人：林青禾，电话⟦13800000000⟧。`,
        '有居民身份证号（110*************2X）',
        '附件里个人姓名旁边有手机号（138******00）',
      ],
      [
        `第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费
经办人\t林青禾\t联系电话\t⟦13800000000⟧`,
        '附件里个人姓名旁边有手机号（138******00）',
      ],
    ],
  },
});

interface Found {
  readonly number: string;
  readonly span: Span;
}

function identityNumbers({ source }: Disclosure): Found[] {
  const found: Found[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'line') found.push(...identitiesIn(block.folded));
    else
      for (const row of block.rows)
        for (const cell of row)
          // a cell is folded once more for its places only where it may hold a number
          if (cell.plain.length >= 18 && /\d{17}/.test(cell.plain))
            found.push(...identitiesIn(fold(cell.text, cell.span.start)));
  }
  return found;
}

function identitiesIn(folded: Folded): Found[] {
  if (!/\d{17}/.test(folded.text)) return [];
  return [...folded.text.matchAll(eighteen)].flatMap((match) => {
    const before = folded.text.slice(0, match.index);
    if (!isIdentityNumber(match[0]) || codeOfInstitution.test(before)) return [];
    return [{ number: match[0], span: originalSpan(folded, match.index, match.index + match[0].length) }];
  });
}

/** Mobile numbers in the annexes that stand behind a person's name, in a sentence or in a row of cells. */
function mobileNumbers(current: Disclosure): Found[] {
  return current.source.blocks
    .filter((block) => isAnnexed(current, block.span))
    .flatMap((block) =>
      block.kind === 'line'
        ? afterName(block.folded.text).map(({ from, number }) => ({
            number,
            span: originalSpan(block.folded, from, from + number.length),
          }))
        : block.rows.flatMap(inRow),
    );
}

function isAnnexed(current: Disclosure, { start }: Span): boolean {
  return sectionIdAt(current, start) === 'annex';
}

function afterName(text: string): { from: number; number: string }[] {
  if (!/1[3-9]\d{9}/.test(text)) return [];
  return [...text.matchAll(mobile)].flatMap((match) =>
    person.test(text.slice(0, match.index)) ? [{ from: match.index, number: match[0] }] : [],
  );
}

function inRow(row: readonly Cell[]): Found[] {
  if (!row.some((cell) => /\d/.test(cell.plain))) return [];
  const printed = row.filter((cell) => cell.plain !== '');
  return printed.flatMap((cell, index) => {
    const before = printed.slice(0, index).map((other) => other.plain);
    const text = [...before, cell.plain].join('');
    return afterName(text)
      .filter(({ from }) => from >= before.join('').length)
      .map(({ number }) => ({ number, span: cell.span }));
  });
}
