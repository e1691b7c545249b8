import type { Finding } from '../core/findings.ts';
import type { Span } from '../core/span.ts';
import { covers } from '../core/span.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { isNothing } from '../model/value.ts';

/** A value whose column was inferred, or that stands in a doubtful table, never raises an error by itself. */
export function doubtIn(disclosure: Disclosure): (finding: Finding) => Finding {
  const inferred = inferredPlaces(disclosure);
  const doubtful = doubtfulPlaces(disclosure);
  if (inferred.size === 0 && doubtful.length === 0) return (finding) => finding;
  return (finding) => {
    if (finding.severity !== 'error') return finding;
    const places = [finding.span, ...finding.related.map((related) => related.span)];
    const isDoubtful = places.some(
      (place) => inferred.has(place.start) || doubtful.some((span) => covers(span, place)),
    );
    return isDoubtful ? { ...finding, severity: 'warning' } : finding;
  };
}

/** Where the values stand whose columns were inferred. */
function inferredPlaces({ facts }: Disclosure): ReadonlySet<number> {
  return new Set(facts.flatMap(({ origin, span }) => (origin.kind === 'inferred' ? [span.start] : [])));
}

/**
 * On pages, tables whose columns no rules part, so that alignment alone tells them, where something of them was not
 * found: then what was found may stand elsewhere as well. With their titles.
 */
function doubtfulPlaces({ source, tables }: Disclosure): readonly Span[] {
  if (!source.spots.some(({ at }) => at.kind === 'page')) return [];
  const grids = source.blocks.filter((block) => block.kind === 'grid');
  const [ruled, aligned] = [grids.filter((each) => !each.isAligned), grids.filter((each) => each.isAligned)];
  const doubtful = tables.filter(
    ({ span, cells, unbound, missingColumns }) =>
      !ruled.some((grid) => covers(span, grid.span)) &&
      (missingColumns.length > 0 || unbound.length > 0 || cells.every(({ value }) => isNothing(value))),
  );
  const loose = aligned.filter((grid) => !tables.some(({ span }) => covers(span, grid.span)));
  return [...loose.map(({ span }) => span), ...doubtful.flatMap(({ span, titleSpan }) => [span, titleSpan])];
}
