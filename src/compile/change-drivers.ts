import { magnitude } from '../core/money.ts';
import type { Gap } from '../model/publication.ts';
import type { Quantity } from '../model/quantity.ts';
import { along } from '../model/quantity.ts';
import { codeName } from '../standards/names.ts';
import type { Totals } from './totals.ts';

const most = 3;

/**
 * The 项 and 款 whose amounts moved most since last year: what a reason for the change of `about` should speak of.
 * They are offered to whoever writes it and never written by themselves.
 */
export function driversOf(about: Quantity, totals: Totals): Gap['drivers'] {
  const concept = about.concept === 'expenditure-total' ? 'expenditure' : about.concept;
  const base = { ...about, concept };
  const axes = [
    ['function', 7],
    ['economic', 5],
  ] as const;
  return axes.flatMap(([axis, length]) => {
    const years = [base, { ...base, year: base.year - 1 }];
    return totals
      .codes(years, axis, length)
      .map((code) => {
        const [now, before] = years.map((each) => totals.amount(along(each, { [axis]: code }))?.fen ?? 0n);
        return { code, name: codeName(code, axis), change: now! - before! };
      })
      .filter(({ change }) => change !== 0n)
      .sort((a, b) => Number(magnitude(b.change) - magnitude(a.change)))
      .slice(0, most);
  });
}
