import type { Money } from '../core/money.ts';
import { exactZero } from '../core/money.ts';
import { hull } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Disclosure, NumberInProse } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import { moneyOf } from '../model/ledger.ts';
import type { Coordinates, Quantity } from '../model/quantity.ts';
import { subjectOf } from '../model/quantity.ts';
import type { CodeAxis } from '../standards/classifications/index.ts';
import { isWithin } from '../standards/sections.ts';
import type { CodeTree } from './codes.ts';
import { codeTree } from './codes.ts';

/** A table or section with what it states: amounts and counts, each once. */
export interface Place {
  readonly id: string;
  readonly kind: 'table' | 'section';
  /** By the canonical address of quantity and measure. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly byConcept: ReadonlyMap<string, readonly Fact[]>;
  /** The rows, by their codes, in which something is printed, with the rows above them. */
  readonly filledRows: ReadonlySet<string>;
  /** The columns that have rows with codes, and whether any of them prints something. */
  readonly codedColumns: ReadonlyMap<string, boolean>;
  /** The codes that it prints along an axis. */
  readonly codes: Readonly<Record<CodeAxis, CodeTree>>;
  /** Numbers that stand there and were not understood. */
  readonly unread: readonly Span[];
  readonly missingColumns: readonly string[];
  /** A table that prints no value at all: everything in it is zero. */
  readonly isEmpty: boolean;
}

const read = new WeakMap<Disclosure, Map<string, Place | undefined>>();

/** The place of that id; undefined where neither a table nor a section of that id was recognised. */
export function placeIn(current: Disclosure, id: string): Place | undefined {
  const places = read.get(current) ?? new Map<string, Place | undefined>();
  read.set(current, places);
  if (!places.has(id)) places.set(id, readPlace(current, id));
  return places.get(id);
}

function readPlace(current: Disclosure, id: string): Place | undefined {
  const tables = current.tables.filter((table) => table.id === id);
  const isSection = current.sections.some((section) => isWithin(section.id, id));
  if (tables.length === 0 && !isSection) return undefined;
  const facts = factsAt(current, id);
  const stated = [...facts.values()];
  const unread = [...tables.flatMap((table) => table.unbound), ...unreadNumbers(current, id)];
  return {
    id,
    kind: tables.length > 0 ? 'table' : 'section',
    facts,
    byConcept: byConceptOf(stated),
    filledRows: filledRowsOf(stated),
    codedColumns: codedColumnsOf(stated),
    codes: {
      economic: codeTree(codesAlong('economic', stated)),
      function: codeTree(codesAlong('function', stated)),
    },
    unread,
    missingColumns: tables[0]?.missingColumns ?? [],
    isEmpty: tables.length > 0 && unread.length === 0 && stated.every(isNothing),
  };
}

function codesAlong(axis: CodeAxis, facts: readonly Fact[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { about } of facts) {
    const code = about.at[axis];
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

/** The row that a fact stands in, by its codes; '' is the row without a code. */
export function rowOf({ function: code, economic }: Coordinates): string {
  return `${code ?? ''}/${economic ?? ''}`;
}

const columns = new WeakMap<Quantity, string>();

/** The column that a quantity stands in: all of it but its codes. */
export function columnOf(about: Quantity): string {
  const known = columns.get(about);
  if (known !== undefined) return known;
  const { function: _function, economic: _economic, ...at } = about.at;
  const column = `${about.stage}/${subjectOf({ concept: about.concept, at })}`;
  columns.set(about, column);
  return column;
}

function codedColumnsOf(facts: readonly Fact[]): ReadonlyMap<string, boolean> {
  const coded = new Map<string, boolean>();
  for (const fact of facts) {
    const { function: code, economic } = fact.about.at;
    if (code === undefined && economic === undefined) continue;
    const column = columnOf(fact.about);
    coded.set(column, coded.get(column) === true || !isNothing(fact));
  }
  return coded;
}

function byConceptOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const concepts = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = concepts.get(fact.about.concept);
    if (list) list.push(fact);
    else concepts.set(fact.about.concept, [fact]);
  }
  return concepts;
}

function filledRowsOf(facts: readonly Fact[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const fact of facts) {
    if (isNothing(fact)) continue;
    const { function: code = '', economic = '' } = fact.about.at;
    rows.add(`${code}/${economic}`);
    for (let length = code.length - 2; length >= 3; length -= 2)
      rows.add(`${code.slice(0, length)}/${economic}`);
    for (let length = economic.length - 2; length >= 3; length -= 2)
      rows.add(`${code}/${economic.slice(0, length)}`);
    rows.add('/');
  }
  return rows;
}

/** The amounts and counts stated at a place or below it; of a quantity stated twice the first that is printed. */
function factsAt(current: Disclosure, id: string): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const fact of statedWithin(current, id)) {
    const known = facts.get(fact.id);
    if (!known || (isNothing(known) && !isNothing(fact))) facts.set(fact.id, fact);
  }
  return facts;
}

const byWitness = new WeakMap<Disclosure, ReadonlyMap<string, readonly Fact[]>>();

/** The amounts and counts of a table, or of a section and those below it, in the order of print. */
function statedWithin(current: Disclosure, id: string): readonly Fact[] {
  const witnesses = byWitness.get(current) ?? witnessesOf(current);
  byWitness.set(current, witnesses);
  const inside = [...witnesses.keys()].filter((witness) => isWithin(witness, id));
  return inside.length === 1 ? witnesses.get(inside[0]!)! : inside.flatMap((each) => witnesses.get(each)!);
}

function witnessesOf(current: Disclosure): ReadonlyMap<string, readonly Fact[]> {
  const witnesses = new Map<string, Fact[]>();
  for (const fact of current.facts) {
    if (!isPlain(fact)) continue;
    const list = witnesses.get(fact.witness);
    if (list) list.push(fact);
    else witnesses.set(fact.witness, [fact]);
  }
  return witnesses;
}

function isPlain(fact: Fact): boolean {
  return fact.measure.kind === 'amount' || fact.measure.kind === 'count';
}

const unread = new WeakMap<Disclosure, readonly NumberInProse[]>();

function unreadNumbers(current: Disclosure, id: string): Span[] {
  const all = unread.get(current) ?? current.numbers.filter(({ fact, unit }) => !fact && !unit.endsWith('%'));
  unread.set(current, all);
  return all.filter((number) => isWithin(number.section, id)).map((number) => number.span);
}

/** Whether a cell prints nothing: a blank, `——`, or a table declared empty. */
export function isNothing(fact: Fact): boolean {
  return fact.value.kind === 'blank' || fact.value.kind === 'barred' || fact.value.kind === 'declared-empty';
}

/** Money, or a count taken as an exact number; what prints nothing is zero. */
export function numberOf(fact: Fact): Money {
  return fact.value.kind === 'count'
    ? { fen: BigInt(fact.value.count), grain: 0n }
    : (moneyOf(fact) ?? exactZero);
}

/** Whether a number on the lines of `facts` was not understood. */
export function hasUnreadBeside(place: Place, facts: readonly Fact[], text: string): boolean {
  if (facts.length === 0 || place.unread.length === 0) return false;
  const { start, end } = hull(facts.map((fact) => fact.span));
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  return place.unread.some((span) => span.start < to && from < span.end);
}
