import { fold, originalSpan } from '../../core/fold.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, openGovernmentRules } from '../../standards/citations.ts';
import { brokenReferences, instructions, placeholders } from '../../standards/wording/placeholders.ts';
import type { Occurrence, PrintedLine } from '../common/lines.ts';
import { findWords, linesOf, pointingTo } from '../common/lines.ts';

export default rule({
  id: 'text/placeholder-left',
  title: { zh: '占位符或填写提示没有去掉', en: 'A placeholder or an instruction is left in' },
  why: {
    zh: '“XX”“××”“（如持平作持平表述）”是模板给填写的人看的，留在公开文件里说明这一处没有填完。',
    en: '“XX”, “××” and instructions in brackets are meant for the writer; left in a published document they show that the place was not filled in.',
  },
  remedy: {
    zh: '填上实际内容；提示语删去；“#REF!”“PAGEREF”这类出错的引用，更新域或公式后重新导出。',
    en: 'Fill in what is meant and delete the instruction; where a reference is broken, update the field or formula and export again.',
  },
  severity: 'error',
  basis: [gb9704, openGovernmentRules],
  catalogue: ['Q03', 'P06'],
  messages: {
    placeholder: {
      zh: '占位符“{words}”没有填（{count}处）',
      en: 'placeholder “{words}” is not filled in ({count})',
    },
    instruction: {
      zh: '模板的填写提示没有删：“{words}”（{count}处）',
      en: 'an instruction of the template is left in: “{words}” ({count})',
    },
    broken: { zh: '引用出错：“{words}”（{count}处）', en: 'broken reference: “{words}” ({count})' },
  },
  *check({ current }: Case) {
    if (current.identity.kind.value === 'template') {
      yield { kind: 'notApplicable', why: { zh: '这是没有填写的模板', en: 'this is an unfilled template' } };
      return;
    }
    const lines = [...linesOf(current), ...cellsAsLines(current)];
    const kinds = [
      ['placeholder', placeholders],
      ['instruction', instructions],
      ['broken', brokenReferences],
    ] as const;
    let clean = true;
    for (const [message, patterns] of kinds) {
      const found = patterns
        .flatMap((pattern) => findWords(current.source, lines, pattern))
        .sort((a, b) => a.span.start - b.span.start);
      for (const places of alike(found)) {
        clean = false;
        const words = places[0]!.words;
        yield {
          kind: 'fail',
          message,
          holes: { words, count: String(places.length) },
          ...pointingTo(places),
          suggestion: { kind: 'supply', text: { zh: '填上实际内容或删去', en: 'fill it in or delete it' } },
          logicalPlace: `${message}/${words}`,
        };
      }
    }
    if (clean) yield pass;
  },
  examples: {
    ok: [
      `第一部分 概况
一、本单位职责
二○○八年经批准设立，使用ＸＸＬ-3型浮标。经费（含上年结转）按规定使用。`,
    ],
    bad: [
      [
        `第一部分 ⟦XX⟧局概况
一、主要职责
本单位负责XX县的水文监测。
第三部分 情况说明
一、收入支出决算总体情况说明
收入总计与上年持平⟦（如持平作持平表述）⟧。`,
        '占位符“XX”没有填（2处）',
        '模板的填写提示没有删：“（如持平作持平表述）”（1处）',
      ],
      [
        `收入决算表
部门名称：云岭县水文站 2024年度
金额单位：万元
项目\t\t本年收入合计\t财政拨款收入
科目代码\t科目名称\t\t
栏次\t\t1\t2
合计\t\t⟦#REF!⟧\t10.00`,
        '引用出错：“#REF!”（1处）',
      ],
    ],
  },
});

/** Cells read like lines: a broken formula stands in a table. */
function cellsAsLines(current: Disclosure): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const block of current.source.blocks) {
    if (block.kind !== 'grid') continue;
    for (const row of block.rows)
      for (const cell of row) {
        if (!/[A-Za-zＸ×╳○某{｛【〔[?？_＿#＃（(错]/.test(cell.text)) continue;
        const folded = fold(cell.text, cell.span.start);
        const span = originalSpan(folded, 0, folded.text.length);
        lines.push({ role: 'furniture', section: '', folded, span });
      }
  }
  return lines;
}

function alike(found: readonly Occurrence[]): readonly Occurrence[][] {
  const groups = new Map<string, Occurrence[]>();
  for (const place of found) groups.set(place.words, [...(groups.get(place.words) ?? []), place]);
  return [...groups.values()];
}
