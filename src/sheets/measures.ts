import { ems } from '../core/ems.ts';
import type { Font } from './layout.ts';

/** The width of a column that takes so many points: programs count in digits of the font of the workbook. */
export function columnWidth(points: number): number {
  return Math.round((points / digit) * 100) / 100;
}

/** Points of a digit, by which columns are measured. */
export const digit = 6;

/** Points of words in a cell so wide, with what stands above and below them. */
export function wordsHeight(
  text: string,
  { size }: Pick<Font, 'size'>,
  width: number,
  around: number,
): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil((ems(line) * size) / (width - size))));
  return quarters(rows.reduce((sum, each) => sum + each, 0) * size * 1.35 + around);
}

/** Programs keep quarters of points, and no row is higher than this. */
export function quarters(points: number): number {
  return Math.min(409, Math.round(points * 4) / 4);
}
