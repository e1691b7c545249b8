import { dateText } from './date-text.ts';
import { rounded } from './decimal.ts';
import type { Section, Token } from './number-format.ts';
import { sectionsOf } from './number-format.ts';

/** A number as a person sees it. */
export interface NumberText {
  readonly text: string;
  /** It is shown in another unit than it is stored in: 万元 over 元. */
  readonly isScaled: boolean;
}

/** Numbers beyond these are no amounts; they are written as they are. */
const largest = 1e18;
const smallest = 1e-12;

/** What a number format makes of a number. */
export function numberText(value: number, code: string, startsIn1904: boolean): NumberText {
  const { section, value: shown } = sectionFor(sectionsOf(code), value);
  switch (section.kind) {
    case 'general':
      return plain(section.tokens.map((token) => partText(token, generalText(shown))).join(''));
    case 'text':
      return plain(section.tokens.map((token) => partText(token, generalText(shown))).join(''));
    case 'date': {
      const text = dateText(shown, section.tokens, startsIn1904);
      return plain(text ?? generalText(value));
    }
    case 'number':
      return isOrdinary(section, shown) ? digitsText(shown, section) : plain(generalText(value));
  }
}

/** What a number format makes of words. */
export function wordsText(words: string, code: string): string {
  const sections = sectionsOf(code);
  const section = sections[3] ?? sections.find(({ kind }) => kind === 'text');
  return section ? section.tokens.map((token) => partText(token, words)).join('') : words;
}

/**
 * Without a format a number is shown with at most eleven characters; money keeps the decimals that it was given,
 * however large it is.
 */
export function generalText(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= largest || size < smallest) return String(value);
  const exact = withoutZeros(rounded(value, 20));
  const room = Math.max(0, 10 - Math.max(1, Math.floor(Math.log10(size)) + 1));
  const text =
    exact.length - exact.indexOf('.') <= 5 || !exact.includes('.')
      ? exact
      : withoutZeros(rounded(value, room));
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function withoutZeros({ whole, fraction }: { whole: string; fraction: string }): string {
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function plain(text: string): NumberText {
  return { text, isScaled: false };
}

function partText(token: Token, inner: string): string {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'general':
    case 'text':
      return inner;
    case 'percent':
      return '%';
    case 'point':
      return '.';
    default:
      return '';
  }
}

/** The section for a number, and the number as that section prints it: one for negative numbers says so itself. */
function sectionFor(sections: readonly Section[], value: number): { section: Section; value: number } {
  const numbers = sections.filter(
    ({ kind }, index) => index < 3 && (kind !== 'text' || sections.length === 1),
  );
  if (numbers.some(({ when }) => when)) {
    const section =
      numbers.find(({ when }) => when && holds(value, when)) ??
      numbers.findLast(({ when }) => !when) ??
      numbers[0]!;
    const isForNegative = section.when && section.when.is.startsWith('<') && section.when.limit <= 0;
    return { section, value: isForNegative ? Math.abs(value) : value };
  }
  const [first, second, third] = numbers;
  if (!first) return { section: { kind: 'general', tokens: [{ kind: 'general' }] }, value };
  if (value < 0 && second) return { section: second, value: -value };
  if (value === 0 && third) return { section: third, value };
  return { section: first, value };
}

function holds(value: number, { is, limit }: NonNullable<Section['when']>): boolean {
  switch (is) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    case '<>':
      return value !== limit;
  }
}

/** Fractions and powers of ten are no amounts: they are written as plain numbers. */
function isOrdinary({ tokens }: Section, value: number): boolean {
  if (value !== 0 && Math.abs(value) >= largest) return false;
  return !tokens.some(
    (token, index) =>
      (token.kind === 'date' && token.part[0] === 'e') ||
      (token.kind === 'literal' && token.text === '/' && tokens[index + 1]?.kind === 'digit'),
  );
}

/** How a section prints digits. */
interface Places {
  readonly whole: readonly number[];
  readonly decimals: readonly number[];
  readonly point: number;
  /** How many places the point is moved before anything is printed. */
  readonly shift: number;
  readonly isGrouped: boolean;
  readonly isScaled: boolean;
}

const knownPlaces = new WeakMap<Section, Places>();

