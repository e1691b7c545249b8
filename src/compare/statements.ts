import { folded } from '../core/fold.ts';
import type { Excerpt, StatementDifference } from '../model/differences.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Statement } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import { subjectOf } from '../model/quantity.ts';
import { inOrder } from './order.ts';

type Kind = 'reason' | 'use' | 'names';
const kinds: ReadonlySet<string> = new Set<Kind>(['reason', 'use', 'names']);

interface Said {
  readonly kind: Statement['kind'];
  readonly about: Quantity;
  readonly excerpt: Excerpt;
  readonly words: string;
}

/** The reasons, uses and names that are given otherwise, whatever the year of what they are about. */
export function statementDifferences(old: Disclosure, current: Disclosure): StatementDifference[] {
  const before = saidIn(old);
  const now = saidIn(current);
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  const differences = keys.flatMap((key) => differencesAt(before.get(key) ?? [], now.get(key) ?? []));
  return inOrder(differences, (each) => ({
    ...(each.old ? { old: each.old.span } : {}),
    ...(each.new ? { new: each.new.span } : {}),
  }));
}

function saidIn({ statements }: Disclosure): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const { kind, about: own, explains, text, span } of statements) {
    const about = own ?? explains?.about;
    if (!about || !kinds.has(kind)) continue;
    const key = `${kind} ${about.stage}/${subjectOf(about)}`;
    const words = folded(text).replace(/[。；，.]+$/, '');
    said.set(key, [...(said.get(key) ?? []), { kind, about, excerpt: { text, span }, words }]);
  }
  return said;
}

/** What both say drops out; what is left is paired in order. */
function differencesAt(before: readonly Said[], now: readonly Said[]): StatementDifference[] {
  const gone = distinct(before.filter(({ words }) => !now.some((other) => other.words === words)));
  const come = distinct(now.filter(({ words }) => !before.some((other) => other.words === words)));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const { kind, about } = (come[index] ?? gone[index])!;
    return {
      kind,
      about,
      ...(gone[index] ? { old: gone[index].excerpt } : {}),
      ...(come[index] ? { new: come[index].excerpt } : {}),
    };
  });
}

function distinct(said: readonly Said[]): Said[] {
  return said.filter(({ words }, index) => said.findIndex((other) => other.words === words) === index);
}
