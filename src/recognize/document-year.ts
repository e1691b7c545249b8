import type { DocumentTitle } from './document-title.ts';
import type { SpokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import { labelOf } from './tables-evidence.ts';
import type { Vote } from './votes.ts';
import { vote } from './votes.ts';

const heading = /(20\d{2})年度?(?:部门|单位|财政拨款|一般公共预算|"三公")?.{0,24}?(?:决算|预算)/;
const sentence =
  /^(?:.{0,30}?)(20\d{2})年度?(?:本单位|本部门|我单位|我部门|本年)?(?:收入|支出|财政拨款|一般公共预算|"三公"|政府采购预算|收、支|收支)/;
const form = /(?:绩效自评|绩效目标).{0,12}表?\(?(20\d{2})年度?\)?/;

/** Which year it is about: by its title, its tables, its headings and the sentences that state amounts. */
export function yearVotes(
  titles: readonly DocumentTitle[],
  lines: SpokenLines,
  tables: readonly LocatedTable[],
): Vote<number>[] {
  return [
    ...titles.flatMap(({ year, line }) =>
      year === undefined ? [] : [vote(year, 5, '封面标题', 'the title on the cover', line.span)],
    ),
    ...tables.flatMap((table) =>
      table.year === undefined
        ? []
        : [vote(table.year, 1, `${labelOf(table)}的年度`, `the year of ${labelOf(table)}`, table.title.span)],
    ),
    ...lines.headings.flatMap(({ text, span }) => {
      const year = heading.exec(text)?.[1];
      return year ? [vote(Number(year), 2, '章节标题', 'a heading', span)] : [];
    }),
    ...[...lines.paragraphs, ...lines.rows].flatMap(({ text, span }) => {
      const year = form.exec(text)?.[1];
      return year ? [vote(Number(year), 1, '绩效表的年度', 'the year of a performance form', span)] : [];
    }),
    ...lines.paragraphs.flatMap(({ text, span }) => {
      const spoken = sentence.exec(text)?.[1];
      return spoken ? [vote(Number(spoken), 1, '正文', 'the text', span)] : [];
    }),
  ];
}
