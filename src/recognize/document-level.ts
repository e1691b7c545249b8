import type { Level } from '../model/disclosure.ts';
import type { DocumentTitle } from './document-title.ts';
import type { SpokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import { labelOf } from './tables-evidence.ts';
import type { Vote } from './votes.ts';
import { vote } from './votes.ts';

/** Whether a department with what belongs to it or one unit: by its title, and by how it describes itself. */
export function levelVotes(
  titles: readonly DocumentTitle[],
  lines: SpokenLines,
  tables: readonly LocatedTable[],
): Vote<Level>[] {
  return [
    ...titles.flatMap(({ level, line }) =>
      level
        ? [
            vote<Level>(
              level === '部门' ? 'department' : 'unit',
              level === '部门' ? 2 : 4,
              `封面写“${level}决算”`,
              `the cover says ${level}决算`,
              line.span,
            ),
          ]
        : [],
    ),
    ...lines.paragraphs.flatMap((line) => sentenceVotes(line.text, line.span)),
    ...nameLineVotes(tables),
  ];
}

function sentenceVotes(text: string, span: { start: number; end: number }): Vote<Level>[] {
  const votes: Vote<Level>[] = [];
  if (/纳入.{0,40}编[制报]范围的.{0,6}单位|下属.{0,12}单位决算|所属单位.{0,6}个/.test(text))
    votes.push(vote('department', 6, '列出纳入编报范围的所属单位', 'lists the units that it covers', span));
  if (/(全额|差额|公益.类).{0,6}事业单位|事业单位.{0,6}(内设|编制)/.test(text))
    votes.push(vote('unit', 3, '自述为事业单位', 'describes itself as a public institution', span));
  if (/(^|[，。；:])(我单位|本单位)/.test(text))
    votes.push(vote('unit', 0.5, '自称“本单位”', 'calls itself 本单位 (this unit)', span));
  else if (/(^|[，。；:])(我部门|本部门)(?!\(单位\))/.test(text))
    votes.push(vote('department', 0.5, '自称“本部门”', 'calls itself 本部门 (this department)', span));
  return votes;
}

function nameLineVotes(tables: readonly LocatedTable[]): Vote<Level>[] {
  const named = tables.find((table) =>
    /单位名称:/.test(table.furniture.map((line) => line.folded.text).join('')),
  );
  return named
    ? [
        vote(
          'unit',
          0.5,
          `${labelOf(named)}的名称栏写“单位名称”`,
          `the name line of ${labelOf(named)} says 单位名称 (name of unit)`,
          named.title.span,
        ),
      ]
    : [];
}
