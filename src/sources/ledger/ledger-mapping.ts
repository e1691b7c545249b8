import type { Coordinates } from '../../model/quantity.ts';

/** What of a row counts. Opening and closing balances are positive on the side where the account usually stands. */
export type LedgerAmount = 'credit-debit' | 'debit-credit' | 'debit' | 'credit' | 'opening' | 'closing';

/** What an account counts as. Data: a mapping file puts its own rules before these. */
export interface LedgerRule {
  /** The account and all below it, but for those that have a rule of their own. */
  readonly account: string;
  /** Only where its name, or that of an account above, holds one of these words. */
  readonly named?: readonly string[];
  /** `none`: it does not count. */
  readonly concept: string;
  readonly amount: LedgerAmount;
  readonly at: Coordinates;
}

const income = (account: string, source: string, named?: readonly string[]): LedgerRule => ({
  account,
  ...(named ? { named } : {}),
  concept: 'income',
  amount: 'credit-debit',
  at: { source },
});

const expenditure = (account: string, at: Coordinates = {}): LedgerRule => ({
  account,
  concept: 'expenditure',
  amount: 'debit-credit',
  at,
});

const balance = (account: string, at: Coordinates = {}): LedgerRule[] => [
  { account, concept: 'opening-balance', amount: 'opening', at },
  { account, concept: 'closing-balance', amount: 'closing', at },
];

const own: Coordinates = { fund: 'own' };

/** The budgetary accounts of 政府会计制度. */
export const standardLedgerRules: readonly LedgerRule[] = [
  income('6001', 'fiscal'),
  income('6101', 'business'),
  income('6201', 'superior'),
  income('6301', 'subsidiary'),
  income('6401', 'operating'),
  income('6501', 'other'),
  income('6601', 'other'),
  income('6601', 'business', ['科研', '专业业务']),
  income('6602', 'other'),
  income('6609', 'other'),
  expenditure('7101'),
  expenditure('7201'),
  expenditure('7301', { ...own, nature: 'operating' }),
  expenditure('7401', { ...own, nature: 'remitted' }),
  expenditure('7501', { ...own, nature: 'subsidiary' }),
  expenditure('7601', own),
  expenditure('7701', own),
  expenditure('7901'),
  { account: '8001', concept: 'none', amount: 'closing', at: {} },
  ...balance('8101'),
  ...balance('8102'),
  ...balance('8201', own),
  // 非财政拨款结余 and 专用结余 are no balance carried forward: what is taken from them comes in as surplus used
  { account: '8202', concept: 'surplus-used', amount: 'debit', at: {} },
  { account: '8301', concept: 'surplus-used', amount: 'debit', at: {} },
  ...balance('8401', own),
  ...balance('8501', own),
  ...balance('8701', own),
  { account: '8701', concept: 'surplus-distribution', amount: 'debit', at: {} },
];

/** Words of dimensions and of names of accounts; the first that is found counts. `fiscal`: the code tells which budget. */
export interface DimensionWords {
  readonly words: string;
  readonly means: string;
}

export const fundWords: readonly DimensionWords[] = [
  { words: '政府性基金', means: 'government-fund' },
  { words: '国有资本经营', means: 'state-capital' },
  { words: '一般公共预算', means: 'general' },
  { words: '非财政', means: 'own' },
  { words: '非同级财政', means: 'own' },
  { words: '单位资金', means: 'own' },
  { words: '其他资金', means: 'own' },
  { words: '自有资金', means: 'own' },
  { words: '财政专户', means: 'own' },
  { words: '事业收入', means: 'own' },
  { words: '财政拨款', means: 'fiscal' },
];

export const natureWords: readonly DimensionWords[] = [
  { words: '其他运转类', means: 'project' },
  { words: '特定目标类', means: 'project' },
  { words: '项目支出', means: 'project' },
  { words: '基本支出', means: 'basic' },
  { words: '人员类', means: 'basic' },
  { words: '运转类', means: 'basic' },
  { words: '人员经费', means: 'basic' },
  { words: '公用经费', means: 'basic' },
];

/** Short words that count as the whole of a dimension only, not within a name. */
export const natureAlone: readonly DimensionWords[] = [
  { words: '基本', means: 'basic' },
  { words: '项目', means: 'project' },
];
