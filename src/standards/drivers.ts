import type { Coordinates } from '../model/quantity.ts';

/**
 * A cause or use that sentences name, and the accounts on which its money must stand. Only words that stand for
 * the same accounts everywhere are listed: the list decides what a reason can explain.
 */
export interface Driver {
  readonly id: string;
  readonly words: readonly string[];
  /** Function codes, or the beginnings of codes. */
  readonly functions: readonly string[];
  readonly economic: readonly string[];
}

export const drivers: readonly Driver[] = [
  { id: 'social-insurance', words: ['社会保险缴费', '社会保险费', '社保缴费', '社保费', '社会保障缴费', '五险'], functions: ['2080505', '2080506', '2080507', '20827', '21011'], economic: ['30108', '30109', '30110', '30111', '30112'] },
  { id: 'pension-insurance', words: ['基本养老保险', '养老保险缴费', '养老保险'], functions: ['2080505', '2080507', '20826'], economic: ['30108'] },
  { id: 'occupational-annuity', words: ['职业年金缴费', '职业年金'], functions: ['2080506'], economic: ['30109'] },
  { id: 'medical-insurance', words: ['基本医疗保险', '医疗保险缴费', '医疗保险', '医保缴费'], functions: ['2101101', '2101102', '2101199', '21012', '21015'], economic: ['30110'] },
  { id: 'civil-servant-medical', words: ['公务员医疗补助'], functions: ['2101103'], economic: ['30111'] },
  { id: 'housing-fund', words: ['住房公积金', '公积金'], functions: ['2210201'], economic: ['30113'] },
  { id: 'housing-subsidy', words: ['购房补贴', '住房补贴'], functions: ['2210203', '2210202'], economic: ['30102'] },
  { id: 'death-benefit', words: ['死亡抚恤', '抚恤金', '丧葬费'], functions: ['20808', '2082801'], economic: ['30304'] },
  { id: 'retirement', words: ['离退休费', '离退休人员经费', '退休费'], functions: ['2080501', '2080502', '2080503'], economic: ['30301', '30302'] },
]; // prettier-ignore

/** A driver as a text names it. */
export interface NamedDriver {
  readonly driver: Driver;
  readonly word: string;
  readonly at: number;
}

const words = drivers
  .flatMap((driver) => driver.words.map((word) => ({ driver, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** The drivers that a folded text names, longest words first where they overlap, in order of place. */
export function driversIn(text: string): NamedDriver[] {
  const found: NamedDriver[] = [];
  for (const { driver, word } of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (found.some((other) => at < other.at + other.word.length && other.at < at + word.length)) continue;
      found.push({ driver, word, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Whether the money of a driver can stand on a function code: the code is one of its own or lies below one. */
export function standsOn(driver: Driver, code: string): boolean {
  return driver.functions.some((own) => code.startsWith(own));
}

/** Whether a driver's accounts reach under the function code of a quantity; true where it has none. */
export function reaches(driver: Driver, at: Coordinates): boolean {
  const code = at.function;
  return code === undefined || driver.functions.some((own) => own.startsWith(code) || code.startsWith(own));
}

/** The parts of a reason or use that a list or a conjunction separates. */
export function partsOf(text: string): string[] {
  return text
    .split(/[、，；]|以及|及(?!时)|和(?!谐)|与/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
