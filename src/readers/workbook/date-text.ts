import type { Token } from './number-format.ts';

/** The last day that has a number: 9999/12/31. */
const lastDay = 2_958_465;
const daysTo1904 = 1_462;
/** From the first of March of the year 0 to the last day of 1899. */
const daysTo1900 = 693_899;
const weekdays = '日一二三四五六';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A number of days as a date or time; undefined where no such day is. */
export function dateText(value: number, tokens: readonly Token[], startsIn1904: boolean): string | undefined {
  const serial = value + (startsIn1904 ? daysTo1904 : 0);
  if (!(serial >= 0) || serial > lastDay + 1) return undefined;
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const date = calendarDate(day);
  const rest = seconds - day * 86_400;
  const isHalved = tokens.some(({ kind }) => kind === 'halves');
  const hour = Math.floor(rest / 3600);
  const parts = {
    ...date,
    day,
    hour: isHalved ? ((hour + 11) % 12) + 1 : hour,
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    isAfternoon: hour >= 12,
  };
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'point':
          return '.';
        case 'comma':
          return ',';
        case 'digit':
          return token.fill === '0' ? '0' : '';
        case 'halves':
          return parts.isAfternoon ? '下午' : '上午';
        case 'elapsed':
          return String(
            Math.floor(seconds / (token.part[0] === 'h' ? 3600 : token.part[0] === 'm' ? 60 : 1)),
          );
        case 'date':
          return datePart(token.part, parts, isMinute(tokens, index));
        default:
          return '';
      }
    })
    .join('');
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function datePart(part: string, parts: Parts, isMinuteHere: boolean): string {
  const padded = (number: number) => String(number).padStart(Math.min(part.length, 2), '0');
  switch (part[0]) {
    case 'y':
      return part.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, '0');
    case 'e':
      return String(parts.year);
    case 'm':
      if (isMinuteHere) return padded(parts.minute);
      return part.length > 2 ? months[parts.month - 1]! : padded(parts.month);
    case 'd':
      return part.length > 2 ? weekday(parts.day) : padded(parts.dayOfMonth);
    case 'a':
      return part.length > 3 ? weekday(parts.day) : weekdays[(parts.day + 6) % 7]!;
    case 'h':
      return padded(parts.hour);
    default:
      return padded(parts.second);
  }
}

function weekday(day: number): string {
  return `星期${weekdays[(day + 6) % 7]}`;
}

/** The letter m after hours or before seconds is minutes. */
function isMinute(tokens: readonly Token[], index: number): boolean {
  const letter = (token: Token | undefined) =>
    token?.kind === 'date' || token?.kind === 'elapsed' ? token.part[0] : undefined;
  const before = tokens.slice(0, index).findLast((token) => letter(token));
  const after = tokens.slice(index + 1).find((token) => letter(token));
  return letter(before) === 'h' || letter(after) === 's';
}

/** The date of a day counted from 1900/1/1 as 1. */
function calendarDate(day: number): { year: number; month: number; dayOfMonth: number } {
  // Excel counts a 29th of February 1900 that never was
  if (day === 60) return { year: 1900, month: 2, dayOfMonth: 29 };
  const shifted = (day > 60 ? day : day + 1) + daysTo1900;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}
