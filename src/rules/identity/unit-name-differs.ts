import { fold, originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, Evidence } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { openGovernmentRules, templateOfFinalAccounts } from '../../standards/citations.ts';
import { editDistance } from '../common/edit-distance.ts';

/** So few characters apart, two names are one, misspelt. */
const slip = 2;
/** Words that stand for any institution, or belong to none. */
const general = /^(?:本|我)?(?:部门|单位|机关|部门\(单位\)|单位\(部门\))|决算|预算|^20\d\d/;
const level = /\((?:本级|汇总|机关|部门|单位|本部|含下属单位)\)$/;

export default rule({
  id: 'identity/unit-name-differs',
  title: { zh: '单位名称前后不一致', en: 'The unit is named differently' },
  why: {
    zh: '封面、各表、标题是同一个单位的同一份决算，名称必须一字不差；别的单位的名称说明抄了别人的文件。',
    en: 'Cover, tables and headings are of one unit’s accounts and must name it alike; another unit’s name shows that its document was copied.',
  },
  remedy: {
    zh: '改成单位全称；如果整张表是别的单位的，换成本单位的表。',
    en: 'Write the unit’s full name; where the whole table is another unit’s, put the unit’s own in its place.',
  },
  severity: 'error',
  basis: [templateOfFinalAccounts, openGovernmentRules],
  catalogue: ['F14', 'Q11'],
  messages: {
    slip: {
      zh: '{where}的单位名称写成“{actual}”，与“{expected}”差{count}个字，像是笔误',
      en: '{where} names the unit “{actual}”, {count} characters apart from “{expected}”: a slip, it seems',
    },
    another: {
      zh: '{where}的单位名称写成“{actual}”，不是“{expected}”，像是别的单位',
      en: '{where} names the unit “{actual}”, not “{expected}”: another unit, it seems',
    },
  },
  *check({ current }: Case) {
    const { unit } = current.identity;
    if (unit.value === undefined) {
      yield { kind: 'unable', missing: { zh: '认不出单位名称', en: 'the unit’s name was not recognised' } };
      return;
    }
    const expected = unit.value;
    const deviating = unit.alternatives.filter((other) => !isSameUnit(other.value, expected));
    if (deviating.length === 0) yield pass;
    for (const { value, evidence } of deviating) {
      const [first, ...others] = evidence.flatMap((each) => placed(each, value, current));
      if (!first) continue;
      const distance = editDistance(value, expected);
      const isSlip = distance <= slip && expected.length > 2 * slip;
      const finding = {
        kind: 'fail' as const,
        span: first.span,
        related: others.map((other) => ({ label: other.why, span: other.span })),
        suggestion: {
          kind: 'confirm' as const,
          text: { zh: `改为“${expected}”`, en: `write “${expected}”` },
        },
        logicalPlace: `unit/${value}`,
      };
      const holes = { where: first.why, actual: value, expected };
      if (isSlip) yield { ...finding, message: 'slip', holes: { ...holes, count: String(distance) } };
      else yield { ...finding, message: 'another', holes };
    }
  },
  examples: {
    ok: [
      `云岭县水文站2024年度单位决算
收入决算表
公开02表
部门名称：云岭县水文站（本级） 2024年度
金额单位：万元
项目\t本年收入合计
合计\t1.00`,
    ],
    bad: [
      [
        `收入决算表
公开02表
部门名称：⟦云领县水文站⟧ 2024年度
金额单位：万元
项目\t本年收入合计
合计\t1.00
支出决算表
公开03表
部门名称：⟦青禾县河道管理所⟧ 2024年度
金额单位：万元
项目\t本年支出合计
合计\t1.00`,
        '公开02表的名称栏的单位名称写成“云领县水文站”，与“云岭县水文站”差1个字，像是笔误',
        '公开03表的名称栏的单位名称写成“青禾县河道管理所”，不是“云岭县水文站”，像是别的单位',
      ],
    ],
  },
});

/** One name may leave out the place, or add which part of the accounts it heads. */
function isSameUnit(name: string, expected: string): boolean {
  const plain = name.replace(level, '');
  const own = expected.replace(level, '');
  return general.test(plain) || plain.length < 4 || own.includes(plain) || plain.includes(own);
}

/** A piece of evidence with the very place of the name in it. */
function placed(
  evidence: Evidence,
  name: string,
  current: Disclosure,
): (Evidence & { readonly span: Span })[] {
  if (!evidence.span) return [];
  const words = fold(current.source.text.slice(evidence.span.start, evidence.span.end), evidence.span.start);
  const at = words.text.indexOf(name);
  return [{ ...evidence, span: at < 0 ? evidence.span : originalSpan(words, at, at + name.length) }];
}
