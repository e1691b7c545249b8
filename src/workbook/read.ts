import type { Accounts, Project } from '../model/accounts.ts';
import type { Refusal } from '../model/reader.ts';
import { folded } from '../core/fold.ts';
import { suggest } from '../core/suggest.ts';
import { isEncryptedPackage, passwordProtected } from '../readers/compound.ts';
import type { Book } from '../readers/workbook/book.ts';
import { workbookKindOf } from '../readers/workbook.ts';
import { checksOf } from './checks/index.ts';
import type { Contribution, Identity, IndicatorRow, ReadingContext } from './declaration.ts';
import { findSheets } from './find-sheets.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { ReadSheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { projectTitles } from './sheets/projects.ts';
import { unitSheet, workbookSheets } from './sheets/index.ts';

export interface WorkbookReading {
  /** Absent where anything is an error. */
  readonly accounts?: Accounts;
  /** All that is wrong, errors first, in the order of the sheets. */
  readonly problems: readonly Problem[];
}

/** What a workbook says, before anything is judged between its sheets. */
export interface WorkbookPart extends Pick<
  Accounts,
  'entries' | 'words' | 'overview' | 'projects' | 'dates'
> {
  readonly identity?: Identity;
  /** 0 where it does not say. */
  readonly year: number;
  /** What is wrong on the sheets, in the order in which they were read. */
  readonly problems: readonly Problem[];
  /** The names of the tabs, in order. */
  readonly tabs: readonly string[];
  /** Whether a sheet, by its id, was not read whole. */
  isUnread(sheet: string): boolean;
}

/** Reads a clerk's workbook into accounts. Everything that is wrong is told in one run. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookReading> {
  const part = await readWorkbookPart(bytes, name);
  if ('why' in part)
    return { problems: [problem('unreadable-file', { sheet: '' }, name, { why: part.why })] };
  const { identity, tabs } = part;
  const problems = inOrder([...part.problems, ...checksOf(part)], tabs);
  if (!identity || problems.some(({ severity }) => severity === 'error')) return { problems };
  const { entries, words, overview, projects, dates } = part;
  return { accounts: { ...identity, entries, words, overview, projects, dates }, problems };
}

/** Reads a workbook that other sources may complete. */
export async function readWorkbookPart(bytes: Uint8Array, name: string): Promise<WorkbookPart | Refusal> {
  const book = await bookIn(bytes, name);
  if ('kind' in book) return book;
  const found = findSheets(book, workbookSheets);
  const read = workbookSheets.flatMap((declared) => {
    const sheet = found.sheets.get(declared.id);
    return sheet ? [{ declared, name: sheet.name, ...readSheet(sheet, declared, book.startsIn1904) }] : [];
  });
  const year = Number(read.find(({ declared }) => declared === unitSheet)?.rows[0]?.values['year'] ?? 0);
  const given = read.map(({ declared, name: sheet, rows }) => {
    const originOf: ReadingContext['originOf'] = (cell) => ({ file: name, sheet, cell });
    return declared.read(rows, { year, sheet, originOf });
  });
  const identity = given.find((each) => each.identity)?.identity;
  const { projects, problems: lost } = withIndicators(given);
  const problems = [
    ...found.problems,
    ...read.flatMap((each) => each.problems),
    ...given.flatMap((each) => each.problems ?? []),
    ...lost,
    ...(identity ? otherUnits(read, identity.unit) : []),
  ];
  return {
    ...(identity ? { identity } : {}),
    year,
    entries: given.flatMap((each) => each.entries ?? []),
    words: given.flatMap((each) => each.words ?? []),
    overview: given.flatMap((each) => each.overview ?? []),
    projects,
    dates: given.find((each) => each.dates)?.dates ?? {},
    problems,
    tabs: book.sheets.map((sheet) => sheet.name),
    isUnread: unreadAmong(problems),
  };
}

async function bookIn(bytes: Uint8Array, name: string): Promise<Book | Refusal> {
  if (isEncryptedPackage(bytes)) return passwordProtected;
  const kind = workbookKindOf({ name, bytes });
  if (!kind) return noWorkbook;
  const { bookOf } = await import('../readers/workbook/read.ts');
  const wanted = new Set(workbookSheets.map(({ title }) => folded(title.zh)));
  return bookOf({ name, bytes }, kind, (sheet) => wanted.has(folded(sheet)));
}

const noWorkbook: Refusal = {
  kind: 'refused',
  why: {
    zh: '这不是完好的 Excel 工作簿（xlsx、xls）：文件损坏、没有下载完，或其实是别的格式。',
    en: 'This is no sound Excel workbook (xlsx, xls): it is damaged, cut off, or of another format.',
  },
};

/** Whether a sheet, by its id, holds an error: not all of it counts then. */
function unreadAmong(problems: readonly Problem[]): (sheet: string) => boolean {
  const names = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ sheet }) => folded(sheet)),
  );
  const unread = new Set(
    workbookSheets.filter(({ title }) => names.has(folded(title.zh))).map(({ id }) => id),
  );
  return (sheet) => unread.has(sheet);
}

/** The projects with their indicators, which stand on a sheet of their own. */
function withIndicators(given: readonly Contribution[]): { projects: Project[]; problems: Problem[] } {
  const indicators = given.flatMap((each) => each.indicators ?? []);
  const projects = given.flatMap((each) => each.projects ?? []);
  const isOf = (project: Project) => (row: IndicatorRow) =>
    row.form === project.form && row.project === project.name;
  const lost = indicators.filter((row) => !projects.some((project) => isOf(project)(row)));
  return {
    projects: projects.map((project) => ({
      ...project,
      indicators: indicators.filter(isOf(project)).map(({ indicator }) => indicator),
    })),
    problems: lost.map(({ project, form, place }) => {
      const names = projects.filter((each) => each.form === form).map((each) => each.name);
      const [like] = suggest(project, names, 1);
      const hint = like ? { zh: `是不是“${like}”？`, en: `Did you mean “${like}”?` } : '';
      return problem('unknown-project', place, project, { form: projectTitles[form], hint });
    }),
  };
}

/** Units that columns of one's own name, other than that of the workbook; each told once a sheet. */
function otherUnits(read: readonly (ReadSheet & { readonly name: string })[], own: string): Problem[] {
  return read.flatMap(({ name: sheet, units = [] }) => {
    const first = units.find(({ unit }) => unit !== own);
    return first ? [problem('second-unit', { sheet, cell: first.cell }, first.unit, { other: own })] : [];
  });
}

/** Errors before warnings; each in the order of the tabs. */
function inOrder(problems: readonly Problem[], tabs: readonly string[]): Problem[] {
  const rank = ({ severity }: Problem) => (severity === 'error' ? 0 : 1);
  return [...problems].sort((a, b) => rank(a) - rank(b) || tabs.indexOf(a.sheet) - tabs.indexOf(b.sheet));
}
