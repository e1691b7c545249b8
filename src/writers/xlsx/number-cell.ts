import type { Style } from './looks.ts';
import { mostDecimals, numberStyle } from './looks.ts';

/** A number as a spreadsheet keeps it, and the style that prints it as it was printed. */
export interface NumberCell {
  readonly style: Style;
  readonly number: string;
}

/** Spreadsheets keep so many digits. */
const mostDigits = 15;

/**
 * The number that printed digits are; undefined where a spreadsheet would not print them again. A table that parts
 * thousands parts them in every number.
 */
export function numberCell(text: string, partsThousands: boolean): NumberCell | undefined {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', printed = '', decimals = ''] = match;
  const whole = printed.replaceAll(',', '');
  const digits = (whole + decimals).replace(/^0+/, '');
  const isKept = digits.length <= mostDigits && decimals.length <= mostDecimals;
  const isPrintedSo = !/^0\d/.test(whole) && !(sign && digits === '');
  if (!isKept || !isPrintedSo) return undefined;
  const isGrouped = printed.includes(',') || (partsThousands && whole.length <= 3);
  return {
    style: numberStyle(decimals.length, isGrouped),
    number: `${sign}${whole}${decimals && `.${decimals}`}`,
  };
}
