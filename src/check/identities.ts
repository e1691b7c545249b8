import type { Failure, Outcome } from '../core/findings.ts';
import { same } from '../core/messages.ts';
import type { Money } from '../core/money.ts';
import {
  add,
  agree,
  atMost,
  decimalsOf,
  exactZero,
  formatMoney,
  magnitude,
  moneyUnits,
  subtract,
} from '../core/money.ts';
import type { Case } from '../model/case.ts';
import type { TableReading } from '../model/disclosure.ts';
import type { Fact } from '../model/fact.ts';
import type { IdentityLaw, Term } from '../model/identity-law.ts';
import { childCodes, moneyOf } from '../model/ledger.ts';
import type { Coordinates, Quantity } from '../model/quantity.ts';
import { subjectOf } from '../model/quantity.ts';
import type { Ledger } from '../model/ledger.ts';
import { nameOf, witnessName } from '../standards/names.ts';

/** The messages that every identity shares. */
export const identityMessages = {
  sum: {
    zh: '{where}：{total}为{printed}，各部分之和为{sum}，相差{difference}，四舍五入最多能解释{allowed}',
    en: '{where}: {total} is {printed}, its parts make {sum}; they differ by {difference}, of which rounding explains at most {allowed}',
  },
  equal: {
    zh: '{where}：{left}为{printed}，{right}为{sum}，相差{difference}，四舍五入最多能解释{allowed}',
    en: '{where}: {left} is {printed}, {right} is {sum}; they differ by {difference}, of which rounding explains at most {allowed}',
  },
  exceeds: {
    zh: '{where}：{left}（{printed}）大于{right}（{sum}），超出{difference}',
    en: '{where}: {left} ({printed}) is more than {right} ({sum}), by {difference}',
  },
} as const;

/** One row of an identity, with the printed values of both sides. */
interface Instance {
  readonly table: TableReading;
  readonly frame: Coordinates;
  readonly anchor: Fact;
  readonly left: readonly Fact[];
  readonly right: readonly Fact[];
}

/** The obligations of an identity under a profile: one a table, or one for the document where it joins tables. */
export function identityObligations(law: IdentityLaw, tables: ReadonlySet<string>): string[] {
  if (law.across) return law.tables.every((id) => tables.has(id)) ? [''] : [];
  return law.tables.filter((id) => tables.has(id));
}

/** Judges an identity in every table and row of the case. */
export function* checkIdentity(law: IdentityLaw, given: Case): Iterable<Outcome> {
  const { ledger } = given;
  if (law.across) {
    const missing = law.tables.find((id) => !ledger.tables.has(id));
    if (missing !== undefined) yield { kind: 'unable', missing: missingTable(missing) };
    else yield* judgeIn(law, given, ledger.tables.get(law.tables[0]!)!, '');
    return;
  }
  for (const id of law.tables) {
    const table = ledger.tables.get(id);
    if (table) yield* judgeIn(law, given, table, id);
    else yield { kind: 'unable', key: id, missing: missingTable(id) };
  }
}

function missingTable(id: string): { zh: string; en: string } {
  const name = witnessName(id);
  return { zh: `没有认出${name.zh}`, en: `${name.en} was not recognised` };
}

function* judgeIn(law: IdentityLaw, given: Case, table: TableReading, key: string): Iterable<Outcome> {
  let judged = false;
  for (const instance of instancesOf(law, table, given.ledger)) {
    judged = true;
    yield { ...judge(law, instance, given.ledger), key };
  }
  if (!judged) yield { kind: 'pass', key };
}

const anchorConcepts = (law: IdentityLaw) => law.left[0]!;

