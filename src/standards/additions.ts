import type { Axis, Quantity } from '../model/quantity.ts';
import { funds } from './quantities.ts';

/** What a total is made of, at the coordinates that it is asked at. */
export const madeOf: Readonly<Record<string, readonly string[]>> = {
  'income-total': ['income', 'surplus-used', 'opening-balance'],
  'expenditure-total': ['expenditure', 'surplus-distribution', 'closing-balance'],
};

/**
 * The items that an item, or a concept without one (''), is the sum of. An item that is not listed stands for
 * itself; what a sum leaves out is told apart from it, as 外事接待 within 国内接待 and 小微企业 within 中小企业 are.
 */
export const itemsOf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'three-public': {
    '': ['abroad', 'vehicle-purchase', 'vehicle-running', 'reception', 'reception-domestic', 'reception-overseas'],
    vehicle: ['vehicle-purchase', 'vehicle-running'],
    reception: ['reception', 'reception-domestic', 'reception-overseas'],
  },
  procurement: { '': ['goods', 'works', 'services'] },
  'operating-cost': { '': ['administrative', 'referenced'] },
  'self-evaluation': { '': ['', 'excellent', 'good', 'fair', 'poor'] },
  vehicles: { '': ['minister', 'leader', 'courier', 'emergency', 'law-enforcement', 'special', 'retired', 'other-vehicles'] },
}; // prettier-ignore

/** Whether an amount counts in a sum: of the same concept, within its coordinates. Year and stage are not looked at. */
export function isWithin(
  own: Pick<Quantity, 'at'>,
  { concept, at }: Pick<Quantity, 'concept' | 'at'>,
): boolean {
  const items = itemsOf[concept]?.[at.item ?? ''];
  if (items ? !items.includes(own.at.item ?? '') : own.at.item !== at.item) return false;
  for (const axis of Object.keys(at) as Axis[]) {
    const asked = at[axis];
    if (axis === 'item' || asked === undefined) continue;
    if (!countsFor(axis, asked, own.at[axis], own.at.fund)) return false;
  }
  return true;
}

/** 人员经费 is 301 and 303; 公用经费 everything else (部门预算支出经济分类). */
const personnel = /^30[13]/;

/** Whether an amount whose coordinate is `own` counts where `asked` is asked for along an axis. */
export function countsFor(
  axis: string,
  asked: string,
  own: string | undefined,
  fund: string | undefined,
): boolean {
  switch (axis) {
    case 'source':
      return asked === 'fiscal' ? own === 'fiscal' || funds.some((each) => each === fund) : own === asked;
    case 'function':
      return own?.startsWith(asked) ?? false;
    case 'economic':
      if (own === undefined) return false;
      if (asked === 'personnel') return personnel.test(own);
      return asked === 'public' ? !personnel.test(own) : own.startsWith(asked);
    default:
      return own === asked;
  }
}
