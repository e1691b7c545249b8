import type { Related } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import type { Money } from '../core/money.ts';
import type { Fact } from '../model/fact.ts';
import type { Ledger } from '../model/ledger.ts';
import { nameOf, witnessName } from '../standards/names.ts';
import type { Instance, Part } from './instances.ts';
import { numberOf } from './places.ts';

/** The one printed value of a failed equation that another place of the document contradicts. */
export interface Culprit {
  related(show: (money: Money) => Text): Related[];
  suggestion(show: (money: Money) => Text): Text;
}

type Sides = Pick<Instance, 'left' | 'right'>;

/** The part that is printed differently elsewhere where that other value mends the equation, if it is the only one. */
export function culpritOf(
  { left, right }: Instance,
  ledger: Ledger,
  mends: (sides: Sides) => boolean,
): Culprit | undefined {
  const found = [...left, ...right].flatMap((part) => {
    const other = printedElsewhere(part, ledger).find((fact) =>
      mends({ left: replaced(left, part, fact), right: replaced(right, part, fact) }),
    );
    return other ? [{ printed: part.fact!, other }] : [];
  });
  return found.length === 1 ? describe(found[0]!.printed, found[0]!.other, ledger) : undefined;
}

function printedElsewhere({ fact }: Part, ledger: Ledger): readonly Fact[] {
  if (!fact) return [];
  return (ledger.byId.get(fact.id) ?? []).filter(
    (other) => other.witness !== fact.witness && numberOf(other).fen !== numberOf(fact).fen,
  );
}

function replaced(parts: readonly Part[], part: Part, fact: Fact): Part[] {
  return parts.map((each) => (each === part ? { ...each, fact } : each));
}

function describe(printed: Fact, other: Fact, ledger: Ledger): Culprit {
  const name = nameOf(printed.about, ledger.names);
  const here = witnessName(printed.witness);
  const there = witnessName(other.witness);
  return {
    related(show) {
      const value = show(numberOf(other));
      return [
        {
          label: {
            zh: `可能错在这里：${there.zh}的${name.zh}为${value.zh}，照此改两边就相符`,
            en: `probably wrong here: ${there.en} has ${name.en} ${value.en}, with which both sides agree`,
          },
          span: printed.span,
        },
        {
          label: { zh: `${there.zh} ${name.zh} ${value.zh}`, en: `${there.en}, ${name.en} ${value.en}` },
          span: other.span,
        },
      ];
    },
    suggestion(show) {
      const from = show(numberOf(printed));
      const to = show(numberOf(other));
      return {
        zh: `${here.zh}的${name.zh}由${from.zh}改为${to.zh}`,
        en: `change ${name.en} in ${here.en} from ${from.en} to ${to.en}`,
      };
    },
  };
}