function placesOf(section: Section): Places {
  let places = knownPlaces.get(section);
  if (!places) knownPlaces.set(section, (places = placesIn(section.tokens)));
  return places;
}

function placesIn(tokens: readonly Token[]): Places {
  const indexesOf = (kind: Token['kind']) =>
    tokens.flatMap((token, index) => (token.kind === kind ? [index] : []));
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const isAfterPoint = (index: number) => point >= 0 && index > point;
  const all = indexesOf('digit');
  const whole = all.filter((index) => !isAfterPoint(index));
  const first = whole[0] ?? Infinity;
  const lastWhole = whole[whole.length - 1] ?? point;
  const last = all[all.length - 1] ?? 0;
  const commas = indexesOf('comma');
  // commas behind the last digit, or before the point, leave out thousands
  const thousands = commas.filter(
    (index) => index > last || (index > lastWhole && !isAfterPoint(index)),
  ).length;
  return {
    whole,
    decimals: all.filter(isAfterPoint),
    point,
    shift: 2 * indexesOf('percent').length - 3 * thousands,
    isGrouped: commas.some((index) => index > first && index < lastWhole),
    isScaled: thousands > 0 || isPointed(tokens, whole),
  };
}

/** Digits in their places, words among them. */
function digitsText(value: number, section: Section): NumberText {
  const { tokens } = section;
  const { whole, decimals, point, shift, isGrouped, isScaled } = placesOf(section);
  if (whole.length + decimals.length === 0) {
    const text = tokens.map((token) => partText(token, '')).join('');
    return plain(value < 0 && text !== '' ? `-${text}` : text);
  }
  const digits = rounded(value, decimals.length, shift);
  const printed: (string | undefined)[] = [];
  fillWhole(printed, tokens, whole, digits.whole === '0' ? '' : digits.whole, isGrouped);
  fillDecimals(printed, tokens, decimals, digits.fraction);
  const isBare = decimals.every((index) => printed[index] === '');
  let text = '';
  tokens.forEach((token, index) => {
    if (token.kind === 'digit') text += printed[index] ?? '';
    // 5. is five
    else if (token.kind !== 'comma' && !(index === point && isBare)) text += partText(token, '');
  });
  const isNegative = value < 0 && /[1-9]/.test(digits.whole + digits.fraction);
  return { text: isNegative ? `-${text.trimStart()}` : text, isScaled };
}

/** A point that is a word among the digits (0\.0000) moves nothing, but reads as if the number were smaller. */
function isPointed(tokens: readonly Token[], wholePlaces: readonly number[]): boolean {
  const [first, last] = [wholePlaces[0] ?? 0, wholePlaces[wholePlaces.length - 1] ?? 0];
  return tokens.slice(first, last).some((token) => token.kind === 'literal' && token.text === '.');
}

/** The last place takes the last digit; the first takes all that are left. */
function fillWhole(
  printed: (string | undefined)[],
  tokens: readonly Token[],
  places: readonly number[],
  digits: string,
  isGrouped: boolean,
): void {
  let rest = digits;
  let count = 0;
  const grouped = (digit: string) => {
    const comma = isGrouped && count > 0 && count % 3 === 0 && digit.trim() !== '';
    count += 1;
    return comma ? `${digit},` : digit;
  };
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const token = tokens[places[at]!]!;
    const fill = token.kind === 'digit' ? token.fill : '#';
    const taken = at === 0 ? Math.max(rest.length, 1) : 1;
    let text = '';
    for (let each = 0; each < taken; each += 1) {
      const digit = rest === '' ? (fill === '0' ? '0' : fill === '?' ? ' ' : '') : rest.slice(-1);
      rest = rest.slice(0, -1);
      if (digit !== '') text = grouped(digit) + text;
    }
    printed[places[at]!] = text;
  }
}

function fillDecimals(
  printed: (string | undefined)[],
  tokens: readonly Token[],
  places: readonly number[],
  digits: string,
): void {
  let isBlank = true;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const token = tokens[places[at]!]!;
    const fill = token.kind === 'digit' ? token.fill : '0';
    const digit = digits[at]!;
    if (digit !== '0' || fill === '0') isBlank = false;
    printed[places[at]!] = isBlank ? (fill === '?' ? ' ' : '') : digit;
  }
}
