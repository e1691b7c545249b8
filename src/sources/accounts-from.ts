import type { Accounts, Entry } from '../model/accounts.ts';
import type { Identity, Problem, WorkbookPart } from '../workbook/index.ts';
import { checksOf, unitSheet } from '../workbook/index.ts';
import type { EntriesOf } from './merge-entries.ts';
import { mergedEntries } from './merge-entries.ts';
import { claimProblems } from './tables/check-claims.ts';
import type { Claim } from './tables/claim.ts';

export interface AccountsReading {
  /** Absent where anything is an error. */
  readonly accounts?: Accounts;
  /** All that is wrong, errors first. */
  readonly problems: readonly Problem[];
}

/** What several sources say, each read by itself. */
export interface ReadSources {
  readonly identity: Identity;
  /** In the order in which they count. */
  readonly numbers: readonly EntriesOf[];
  /** Sums of tables that the whole must make. */
  readonly open: readonly Claim[];
  /** Words, projects and dates are the workbook's. */
  readonly workbook?: WorkbookPart;
  readonly problems: readonly Problem[];
}

/** Puts sources together: amounts laid over one another, then judged as one workbook's would be. */
export function accountsFrom({
  identity,
  numbers,
  open,
  workbook,
  problems: own,
}: ReadSources): AccountsReading {
  const { entries, problems: between } = mergedEntries(numbers);
  const isFaulty = [...own, ...between].some(isError);
  const named = entries.map(withSheet);
  const checks = checksOf({ entries: named, year: identity.year, isUnread: () => isFaulty });
  const sums = isFaulty ? [] : claimProblems(open, entries);
  const problems = errorsFirst([...own, ...between, ...checks.map((each) => inFile(each, named)), ...sums]);
  if (problems.some(isError)) return { problems };
  const { words = [], overview = [], projects = [], dates = {} } = workbook ?? {};
  return { accounts: { ...identity, entries, words, overview, projects, dates }, problems };
}

export function errorsFirst(problems: readonly Problem[]): Problem[] {
  return [...problems.filter(isError), ...problems.filter((each) => !isError(each))];
}

/** What a workbook is found wrong in, as far as other sources do not make it good: sheets of numbers may be missing. */
export function partProblems({ problems }: WorkbookPart, file: string): Problem[] {
  return problems
    .filter(
      ({ id, read }) => id !== 'absent-sheet' && (id !== 'missing-sheet' || read === unitSheet.title.zh),
    )
    .map((each) => ({ ...each, file }));
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Checks go by sheet; a file of lines is one. */
function withSheet(entry: Entry): Entry {
  const { origin } = entry;
  return origin.sheet === '' ? { ...entry, origin: { ...origin, sheet: origin.file } } : entry;
}

/** Checks of the workbook tell sheet and cell; where several files are read, the file belongs to it. */
function inFile(problem: Problem, entries: readonly Entry[]): Problem {
  const { sheet, cell } = problem;
  const entry = entries.find(({ origin }) => origin.sheet === sheet && origin.cell === cell);
  if (!entry) return problem;
  const { file } = entry.origin;
  return { ...problem, file, sheet: sheet === file ? '' : sheet };
}
