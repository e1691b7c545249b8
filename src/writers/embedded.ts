import type { Publication } from '../model/publication.ts';
import { valueJson } from '../model/value.ts';

/**
 * The data that a document carries about itself, `juesuan/facts@1`: each fact with its printed value. Whoever reads
 * the document reads what it shows, and compares.
 */
export function embeddedJson({ unit, year, profile, facts }: Publication): string {
  const listed = facts.map(({ id, value }) => [id, valueJson(value)]);
  return JSON.stringify({
    schema: 'juesuan/facts@1',
    unit,
    year,
    profile,
    facts: Object.fromEntries(listed),
  });
}
