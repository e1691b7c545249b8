import { describe, expect, test } from 'vitest';
import { finalTableSheets } from '../../tests/sources/final-tables.ts';
import type { LedgerCells } from '../../tests/sources/ledger.ts';
import { csvOf, ledgerCsv, ledgerHeadings, ledgerRows } from '../../tests/sources/ledger.ts';
import { put, simpleBook } from '../../tests/sources/simple-book.ts';
import { library } from '../../tests/workbook/library.ts';
import { addressOf } from '../model/quantity.ts';
import { filledWorkbook } from '../workbook/index.ts';
import { readAccounts, sourceKindOf } from './index.ts';
import type { FilesReading } from './index.ts';

const tables = finalTableSheets(library);
const csv = (bytes: Uint8Array) => ({ name: '余额表.csv', bytes });
const xlsx = (bytes: Uint8Array, name = '财决.xlsx') => ({ name, bytes });
const workbook = async (accounts = library) => ({ name: '账.xlsx', bytes: await filledWorkbook(accounts) });
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The errors, or with `all` the warnings too: which, where, what was read. */
function told({ problems }: FilesReading, all = false): string[] {
  return problems
    .filter(({ severity }) => all || severity === 'error')
    .map(({ id, file, sheet, cell, read }) =>
      [id, file, [sheet, cell].filter(Boolean).join('!'), read].join(' | '),
    );
}

function sum({ accounts }: FilesReading, address: string): bigint | undefined {
  const found = accounts?.entries.filter(({ about }) => addressOf(about) === address);
  return found?.reduce((all, { value }) => all + (value.kind === 'money' ? value.fen : 0n), 0n);
}

/** The ledger of the library, its rows altered. */
const altered = (alter: (rows: LedgerCells[]) => LedgerCells[]) => csv(ledgerCsv(library, alter));
const changed = (is: (row: LedgerCells) => boolean, change: (row: LedgerCells) => LedgerCells) =>
  altered((rows) => rows.map((row) => (is(row) ? change(row) : row)));

describe('what a file is', () => {
  test('is told by what stands in it', async () => {
    expect(await sourceKindOf(await workbook())).toBe('workbook');
    expect(await sourceKindOf(csv(ledgerCsv(library)))).toBe('ledger');
    expect(
      await sourceKindOf(
        xlsx(simpleBook([{ name: 'Sheet1', rows: [ledgerHeadings, ...ledgerRows(library)] }])),
      ),
    ).toBe('ledger');
    expect(await sourceKindOf(xlsx(simpleBook(tables)))).toBe('tables');
    expect(await sourceKindOf(csv(utf8('科目,概念,收入来源\n6601,收入,事业收入\n')))).toBe('mapping');
    expect(await sourceKindOf({ name: 'm.json', bytes: utf8('[{"account":"6601","concept":"none"}]') })).toBe(
      'mapping',
    );
    expect(
      await sourceKindOf({ name: '上年.txt', bytes: utf8('青禾县图书馆2023年度部门决算公开\n公开01表\n') }),
    ).toBe('disclosure');
    expect(await sourceKindOf(csv(utf8('a,b\n1,2\n')))).toBeUndefined();
  });

  test('a published table is none of the suite, though its title is the same', async () => {
    const rows = [
      ['支出决算表'],
      ['公开03表'],
      ['部门名称：青禾县图书馆', '2024年度', '金额单位：万元'],
      ['项目', '本年支出合计'],
    ];
    expect(await sourceKindOf(xlsx(simpleBook([{ name: 'Sheet1', rows }])))).toBe('disclosure');
  });

  test('what cannot be recognised or read is told by name', async () => {
    expect(told(await readAccounts([csv(utf8('a,b\n1,2\n')), await workbook()]))).toEqual([
      'unknown-source | 余额表.csv |  | 余额表.csv',
    ]);
    expect(told(await readAccounts([{ name: 'x.xlsx', bytes: utf8('%PDF-1.4') }, await workbook()]))).toEqual(
      ['unreadable-source | x.xlsx |  | x.xlsx'],
    );
    expect(told(await readAccounts([await workbook(), await workbook()]))).toEqual([
      'second-workbook | 账.xlsx |  | 账.xlsx',
    ]);
    expect(told(await readAccounts([]))).toEqual(['no-identity |  |  | ']);
  });

  test('last year’s disclosure is handed on', async () => {
    const prior = { name: '上年.txt', bytes: utf8('青禾县图书馆2023年度部门决算公开\n公开01表\n') };
    const reading = await readAccounts([await workbook(), prior]);
    expect(reading.disclosures).toEqual([prior]);
    expect(reading.accounts?.unit).toBe(library.unit);
  });
});

