import { dateText } from '../readers/workbook/date-text.ts';
import { sectionsOf } from '../readers/workbook/number-format.ts';

const written = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;
const unparted = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** A day in words as `2025-08-20`; undefined where it is none. */
export function dateOf(words: string): string | undefined {
  const plain = words.normalize('NFKC').replaceAll(/\s/g, '');
  const match = written.exec(plain) ?? unparted.exec(plain);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const isDay =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year!, month!);
  return isDay ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : undefined;
}

function daysIn(year: string, month: string): number {
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  if (Number(month) === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(Number(month)) ? 30 : 31;
}

const isoDate = sectionsOf('yyyy-mm-dd')[0]!.tokens;

/** The day of a serial number of a spreadsheet, where it is a day of these decades. */
export function dayOf(serial: number, startsIn1904: boolean): string | undefined {
  const text = dateText(Math.floor(serial), isoDate, startsIn1904);
  return text !== undefined && /^(19[9]|20)/.test(text) ? text : undefined;
}
