import { folded } from '../../core/fold.ts';
import type { Text } from '../../core/messages.ts';
import type {
  Book,
  Classification,
  CodeAxis,
  CodeEntry,
  CodeLevel,
  Confidence,
} from '../../model/classification.ts';

/** A name that a code bore up to and including a fiscal year. */
export interface FormerName {
  readonly name: string;
  readonly until: number;
}

/** A code that stood in the book up to and including a fiscal year. */
export interface RetiredCode extends FormerName {
  readonly code: string;
}

/** What an edition's own file supplies. */
export interface ClassificationSource {
  readonly axis: CodeAxis;
  readonly complete: boolean;
  /** Lines of code, name, book letter, confidence and first year, parted by tabs, sorted by code. */
  readonly rows: string;
  readonly formerNames?: Readonly<Record<string, readonly FormerName[]>>;
  readonly retiredCodes?: readonly RetiredCode[];
}

/** A classification over an edition's lines, which are parsed when first asked for. */
export function classificationOf(source: ClassificationSource): Classification {
  return indexed(
    source,
    () => entriesOf(source),
    (present) => formerOf(source, present),
  );
}

/** A row of a user's own list of codes. */
export interface DictionaryRow {
  readonly code: string;
  readonly name: string;
}

/**
 * The classification with a user's own list laid over it: where both have a code, the user's name stands and
 * counts as certain; what the user's list lacks stays. Codes of a length that the axis does not have are ignored.
 */
export function withDictionary(base: Classification, rows: readonly DictionaryRow[]): Classification {
  const own = once(() => ownEntries(base, rows));
  return indexed(
    base,
    () => inOrder([...base.entries().filter(({ code }) => !own().has(code)), ...own().values()]),
    () => base.former().filter((entry) => !sameName(own().get(entry.code), entry)),
  );
}

const levels: Readonly<Record<CodeAxis, Readonly<Record<number, CodeLevel>>>> = {
  function: { 3: 'class', 5: 'group', 7: 'item' },
  economic: { 3: 'class', 5: 'group' },
};

/** 类, 款 or 项 by the number of digits, or undefined: 3, 5, 7 for the function axis, 3 and 5 for the economic. */
export function levelOf(code: string, axis: CodeAxis = 'function'): CodeLevel | undefined {
  return /^\d+$/.test(code) ? levels[axis][code.length] : undefined;
}

/** The code right above (款 of a 项, 类 of a 款); undefined for a 类 and for what is no code. */
export function parentOf(code: string): string | undefined {
  const level = levelOf(code);
  return level && level !== 'class' ? code.slice(0, -2) : undefined;
}

/**
 * A name as compared: folded like all text (blanks dropped, one width, one form of brackets and quotes), with one
 * form of comma besides. Nothing else: 行政单位医疗 is not 事业单位医疗.
 */
export function foldName(name: string): string {
  // Most names need no folding, and a list has many.
  if (/^[\u4e00-\u9fff]+$/.test(name)) return name;
  return folded(name).replaceAll(/[,，]/g, '、');
}

type Codes = ReadonlyMap<string, CodeEntry>;

function indexed(
  { axis, complete }: Pick<Classification, 'axis' | 'complete'>,
  loadPresent: () => readonly CodeEntry[],
  loadFormer: (present: Codes) => readonly CodeEntry[],
): Classification {
  const entries = once(loadPresent);
  const present = once(() => byCode(entries()));
  const former = once(() => loadFormer(present()));
  const retired = once(() => byCode(former()));
  const names = once(() => byFoldedName([...entries(), ...former()]));
  const classes = once(() => entries().filter((entry) => entry.level === 'class'));
  return {
    axis,
    complete,
    lookup: (code) => present().get(code) ?? retired().get(code),
    byName: (foldedName, parentCode) => {
      const found = names().get(foldName(foldedName)) ?? [];
      return parentCode === undefined ? found : found.filter((entry) => parentOf(entry.code) === parentCode);
    },
    classes,
    entries,
    former,
  };
}

function byCode(entries: readonly CodeEntry[]): Codes {
  const codes = new Map<string, CodeEntry>();
  for (const entry of entries) codes.set(entry.code, entry);
  return codes;
}

function byFoldedName(entries: readonly CodeEntry[]): ReadonlyMap<string, readonly CodeEntry[]> {
  const names = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    const name = foldName(entry.name);
    const same = names.get(name);
    if (same) same.push(entry);
    else names.set(name, [entry]);
  }
  return names;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const books: Readonly<Record<string, Book>> = { G: 'general', F: 'fund', S: 'capital' };

function entriesOf({ axis, rows }: ClassificationSource): readonly CodeEntry[] {
  const entries: CodeEntry[] = [];
  for (const line of rows.trim().split('\n')) {
    // Read by index: destructuring iterates, and there are sixteen hundred lines.
    const cells = line.split('\t');
    const level = levels[axis][cells[0]!.length];
    if (!level) continue;
    entries.push({
      code: cells[0]!,
      name: cells[1]!,
      level,
      book: books[cells[2]!],
      confidence: cells[3] as Confidence,
      since: cells[4] ? Number(cells[4]) : undefined,
    });
  }
  return entries;
}

