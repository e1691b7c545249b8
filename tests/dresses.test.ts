import { describe, expect, test } from 'vitest';
import type { Dress, Lane } from '../src/model/table.ts';
import { factAddress } from '../src/model/quantity.ts';
import type { Column, Row } from '../src/model/table.ts';
import { quantityOf } from '../src/model/table.ts';
import { economicClassification2024 } from '../src/standards/classifications/index.ts';
import { dressById, dresses } from '../src/standards/dresses/index.ts';
import { profiles } from '../src/standards/profiles/index.ts';
import { tableById } from '../src/standards/tables/index.ts';
import { madeUnit, readExample } from './marked.ts';
import type { TableContent } from './write-dress.ts';
import { leavesOf } from '../src/compile/dressed-table.ts';
import { filledContent, rowsOf, writeDress } from './write-dress.ts';

const unit = madeUnit.unit!;
const year = madeUnit.year!;

describe.each(dresses.map((dress) => [dress.id, dress] as const))('%s', (id, dress) => {
  const table = tableById(dress.of)!;

  test('is the dress of a statutory table that knows its title', () => {
    expect(id.slice(id.indexOf('/') + 1)).toBe(table.id);
    expect(table.titles.map(plain)).toContain(plain(dress.title));
  });

  test('names columns and rows of its statutory table, none twice', () => {
    for (const dressed of dress.lanes) {
      const lane = laneOf(dress, dressed.of);
      const leaves = leavesOf(dressed.headings).filter((leaf) => !leaf.startsWith('#'));
      expect(lane.columns.map((column) => column.id)).toEqual(expect.arrayContaining(leaves));
      expect(new Set(leaves).size).toBe(leaves.length);
      const rows = (dressed.rows ?? []).flatMap((row) => (row && !('across' in row) ? [row[1]] : []));
      expect(lane.rows.map((row) => row.id)).toEqual(expect.arrayContaining(rows));
      expect(new Set(rows).size).toBe(rows.length);
    }
    const rows = [...(dress.footer ?? []).map(([, row]) => row), ...(dress.total ? [dress.total.row] : [])];
    expect(table.lanes[0]!.rows.map((row) => row.id)).toEqual(expect.arrayContaining(rows));
  });

  test('bars only codes that it prints, and all its fixed codes stand in the classification', () => {
    for (const { codes: fixed = [], barred = [] } of dress.lanes) {
      expect(fixed).toEqual(expect.arrayContaining([...barred]));
      for (const code of fixed) expect(economicClassification2024.lookup(code)?.code).toBe(code);
    }
  });

  test('reads back filled: every cell binds to its quantity', () => {
    expectBinding(dress, filledContent());
  });

  test('reads back empty: every cell binds as blank', () => {
    const reading = expectBinding(dress, { ...filledContent(), codes: [], cell: () => '', empty: true });
    expect(reading.declaredEmpty !== undefined).toBe(dress.emptyNote !== undefined);
  });
});

