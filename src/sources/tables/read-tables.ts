import type { Entry } from '../../model/accounts.ts';
import type { Problem } from '../../workbook/index.ts';
import { placeWords, sourceProblem } from '../problem.ts';
import { unitProblems } from '../ledger/read-ledger.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { claimProblems } from './check-claims.ts';
import type { Claim } from './claim.ts';
import { derivedEntries } from './derive-entries.ts';
import { finalTable, tableName } from './final-tables.ts';
import type { LocatedTable } from './locate-table.ts';
import { locateTable } from './locate-table.ts';
import { readCoded } from './read-coded.ts';
import { readLined } from './read-lined.ts';

export interface TablesReading {
  readonly entries: readonly Entry[];
  /** Sums that only all sources together can be judged by. */
  readonly open: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** The tables of the suite that stand on some sheets. */
export function tablesIn(sheets: readonly SourceSheet[]): LocatedTable[] {
  return sheets.flatMap((sheet) => locateTable(sheet) ?? []);
}

/** Reads the tables of the suite together: what they give to the accounts, and where they contradict one another. */
export function readTables(located: readonly LocatedTable[], year: number, isAlone: boolean): TablesReading {
  const first = new Map<string, LocatedTable>();
  const problems: Problem[] = [];
  for (const each of located) {
    const known = first.get(each.table.number);
    if (!known) first.set(each.table.number, each);
    else
      problems.push(
        sourceProblem('second-table', { file: each.sheet.file, sheet: each.sheet.name }, each.sheet.name, {
          table: tableName(each.table),
          other: placeWords({ file: known.sheet.file, sheet: known.sheet.name }),
        }),
      );
  }
  const claims: Claim[] = [];
  for (const each of first.values()) {
    const { table } = each;
    const reading =
      table.kind === 'lined' ? readLined({ ...each, table }, year) : readCoded({ ...each, table }, year);
    claims.push(...reading.claims);
    problems.push(...unitProblems(each.words), ...reading.problems);
  }
  const derived = derivedEntries(claims, year);
  const ownMoney = (claim: Claim) => claim.about.at.fund !== undefined || claim.table === '附03';
  const judged = derived.isWhole ? claims : claims.filter(ownMoney);
  return {
    entries: derived.entries,
    open: derived.isWhole ? [] : claims.filter((claim) => !ownMoney(claim)),
    problems: [
      ...problems,
      ...derived.problems,
      ...(derived.problems.length > 0 ? [] : claimProblems(judged, derived.entries)),
      ...(isAlone ? missingTables(first, claims) : []),
    ],
  };
}

/** Without these nothing can be compiled; without others something may be missing. */
const needed = ['03', '04', '07'];
const wanted = ['01', '09', '11', '附03'];

function missingTables(found: ReadonlyMap<string, LocatedTable>, claims: readonly Claim[]): Problem[] {
  const [some] = found.values();
  const place = { file: some!.sheet.file, sheet: '' };
  const hasBasic = claims.some(({ table, about }) => table === '07' && about.at.nature === 'basic');
  const of = (id: 'missing-table' | 'absent-table', numbers: readonly string[]) =>
    numbers
      .filter((number) => !found.has(number))
      .map((number) => sourceProblem(id, place, tableName(finalTable(number))));
  return [...of('missing-table', hasBasic ? [...needed, '08-1'] : needed), ...of('absent-table', wanted)];
}
