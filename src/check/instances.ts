import type { Fact } from '../model/fact.ts';
import type { Children, Equation, IdentityLaw, Term } from '../model/identity-law.ts';
import type { Axis, Coordinates, Measure, Quantity } from '../model/quantity.ts';
import { along, factAddress } from '../model/quantity.ts';
import { coversAll } from './codes.ts';
import type { Place } from './places.ts';
import { columnOf, isNothing, rowOf } from './places.ts';

/** A quantity that is added up, where, and as what it is printed there. */
export interface Part {
  readonly about: Quantity;
  readonly place: Place;
  readonly fact?: Fact;
}

/** An equation at one row, with the printed values of both sides. */
export interface Instance {
  readonly equation: Equation;
  readonly anchor: Fact;
  readonly left: readonly Part[];
  readonly right: readonly Part[];
  /** Whether the parts are known to be all there are; a sentence need not name those that are zero. */
  readonly complete: boolean;
}

/** The places of an identity, by id. */
export type Places = ReadonlyMap<string, Place>;

/** What an equation asks of a row, worked out once. */
interface Plan {
  /** Axes that the first term fixes: a row does not hand them on to the other terms. */
  readonly fixed: readonly Axis[];
  /** Axes that some term adds up over: a row that has one of its own is no total. */
  readonly divided: readonly Axis[];
  /** Whether all terms are printed in the row of the first, or in rows below it. */
  readonly staysInRow: boolean;
  /** Whether the right side is nothing but the rows below the first term's own, in the same column. */
  readonly isColumn: boolean;
}

const plans = new WeakMap<Equation, Plan>();

function planOf(equation: Equation): Plan {
  const known = plans.get(equation);
  if (known) return known;
  const terms = [...equation.left, ...equation.right];
  const fixed = (Object.entries(equation.left[0]!.at ?? {}) as [Axis, string][]).flatMap(([axis, code]) =>
    code === '*' ? [] : [axis],
  );
  const divided = terms.flatMap((term) => term.over?.axis ?? []).filter((axis) => !fixed.includes(axis));
  const staysInRow = terms.every(
    ({ at = {}, over }) =>
      at.function === undefined &&
      at.economic === undefined &&
      over?.axis !== 'function' &&
      over?.axis !== 'economic',
  );
  const isColumn = equation.right.every(
    (term) =>
      term.children &&
      !term.at &&
      !term.over &&
      !term.from &&
      !term.stage &&
      term.concept === equation.left[0]!.concept,
  );
  const plan = { fixed, divided, staysInRow, isColumn };
  plans.set(equation, plan);
  return plan;
}

const fixedCoordinates = new WeakMap<Term, Coordinates>();

/** The coordinates that a term adds to those in hand. */
function coordinatesOf(term: Term): Coordinates {
  const known = fixedCoordinates.get(term);
  if (known) return known;
  const own = Object.fromEntries(Object.entries(term.at ?? {}).filter(([, code]) => code !== '*'));
  fixedCoordinates.set(term, own);
  return own;
}

/** The rows of `home` at which an equation is judged. Rows where neither side prints anything say nothing. */
export function instancesOf(
  law: IdentityLaw,
  equation: Equation,
  home: Place,
  places: Places,
  year: number,
): Instance[] {
  const plan = planOf(equation);
  const filled = [...places.values(), home].map((place) => place.filledRows);
  const { concept } = equation.left[0]!;
  const instances: Instance[] = [];
  for (const anchor of concept === '*' ? home.facts.values() : (home.byConcept.get(concept) ?? [])) {
    const frame = anchor.about.year === year ? frameOf(anchor, equation, plan, law.rows) : undefined;
    if (!frame) continue;
    // most rows of the fixed forms print nothing: they are passed over before anything is looked up
    if (isNothing(anchor) && plan.staysInRow && !filled.some((rows) => rows.has(rowOf(anchor.about.at))))
      continue;
    if (plan.isColumn) {
      const printed = home.codedColumns.get(columnOf(anchor.about));
      if (printed === undefined || (!printed && isNothing(anchor))) continue;
    }
    const right = partsOfSide(equation.right, anchor, frame, home, places);
    if (plan.isColumn && right.length === 0) continue;
    const left = partsOfSide(equation.left, anchor, frame, home, places);
    if ((!left.some(isPrinted) && !right.some(isPrinted)) || !isStated(right)) continue;
    const complete = equation.right.every((term) => isComplete(term, right, places));
    instances.push({ equation, anchor, left, right, complete });
  }
  return instances;
}