describe('a trial balance', () => {
  test('says where each amount stands', async () => {
    const { accounts } = await readAccounts([csv(ledgerCsv(library))]);
    const income = accounts!.entries.find(({ about }) => about.at.source === 'business')!;
    expect(income.origin).toEqual({ file: '余额表.csv', sheet: '', cell: 'L6' });
    const book = xlsx(
      simpleBook([
        {
          name: '余额',
          rows: [['编制单位：青禾县图书馆', '2024年度'], ledgerHeadings, ...ledgerRows(library)],
        },
      ]),
      '余额表.xlsx',
    );
    const inBook = await readAccounts([book]);
    expect(inBook.accounts!.entries.find(({ about }) => about.at.source === 'business')!.origin).toEqual({
      file: '余额表.xlsx',
      sheet: '余额',
      cell: 'J6',
    });
  });

  test('upper accounts and rows without dimensions are sums: checked, not counted', async () => {
    const above: LedgerCells[] = [
      ['7201', '事业支出', '', '', '', '', '', '', '1830135.79', '', '1830135.79'],
      ['7201', '事业支出', '2070104', '', '', '', '', '', '1706123.45', '', '1706123.45'],
    ];
    const deeper = (rows: LedgerCells[]) => [
      ...above,
      ...rows.map((row) => (row[0] === '7201' ? ['720101', ...row.slice(1)] : row)),
    ];
    const reading = await readAccounts([altered(deeper)]);
    expect(told(reading)).toEqual([]);
    expect(
      sum(reading, '2024/final/expenditure?economic=30201&function=2070104&fund=general&nature=basic'),
    ).toBe(10_000_000n);
    const off = await readAccounts([
      altered((rows) =>
        deeper(rows).map((row) =>
          row === above[0] ? row.with(8, '1830135.78').with(10, '1830135.78') : row,
        ),
      ),
    ]);
    expect(told(off)).toEqual([
      'parent-is-no-sum | 余额表.csv | L3 | 7201 事业支出',
      'parent-is-no-sum | 余额表.csv | L3 | 7201 事业支出',
    ]);
  });

  test('headings of two lines, debit and credit balances, GB18030, a nested fund by name', async () => {
    const rows = [
      [
        '会计科目编码',
        '会计科目名称',
        '支出功能分类科目',
        '部门经济分类',
        '支出类型',
        '期初余额',
        '',
        '本年累计发生额',
        '',
        '期末余额',
        '',
      ],
      ['', '', '', '', '', '借方', '贷方', '借方', '贷方', '借方', '贷方'],
      ['8001', '资金结存', '', '', '', '=10.00', '', '=100.00', '=70.00', '=40.00', ''],
      ['6001.01', '一般公共预算财政拨款', '2070104', '', '', '', '', '', '=60.00', '', '=60.00'],
      ['6001.02', '政府性基金预算财政拨款', '2120803', '', '', '', '', '', '=40.00', '', '=40.00'],
      ['7201.01.01', '财政拨款支出', '2070104', '30201', '基本', '', '', '=50.00', '', '=50.00', ''],
      ['7201.01.01', '财政拨款支出', '2120803', '', '项目', '', '', '=20.00', '', '=20.00', ''],
      ['8101', '财政拨款结转', '2070104', '', '', '', '=10.00', '', '', '', '=10.00'],
    ];
    const merges = ['F1:G1', 'H1:I1', 'J1:K1', 'A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2'];
    const reading = await readAccounts([xlsx(simpleBook([{ name: '余额', rows, merges }]))], {
      identity: library,
    });
    expect(told(reading)).toEqual([]);
    expect(sum(reading, '2024/final/income?function=2120803&fund=government-fund&source=fiscal')).toBe(
      4_000n,
    );
    expect(sum(reading, '2024/final/expenditure?function=2120803&fund=government-fund&nature=project')).toBe(
      2_000n,
    );
    expect(sum(reading, '2024/final/closing-balance?fund=general')).toBe(2_000n);
    expect(sum(reading, '2024/final/closing-balance?function=2120803&fund=government-fund')).toBe(2_000n);
  });

  test('everything that is wrong is told at once', async () => {
    const bad = changed(
      ([account, , code]) =>
        account === '7201' || (account === '6001' && code === '2080505') || account === '6101',
      (row) => {
        if (row[0] === '6001') return row.with(0, '6999');
        if (row[0] === '6101') return row.with(2, '');
        if (row[3] === '30101') return row.with(3, '30198');
        if (row[3] === '30201') return row.with(8, '十万').with(10, '');
        if (row[3] === '30108') return row.with(6, '其它');
        return row[5] === '单位资金' ? row.with(10, '1.00') : row;
      },
    );
    expect(told(await readAccounts([bad])).sort()).toEqual([
      'balance-does-not-follow | 余额表.csv | L11 | 7201 事业支出',
      'missing-dimension | 余额表.csv | L6 | 6101 事业预算收入',
      'text-in-amount | 余额表.csv | L8 | 十万',
      'unbalanced-ledger | 余额表.csv | L3 | -100000.00',
      'unbalanced-ledger | 余额表.csv | L3 | -159999.00',
      'unknown-code | 余额表.csv | L7 | 30198',
      'unknown-dimension | 余额表.csv | L10 | 其它',
      'unmapped-account | 余额表.csv | L5 | 6999 财政拨款预算收入',
    ]);
  });

  test('books that were closed are refused', async () => {
    const closed = changed(
      ([account]) => /^[67]/.test(account!),
      (row) => [...row.slice(0, 8), row[8] || row[9]!, row[8] || row[9]!, ''],
    );
    expect(told(await readAccounts([closed]))[0]).toBe('closed-ledger | 余额表.csv | L4 | ');
  });

  test('a mapping of one’s own counts before the standard one', async () => {
    const mapped = async (name: string, text: string) =>
      readAccounts([csv(ledgerCsv(library)), { name, bytes: utf8(text) }]);
    const other = '2024/final/income?function=2070104&source=other';
    expect(sum(await mapped('映射.csv', '科目,概念,收入来源\n6101,收入,其他收入\n'), other)).toBe(5_201_234n);
    expect(
      sum(await mapped('m.json', '[{"account":"6101","concept":"income","at":{"source":"other"}}]'), other),
    ).toBe(5_201_234n);
    expect(told(await mapped('映射.csv', '科目,概念,收入来源\n6101,收入,天上\n6102,什么,\n'))).toEqual([
      'mapping-row | 映射.csv | L2 | 天上',
      'mapping-row | 映射.csv | L3 | 什么',
    ]);
  });
});

