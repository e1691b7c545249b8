import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { budgetLaw14, disclosureRules2016, templateOfFinalAccounts } from '../../standards/citations.ts';
import { witnessName } from '../../standards/names.ts';
import { sectionById } from '../../standards/sections.ts';
import { isOwnProfile, profileUnknown, severityOfLack } from '../common/certainty.ts';
import { linesOf } from '../common/lines.ts';
import { hasSection, notRecognised } from '../common/sections.ts';
import { whyOnUnreadPage } from '../common/unread-tables.ts';

/** The matters that 其他重要事项 gathers; where all are told, its own heading says nothing more. */
const otherMatters = [
  'narrative/operating-cost',
  'narrative/procurement',
  'narrative/assets',
  'narrative/performance',
];

export default rule({
  id: 'completeness/section-missing',
  title: { zh: '缺少应有的一节', en: 'A section is missing' },
  why: {
    zh: '公开的各部分和情况说明的各节由模板规定，没有发生的也要写明没有。',
    en: 'The form sets the parts and sections of the document; where nothing happened, the section says so.',
  },
  remedy: {
    zh: '按模板补写这一节；没有此项收支的，写明“本年度无此项收支”。',
    en: 'Add the section; where there was nothing, say so.',
  },
  severity: 'error',
  basis: [disclosureRules2016, budgetLaw14, templateOfFinalAccounts],
  catalogue: ['F02', 'F07'],
  messages: {
    missing: { zh: '缺少{section}一节', en: 'section {section} is missing' },
  },
  obligations: (profile) => profile.sections,
  *check(given: Case) {
    const { current, profile } = given;
    const present = (id: string) => hasSection(current, id) || (id === 'tables' && current.tables.length > 0);
    for (const id of profile.sections) {
      const parent = parentOf(id, profile.sections);
      const unread = present(id) ? undefined : whyOnUnreadPage(current, id, id.split('/')[0]!);
      if (present(id) || (id === 'narrative/other' && otherMatters.every(present)))
        yield { ...pass, key: id };
      else if (!isOwnProfile(given)) yield { kind: 'unable', key: id, missing: profileUnknown };
      else if (
        current.tables.length === 0 ||
        isPatchy(given, id) ||
        (parent !== undefined && !present(parent))
      )
        yield { kind: 'unable', key: id, missing: notRecognised(parent ?? id) };
      else if (isNamed(current, id))
        yield {
          kind: 'unable',
          key: id,
          missing: { zh: '有相近的标题，没有认出是不是这一节', en: 'a heading like it was not understood' },
        };
      else if (unread) yield { kind: 'unable', key: id, missing: unread };
      else
        yield {
          kind: 'fail',
          key: id,
          message: 'missing',
          holes: { section: witnessName(id) },
          span: placeOf(given, id),
          severity: isUpper(id) ? severityOfLack(given) : 'warning',
          suggestion: { kind: 'supply', text: { zh: '补写这一节', en: 'add the section' } },
          logicalPlace: id,
        };
    }
  },
  examples: {
    ok: ['水文监测年报。', complete()],
    bad: [
      [
        complete().replace('第四部分 名词解释\n', '').replace('第三部分 情况说明', '⟦第三部分 情况说明⟧'),
        '缺少“名词解释”一节',
      ],
    ],
  },
});

/** The nearest section above that is asked for as well. */
function parentOf(id: string, asked: readonly string[]): string | undefined {
  for (let above = id.lastIndexOf('/'); above > 0; above = id.lastIndexOf('/', above - 1)) {
    const parent = id.slice(0, above);
    if (asked.includes(parent)) return parent;
  }
  return undefined;
}

/** Where most of the sections beside it were not found either, the headings were not understood. */
function isPatchy({ current, profile }: Case, id: string): boolean {
  const parent = parentOf(id, profile.sections);
  const siblings = profile.sections.filter((other) => parentOf(other, profile.sections) === parent);
  const found = siblings.filter((other) => hasSection(current, other)).length;
  return siblings.length > 1 && 2 * found < siblings.length;
}

/** Whether a line that opens no known section holds words that head this one. */
function isNamed(current: Disclosure, id: string): boolean {
  const known = new Set(
    current.sections.flatMap((section) => (section.id ? [section.headingSpan.start] : [])),
  );
  const words = (sectionById(id)?.headings ?? []).filter((heading) => heading.length > 4);
  return linesOf(current).some(
    (line) =>
      (line.role === 'heading' || line.role === 'text') &&
      !known.has(line.span.start) &&
      line.folded.text.length < 40 &&
      words.some((heading) => line.folded.text.includes(heading)),
  );
}

/** Parts and their sections; what stands below them is grouped differently from place to place. */
function isUpper(id: string): boolean {
  return id.split('/').length <= 2 && !otherMatters.includes(id);
}

/** The heading after which the section should stand. */
function placeOf({ current, profile }: Case, id: string): Span {
  const before = profile.sections.slice(0, profile.sections.indexOf(id)).toReversed();
  const parent = parentOf(id, profile.sections);
  const near = [...before.filter((other) => !other.includes('/') || other === parent), ...before];
  for (const other of parent ? [parent, ...near] : near) {
    const found = current.sections.find((section) => section.id === other);
    if (found) return found.headingSpan;
  }
  return current.sections[0]!.headingSpan;
}

function complete(): string {
  return `第一部分 概况
一、本单位职责
二、机构设置情况
第二部分 决算表
收入决算表
项目\t本年收入合计
合计\t1.00
第三部分 情况说明
一、收入支出决算总体情况说明
二、收入决算情况说明
三、支出决算情况说明
四、财政拨款收支决算总体情况说明
五、一般公共预算财政拨款支出决算情况说明
（一）一般公共预算财政拨款支出决算总体情况
（二）一般公共预算财政拨款支出决算结构情况
（三）一般公共预算财政拨款支出决算具体情况
六、一般公共预算财政拨款基本支出决算情况说明
七、政府性基金预算财政拨款收支决算情况说明
八、国有资本经营预算财政拨款支出决算情况说明
九、财政拨款“三公”经费支出决算情况说明
（一）“三公”经费财政拨款支出决算总体情况说明
（二）“三公”经费财政拨款支出决算具体情况说明
十、其他重要事项情况说明
（一）机关运行经费支出情况说明
（二）政府采购情况说明
（三）国有资产占用情况说明
（四）预算绩效情况说明
第四部分 名词解释
第五部分 附件`;
}
