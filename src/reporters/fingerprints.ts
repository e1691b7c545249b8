import { fingerprint } from '../core/fingerprint.ts';
import type { Report } from '../model/report.ts';
import { headingsAt } from './places.ts';

/**
 * A name for each finding that stays when lines move: rule, unit, year and the place in the accounts; where a rule
 * names no such place, the headings above. The same combination met again is counted.
 */
export function fingerprintsOf({ disclosure, findings }: Report): string[] {
  const { unit, year } = disclosure.identity;
  const seen = new Map<string, number>();
  return findings.map(({ rule, logicalPlace, span }) => {
    const place = logicalPlace || headingsAt(disclosure, span.start).join('/');
    const words = [rule, unit.value ?? '', String(year.value ?? ''), place];
    const key = words.join('\u0000');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? fingerprint(...words) : fingerprint(...words, String(times));
  });
}
