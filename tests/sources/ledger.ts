import type { Accounts, Entry } from '../../src/model/accounts.ts';
import { formatMoney } from '../../src/core/money.ts';

/** A row of a trial balance: account, name, the dimensions, and the four amounts in 元. */
export type LedgerCells = readonly string[];

export const ledgerHeadings: LedgerCells = [
  '科目编码', '科目名称', '功能分类', '经济分类', '项目名称', '资金性质', '基本/项目',
  '年初余额', '本年借方发生额', '本年贷方发生额', '期末余额',
]; // prettier-ignore

const fundNames: Readonly<Record<string, string>> = {
  general: '一般公共预算',
  'government-fund': '政府性基金',
  'state-capital': '国有资本经营',
  own: '单位资金',
};

const incomeAccounts: Readonly<Record<string, readonly [string, string]>> = {
  fiscal: ['6001', '财政拨款预算收入'],
  business: ['6101', '事业预算收入'],
  superior: ['6201', '上级补助预算收入'],
  subsidiary: ['6301', '附属单位上缴预算收入'],
  operating: ['6401', '经营预算收入'],
  other: ['6609', '其他预算收入'],
};

const spendingAccounts: Readonly<Record<string, readonly [string, string]>> = {
  operating: ['7301', '经营支出'],
  remitted: ['7401', '上缴上级支出'],
  subsidiary: ['7501', '对附属单位补助支出'],
};

/** The year's entries that a ledger can carry. */
export function carriedByLedger({ entries, year }: Accounts): Entry[] {
  const concepts = [
    'income',
    'expenditure',
    'opening-balance',
    'closing-balance',
    'surplus-used',
    'surplus-distribution',
  ];
  return entries.filter(
    ({ about, value }) =>
      about.year === year &&
      about.stage === 'final' &&
      concepts.includes(about.concept) &&
      value.kind === 'money' &&
      value.fen !== 0n,
  );
}

/** The trial balance before closing entries that the accounts of a year come from: what is left is still on 6 and 7. */
export function ledgerRows(accounts: Accounts): LedgerCells[] {
  const rows: LedgerCells[] = [];
  const cash = { opening: 0n, debit: 0n, credit: 0n };
  const yuan = (fen: bigint) => (fen === 0n ? '' : formatMoney({ fen, grain: 0n }, '元'));
  const put = (account: readonly [string, string], at: readonly string[], amounts: readonly bigint[]) =>
    rows.push([...account, ...at, ...amounts.map(yuan)]);
  const moved = (
    account: readonly [string, string],
    at: readonly string[],
    debit: bigint,
    credit: bigint,
  ) => {
    const isDebit = account[0].startsWith('7');
    put(account, at, [0n, debit, credit, isDebit ? debit - credit : credit - debit]);
    cash.debit += credit;
    cash.credit += debit;
  };
  const kept = (
    account: readonly [string, string],
    at: readonly string[],
    opening: bigint,
    debit: bigint,
    credit: bigint,
  ) => {
    put(account, at, [opening, debit, credit, opening + credit - debit]);
    cash.opening += opening;
  };
  let used = 0n;
  let given = 0n;
  for (const { about, value } of carriedByLedger(accounts)) {
    if (value.kind !== 'money') continue;
    const { concept, at } = about;
    const { function: code = '', economic = '', project = '', fund, source, nature = '' } = at;
    const { fen } = value;
    if (concept === 'income')
      moved(
        incomeAccounts[source!]!,
        [code, '', '', source === 'fiscal' ? fundNames[fund!]! : '', ''],
        0n,
        fen,
      );
    else if (concept === 'expenditure') {
      const natureName = { basic: '基本支出', project: '项目支出' }[nature] ?? '';
      moved(
        spendingAccounts[nature] ?? ['7201', '事业支出'],
        [code, economic, project, fundNames[fund!]!, natureName],
        fen,
        0n,
      );
    } else if (concept === 'opening-balance')
      kept(
        fund === 'own' ? ['8201', '非财政拨款结转'] : ['8101', '财政拨款结转'],
        [code, '', '', fundNames[fund!]!, ''],
        fen,
        0n,
        0n,
      );
    else if (concept === 'surplus-used') used += fen;
    else if (concept === 'surplus-distribution') given += fen;
  }
  if (used > 0n || given > 0n) {
    kept(['8202', '非财政拨款结余'], ['', '', '', '', ''], used, used, given);
    kept(['8701', '非财政拨款结余分配'], ['', '', '', '', ''], 0n, given, used);
  }
  const { opening, debit, credit } = cash;
  return [
    ['8001', '资金结存', '', '', '', '', '', ...[opening, debit, credit, opening + debit - credit].map(yuan)],
    ...rows,
  ];
}

export function csvOf(rows: readonly LedgerCells[]): Uint8Array {
  const cell = (words: string) => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);
  return new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}

/** The trial balance of accounts as a system exports it, a title above it. */
export function ledgerCsv(
  accounts: Accounts,
  alter: (rows: LedgerCells[]) => LedgerCells[] = (rows) => rows,
): Uint8Array {
  const title = [`编制单位：${accounts.unit}`, `${accounts.year}年度`, '金额单位：元'];
  return csvOf([title, ledgerHeadings, ...alter(ledgerRows(accounts))]);
}
