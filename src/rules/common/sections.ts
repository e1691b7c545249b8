import type { Outcome } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Case } from '../../model/case.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Fact } from '../../model/fact.ts';
import type { Profile } from '../../model/profile.ts';
import { witnessName } from '../../standards/names.ts';
import { isWithin } from '../../standards/sections.ts';

type Open = Extract<Outcome, { kind: 'unable' | 'notApplicable' }>;

/** Those of `sections` that a profile asks for: the keys of a rule about sections. */
export function asked(profile: Profile, sections: readonly string[]): string[] {
  return sections.filter((id) => profile.sections.includes(id));
}

export function hasSection(current: Disclosure, id: string): boolean {
  return current.sections.some((section) => isWithin(section.id, id));
}

/** What is missing where a section or a table was not recognised. */
export function notRecognised(id: string): Text {
  const name = witnessName(id);
  return { zh: `没有认出${name.zh}`, en: `${name.en} was not recognised` };
}

/**
 * What is to be said of the sections that hold nothing to judge: unable where a section was not found, or holds a
 * percentage that nobody understood, else not applicable.
 */
export function* withNothingToJudge(
  { current, profile }: Case,
  sections: readonly string[],
  judges: (fact: Fact) => boolean,
  what: Text,
): Iterable<Open> {
  const unread = current.numbers.filter((number) => number.unit === '%' && !number.fact);
  const stating = new Set(current.facts.filter(judges).map((fact) => fact.witness));
  for (const key of asked(profile, sections)) {
    if (!hasSection(current, key)) yield { kind: 'unable', key, missing: notRecognised(key) };
    else if (unread.some((number) => isWithin(number.section, key)))
      yield {
        kind: 'unable',
        key,
        missing: { zh: '有百分比没有认出', en: 'a percentage was not recognised' },
      };
    else if (![...stating].some((witness) => isWithin(witness, key)))
      yield {
        kind: 'notApplicable',
        key,
        why: { zh: `这一节没有写${what.zh}`, en: `the section states no ${what.en}` },
      };
  }
}
