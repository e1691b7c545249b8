import type { Disclosure } from '../model/disclosure.ts';
import type { Given } from '../recognize/index.ts';
import { recognize } from '../recognize/index.ts';
import type { Watch } from './files.ts';
import { recognized } from './files.ts';
import { joinSources } from './join-sources.ts';

/**
 * What files say together, read again as one; undefined where that is not what each of them says alone, unless their
 * sender told that they are one.
 */
export function joinedDisclosure(
  name: string,
  parts: readonly Disclosure[],
  { given, watch, isTold }: { readonly given: Given; readonly watch: Watch; readonly isTold: boolean },
): Disclosure | undefined {
  const source = joinSources(
    name,
    parts.map((part) => part.source),
  );
  const joined = recognized(() => recognize(source, given), watch);
  return isTold || parts.every((part) => isKept(part, joined)) ? joined : undefined;
}

/** Whether unit, year and tables that were recognised of a part are those of the whole. */
function isKept({ identity, tables }: Disclosure, joined: Disclosure): boolean {
  const { unit, year } = joined.identity;
  const ids = new Set(joined.tables.map(({ id }) => id));
  return (
    (identity.unit.value === undefined || identity.unit.value === unit.value) &&
    (identity.year.value === undefined || identity.year.value === year.value) &&
    tables.every(({ id }) => ids.has(id))
  );
}