describe('the dresses', () => {
  test('are sorted, each found by its id', () => {
    const ids = dresses.map((dress) => dress.id);
    expect(ids).toEqual([...ids].sort());
    for (const dress of dresses) expect(dressById(dress.id)).toBe(dress);
  });

  test.each(profiles.map((profile) => [profile.id, profile] as const))('of %s all exist', (_, profile) => {
    for (const id of profile.tables) expect(dressById(id)?.id).toBe(id);
  });

  test('number their lines as the form does', () => {
    const numbers = (id: string) =>
      readExample(writeDress(dressById(id)!, filledContent())).tables[0]!.lineNumbers.map(
        ({ number }) => number,
      );
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(numbers('cn-140000-2024/income-expenditure-summary')).toEqual(upTo(62));
    expect(numbers('cn-140000-2024/fiscal-summary')).toEqual(upTo(64));
    expect(numbers('cn-140000-2024/statistics')).toEqual(upTo(17).filter((number) => number !== 16));
  });

  test('of Shanghai print no table number, name line, line numbers or column numbers', () => {
    for (const dress of dresses.filter(({ id }) => id.startsWith('cn-310000-'))) {
      const text = writeDress(dress, filledContent());
      expect(text).not.toMatch(/公开\d|部门名称|行次|栏次/);
      expect(text.split('\n').slice(0, 2)).toEqual([dress.title, '单位：万元']);
    }
  });

  test('of Shanghai leave out two classes and number on', () => {
    const printed = rowsOf(dressById('cn-310000-2024/income-expenditure-summary')!, filledContent()).flat();
    expect(printed).toContain('二十四、抗疫特别国债安排的支出');
    expect(printed.join()).not.toContain('债务');
  });

  test('of Shanghai put the total of general expenditure last, and budget beside final account', () => {
    const rows = rowsOf(dressById('cn-310000-2024/general-expenditure')!, filledContent());
    expect(rows.at(-1)![0]).toBe('合计');
    const [three] = readExample(
      writeDress(dressById('cn-310000-2024/three-public')!, filledContent()),
    ).tables;
    expect(three!.cells.slice(0, 4).map((cell) => cell.column)).toEqual([
      'total-adjusted-budget',
      'total-final',
      'abroad-adjusted-budget',
      'abroad-final',
    ]);
  });

  test('label the same line one number later in the fiscal summary', () => {
    const rows = (id: string) => rowsOf(dressById(id)!, filledContent());
    const numberOf = (id: string, label: string) =>
      rows(id).flatMap((row) => (row.includes(label) ? [row[row.indexOf(label) + 1]] : []));
    const label = '八、社会保障和就业支出';
    expect(numberOf('cn-140000-2024/income-expenditure-summary', label)).toEqual(['39']);
    expect(numberOf('cn-140000-2024/fiscal-summary', label)).toEqual(['40']);
  });
});

/** Writes the table, reads it with the production recogniser and compares what was bound with what was meant. */
function expectBinding(dress: Dress, content: TableContent) {
  const meant: [string, string][] = [];
  const text = writeDress(dress, {
    ...content,
    cell(lane, stub, column) {
      const printed = content.cell(lane, stub, column);
      if (!(content.empty && lane.stub === 'none'))
        meant.push([addressOfCell(dress, lane, stub, column), printed]);
      return printed;
    },
  });
  for (const dressed of dress.lanes) {
    const lane = laneOf(dress, dressed.of);
    for (const code of dressed.barred ?? [])
      meant.push([addressOfCell(dress, lane, { code }, lane.columns[0]!), '——']);
  }
  const disclosure = readExample(text);
  expect(disclosure.tables).toHaveLength(1);
  const reading = disclosure.tables[0]!;
  expect(reading).toMatchObject({ id: dress.of, moneyUnit: '万元', unbound: [] });
  expect(reading.number).toBe(dress.number);
  expect(reading.unitName?.text).toBe(dress.nameLabel && unit);
  const bound = reading.cells.map((cell) => [cell.fact!.id, text.slice(cell.span.start, cell.span.end)]);
  expect(bound.sort(byText)).toEqual(meant.sort(byText));
  return reading;
}

function addressOfCell(dress: Dress, lane: Lane, stub: { row?: Row; code?: string }, column: Column): string {
  const counts = stub.row?.count ?? column.count;
  const quantity = quantityOf(tableById(dress.of)!, lane, column, stub, year);
  return factAddress(quantity, counts ? { kind: 'count', unit: counts } : { kind: 'amount' });
}

function laneOf(dress: Dress, id: string): Lane {
  const lane = tableById(dress.of)!.lanes.find((each) => each.id === id);
  expect(lane, id).toBeDefined();
  return lane!;
}

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}

function plain(title: string): string {
  return title.replaceAll(/[“”"]/g, '');
}
