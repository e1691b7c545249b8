/** A day as `2025-08-20`; undefined where there is no such day. */
function parsed(day: string): { year: number; month: number; date: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysOf(year, month)
    ? { year, month, date }
    : undefined;
}

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day so many days later; undefined where `day` is none. Calendar days, counted from the next one on. */
export function daysLater(day: string, days: number): string | undefined {
  const begin = parsed(day);
  if (!begin) return undefined;
  let { year, month } = begin;
  let date = begin.date + days;
  while (date > daysOf(year, month)) {
    date -= daysOf(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** “2025年8月20日”; what is no day as it stands. */
export function dayInWords(day: string): string {
  const known = parsed(day);
  return known ? `${known.year}年${known.month}月${known.date}日` : day;
}