/** The rows of a table at which an identity is judged. Rows where nothing is printed on either side say nothing. */
function* instancesOf(law: IdentityLaw, table: TableReading, ledger: Ledger): Iterable<Instance> {
  const first = anchorConcepts(law);
  const varied = new Set([...law.left, ...law.right].flatMap((term) => (term.over ? [term.over.axis] : [])));
  const children = law.right.find((term) => term.children)?.children;
  const home = law.across ? first.from : undefined;
  for (const cell of table.cells) {
    const fact = cell.fact;
    if (!fact || !fits(fact, first) || (home !== undefined && fact.witness !== home)) continue;
    if ([...varied].some((axis) => fact.about.at[axis] !== undefined && first.at?.[axis] === undefined))
      continue;
    const frame = without(fact.about.at, first.at ?? {});
    if (law.rows === 'total' && (frame.function !== undefined || (frame.economic !== undefined && children)))
      continue;
    if (law.rows === 'parents' && childrenOf(table, frame, children?.axis ?? 'function').length === 0)
      continue;
    const left = law.left.flatMap((term) => factsOf(term, fact, frame, table, ledger));
    const right = law.right.flatMap((term) => factsOf(term, fact, frame, table, ledger));
    if (right.length === 0 || [...left, ...right].every(isNothing)) continue;
    yield { table, frame, anchor: fact, left, right };
  }
}

function isNothing(fact: Fact): boolean {
  return fact.value.kind === 'blank' || fact.value.kind === 'barred' || fact.value.kind === 'declared-empty';
}

function fits(fact: Fact, term: Term): boolean {
  if (term.concept !== '*' && fact.about.concept !== term.concept) return false;
  if (term.stage && fact.about.stage !== term.stage) return false;
  return Object.entries(term.at ?? {}).every(
    ([axis, code]) => fact.about.at[axis as keyof Coordinates] === code,
  );
}

function without(at: Coordinates, fixed: Coordinates): Coordinates {
  return Object.fromEntries(Object.entries(at).filter(([axis]) => !(axis in fixed)));
}

function childrenOf(table: TableReading, frame: Coordinates, axis: 'function' | 'economic'): string[] {
  const parent = frame[axis] ?? '';
  const coded = childCodes(table, parent);
  if (coded.length > 0 || parent !== '') return coded;
  // the summary tables print classes as fixed lines
  const lines = table.cells.flatMap((cell) => cell.fact?.about.at[axis] ?? []);
  return [...new Set(lines)].filter((code) => /^\d{3}$/.test(code));
}

/** The printed facts of a term at a frame. The table's own printing counts unless the term names another. */
function factsOf(term: Term, anchor: Fact, frame: Coordinates, table: TableReading, ledger: Ledger): Fact[] {
  const witness = term.from ?? table.id;
  const about: Quantity = {
    year: anchor.about.year,
    stage: term.stage ?? anchor.about.stage,
    concept: term.concept === '*' ? anchor.about.concept : term.concept,
    at: { ...frame, ...term.at },
  };
  const places: Coordinates[] = term.over
    ? term.over.values.map((value) => ({ ...about.at, [term.over!.axis]: value }))
    : term.children
      ? childrenOf(table, about.at, term.children.axis).map((code) => ({
          ...about.at,
          [term.children!.axis]: code,
        }))
      : [about.at];
  return places.flatMap((at) => {
    const subject = subjectOf({ concept: about.concept, at });
    const found = (ledger.bySubject.get(subject) ?? []).find(
      (fact) =>
        fact.witness === witness &&
        fact.about.stage === about.stage &&
        fact.about.year === about.year &&
        isPlain(fact),
    );
    return found ? [term.minus ? negated(found) : found] : [];
  });
}

function isPlain(fact: Fact): boolean {
  return fact.measure.kind === 'amount' || fact.measure.kind === 'count';
}

function negated(fact: Fact): Fact {
  return fact.value.kind === 'money'
    ? { ...fact, value: { kind: 'money', money: subtract(exactZero, fact.value.money) } }
    : fact;
}

/** Money, or a count taken as an exact number. */
function numberOf(fact: Fact): Money {
  if (fact.value.kind === 'count') return { fen: BigInt(fact.value.count), grain: 0n };
  return moneyOf(fact) ?? exactZero;
}

function total(facts: readonly Fact[]): Money {
  return facts.reduce((sum, fact) => add(sum, numberOf(fact)), exactZero);
}

