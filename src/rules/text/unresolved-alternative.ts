import type { Case } from '../../model/case.ts';
import { pass, rule } from '../../model/rule.ts';
import { gb9704, openGovernmentRules } from '../../standards/citations.ts';
import { alternativesInHeadings, alternativesInText } from '../../standards/wording/alternatives.ts';
import type { PrintedLine } from '../common/lines.ts';
import { differentWords, findWords, linesOf, pointingTo } from '../common/lines.ts';

export default rule({
  id: 'text/unresolved-alternative',
  title: { zh: '模板的选择写法没有选定', en: 'A choice of the template is left open' },
  why: {
    zh: '模板写“部门（单位）”“增加（减少）”，是请填写的人二选一。照抄下来，读者不知道说的是哪一个。',
    en: 'Where the template writes “部门（单位）” or “增加（减少）”, the writer is to choose. Left as it is, the reader cannot tell which is meant.',
  },
  remedy: {
    zh: '按实际情况选定一个：编报主体是单位就写“本单位”，是增加就写“增加”。',
    en: 'Choose: 本单位 where a unit reports, 增加 where it rose.',
  },
  severity: 'warning',
  basis: [gb9704, openGovernmentRules],
  catalogue: ['Q03'],
  messages: {
    open: {
      zh: '照抄了模板的选择写法，没有选定：{words}（{count}处）',
      en: 'choices of the template are left open: {words} ({count})',
    },
  },
  *check({ current }: Case) {
    const lines = linesOf(current).filter((line) => !isFurniture(line));
    const headings = lines.filter((line) => line.role === 'heading' || line.role === 'form');
    const sentences = lines.filter((line) => line.role !== 'form');
    const found = [
      ...alternativesInText.flatMap((pattern) => findWords(current.source, sentences, pattern)),
      ...alternativesInHeadings.flatMap((pattern) => findWords(current.source, headings, pattern)),
    ].sort((a, b) => a.span.start - b.span.start);
    if (found.length === 0) yield pass;
    else
      yield {
        kind: 'fail',
        message: 'open',
        holes: {
          words: differentWords(found)
            .map((words) => `“${words}”`)
            .join('、'),
          count: String(found.length),
        },
        ...pointingTo(found),
        suggestion: { kind: 'supply', text: { zh: '按实际情况选定一个', en: 'choose one of the two' } },
        logicalPlace: 'alternatives',
      };
  },
  examples: {
    ok: [
      `第一部分 概况
一、本单位职责
各部门（单位）报送的水文资料由本单位汇总；增加（含新建）测站须经批准。
第三部分 情况说明
十、其他重要事项情况说明
（三）国有资产占用情况说明
单价100万元（含）以上设备（不含车辆）0台（套）。因公出国（境）费、退职（役）费均未发生。`,
    ],
    bad: [
      [
        `第一部分 概况
一、⟦本部门（单位）⟧职责
负责全县水文监测。
第三部分 情况说明
一、收入支出决算总体情况说明
收入总计比上年增加（减少）5.00万元。`,
        '照抄了模板的选择写法，没有选定：“本部门（单位）”、“增加（减少）”（2处）',
      ],
    ],
  },
});

/** Contents repeat the headings; tables and definitions print what the statute prints. */
function isFurniture(line: PrintedLine): boolean {
  return line.role === 'contents' || line.role === 'furniture' || line.section === 'glossary';
}