function formerOf(source: ClassificationSource, present: Codes): readonly CodeEntry[] {
  const renamed = Object.entries(source.formerNames ?? {}).flatMap(([code, names]) =>
    names.map(({ name, until }) => ({ code, name, until })),
  );
  return [...renamed, ...(source.retiredCodes ?? [])].flatMap((former): readonly CodeEntry[] => {
    const level = levelOf(former.code, source.axis);
    const book = present.get(former.code)?.book;
    return level ? [{ ...former, level, book, confidence: 'B' }] : [];
  });
}

function ownEntries(base: Classification, rows: readonly DictionaryRow[]): Codes {
  const own = new Map<string, CodeEntry>();
  for (const { code, name } of inOrder(rows)) {
    const level = levelOf(code, base.axis);
    if (!level) continue;
    const known = base.lookup(code);
    // All 项 of a 款 stand in one book; the 款 of a 类 need not.
    const above = level === 'item' ? (own.get(parentOf(code)!) ?? base.lookup(parentOf(code)!)) : undefined;
    const since = known && sameName(known, { name }) ? known.since : undefined;
    own.set(code, { code, name, level, book: (known ?? above)?.book, confidence: 'A', since });
  }
  return own;
}

function sameName(one: { readonly name: string } | undefined, other: { readonly name: string }): boolean {
  return one !== undefined && foldName(one.name) === foldName(other.name);
}

// Codes compare as text: 20805 stands before 2080501 and after 208, as they are printed.
function inOrder<T extends { readonly code: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** What a user's list says that cannot be used; `line` counts from one. */
export interface DictionaryProblem {
  readonly line: number;
  readonly message: Text;
}

const codeHeadings = ['科目编码', '科目代码', '编码', '代码', 'code'];
const nameHeadings = ['科目名称', '名称', 'name'];

/**
 * Reads a user's own list of codes: lines parted by commas or tabs, with a header line that names a column
 * 科目编码 (or 编码, code) and a column 科目名称 (or 名称, name). Lines above the header are passed over.
 * A code given twice keeps the later name. Codes of 3, 5 or 7 digits are taken; the rest is a problem.
 */
export function parseDictionary(text: string): {
  readonly rows: readonly DictionaryRow[];
  readonly problems: readonly DictionaryProblem[];
} {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const header = headerOf(lines);
  if (!header) {
    const message = {
      zh: '没有找到表头：须有“科目编码”和“科目名称”两栏',
      en: 'No header line was found: it must name the columns 科目编码 (code) and 科目名称 (name)',
    };
    return { rows: [], problems: [{ line: 1, message }] };
  }
  const rows = new Map<string, DictionaryRow>();
  const problems: DictionaryProblem[] = [];
  lines.slice(header.line).forEach((line, index) => {
    const cells = cellsOf(line, header.separator);
    const code = codeIn(cells[header.code] ?? '');
    const name = (cells[header.name] ?? '').trim();
    const message = problemOf(code, name, rows.get(code));
    if (message) problems.push({ line: header.line + index + 1, message });
    if (levelOf(code) && name) rows.set(code, { code, name });
  });
  return { rows: [...rows.values()], problems };
}

interface Header {
  /** Number of the header's line, counted from one, so also the index of the line below it. */
  readonly line: number;
  readonly separator: string;
  readonly code: number;
  readonly name: number;
}

function headerOf(lines: readonly string[]): Header | undefined {
  for (const [index, line] of lines.entries()) {
    const separator = line.includes('\t') ? '\t' : ',';
    const cells = cellsOf(line, separator).map((cell) => foldName(cell).toLowerCase());
    const code = cells.findIndex((cell) => codeHeadings.includes(cell));
    const name = cells.findIndex((cell) => nameHeadings.includes(cell));
    if (code >= 0 && name >= 0) return { line: index + 1, separator, code, name };
  }
  return undefined;
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at]!;
    if (quoted && char === '"' && line[at + 1] === '"') {
      cell += char;
      at += 1;
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (char === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

// A spreadsheet keeps a code as text by a leading apostrophe or as ="2080505".
function codeIn(cell: string): string {
  return cell.normalize('NFKC').replace(/[\s'"=]/g, '');
}

function problemOf(code: string, name: string, earlier: DictionaryRow | undefined): Text | undefined {
  if (!code && !name) return undefined;
  if (!levelOf(code)) {
    return {
      zh: `“${code}”不是科目编码：应为3位、5位或7位数字`,
      en: `“${code}” is no code: 3, 5 or 7 digits are expected`,
    };
  }
  if (!name) return { zh: `科目${code}没有名称`, en: `Code ${code} has no name` };
  if (earlier && earlier.name !== name) {
    return {
      zh: `科目${code}出现两次：“${earlier.name}”和“${name}”，以后者为准`,
      en: `Code ${code} is given twice: “${earlier.name}” and “${name}”; the later is taken`,
    };
  }
  return undefined;
}