function judge(law: IdentityLaw, instance: Instance, ledger: Ledger): Outcome {
  const unread = [...instance.left, ...instance.right].find((fact) => fact.value.kind === 'unrecognised');
  if (unread)
    return { kind: 'unable', missing: { zh: '有一个单元格没有认出', en: 'a cell was not recognised' } };
  const left = total(instance.left);
  const right = total(instance.right);
  const holds = law.relation === '=' ? agree(left, right) : atMost(left, right);
  if (holds) {
    if (law.relation === '≤' || left.fen === right.fen) return { kind: 'pass' };
    return { kind: 'tail', span: instance.anchor.span, message: tailMessage(instance, left, right, ledger) };
  }
  return failure(law, instance, left, right, ledger);
}

function tailMessage(
  instance: Instance,
  left: Money,
  right: Money,
  ledger: Ledger,
): { zh: string; en: string } {
  const show = formatter(instance);
  const name = nameOf(instance.anchor.about, ledger.names);
  const where = witnessName(instance.table.id);
  const difference = show({ fen: magnitude(left.fen - right.fen), grain: left.grain });
  return {
    zh: `${where.zh} ${name.zh}：${show(left)}，各部分之和${show(right)}，差${difference}`,
    en: `${where.en}, ${name.en}: ${show(left)}, parts ${show(right)}, difference ${difference}`,
  };
}

/** Prints an amount as this instance's amounts are printed; counts stay whole numbers. */
function formatter(instance: Instance): (money: Money) => string {
  const counts =
    instance.anchor.value.kind === 'count' || instance.right.some((fact) => fact.value.kind === 'count');
  if (counts) return (money) => String(money.fen);
  const decimals = Math.max(
    2,
    ...[...instance.left, ...instance.right].flatMap((fact) =>
      fact.value.kind === 'money' ? [decimalsOf(fact.value.money)] : [],
    ),
  );
  return (money) => `${formatMoney(money, '万元', decimals)}万元`;
}

/** What rounding can explain: less than half of all grains together, in whole grains. */
function allowedDifference(left: Money, right: Money): Money {
  const grains = left.grain + right.grain;
  const grain = moneyUnits.万元 / 100n;
  const units = grains === 0n ? 0n : (grains - 1n) / (2n * grain);
  return { fen: units * grain, grain: 0n };
}

function failure(law: IdentityLaw, instance: Instance, left: Money, right: Money, ledger: Ledger): Failure {
  const show = formatter(instance);
  const parts = instance.right.filter((fact) => !isNothing(fact));
  const single = law.right.length === 1 && !law.right[0]!.over && !law.right[0]!.children;
  const message = law.relation === '≤' ? 'exceeds' : single && law.left.length === 1 ? 'equal' : 'sum';
  const name = nameOf(instance.anchor.about, ledger.names);
  const rightName = parts[0] ? nameOf(parts[0].about, ledger.names) : same('0');
  const where = law.across ? joinedNames(law) : witnessName(instance.table.id);
  const filled = {
    where,
    printed: show(left),
    sum: show(right),
    difference: show({ fen: magnitude(left.fen - right.fen), grain: left.grain }),
    allowed: show(allowedDifference(left, right)),
  };
  const holes = message === 'sum' ? { ...filled, total: name } : { ...filled, left: name, right: rightName };
  return {
    kind: 'fail',
    message,
    holes: message === 'exceeds' ? withoutAllowed(holes) : holes,
    span: instance.anchor.span,
    related: parts.map((fact) => ({ label: partLabel(fact, ledger, show), span: fact.span })),
    expected: same(show(right)),
    actual: same(show(left)),
    logicalPlace: `${instance.table.id}/${subjectOf(instance.anchor.about)}`,
  };
}

function withoutAllowed<T extends { allowed: unknown }>({ allowed: _, ...rest }: T): Omit<T, 'allowed'> {
  return rest;
}

function joinedNames(law: IdentityLaw): { zh: string; en: string } {
  const names = law.tables.map(witnessName);
  return { zh: names.map((name) => name.zh).join('与'), en: names.map((name) => name.en).join(' and ') };
}

function partLabel(fact: Fact, ledger: Ledger, show: (money: Money) => string): { zh: string; en: string } {
  const name = nameOf(fact.about, ledger.names);
  return { zh: `${name.zh} ${show(numberOf(fact))}`, en: `${name.en} ${show(numberOf(fact))}` };
}
