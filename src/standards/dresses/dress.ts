import type { Dress } from '../../model/table.ts';

/** What most forms have in common and a declaration may leave out. */
type Usual = 'nameLabel' | 'unitLine' | 'columnNumbers' | 'zeros' | 'thousands';

/** Declares a dress; unless it says otherwise, amounts are in 万元, nothing is blank and columns are numbered. */
export function dress(declaration: Omit<Dress, Usual> & Partial<Pick<Dress, Usual>>): Dress {
  return {
    nameLabel: '部门名称',
    unitLine: '金额单位：万元',
    columnNumbers: true,
    zeros: 'blank',
    thousands: '',
    ...declaration,
  };
}
