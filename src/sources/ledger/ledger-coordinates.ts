import { folded } from '../../core/fold.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { functionClassification2024 } from '../../standards/classifications/index.ts';
import type { DimensionWords, LedgerRule } from './ledger-mapping.ts';
import { fundWords, natureAlone, natureWords } from './ledger-mapping.ts';
import type { Dimension, LedgerRow } from './ledger-row.ts';

/** What a row is about, or what it does not say. */
export type LedgerPlace =
  | { readonly kind: 'found'; readonly at: Coordinates }
  | { readonly kind: 'missing' | 'unknown'; readonly dimension: Dimension };

export interface LedgerContext {
  /** The name of a row and those of the accounts above it, the nearest first. */
  namesOf(row: LedgerRow): readonly string[];
  /** Whether nothing speaks of another budget than the general one. */
  readonly isGeneralAlone: boolean;
}

/** The rules of a row: of the longest account that has some, by name before any name; a user's before the standard. */
export function rulesFor(
  row: LedgerRow,
  books: readonly (readonly LedgerRule[])[],
  { namesOf }: LedgerContext,
): readonly LedgerRule[] {
  for (const rules of books) {
    const names = namesOf(row);
    const fitting = rules.filter(
      ({ account, named }) =>
        row.account.startsWith(account) &&
        (!named || named.some((word) => names.some((name) => name.includes(folded(word))))),
    );
    const rank = ({ account, named }: LedgerRule) => account.length * 2 + (named ? 1 : 0);
    const best = Math.max(...fitting.map(rank));
    if (fitting.length > 0) return fitting.filter((rule) => rank(rule) === best);
  }
  return [];
}

/** Where the amount of a row belongs by a rule: what the rule says, then its dimensions, then the names of accounts. */
export function ledgerPlace(row: LedgerRow, rule: LedgerRule, context: LedgerContext): LedgerPlace {
  const { concept, at } = rule;
  switch (concept) {
    case 'income': {
      const isFiscal = at.source === 'fiscal';
      return placed(row, { ...at }, ['function', ...(isFiscal ? (['fund'] as const) : [])], context);
    }
    case 'expenditure': {
      const found = placed(row, { ...at }, ['function', 'fund', 'nature'], context);
      if (found.kind !== 'found') return found;
      const { fund, nature } = found.at;
      if (row.at.economic === undefined && fund === 'general' && nature === 'basic')
        return { kind: 'missing', dimension: 'economic' };
      const { economic, project } = row.at;
      return {
        kind: 'found',
        at: { ...found.at, ...(economic ? { economic } : {}), ...(project ? { project } : {}) },
      };
    }
    case 'opening-balance':
    case 'closing-balance': {
      const found = placed(row, { ...at }, ['fund'], context);
      const fund = found.kind === 'found' ? found.at.fund : undefined;
      return isByItem(fund) ? placed(row, { ...at, fund: fund! }, ['function'], context) : found;
    }
    default:
      return { kind: 'found', at };
  }
}

/** The two smaller budgets are kept by item. */
export function isByItem(fund: string | undefined): boolean {
  return fund === 'government-fund' || fund === 'state-capital';
}

function placed(
  row: LedgerRow,
  at: Record<string, string | undefined>,
  needed: readonly ('function' | 'fund' | 'nature')[],
  context: LedgerContext,
): LedgerPlace {
  for (const axis of needed) {
    if (at[axis] !== undefined) continue;
    const value = valueOn(axis, row, context);
    if (value === undefined)
      return { kind: row.at[axis] && axis !== 'function' ? 'unknown' : 'missing', dimension: axis };
    at[axis] = value;
  }
  return { kind: 'found', at };
}

function valueOn(
  axis: 'function' | 'fund' | 'nature',
  row: LedgerRow,
  context: LedgerContext,
): string | undefined {
  if (axis === 'function') return row.at.function?.length === 7 ? row.at.function : undefined;
  const own = row.at[axis];
  const meant =
    own === undefined
      ? firstMeant(context.namesOf(row), axis === 'fund' ? fundWords : natureWords)
      : (natureAlone.find(({ words }) => axis === 'nature' && folded(own) === words)?.means ??
        firstMeant([folded(own)], axis === 'fund' ? fundWords : natureWords));
  return meant === 'fiscal' ? budgetOf(row, context) : meant;
}

function firstMeant(names: readonly string[], words: readonly DimensionWords[]): string | undefined {
  for (const name of names) for (const { words: each, means } of words) if (name.includes(each)) return means;
  return undefined;
}

/** The budget in whose book a code stands. */
export function fundOfCode(code: string): string {
  const book = (
    functionClassification2024.lookup(code) ?? functionClassification2024.lookup(code.slice(0, 5))
  )?.book;
  return book === 'fund' ? 'government-fund' : book === 'capital' ? 'state-capital' : 'general';
}

function budgetOf({ at }: LedgerRow, { isGeneralAlone }: LedgerContext): string | undefined {
  if (at.function) return fundOfCode(at.function);
  return isGeneralAlone ? 'general' : undefined;
}

/** Whether a row speaks of one of the two smaller budgets. */
export function speaksOfOtherBudget(row: LedgerRow, names: readonly string[]): boolean {
  const said = firstMeant([folded(row.at.fund ?? ''), ...names], fundWords);
  return (
    isByItem(said) ||
    (said === 'fiscal' && row.at.function !== undefined && isByItem(fundOfCode(row.at.function)))
  );
}