describe('财决 tables', () => {
  const read = (sheets: typeof tables) => readAccounts([xlsx(simpleBook(sheets))], { identity: library });

  test.each([
    ['财决04', 'C10', '=1.00', 'table-does-not-add-up | 财决.xlsx | 财决04!C10 | 1.00'],
    ['财决07', 'D8', '=1.00', 'table-does-not-add-up | 财决.xlsx | 财决07!D8 | 1.00'],
    ['财决07', 'F9', '=1.00', 'table-does-not-add-up | 财决.xlsx | 财决07!F9 | 1.00'],
    ['财决08-1', 'D8', '=5.00', 'table-does-not-add-up | 财决.xlsx | 财决08-1!D8 | 5.00'],
    ['财决01', 'D15', '=5.00', 'table-does-not-add-up | 财决.xlsx | 财决01!D15 | 5.00'],
    ['财决03', 'D7', '=5.00', 'table-does-not-add-up | 财决.xlsx | 财决03!D7 | 5.00'],
    ['财决附03', 'D7', '=5.00', 'table-does-not-add-up | 财决.xlsx | 财决附03!D7 | 5.00'],
    ['财决04', 'D9', '=10.00', 'fiscal-exceeds-all | 财决.xlsx | 财决04!D9 | 10.00'],
    ['财决04', 'C3', '金额单位：万元', 'not-in-yuan | 财决.xlsx | 财决04!C3 | 万元'],
    ['财决04', 'A9', '2079', 'unknown-code | 财决.xlsx | 财决04!A9 | 2079'],
    [
      '财决08-1',
      'E5',
      '奇怪的科目',
      'unknown-economic-column | 财决.xlsx | 财决08-1!E4 | 工资福利支出/奇怪的科目',
    ],
  ])('%s %s %s', async (sheet, cell, words, expected) => {
    expect(told(await read(put(tables, sheet, cell, words)))).toContain(expected);
  });

  test('any amount of any table that is altered is told of', async () => {
    const silent: string[] = [];
    for (const { name, rows } of tables.filter((sheet) => sheet.name !== '财决附03'))
      for (const [row, cells] of rows.entries())
        for (const [column, cell] of cells.entries()) {
          if (!cell.startsWith('=')) continue;
          const place = `${String.fromCharCode(65 + column)}${row + 1}`;
          if (column > 25) continue;
          const { problems } = await read(put(tables, name, place, '=7.77'));
          if (!problems.some(({ severity }) => severity === 'error')) silent.push(`${name}!${place}`);
        }
    expect(silent).toEqual([]);
  }, 60_000);

  test('what is missing is told', async () => {
    const without = (...names: string[]) => tables.filter(({ name }) => !names.includes(name));
    expect(told(await read(without('财决04', '财决08-1')))).toEqual([
      'missing-table | 财决.xlsx |  | 财决04支出决算表',
      'missing-table | 财决.xlsx |  | 财决08-1一般公共预算财政拨款基本支出决算明细表',
    ]);
    expect(told(await read(without('财决09')), true)).toEqual([
      'absent-table | 财决.xlsx |  | 财决09政府性基金预算财政拨款收入支出决算表',
    ]);
  });

  test('in several files they are one set; a table given twice is told', async () => {
    const files = tables.map((sheet) => xlsx(simpleBook([sheet]), `${sheet.name}.xlsx`));
    const reading = await readAccounts(files, { identity: library });
    expect(told(reading)).toEqual([]);
    expect(sum(reading, '2024/final/expenditure?function=2070104&fund=own&nature=basic')).toBe(6_000_000n);
    expect(
      told(
        await readAccounts([...files, xlsx(simpleBook([tables[2]!]), '又一份.xlsx')], { identity: library }),
      ),
    ).toEqual(['second-table | 又一份.xlsx | 财决04 | 财决04']);
  });

  test('codes in three columns', async () => {
    const parted = tables.map((sheet) =>
      sheet.name === '财决04'
        ? {
            ...sheet,
            rows: sheet.rows.map((row, at) => {
              const [code = '', ...rest] = row;
              if (at === 3) return ['科目编码', '', '', ...rest];
              return /^\d{3,7}$/.test(code)
                ? [code.slice(0, 3), code.slice(3, 5), code.slice(5), ...rest]
                : [code, '', '', ...rest];
            }),
            merges: ['A4:C4'],
          }
        : sheet,
    );
    const reading = await read(parted);
    expect(told(reading)).toEqual([]);
    expect(sum(reading, '2024/final/expenditure?function=2070104&fund=own&nature=basic')).toBe(6_000_000n);
  });
});

