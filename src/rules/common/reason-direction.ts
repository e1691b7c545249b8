import { fold } from '../../core/fold.ts';
import type { Disclosure, Passage } from '../../model/disclosure.ts';
import type { Fact, Statement } from '../../model/fact.ts';
import { moneyOf } from '../../model/ledger.ts';

const rising =
  /增加|增长|增大|增多|增高|上升|提高|上涨|上调|调增|新增|新进|扩大|追加|增资|晋升|晋级|调标|提标/;
const falling = /减少|下降|降低|压减|压缩|缩减|核减|调减|下调|取消|削减|节约|节省/;

/** Whether a reason tells of more, of less, of both or of neither. */
export function directionIn(text: string): 'more' | 'less' | 'both' | 'neither' {
  const more = rising.test(text);
  const less = falling.test(text);
  return more && less ? 'both' : more ? 'more' : less ? 'less' : 'neither';
}

/** A reason with the change that it explains, and the sign of that change. */
export interface ExplainedChange {
  readonly statement: Statement;
  readonly fact: Fact;
  readonly sign: -1 | 0 | 1;
}

/**
 * The reasons of a passage that explain a change from last year. Left out are those before which the passage states
 * changes of both signs, or compares something else between the change and the reason.
 */
export function explainedChanges(current: Disclosure, passage: Passage): ExplainedChange[] {
  const reasons = passage.statements.filter((statement) => statement.kind === 'reason');
  return reasons.flatMap((statement, index): ExplainedChange[] => {
    const fact = statement.explains;
    if (fact?.measure.kind !== 'change') return [];
    const sign = signOf(fact);
    const from = reasons[index - 1]?.span.end ?? passage.span.start;
    const others = passage.facts.filter(
      ({ measure, span }) =>
        measure.kind === 'change' && span.start >= from && span.end <= statement.span.start,
    );
    if (sign === undefined || others.some((other) => signOf(other) !== sign)) return [];
    const between = fold(current.source.text.slice(fact.span.end, statement.span.start)).text;
    return comparesAnother.test(between) ? [] : [{ statement, fact, sign }];
  });
}

/** A comparison with the budget that stands between a change and a reason takes the reason for itself. */
const comparesAnother = /大于|小于|高于|低于|等于|多于|少于|超过|超出|预算/;

function signOf(fact: Fact): -1 | 0 | 1 | undefined {
  const money = moneyOf(fact);
  return money && (money.fen > 0n ? 1 : money.fen < 0n ? -1 : 0);
}
