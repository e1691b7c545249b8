import type { Failure, Outcome, Related } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import { join, same } from '../core/messages.ts';
import type { Money } from '../core/money.ts';
import { agree, atMost, decimalsOf, exactZero, formatMoney, magnitude, sum } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import type { Case } from '../model/case.ts';
import type { Fact } from '../model/fact.ts';
import type { IdentityLaw } from '../model/identity-law.ts';
import type { Measure } from '../model/quantity.ts';
import { subjectOf } from '../model/quantity.ts';
import { nameOf, witnessName } from '../standards/names.ts';
import { countUnits } from '../standards/quantities.ts';
import { culpritOf } from './culprit.ts';
import type { Instance, Part, Places } from './instances.ts';
import { hasUnreadBeside, isNothing, numberOf } from './places.ts';

/** The messages that every identity shares. */
export const identityMessages = {
  sum: {
    zh: '{where}{left}为{printed}，各部分之和为{sum}，相差{difference}{rounding}',
    en: '{where}{left} is {printed}, its parts make {sum}; they differ by {difference}{rounding}',
  },
  equal: {
    zh: '{where}{left}为{printed}，{right}为{sum}，相差{difference}{rounding}',
    en: '{where}{left} is {printed}, {right} is {sum}; they differ by {difference}{rounding}',
  },
  exceeds: {
    zh: '{where}{left}（{printed}）大于{right}（{sum}），超出{difference}{rounding}',
    en: '{where}{left} ({printed}) is more than {right} ({sum}), by {difference}{rounding}',
  },
  falls: {
    zh: '{where}{left}（{printed}）小于{right}（{sum}），少{difference}{rounding}',
    en: '{where}{left} ({printed}) is less than {right} ({sum}), by {difference}{rounding}',
  },
  adjusted: {
    zh: '{where}{left}为{printed}，{right}为{sum}，差一个最小单位，像是为凑合计调过尾数',
    en: '{where}{left} is {printed}, {right} is {sum}: one last digit apart, as if adjusted to fit a total',
  },
} as const;

export type Relation = IdentityLaw['relation'];

/** Judges an equation at one row: it holds, holds through rounding, fails, or cannot be told. */
export function judge(law: IdentityLaw, relation: Relation, instance: Instance, given: Case): Outcome {
  const left = totalOf(instance.left);
  const right = totalOf(instance.right);
  if (holds(relation, left, right))
    return relation === '=' && left.fen !== right.fen ? tail(instance, left, right, given) : { kind: 'pass' };
  if (relation === '=' && !instance.complete && holds('≥', left, right))
    return { kind: 'unable', missing: { zh: '没有写全各部分', en: 'not all parts are stated' } };
  if (isPartlyRead(instance, given))
    return {
      kind: 'unable',
      missing: { zh: '旁边有数字没有认出', en: 'a number beside it was not recognised' },
    };
  return failure(law, relation, instance, left, right, given);
}

/** What must hold: an equality where a bound becomes one for want of anything else. */
export function relationOf(law: IdentityLaw, places: Places, year: number): Relation {
  if (!law.equalWithout) return law.relation;
  const others = law.equalWithout.flatMap((term) => {
    const at = term.over ? term.over.values.map((value) => ({ [term.over!.axis]: value })) : [term.at ?? {}];
    const subjects = new Set(at.map((each) => subjectOf({ concept: term.concept, at: each })));
    return [...places.get(term.from!)!.facts.values()].filter(
      (fact) => fact.about.year === year && subjects.has(subjectOf(fact.about)),
    );
  });
  return others.every((fact) => numberOf(fact).fen === 0n) ? '=' : law.relation;
}

function holds(relation: Relation, left: Money, right: Money): boolean {
  switch (relation) {
    case '=':
      return agree(left, right);
    case '≤':
      return atMost(left, right);
    case '≥':
      return atMost(right, left);
  }
}

function totalOf(parts: readonly Part[]): Money {
  if (parts.length === 1) return parts[0]!.fact ? numberOf(parts[0]!.fact) : exactZero;
  return sum(parts.map((part) => (part.fact ? numberOf(part.fact) : exactZero)));
}

