import type { DocumentKind } from '../model/disclosure.ts';
import { statutoryForms } from '../standards/forms/index.ts';
import { instructions, placeholders } from '../standards/wording/placeholders.ts';
import type { DocumentTitle } from './document-title.ts';
import type { SpokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import type { Vote } from './votes.ts';
import { vote } from './votes.ts';

/**
 * What the document is. The title decides, then its tables and headings; an unfilled template and a summary of a
 * region are told by what they hold, whatever their title.
 */
export function kindVotes(
  titles: readonly DocumentTitle[],
  lines: SpokenLines,
  tables: readonly LocatedTable[],
): Vote<DocumentKind>[] {
  const accounts = [...titleVotes(titles), ...tableVotes(tables), ...headingVotes(lines)];
  const special = [
    ...templateVotes(lines),
    ...summaryVotes(lines, tables),
    ...(accounts.length === 0 ? [...annexVotes(lines), ...otherVotes(lines)] : []),
  ];
  return accounts.length + special.length > 0 ? [...accounts, ...special] : wordVotes(lines);
}

function titleVotes(titles: readonly DocumentTitle[]): Vote<DocumentKind>[] {
  return titles.map(({ kind, line }) =>
    kind === 'budget'
      ? vote(kind, 4, '封面写“预算”', 'the cover says 预算 (budget)', line.span)
      : vote(kind, 4, '封面写“决算”', 'the cover says 决算 (final accounts)', line.span),
  );
}

function tableVotes(tables: readonly LocatedTable[]): Vote<DocumentKind>[] {
  return tables.map((table) =>
    vote(
      'final-accounts',
      1,
      `有${table.title.folded.text}`,
      `holds ${table.title.folded.text}`,
      table.title.span,
    ),
  );
}

/** In final accounts 预算 stands for the three budgets, for 年初预算 and for 预算绩效 as well. */
const anyBudget = /(?:一般公共|政府性基金|国有资本经营|年初|全年|调整)预算|预算绩效|预算数|预算单位/g;

function headingVotes({ headings }: SpokenLines): Vote<DocumentKind>[] {
  return headings.flatMap(({ text, span }): Vote<DocumentKind>[] => {
    if (/绩效|公开/.test(text) && !/决算/.test(text)) return [];
    if (/决算/.test(text))
      return [vote('final-accounts', 0.5, '章节标题写“决算”', 'a heading says 决算 (final accounts)', span)];
    return /预算/.test(text.replaceAll(anyBudget, '')) ||
      /预算(?:支出|收入|收支|"三公"|基本支出).{0,12}(?:预算|情况)?表/.test(text)
      ? [vote('budget', 0.5, '章节标题写“预算”', 'a heading says 预算 (budget)', span)]
      : [];
  });
}

/** So many slots left, and more of them than amounts, make an unfilled template. */
const fewestSlots = 8;
const emptySlot = /(?:总计|合计|收入|支出|决算|预算|经费|增加|减少|为|费|款)(?:万元|%)|(?:占|增长|下降|的)%/g;

function templateVotes({ cover, headings, paragraphs }: SpokenLines): Vote<DocumentKind>[] {
  const lines = [
    ...new Map([...cover, ...headings, ...paragraphs].map((line) => [line.span.start, line])).values(),
  ];
  const all = lines.map(({ text }) => text).join('\n');
  // nearly all patterns stand nowhere: one look at the whole spares one at every line
  const stands = (pattern: RegExp) =>
    new RegExp(pattern.source, `${pattern.flags.replaceAll(/[gm]/g, '')}m`).test(all);
  const count = (patterns: readonly RegExp[]) => {
    const standing = patterns.filter(stands);
    return lines.reduce(
      (sum, { text }) =>
        sum + standing.reduce((found, pattern) => found + [...text.matchAll(pattern)].length, 0),
      0,
    );
  };
  const slots = count([...placeholders, ...instructions, emptySlot]);
  if (slots < fewestSlots) return [];
  const amounts = count([/\d(?:\.\d+)?(?:万元|元|%)/g]);
  if (slots <= amounts) return [];
  const first = lines.find(({ text }) => placeholders.some((pattern) => text.search(pattern) >= 0));
  return [
    vote(
      'template',
      100,
      `有${slots}处没有填，填好的金额和百分比${amounts}处`,
      `${slots} slots are not filled in, ${amounts} amounts and percentages are`,
      first?.span,
    ),
  ];
}

const region =
  /全(?:省|市|县|区|州|旗|盟|镇|乡)(?:各?(?:部门|单位|机关|级))*.{0,16}(?:"三公"|三公|决算|预算)|(?:省|市|县|区|州|旗|盟)(?:级|本级).{0,10}(?:"三公"|三公).{0,12}汇总|财政总决算/;

/** 全县“三公”经费汇总: numbers of a region, without the tables of one department or unit. */
function summaryVotes(
  { cover, headings, paragraphs }: SpokenLines,
  tables: readonly LocatedTable[],
): Vote<DocumentKind>[] {
  if (tables.length >= 3) return [];
  const lines = [...cover, ...headings, ...paragraphs.slice(0, 3)];
  const found = lines.find(({ text }) => region.test(text.slice(0, 60)));
  return found ? [vote('summary', 20, '标题写地区汇总', 'the title speaks of a region', found.span)] : [];
}

/** A performance form and nothing of accounts. */
function annexVotes({ cover, paragraphs, rows }: SpokenLines): Vote<DocumentKind>[] {
  const titles = statutoryForms.flatMap((form) => form.titles);
  const found = [...cover, ...paragraphs.slice(0, 5), ...rows.slice(0, 3)].find(({ text }) =>
    titles.some((title) => text.slice(0, 60).includes(title)),
  );
  return found
    ? [vote('annex', 3, '只有绩效表，没有决算', 'a performance form without accounts', found.span)]
    : [];
}

const paper =
  /(?:通知|办法|批复|公告|通告|意见|规定|方案|规划|条例|细则|总结|审计报告|评价报告|工作报告|的函|合同|制度)$/;

/** A paper of another sort, by its title. */
function otherVotes({ cover }: SpokenLines): Vote<DocumentKind>[] {
  const found = cover
    .slice(0, 3)
    .find(({ text }) => text.length < 60 && !/[。；，]/.test(text) && paper.test(text));
  return found ? [vote('other', 2, `标题是“${found.text}”`, `the title is “${found.text}”`, found.span)] : [];
}

const finalWords = /决算/g;
const budgetWords = /(?:收入|支出|收支|采购|经费|收支总|支出总|结构)预算(?!单位|数|的)/g;

/** A fragment without title and headings: the words that its sentences use. */
function wordVotes({ paragraphs }: SpokenLines): Vote<DocumentKind>[] {
  const count = (pattern: RegExp) =>
    paragraphs.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  if (count(finalWords) > 0)
    return [vote('final-accounts', 1, '正文写“决算”', 'the text says 决算 (final accounts)')];
  return count(budgetWords) >= 2
    ? [vote('budget', 1, '正文写的都是预算', 'the text speaks of budgets only')]
    : [];
}
