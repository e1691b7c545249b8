import type { Differences, IdentityDifference } from '../model/differences.ts';
import type { Disclosure, Identity } from '../model/disclosure.ts';
import { factDifferences } from './facts.ts';
import { partDifferences } from './parts.ts';
import { statementDifferences } from './statements.ts';
import { wordingDifferences } from './wording.ts';

/**
 * Compares two disclosures, whatever formats they were read from: fact by fact, statement by statement, sentence by
 * sentence. Where they are of different years, each amount is compared with that of its own year.
 */
export function compare(old: Disclosure, current: Disclosure): Differences {
  const years = yearsOf(old, current);
  const { facts, same } = factDifferences(old, current, years ? years.new - years.old : 0);
  return {
    identity: identityDifferences(old.identity, current.identity),
    facts,
    statements: statementDifferences(old, current),
    wording: wordingDifferences(old, current),
    parts: partDifferences(old, current),
    same,
    ...(years ? { years } : {}),
  };
}

/** Whether nothing differs at all. */
export function isSame({ identity, facts, statements, wording, parts }: Differences): boolean {
  return [identity, facts, statements, wording, parts].every((differences) => differences.length === 0);
}

function yearsOf(old: Disclosure, current: Disclosure): Differences['years'] {
  const before = old.identity.year.value;
  const now = current.identity.year.value;
  return before === undefined || now === undefined || before === now ? undefined : { old: before, new: now };
}

const fields = ['unit', 'year', 'kind', 'level', 'moneyUnit'] as const;

/** What was recognised in both and is not the same; what was not recognised says nothing. */
function identityDifferences(old: Identity, current: Identity): IdentityDifference[] {
  return fields.flatMap((field) => {
    const before = old[field].value;
    const now = current[field].value;
    if (before === undefined || now === undefined || before === now) return [];
    return [{ field, old: String(before), new: String(now) }];
  });
}
