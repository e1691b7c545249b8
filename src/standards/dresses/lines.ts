import type { DressedRow } from '../../model/table.ts';
import { numeral } from '../numerals.ts';
import { expenditureClasses } from '../quantities.ts';

/** Classes of the classification that the summary tables do not print. */
const unprinted = ['227', '233'];

/** The lines of expenditure by class: 一、一般公共服务支出 … 二十六、抗疫特别国债安排的支出. */
export const classLines: readonly DressedRow[] = classLinesWithout([]);

/** The lines of expenditure by class where a form leaves some classes out, numbered on without a gap. */
export function classLinesWithout(codes: readonly string[]): readonly DressedRow[] {
  const left = [...unprinted, ...codes];
  return numbered(
    expenditureClasses.filter(([code]) => !left.includes(code)).map(([code, name]) => [name!, code]),
  );
}

/** Lines numbered 一、二、三 … in their order. */
export function numbered(lines: readonly (readonly [label: string, row: string])[]): readonly DressedRow[] {
  return lines.map(([label, row], index) => [`${numeral(index + 1)}、${label}`, row]);
}

/** So many empty lines, which carry their numbers only. */
export function emptyLines(count: number): readonly DressedRow[] {
  return Array.from({ length: count }, () => null);
}
