import type { Money } from '../core/money.ts';
import { exactZero } from '../core/money.ts';
import type { Disclosure, Passage, TableReading } from './disclosure.ts';
import type { Fact, Statement, StatementKind } from './fact.ts';
import type { Quantity } from './quantity.ts';
import { addressOf, subjectOf } from './quantity.ts';

/** The facts of a disclosure in the orders in which they are asked for. Built once per document. */
export interface Ledger {
  readonly byId: ReadonlyMap<string, readonly Fact[]>;
  /** By concept and coordinates, whatever the year and stage. */
  readonly bySubject: ReadonlyMap<string, readonly Fact[]>;
  readonly tables: ReadonlyMap<string, TableReading>;
  /** Names of codes as the tables print them. */
  readonly names: ReadonlyMap<string, string>;
}

export function ledgerOf(disclosure: Disclosure): Ledger {
  const byId = new Map<string, Fact[]>();
  const bySubject = new Map<string, Fact[]>();
  for (const fact of disclosure.facts) {
    push(byId, fact.id, fact);
    push(bySubject, subjectIn(fact.id), fact);
  }
  const tables = new Map<string, TableReading>();
  const names = new Map<string, string>();
  for (const table of disclosure.tables) {
    if (!tables.has(table.id)) tables.set(table.id, table);
    for (const row of table.rows)
      if (!names.has(row.code) && row.name) names.set(row.code, row.name.replaceAll(/\s/g, ''));
  }
  return { byId, bySubject, tables, names };
}

/** The subject that an address names: what stands between its stage and its measure. */
function subjectIn(id: string): string {
  const from = id.indexOf('/', id.indexOf('/') + 1) + 1;
  const to = id.indexOf('#', from);
  return to < 0 ? id.slice(from) : id.slice(from, to);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The facts that state the amount of a quantity. */
export function amountsOf(ledger: Ledger, quantity: Quantity): readonly Fact[] {
  return ledger.byId.get(addressOf(quantity)) ?? [];
}

/** Money of a value: blank, barred and declared-empty cells are exactly zero; undefined where it is no money. */
export function moneyOf(fact: Fact): Money | undefined {
  switch (fact.value.kind) {
    case 'money':
      return fact.value.money;
    case 'blank':
    case 'barred':
    case 'declared-empty':
      return exactZero;
    case 'ratio':
    case 'count':
    case 'unrecognised':
      return undefined;
  }
}

/** The amount of a quantity as printed: in `witness` if it is given, else in a table, else in a sentence. */
export function amountOf(ledger: Ledger, quantity: Quantity, witness?: string): Money | undefined {
  const fact = amountFact(ledger, quantity, witness);
  return fact && moneyOf(fact);
}

export function amountFact(ledger: Ledger, quantity: Quantity, witness?: string): Fact | undefined {
  const facts = amountsOf(ledger, quantity);
  if (witness !== undefined) return facts.find((fact) => fact.witness === witness);
  return facts.find((fact) => ledger.tables.has(fact.witness)) ?? facts[0];
}

/** The codes printed directly under `parent` in a table: 款 under a 类, 项 under a 款; classes under ''. */
export function childCodes(table: TableReading, parent: string): string[] {
  const length = parent === '' ? 3 : parent.length + 2;
  return [...new Set(table.rows.map((row) => row.code))].filter(
    (code) => code.length === length && code.startsWith(parent),
  );
}

/** The statements of a kind, those of sections at or below `section` only where it is given. */
export function statementsOf(disclosure: Disclosure, kind: StatementKind, section = ''): Statement[] {
  return disclosure.statements.filter(
    (statement) => statement.kind === kind && isAt(statement.witness, section),
  );
}

export function passagesIn(disclosure: Disclosure, section: string): Passage[] {
  return disclosure.passages.filter((passage) => isAt(passage.section, section));
}

function isAt(id: string, section: string): boolean {
  return section === '' || id === section || id.startsWith(`${section}/`);
}

/** Whether two quantities are about the same subject, whatever their year and stage. */
export function sameSubject(a: Quantity, b: Quantity): boolean {
  return subjectOf(a) === subjectOf(b);
}
