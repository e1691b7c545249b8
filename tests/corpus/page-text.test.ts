import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '../../src/core/money.ts';
import { unclaimedSpans } from '../../src/model/claims.ts';
import type { Disclosure, TableReading } from '../../src/model/disclosure.ts';
import { subjectOf } from '../../src/model/quantity.ts';
import { corpus, hasCorpus, readDocument, seedText } from './corpus.ts';
import { pageTextCells } from './page-text-cells.ts';

function pageText(): string {
  const folder = join(corpus!, 'corpus', 'text');
  const name = readdirSync(folder).find((file) => file.endsWith('.txt'))!;
  return readFileSync(join(folder, name), 'utf8');
}

/** The amounts other than zero, each with its quantity and stage. */
function filled(table: TableReading): string[] {
  return table.cells.flatMap(({ fact }) =>
    fact?.value.kind === 'money' && fact.value.money.fen !== 0n
      ? [`${fact.about.stage} ${subjectOf(fact.about)} ${formatMoney(fact.value.money)}`]
      : [],
  );
}

const tableOf = (disclosure: Disclosure, id: string) => disclosure.tables.find((table) => table.id === id)!;

/** Tables whose codes stand in front: a simple reading needs nothing but the order of the columns. */
const simple: Readonly<Record<string, readonly string[]>> = {
  income: ['', 'fiscal', 'superior', 'business', 'operating', 'subsidiary', 'other'],
  expenditure: ['', 'basic', 'project', 'remitted', 'operating', 'subsidiary'],
};
const titles: Readonly<Record<string, string>> = { income: '收入决算表', expenditure: '支出决算表' };

/** The rows of a table by one expression a line: code or 合计, then the amounts at the end. */
function simpleReading(text: string, id: string): string[] {
  const start = text.indexOf(`\f${titles[id]!}\n`);
  const lines = text.slice(start, text.indexOf('\n注：', start)).split('\n');
  const axis = id === 'income' ? 'source' : 'nature';
  return lines.flatMap((line) => {
    const match = /^\f?(?:(\d{3,7}) |类 款 项 合计 ).*?((?: ?-?[\d,]+\.\d\d)+)$/.exec(line);
    if (!match) return [];
    return match[2]!
      .trim()
      .split(' ')
      .flatMap((amount, column) => {
        const parts = [
          ...(match[1] ? [`function=${match[1]}`] : []),
          ...(column > 0 ? [`${axis}=${simple[id]![column]!}`] : []),
        ];
        const subject = id + (parts.length > 0 ? `?${parts.join('&')}` : '');
        return amount === '0.00' ? [] : [`final ${subject} ${amount.replaceAll(',', '')}`];
      });
  });
}

describe.skipIf(!hasCorpus)('page text as a PDF prints it', () => {
  const text = hasCorpus ? pageText() : '';
  const disclosure = hasCorpus ? readDocument(text) : undefined!;

  test('has its nine tables, every cell bound and every character claimed', () => {
    expect(disclosure.tables).toHaveLength(9);
    expect(disclosure.tables.flatMap((table) => table.unbound)).toEqual([]);
    const tables = disclosure.tables.map(({ span }) => span);
    const left = unclaimedSpans(disclosure.claims, text).filter(({ start }) =>
      tables.some((table) => table.start <= start && start < table.end),
    );
    expect(left).toEqual([]);
  });

  test.each(Object.keys(simple))('%s is bound as a simple reading of its lines says', (id) => {
    const expected = simpleReading(text, id);
    expect(expected.length).toBeGreaterThan(60);
    expect(filled(tableOf(disclosure, id)).sort()).toEqual(expected.sort());
  });

  test.each(Object.entries(pageTextCells))('%s holds what a person reads in it', (id, cells) => {
    const bound = filled(tableOf(disclosure, id));
    expect(cells.filter((cell) => !bound.includes(cell))).toEqual([]);
  });

  test('the tables that are empty hold nothing and say so', () => {
    for (const id of ['government-fund', 'state-capital']) {
      expect(filled(tableOf(disclosure, id))).toEqual([]);
      expect(tableOf(disclosure, id).declaredEmpty).toBeDefined();
    }
  });

  test('its headings and contents are found, broken ones too', () => {
    const ids = new Set(disclosure.sections.map((section) => section.id));
    for (const id of ['overview', 'narrative', 'narrative/general/items', 'narrative/assets', 'glossary'])
      expect(ids).toContain(id);
    expect(disclosure.contents).toHaveLength(26);
  });

  test('without its zeros it binds to the same facts, or says where it cannot', () => {
    const lost = readDocument(text.replaceAll(/ 0\.00(?= |$)/gm, ''));
    for (const table of disclosure.tables) {
      const expected = filled(table);
      const other = tableOf(lost, table.id);
      const bound = filled(other);
      expect(bound.filter((each) => !expected.includes(each))).toEqual([]);
      expect(expected.filter((each) => !bound.includes(each))).toHaveLength(other.unbound.length);
    }
    const unbound = lost.tables.filter((table) => table.unbound.length > 0).map((table) => table.id);
    expect(unbound).toEqual(['three-public']);
  });
});

describe.skipIf(!hasCorpus)('a document of tabs, printed with blanks for tabs', () => {
  test('binds to the same facts', () => {
    const text = hasCorpus ? seedText() : '';
    const tabs = readDocument(text);
    const blanks = readDocument(
      text.replaceAll(/^.*\t.*$/gm, (line) => line.trim().replaceAll(/[ \t]+/g, ' ')),
    );
    expect(blanks.tables.map((table) => table.id)).toEqual(tabs.tables.map((table) => table.id));
    for (const table of tabs.tables) {
      expect(filled(tableOf(blanks, table.id)).sort()).toEqual(filled(table).sort());
      expect(tableOf(blanks, table.id).unbound).toEqual([]);
    }
  });
});
