import type { FileInput } from '../model/reader.ts';
import type { Identity, Problem, WorkbookPart } from '../workbook/index.ts';
import { readWorkbook, readWorkbookPart } from '../workbook/index.ts';
import type { AccountsReading } from './accounts-from.ts';
import { accountsFrom, errorsFirst, partProblems } from './accounts-from.ts';
import type { HeadingWords } from './heading-words.ts';
import { ledgerEntries } from './ledger/ledger-entries.ts';
import type { LedgerRule } from './ledger/ledger-mapping.ts';
import { standardLedgerRules } from './ledger/ledger-mapping.ts';
import type { LedgerReading } from './ledger/read-ledger.ts';
import { ledgerIn } from './ledger/read-ledger.ts';
import { readMapping } from './ledger/read-mapping.ts';
import type { EntriesOf } from './merge-entries.ts';
import { sheetsIn } from './paper.ts';
import { sourceProblem } from './problem.ts';
import type { KnownSource, SourceKind } from './source-kind.ts';
import { knownSource } from './source-kind.ts';
import type { LocatedTable } from './tables/locate-table.ts';
import { readTables, tablesIn } from './tables/read-tables.ts';

export interface SourceOptions {
  /** Whose accounts these are, as far as no workbook says. */
  readonly identity?: Partial<Identity>;
}

export interface FilesReading extends AccountsReading {
  /** What each file was taken for, in the order given. */
  readonly sources: readonly { readonly name: string; readonly kind: SourceKind | undefined }[];
  /** A disclosure among the files, such as last year's: it gives no accounts. */
  readonly disclosures: readonly FileInput[];
}

/** Reads files of accounts together: a workbook, trial balances, 财决 tables, and a mapping of accounts. */
export async function readAccounts(
  files: readonly FileInput[],
  options: SourceOptions = {},
): Promise<FilesReading> {
  const known: KnownSource[] = [];
  for (const file of files) known.push(await knownSource(file));
  const of = (kind: SourceKind) => known.filter((each) => each.kind === kind);
  const told = {
    sources: known.map(({ file, kind }) => ({ name: file.name, kind })),
    disclosures: of('disclosure').map(({ file }) => file),
  };
  const counted = known.filter(({ kind }) => kind !== 'disclosure');
  const [only] = counted;
  // a file that is nothing else is judged as the workbook that it should have been
  if (counted.length === 1 && (only!.kind === 'workbook' || (!only!.kind && only!.sheets.length === 0)))
    return { ...told, ...(await readWorkbook(only!.file.bytes, only!.file.name)) };
  return { ...told, ...(await readTogether(counted, of, options)) };
}

async function readTogether(
  known: readonly KnownSource[],
  of: (kind: SourceKind) => readonly KnownSource[],
  options: SourceOptions,
): Promise<AccountsReading> {
  const problems: Problem[] = await unknownSources(known.filter(({ kind }) => !kind));
  const [book, ...otherBooks] = of('workbook');
  for (const { file } of otherBooks)
    problems.push(
      sourceProblem('second-workbook', { file: file.name, sheet: '' }, file.name, { other: book!.file.name }),
    );
  const workbook = book && (await partOf(book.file, problems));
  const rules: LedgerRule[] = [];
  for (const { file } of of('mapping')) {
    const mapping = await readMapping(file);
    rules.push(...mapping.rules);
    problems.push(...mapping.problems);
  }
  const ledgers = of('ledger').flatMap(({ sheets }) => ledgerIn(sheets) ?? []);
  const tables = of('tables').flatMap(({ sheets }) => tablesIn(sheets));
  const words = [...ledgers.map((each) => each.words), ...tables.map((each) => each.words)];
  const identity = workbook?.identity ?? identityFrom(words, options.identity ?? {}, known, problems);
  if (!identity) return { problems: errorsFirst(problems) };
  problems.push(...strangers(words, identity));
  return accountsFrom({
    identity,
    ...numbersOf({ workbook, book: book?.file.name ?? '', ledgers, tables, rules }, identity.year, problems),
    ...(workbook ? { workbook } : {}),
    problems,
  });
}

interface Parts {
  readonly workbook: WorkbookPart | undefined;
  readonly book: string;
  readonly ledgers: readonly LedgerReading[];
  readonly tables: readonly LocatedTable[];
  readonly rules: readonly LedgerRule[];
}

function numbersOf({ workbook, book, ledgers, tables, rules }: Parts, year: number, problems: Problem[]) {
  const numbers: EntriesOf[] = workbook ? [{ name: book, entries: workbook.entries }] : [];
  for (const { ledger } of ledgers) {
    const read = ledgerEntries(ledger, [rules, standardLedgerRules], year);
    numbers.push({ name: ledger.sheet.file, entries: read.entries });
    problems.push(...read.problems);
  }
  const hasOthers = numbers.some(({ entries }) => entries.length > 0);
  if (tables.length === 0) return { numbers, open: [] };
  const read = readTables(tables, year, !hasOthers);
  problems.push(...read.problems);
  const names = [...new Set(tables.map(({ sheet }) => sheet.file))];
  return { numbers: [...numbers, { name: names.join('、'), entries: read.entries }], open: read.open };
}

async function unknownSources(known: readonly KnownSource[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, sheets } of known) {
    const found = sheets.length > 0 ? sheets : await sheetsIn(file);
    const place = { file: file.name, sheet: '' };
    problems.push(
      'kind' in found
        ? sourceProblem('unreadable-source', place, file.name, { why: found.why })
        : sourceProblem('unknown-source', place, file.name),
    );
  }
  return problems;
}

async function partOf({ bytes, name }: FileInput, problems: Problem[]): Promise<WorkbookPart | undefined> {
  const part = await readWorkbookPart(bytes, name);
  if ('why' in part) {
    problems.push(sourceProblem('unreadable-source', { file: name, sheet: '' }, name, { why: part.why }));
    return undefined;
  }
  problems.push(...partProblems(part, name));
  return part;
}

/** Whose accounts these are where no workbook says: what stands above the tables. */
function identityFrom(
  words: readonly HeadingWords[],
  given: Partial<Identity>,
  known: readonly KnownSource[],
  problems: Problem[],
): Identity | undefined {
  const unit = given.unit ?? words.find((each) => each.unit)?.unit!.value;
  const year = given.year ?? words.find((each) => each.year)?.year!.value;
  const place = { file: known[0]?.file.name ?? '', sheet: '' };
  if (unit === undefined || year === undefined) {
    if (!problems.some(({ severity }) => severity === 'error'))
      problems.push(sourceProblem('no-identity', place));
    return undefined;
  }
  const { level = 'unit', profile = `cn-000000-2024`, department = unit } = given;
  if (!given.level || !given.profile) problems.push(sourceProblem('assumed-identity', place));
  return { unit, department, level, year, profile };
}

/** Sources that say they are another unit's or another year's. */
function strangers(words: readonly HeadingWords[], identity: Identity): Problem[] {
  return words.flatMap(({ unit, year }) => [
    ...(unit && !isSameUnit(unit.value, identity)
      ? [sourceProblem('other-unit', unit.origin, unit.value, { other: identity.unit })]
      : []),
    ...(year && year.value !== identity.year
      ? [sourceProblem('other-year', year.origin, String(year.value), { other: String(identity.year) })]
      : []),
  ]);
}

function isSameUnit(name: string, { unit, department }: Identity): boolean {
  const plain = (words: string) => words.normalize('NFKC').replaceAll(/[\s()]|汇总|本级/g, '');
  return [unit, department].some((each) => plain(each) === plain(name));
}
