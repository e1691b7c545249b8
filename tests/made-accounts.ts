import type { Money } from '../src/core/money.ts';
import { magnitude, parseMoney, subtract } from '../src/core/money.ts';
import { ratioOf } from '../src/core/ratio.ts';
import type { ClauseContent } from '../src/compile/render-clause.ts';
import type { Value } from '../src/model/fact.ts';
import { functionClassification2024 } from '../src/standards/classifications/index.ts';
import { madeUnit } from './marked.ts';

/** Accounts of a made unit in 万元, by staged subject: this year, last year, and the counts. */
export interface MadeAccounts {
  readonly now: Readonly<Record<string, string>>;
  /** Last year's; absent for a unit that is new. */
  readonly prior?: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
}

const year = madeUnit.year!;

/** What clauses are filled with from made accounts: amounts as they stand, measures computed from them. */
export function contentOf(accounts: MadeAccounts): ClauseContent {
  return {
    year,
    unit: madeUnit.unit!,
    self: '本单位',
    value: (address) => valueAt(accounts, address),
    words: (kind, address) => (kind === 'remark' ? remarkOn(address) : `${spoken[kind]}${address.length}`),
    codes: (subject, level) => codesUnder(accounts, subject, level === 'class' ? 3 : 7),
    name: (code) => functionClassification2024.lookup(code)!.name,
  };
}

/** Words that name other subjects, as real reasons and uses do. */
const spoken = {
  reason: '本年项目支出安排有变化，人员经费随之调整，批次',
  use: '水文测站的基本支出和设备更新，批次',
  names: '基本工资、津贴补贴、绩效工资、住房公积金等，批次',
};

function remarkOn(address: string): string | undefined {
  return address.includes('self-evaluation') ? undefined : `本单位为${year}年新设，无上年对比数`;
}

function valueAt(accounts: MadeAccounts, address: string): Value | undefined {
  const [quantity, measure] = splitAt(address, '#');
  const [kind, argument] = splitAt(measure, ':');
  switch (kind) {
    case '':
      return moneyValue(amountAt(accounts, quantity));
    case 'count':
      return { kind: 'count', count: accounts.counts[`${subjectIn(quantity)} ${argument}`] ?? 0 };
    case 'change':
      return moneyValue(changeAt(accounts, quantity));
    case 'growth':
      return ratioValue(changeAt(accounts, quantity), priorAt(accounts, quantity));
    default:
      return ratioValue(amountAt(accounts, quantity), amountAt(accounts, argument));
  }
}

function moneyValue(money: Money | undefined): Value | undefined {
  return money && { kind: 'money', money };
}

function ratioValue(part: Money | undefined, whole: Money | undefined): Value | undefined {
  if (!part || !whole || whole.fen <= 0n) return undefined;
  const ratio = ratioOf(magnitude(part.fen), whole.fen, 100n);
  return ratio && { kind: 'ratio', ratio: part.fen < 0n ? { ...ratio, ppm: -ratio.ppm } : ratio };
}

function amountAt(accounts: MadeAccounts, address: string): Money | undefined {
  return parseMoney(accounts.now[subjectIn(address)] ?? '0', '万元');
}

function priorAt(accounts: MadeAccounts, address: string): Money | undefined {
  return accounts.prior && parseMoney(accounts.prior[subjectIn(address)] ?? '0', '万元');
}

function changeAt(accounts: MadeAccounts, address: string): Money | undefined {
  const now = amountAt(accounts, address);
  const prior = priorAt(accounts, address);
  return now && prior && subtract(now, prior);
}

function subjectIn(address: string): string {
  return address.slice(`${year}/`.length);
}

function codesUnder(accounts: MadeAccounts, subject: string, length: number): string[] {
  const [before, after] = splitAt(subject, '*');
  const staged = before.startsWith('expenditure') ? `final/${before}` : before;
  return Object.keys({ ...accounts.now, ...accounts.prior })
    .filter((key) => key.startsWith(staged) && key.endsWith(after))
    .map((key) => key.slice(staged.length, key.length - after.length))
    .filter((code) => /^\d+$/.test(code) && code.length === length)
    .sort();
}

function splitAt(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

const classes = ['208', '213', '221'];
const items = ['2080505', '2080506', '2130314', '2210201'];
const fundItems = ['2120801', '2290804'];
const capitalItems = ['2230105'];

/** Every staged subject that clauses of the narrative state. */
export const madeSubjects: readonly string[] = [
  ...each('', 'income income-total expenditure expenditure-total operating-cost self-evaluation'),
  ...each('', 'income-total expenditure-total', '?source=fiscal'),
  ...each('income?source=', 'fiscal superior business operating subsidiary other'),
  ...each('expenditure?nature=', 'basic project remitted operating subsidiary'),
  'expenditure?fund=general',
  'expenditure?fund=general&nature=basic',
  ...each('expenditure?economic=', 'personnel public', '&fund=general&nature=basic'),
  ...each('expenditure?function=', [...classes, ...items].join(' '), '&fund=general'),
  ...each('expenditure?function=', fundItems.join(' '), '&fund=government-fund'),
  ...each('expenditure?function=', capitalItems.join(' '), '&fund=state-capital'),
  ...each('', 'opening-balance income expenditure closing-balance', '?fund=government-fund'),
  ...each('expenditure?fund=government-fund&nature=', 'basic project'),
  'expenditure?fund=state-capital',
  ...each('expenditure?fund=state-capital&nature=', 'basic project'),
  'three-public',
  ...each('three-public?item=', 'abroad vehicle-purchase vehicle-running reception'),
  ...each('three-public?item=', 'reception-domestic reception-foreign reception-overseas'),
  'procurement',
  ...each('procurement?item=', 'goods works services'),
  ...each('procurement-awarded?item=', 'sme micro goods works services'),
].map((subject) => `final/${subject}`);

export const madeBudgets: readonly string[] = [
  'adjusted-budget/three-public',
  'initial-budget/expenditure?fund=general',
  ...each('initial-budget/expenditure?function=', [...classes, ...items].join(' '), '&fund=general'),
];

export const madeCounts: readonly string[] = [
  ...each('three-public?item=abroad ', 'group person'),
  'three-public?item=vehicle-purchase vehicle',
  'three-public?item=vehicle-running vehicle',
  ...each(
    'three-public?item=',
    'reception reception-domestic reception-foreign reception-overseas',
    ' batch',
  ),
  ...each(
    'three-public?item=',
    'reception reception-domestic reception-foreign reception-overseas',
    ' person',
  ),
  'vehicles vehicle',
  ...each(
    'vehicles?item=',
    'minister leader courier emergency law-enforcement special retired other-vehicles',
    ' vehicle',
  ),
  'large-equipment set',
  'self-evaluation project',
  ...each('self-evaluation?item=', 'excellent good fair poor', ' project'),
].map((subject) => `final/${subject}`);

function each(before: string, words: string, after = ''): string[] {
  return words.split(' ').map((word) => `${before}${word}${after}`);
}