/** Whether the first term of an equation is what `fact` states, whatever the row. */
export function fits(fact: Fact, { concept, stage, at }: Term): boolean {
  if (concept !== '*' && fact.about.concept !== concept) return false;
  if (stage && fact.about.stage !== stage) return false;
  for (const axis in at) {
    const code = at[axis as Axis];
    const own = fact.about.at[axis as Axis];
    if (code === '*' ? own === undefined : own !== code) return false;
  }
  return true;
}

/** The coordinates that a row gives to all terms; undefined where the equation is not judged at the row. */
function frameOf(
  anchor: Fact,
  equation: Equation,
  { fixed, divided }: Plan,
  rows: IdentityLaw['rows'],
): Coordinates | undefined {
  if (!fits(anchor, equation.left[0]!)) return undefined;
  const { at } = anchor.about;
  if (divided.some((axis) => at[axis] !== undefined)) return undefined;
  const frame = fixed.length === 0 ? at : without(at, fixed);
  const isCoded = frame.function !== undefined || frame.economic !== undefined;
  if (rows === 'total' ? isCoded : rows === 'codes' && !isCoded) return undefined;
  return frame;
}

function without(at: Coordinates, axes: readonly Axis[]): Coordinates {
  const rest: Partial<Record<Axis, string>> = { ...at };
  for (const axis of axes) delete rest[axis];
  return rest;
}

function partsOfSide(
  terms: readonly Term[],
  anchor: Fact,
  frame: Coordinates,
  home: Place,
  places: Places,
): readonly Part[] {
  const [first] = terms;
  return terms.length === 1
    ? partsOf(first!, anchor, frame, home, places)
    : terms.flatMap((term) => partsOf(term, anchor, frame, home, places));
}

function partsOf(term: Term, anchor: Fact, frame: Coordinates, home: Place, places: Places): readonly Part[] {
  const place = term.from === undefined ? home : places.get(term.from)!;
  const about: Quantity = {
    year: anchor.about.year,
    stage: term.stage ?? anchor.about.stage,
    concept: term.concept === '*' ? anchor.about.concept : term.concept,
    at: term.at ? { ...frame, ...coordinatesOf(term) } : frame,
  };
  const { over } = term;
  if (over)
    return over.values.map((value) => partOf(along(about, { [over.axis]: value }), anchor.measure, place));
  if (term.children) return childrenOf(about, term.children, anchor.measure, place);
  return [partOf(about, anchor.measure, place)];
}

function partOf(about: Quantity, measure: Measure, place: Place): Part {
  const fact = place.facts.get(factAddress(about, measure));
  return fact ? { about, place, fact } : { about, place };
}

/** What is printed of a quantity at the codes below its own. */
function childrenOf(about: Quantity, { axes }: Children, measure: Measure, place: Place): Part[] {
  const parts: Part[] = [];
  for (const axis of axes)
    for (const code of place.codes[axis].get(about.at[axis] ?? '') ?? []) {
      const part = partOf(along(about, { [axis]: code }), measure, place);
      if (part.fact) parts.push(part);
    }
  return parts;
}

function isPrinted({ fact }: Part): boolean {
  return fact !== undefined && !isNothing(fact);
}

/** A side is stated where some part of it is printed, or where its table prints nothing: all of it is zero. */
function isStated(parts: readonly Part[]): boolean {
  return parts.some((part) => part.fact) || (parts.length > 0 && parts.every((part) => part.place.isEmpty));
}

function isComplete(term: Term, parts: readonly Part[], places: Places): boolean {
  if (term.over) return parts.every((part) => part.place.kind === 'table' || part.fact);
  const table = term.children?.completeBy;
  if (table === undefined) return true;
  return term.children!.axes.every((axis) => {
    const stated = new Set(parts.flatMap((part) => part.about.at[axis] ?? []));
    return coversAll(stated, places.get(table)!.codes[axis]);
  });
}
