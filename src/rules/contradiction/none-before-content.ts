import type { Text } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure, Section } from '../../model/disclosure.ts';
import type { Block } from '../../model/source.ts';
import { pass, rule } from '../../model/rule.ts';
import { arithmetic, openGovernmentRules } from '../../standards/citations.ts';
import type { PrintedLine } from '../common/lines.ts';
import { linesOf } from '../common/lines.ts';
import { originalSpan } from '../../core/fold.ts';

const onlyNone = /^(?:无|没有|不涉及)。?$/;
/** A line that ends a sentence needs no “none” after it; one that asks for an answer does. */
const sentenceEnd = /[。；!]$/;
const numberedTitle = /^\(?[\d一二三四五六七八九十]{1,3}[、.)].{0,18}$/;

export default rule({
  id: 'contradiction/none-before-content',
  title: { zh: '写了“无”，后面却有内容', en: '“None” right before content' },
  why: {
    zh: '单独一行“无”是说这一项没有内容。后面紧接着附件或表格，两者矛盾，多半是模板里的占位没有删。',
    en: 'A line that says only 无 declares that there is nothing. An annex or a table right after it contradicts that; mostly it is left over from the template.',
  },
  remedy: {
    zh: '删去“无”；如果后面的附件不该有，删去附件。',
    en: 'Delete the line, or what follows if that should not be there.',
  },
  severity: 'error',
  basis: [arithmetic, openGovernmentRules],
  catalogue: ['Q16'],
  messages: {
    followed: {
      zh: '这里写“{words}”，紧接着却有{content}',
      en: '“{words}” is followed right away by {content}',
    },
  },
  *check({ current }: Case) {
    const lines = linesOf(current);
    let clean = true;
    for (const [index, line] of lines.entries()) {
      if (line.role !== 'text' || !onlyNone.test(line.folded.text)) continue;
      const before = lines[index - 1];
      const answers = before?.role === 'heading' || isTitle(before?.folded.text ?? '');
      const content = answers ? contentUnder(current, line) : contentAfter(current, line, lines[index + 1]);
      if (!content) continue;
      clean = false;
      yield {
        kind: 'fail',
        message: 'followed',
        holes: { words: line.folded.text, content: content.name },
        span: originalSpan(line.folded, 0, line.folded.text.length),
        related: [{ label: { zh: '后面的内容', en: 'what follows' }, span: content.span }],
        suggestion: { kind: 'confirm', text: { zh: '删去这一行', en: 'delete the line' } },
        logicalPlace: `none/${line.section}`,
      };
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `第三部分 情况说明
十、其他重要事项情况说明
2、其他需要说明的事项
无
第四部分 名词解释
一、基本支出：指为保障机构正常运转而发生的支出。
第五部分 附件
无`,
    ],
    bad: [
      [
        `第四部分 名词解释
一、基本支出：指为保障机构正常运转而发生的支出。
⟦无⟧
第五部分 附件
项目支出绩效自评表
项目名称\t水文监测经费`,
        '这里写“无”，紧接着却有附表“项目支出绩效自评表”',
      ],
      [
        `第五部分 附件
⟦无⟧
项目支出绩效自评表
项目名称\t水文监测经费`,
        '这里写“无”，紧接着却有附表“项目支出绩效自评表”',
      ],
    ],
  },
});

function isTitle(text: string): boolean {
  return !sentenceEnd.test(text) || numberedTitle.test(text);
}

interface Content {
  readonly name: Text;
  readonly span: Span;
}

/** “None” answers the heading above it: what contradicts it is a form or a table in the same section. */
function contentUnder(current: Disclosure, line: PrintedLine): Content | undefined {
  const section = innermost(current, line.span.start);
  return section && tabular(current, line.span.end, section.span.end);
}

/** “None” after a whole sentence belongs to nothing: what contradicts it is the annex or the tables that follow. */
function contentAfter(
  current: Disclosure,
  line: PrintedLine,
  next: PrintedLine | undefined,
): Content | undefined {
  if (next?.role !== 'heading') return contentUnder(current, line);
  const section = current.sections.find((each) => each.headingSpan.start === next.span.start);
  return section && tabular(current, next.span.end, section.span.end);
}

/** The first form or table between two places, where no other section begins before it. */
function tabular(current: Disclosure, from: number, to: number): Content | undefined {
  const nextHeading = current.sections.find((section) => section.headingSpan.start >= from);
  const end = Math.min(to, nextHeading?.headingSpan.start ?? Infinity);
  const inside = (span: Span) => span.start >= from && span.start < end;
  const form = current.forms.find((each) => inside(each.titleSpan));
  if (form)
    return { name: { zh: `附表“${form.title}”`, en: `the form “${form.title}”` }, span: form.titleSpan };
  const table = current.tables.find((each) => inside(each.titleSpan));
  if (table) return { name: { zh: table.title, en: `the table “${table.title}”` }, span: table.titleSpan };
  const grid = current.source.blocks.find((block) => isFilledGrid(block) && inside(block.span));
  return grid && { name: { zh: '一张表', en: 'a table' }, span: grid.span };
}

function isFilledGrid(block: Block): boolean {
  return block.kind === 'grid' && block.rows.length > 1;
}

function innermost(current: Disclosure, position: number): Section | undefined {
  return current.sections.findLast(
    (section) => section.span.start <= position && position < section.span.end,
  );
}