describe('several sources', () => {
  const ledger = csv(ledgerCsv(library));

  test('a workbook of words alone is completed by a trial balance', async () => {
    const { concept: _, ...none } = { concept: '' };
    const words = {
      ...library,
      ...none,
      entries: library.entries.filter(({ about }) => about.concept === 'staff'),
    };
    const reading = await readAccounts([await workbook(words), ledger]);
    expect(told(reading)).toEqual([]);
    expect(reading.accounts!.words).toHaveLength(library.words.length);
    expect(sum(reading, '2024/final/closing-balance?fund=general')).toBe(6_000_000n);
  });

  test('amounts that differ are told cell against cell', async () => {
    const other = changed(
      (row) => row[3] === '30201',
      (row) => row.with(8, '100001.00').with(10, '100001.00'),
    );
    const { problems } = await readAccounts([await workbook(), other]);
    const found = problems.find(({ id }) => id === 'sources-differ')!;
    expect(found).toMatchObject({ file: '账.xlsx', sheet: '支出', cell: 'F5', read: '1100123.45' });
    expect(found.message.zh).toBe(
      '图书馆（2070104）的基本支出：两处金额不同，这里 1100123.45，余额表.csv L7 等 2 格合计 是 1100124.45',
    );
  });

  test('the same sum by other economic codes is told too', async () => {
    const other = changed(
      (row) => row[3] === '30201',
      (row) => row.with(3, '30202'),
    );
    expect(told(await readAccounts([await workbook(), other]))).toEqual([
      'sources-differ | 账.xlsx | 支出!F6 | 100000.00',
      'sources-differ | 余额表.csv | L8 | 100000.00',
    ]);
  });

  test('what one lacks is taken from the other, and told', async () => {
    const short = altered((rows) => rows.filter((row) => row[0] !== '8001' && row[2] !== '2080505'));
    const reading = await readAccounts([await workbook(), short]);
    expect(told(reading)).toEqual([]);
    expect(told(reading, true)).toContain('only-in-one-source | 账.xlsx | 支出!F8 | 124012.34');
    expect(sum(reading, '2024/final/income?function=2080505&fund=general&source=fiscal')).toBe(12_401_234n);
  });

  test('receptions as one amount and in parts are not added up', async () => {
    const whole = library.entries
      .filter(({ about }) => about.at.item !== 'reception-foreign' && about.year === 2024)
      .map((entry) =>
        entry.value.kind === 'money' &&
        entry.about.stage === 'final' &&
        entry.about.at.item === 'reception-domestic'
          ? { ...entry, about: { ...entry.about, at: { item: 'reception' } } }
          : entry,
      );
    const reading = await readAccounts([
      await workbook({ ...library, entries: whole }),
      xlsx(simpleBook(tables)),
    ]);
    expect(sum(reading, '2024/final/three-public?item=reception')).toBe(0n);
    expect(sum(reading, '2024/final/three-public?item=reception-domestic')).toBe(400_000n);
  });

  test('another unit, another year', async () => {
    const foreign = put(put(tables, '财决04', 'B3', '2023年度'), '财决03', 'A3', '编制单位：云岭县水文站');
    const errors = told(await readAccounts([await workbook(), xlsx(simpleBook(foreign))]));
    expect(errors).toEqual([
      'other-unit | 财决.xlsx | 财决03!A3 | 云岭县水文站',
      'other-year | 财决.xlsx | 财决04!B3 | 2023',
    ]);
  });
});

test('lines of a file with quoted breaks are counted as they stand', async () => {
  const rows = [
    ['说明', '两行\n字'],
    ['编制单位：青禾县图书馆', '2024年度'],
    ledgerHeadings,
    ...ledgerRows(library),
  ];
  const { accounts } = await readAccounts([csv(csvOf(rows))]);
  expect(accounts!.entries.find(({ about }) => about.at.source === 'business')!.origin.cell).toBe('L8');
});
