import type { Fact } from '../model/fact.ts';
import type { Children, Equation, IdentityLaw, Term } from '../model/identity-law.ts';
import type { Coordinates, Measure, Quantity } from '../model/quantity.ts';
import { along, factAddress } from '../model/quantity.ts';
import { coversAll } from './codes.ts';
import type { Place } from './places.ts';
import { isNothing, rowOf } from './places.ts';

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

/** The rows of `home` at which an equation is judged. Rows where neither side prints anything say nothing. */
export function* instancesOf(
  law: IdentityLaw,
  equation: Equation,
  home: Place,
  places: Places,
  year: number,
): Iterable<Instance> {
  const byRow = staysInRow(equation);
  const filled = [...places.values(), home].map((place) => place.filledRows);
  for (const anchor of home.facts.values()) {
    // most rows of the fixed forms print nothing: they are passed over before anything is looked up
    if (byRow && isNothing(anchor) && !filled.some((rows) => rows.has(rowOf(anchor.about.at)))) continue;
    const frame = anchor.about.year === year ? frameOf(anchor, equation, law.rows) : undefined;
    if (!frame) continue;
    const partsOfSide = (terms: readonly Term[]) =>
      terms.flatMap((term) => partsOf(term, anchor, frame, home, places));
    const left = partsOfSide(equation.left);
    const right = partsOfSide(equation.right);
    const printed = [...left, ...right].flatMap((part) => part.fact ?? []);
    if (printed.every(isNothing) || !isStated(right)) continue;
    const complete = equation.right.every((term) => isComplete(term, right, places));
    yield { equation, anchor, left, right, complete };
  }
}

/** Whether all terms of an equation are printed in the row of the first, or in rows below it. */
function staysInRow({ left, right }: Equation): boolean {
  return [...left, ...right].every(
    ({ at = {}, over }) =>
      at.function === undefined &&
      at.economic === undefined &&
      over?.axis !== 'function' &&
      over?.axis !== 'economic',
  );
}

/** Whether the first term of an equation is what `fact` states, whatever the row. */
export function fits(fact: Fact, { concept, stage, at = {} }: Term): boolean {
  if (concept !== '*' && fact.about.concept !== concept) return false;
  if (stage && fact.about.stage !== stage) return false;
  return Object.entries(at).every(([axis, code]) => {
    const own = fact.about.at[axis as keyof Coordinates];
    return code === '*' ? own !== undefined : own === code;
  });
}

/** The coordinates that a row gives to all terms; undefined where the equation is not judged at the row. */
function frameOf(anchor: Fact, equation: Equation, rows: IdentityLaw['rows']): Coordinates | undefined {
  const first = equation.left[0]!;
  if (!fits(anchor, first)) return undefined;
  const fixed = Object.entries(first.at ?? {}).flatMap(([axis, code]) => (code === '*' ? [] : [axis]));
  const divided = [...equation.left, ...equation.right].flatMap((term) => term.over?.axis ?? []);
  const { at } = anchor.about;
  if (divided.some((axis) => at[axis] !== undefined && !fixed.includes(axis))) return undefined;
  const frame: Coordinates = Object.fromEntries(Object.entries(at).filter(([axis]) => !fixed.includes(axis)));
  const isCoded = frame.function !== undefined || frame.economic !== undefined;
  if (rows === 'total' ? isCoded : rows === 'codes' && !isCoded) return undefined;
  return frame;
}

function partsOf(term: Term, anchor: Fact, frame: Coordinates, home: Place, places: Places): Part[] {
  const place = term.from === undefined ? home : places.get(term.from)!;
  const fixed = Object.entries(term.at ?? {}).filter(([, code]) => code !== '*');
  const about: Quantity = {
    year: anchor.about.year,
    stage: term.stage ?? anchor.about.stage,
    concept: term.concept === '*' ? anchor.about.concept : term.concept,
    at: { ...frame, ...Object.fromEntries(fixed) },
  };
  const partAt = (at: Coordinates) => partOf(along(about, at), anchor.measure, place);
  if (term.over) return term.over.values.map((value) => partAt({ [term.over!.axis]: value }));
  if (term.children) {
    return childrenOf(about, term.children, place)
      .map(partAt)
      .filter((part) => part.fact);
  }
  return [partAt({})];
}

function partOf(about: Quantity, measure: Measure, place: Place): Part {
  const fact = place.facts.get(factAddress(about, measure));
  return { about, place, ...(fact ? { fact } : {}) };
}

function childrenOf(about: Quantity, { axes }: Children, place: Place): Coordinates[] {
  return axes.flatMap((axis) =>
    (place.codes[axis].get(about.at[axis] ?? '') ?? []).map((code) => ({ [axis]: code })),
  );
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