/** Whether a number that belongs to the equation may stand there without having been understood. */
function isPartlyRead({ equation, left, right }: Instance, { current }: Case): boolean {
  const wholeTable = equation.right.some((term) => term.children);
  const parts = [...left, ...right];
  return [...new Set(parts.map((part) => part.place))].some((place) => {
    if (wholeTable && place.kind === 'table') return place.unread.length > 0;
    const facts = parts.flatMap((part) => (part.place === place ? (part.fact ?? []) : []));
    return hasUnreadBeside(place, facts, current.source.text);
  });
}

function tail(instance: Instance, left: Money, right: Money, given: Case): Outcome {
  const show = formatter(instance);
  const where = witnessName(instance.anchor.witness);
  const name = nameOf(instance.anchor.about, given.ledger.names);
  const difference = show(differenceOf(left, right));
  return {
    kind: 'tail',
    span: instance.anchor.span,
    message: {
      zh: `${where.zh} ${name.zh}：${show(left).zh}，各部分之和${show(right).zh}，差${difference.zh}`,
      en: `${where.en}, ${name.en}: ${show(left).en}, parts ${show(right).en}, difference ${difference.en}`,
    },
  };
}

function failure(
  law: IdentityLaw,
  relation: Relation,
  instance: Instance,
  left: Money,
  right: Money,
  given: Case,
): Failure {
  const show = formatter(instance);
  const where = witnessName(instance.anchor.witness);
  const isAdjusted = law.across === true && isOneGrainApart(instance, left, right);
  const culprit = isAdjusted
    ? undefined
    : culpritOf(instance, given.ledger, (sides) =>
        holds(relation, totalOf(sides.left), totalOf(sides.right)),
      );
  const others = [...instance.left, ...instance.right].flatMap(({ fact }) =>
    fact && fact !== instance.anchor && !isNothing(fact) ? [fact] : [],
  );
  // a value whose column was inferred never raises an error by itself
  const isInferred = [...instance.left, ...instance.right].some(
    ({ fact }) => fact?.origin.kind === 'inferred',
  );
  const label = (fact: Fact) => labelOf(fact, law, show, given);
  return {
    kind: 'fail',
    message: isAdjusted ? 'adjusted' : messageFor(law, relation, instance, left, right),
    holes: {
      where: law.across ? same('') : { zh: `${where.zh}：`, en: `${where.en}: ` },
      left: sideName(instance.left, law, given),
      right: sideName(instance.right, law, given),
      printed: show(left),
      sum: show(right),
      difference: show(differenceOf(left, right)),
      rounding: instance.anchor.measure.kind === 'count' ? same('') : rounding(left, right, instance, show),
    },
    span: instance.anchor.span,
    related: [
      ...others.map((fact): Related => ({ label: label(fact), span: fact.span })),
      ...(culprit?.related(show) ?? []),
    ],
    restsOn: restsOn(instance, given),
    expected: show(right),
    actual: show(left),
    ...(culprit ? { suggestion: { kind: 'confirm', text: culprit.suggestion(show) } } : {}),
    ...(isAdjusted
      ? { severity: 'note' }
      : isInferred && law.severity === 'error'
        ? { severity: 'warning' }
        : {}),
    logicalPlace: `${instance.anchor.witness}/${instance.anchor.about.stage}/${subjectOf(instance.anchor.about)}`,
  };
}

/** Where an equation was read: its numbers and blanks, and all of a table in which a part, or a row, may be lost. */
function restsOn({ equation, left, right }: Instance, { current }: Case): Span[] {
  const parts = [...left, ...right];
  const addsUpRows = equation.right.some((term) => term.children);
  const whole = new Set(parts.flatMap(({ fact, place }) => (addsUpRows || !fact ? place.id : [])));
  return [
    ...parts.flatMap(({ fact }) => fact?.span ?? []),
    ...current.tables.flatMap(({ id, span }) => (whole.has(id) ? [span] : [])),
  ];
}

