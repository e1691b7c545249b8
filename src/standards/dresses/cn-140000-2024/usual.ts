import type { Dress } from '../../../model/table.ts';

/** The total line stands above the codes. */
export const firstTotal: NonNullable<Dress['total']> = { label: '合计', row: 'total', at: 'first' };

export const emptyNote = '说明：本表无数据';