/** One amount in two places, one last digit apart: an export that adjusted a line to fit its total. */
function isOneGrainApart({ left, right, equation }: Instance, a: Money, b: Money): boolean {
  const printed = (parts: readonly Part[]) =>
    parts.filter((part) => part.fact && !isNothing(part.fact)).length;
  const single = printed(left) <= 1 && printed(right) <= 1 && equation.right.every((term) => !term.children);
  return single && a.grain === b.grain && magnitude(a.fen - b.fen) <= a.grain;
}

function messageFor(
  law: IdentityLaw,
  relation: Relation,
  { left, equation }: Instance,
  a: Money,
  b: Money,
): keyof typeof identityMessages {
  const [first] = equation.right;
  const isSingle = equation.right.length === 1 && !first!.over && !first!.children;
  if (relation !== '=') return a.fen > b.fen ? 'exceeds' : 'falls';
  return law.across || isSingle || left.length > 1 ? 'equal' : 'sum';
}

function differenceOf(a: Money, b: Money): Money {
  return { fen: magnitude(a.fen - b.fen), grain: 0n };
}

/** What rounding can explain: less than half of all grains together, in whole last digits. */
function rounding(left: Money, right: Money, instance: Instance, show: (money: Money) => Text): Text {
  const finest = printedGrains(instance).reduce(
    (least, grain) => (grain < least ? grain : least),
    left.grain + right.grain,
  );
  const digits = finest === 0n ? 0n : (left.grain + right.grain - 1n) / (2n * finest);
  if (digits === 0n) return { zh: '，四舍五入解释不了', en: ', which rounding cannot explain' };
  const allowed = show({ fen: digits * finest, grain: 0n });
  return {
    zh: `，四舍五入最多能解释${allowed.zh}`,
    en: `, of which rounding explains at most ${allowed.en}`,
  };
}

function printedGrains({ left, right }: Instance): bigint[] {
  return [...left, ...right].flatMap(({ fact }) =>
    fact?.value.kind === 'money' && fact.value.money.grain > 0n ? [fact.value.money.grain] : [],
  );
}

/** Prints an amount as finely as this row's amounts are printed, and a count with its unit. */
function formatter(instance: Instance): (money: Money) => Text {
  const { measure } = instance.anchor;
  if (measure.kind === 'count') return (money) => countOf(money, measure);
  const decimals = Math.max(2, ...printedGrains(instance).map((grain) => decimalsOf({ fen: 0n, grain })));
  return (money) => same(`${formatMoney(money, '万元', decimals)}万元`);
}

function countOf(money: Money, { unit }: Extract<Measure, { kind: 'count' }>): Text {
  const name = countUnits[unit] ?? { zh: '', en: unit };
  return { zh: `${money.fen}${name.zh}`, en: `${money.fen} ${name.en}` };
}

/** What a side is called: the quantities printed on it, with their tables where the identity joins several. */
function sideName(parts: readonly Part[], law: IdentityLaw, { ledger }: Case): Text {
  const printed = parts.filter((part) => part.fact && !isNothing(part.fact));
  const named = printed.length > 0 ? printed : parts;
  const groups = [...new Set(named.map((part) => part.place))].map((place) => {
    const names = join(
      named.filter((part) => part.place === place).map((part) => nameOf(part.about, ledger.names)),
    );
    const where = witnessName(place.id);
    return law.across ? { zh: `${where.zh}的${names.zh}`, en: `${names.en} in “${where.en}”` } : names;
  });
  const all = join(groups);
  return named.length > 1 ? { zh: `${all.zh}之和`, en: `the sum of ${all.en}` } : all;
}

function labelOf(fact: Fact, law: IdentityLaw, show: (money: Money) => Text, { ledger }: Case): Text {
  const name = nameOf(fact.about, ledger.names);
  const where = law.across ? witnessName(fact.witness) : same('');
  const value = show(numberOf(fact));
  return {
    zh: `${where.zh}${where.zh && ' '}${name.zh} ${value.zh}`,
    en: `${where.en}${where.en && ', '}${name.en} ${value.en}`,
  };
}
