import { formatMoney, parseMoney } from '../core/money.ts';
import type { Holes, Text } from '../core/messages.ts';
import { same } from '../core/messages.ts';
import type { StoredCell } from '../readers/workbook/book.ts';
import { sectionsOf } from '../readers/workbook/number-format.ts';
import { generalText, numberText } from '../readers/workbook/number-text.ts';
import { choiceNamed, choiceTrouble } from './read-choice.ts';
import { readCode } from './read-code.ts';
import { dateOf, dayOf } from './read-date.ts';
import type { CellValue, Column } from './declaration.ts';
import type { ProblemId } from './problem.ts';

/** What is wrong with a cell, still without its place. */
export interface Trouble {
  readonly id: ProblemId;
  readonly read: string;
  readonly holes?: Holes;
}

export interface CellReading {
  readonly value?: CellValue;
  readonly troubles: readonly Trouble[];
}

const blank: CellReading = { troubles: [] };

function taken(value: CellValue, ...troubles: Trouble[]): CellReading {
  return { value, troubles };
}

function trouble(id: ProblemId, read: string, holes: Holes = {}): CellReading {
  return { troubles: [{ id, read, holes }] };
}

/** The value of a cell as its column wants it, or what is wrong with it. */
export function readCell(cell: StoredCell | undefined, column: Column, startsIn1904: boolean): CellReading {
  if (!cell) return blank;
  const { content } = cell;
  switch (content.kind) {
    case 'formula':
      return trouble('formula-without-value', `=${content.formula}`);
    case 'error':
      return trouble('error-value', content.code);
    case 'boolean':
      return readText(content.isTrue ? 'TRUE' : 'FALSE', column);
    case 'text':
      return content.text.trim() === '' ? blank : readText(content.text.trim(), column);
    case 'number':
      return readNumber(content.number, cell, column, startsIn1904);
  }
}

function readText(words: string, column: Column): CellReading {
  const { kind } = column;
  switch (kind.kind) {
    case 'money':
      return amountIn(words, column);
    case 'count': {
      const digits = words.normalize('NFKC').replaceAll(/[\s,]/g, '');
      return /^\d{1,9}$/.test(digits) ? taken(Number(digits)) : trouble('not-a-count', words);
    }
    case 'year': {
      const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(words.normalize('NFKC').replaceAll(/\s/g, ''));
      return year ? taken(Number(year[1])) : trouble('not-a-year', words);
    }
    case 'date': {
      const date = dateOf(words);
      return date ? taken(date) : trouble('not-a-date', words);
    }
    case 'code':
      return readCode(words, kind);
    case 'choice': {
      const choice = choiceNamed(words, kind.of);
      return choice ? taken(choice.id) : { troubles: [choiceTrouble(words, column, kind.of)] };
    }
    case 'text':
    case 'offered':
      return beginsLikeFormula(words) ? trouble('formula-in-name', words) : taken(words);
    case 'long-text':
      return beginsLikeFormula(words) ? taken(words, { id: 'formula-in-text', read: words }) : taken(words);
  }
}

/** What spreadsheet programs may run when the words are pasted into a cell. A minus before words is a dash. */
function beginsLikeFormula(words: string): boolean {
  return /^[=+@\t\r]/.test(words) || /^-\s*[\d(]*[A-Za-z]+[!(|]/.test(words);
}

function amountIn(words: string, column: Column): CellReading {
  const plain = words.normalize('NFKC').replaceAll(/[\s¥￥]/g, '');
  const money = parseMoney(plain, '元');
  if (money) return sized(money.fen, column, words);
  if (/^[-−]?[\d,]+\.\d+$/.test(plain)) return trouble('too-fine', words);
  return trouble('text-in-amount', words, { hint: hintOf(plain) });
}

/** What words in place of an amount most likely stand for. */
function hintOf(plain: string): Text {
  const amount = /^[(-]*([\d,]+(?:\.\d+)?)\)?(万)?元?\)?$/.exec(plain);
  const money = amount && parseMoney(amount[1]!, amount[2] ? '万元' : '元');
  if (!money) return same('');
  const isNegative = plain.startsWith('(') || plain.startsWith('-');
  const digits = formatMoney({ fen: isNegative ? -money.fen : money.fen, grain: 0n }, '元');
  return { zh: `是不是 ${digits}？`, en: `Did you mean ${digits}?` };
}

function readNumber(number: number, cell: StoredCell, column: Column, startsIn1904: boolean): CellReading {
  const { kind } = column;
  const section = cell.format === undefined ? undefined : sectionsOf(cell.format)[0];
  const isDate = section?.kind === 'date';
  const shown =
    cell.format === undefined ? generalText(number) : numberText(number, cell.format, startsIn1904).text;
  switch (kind.kind) {
    case 'money':
      if (isDate) return trouble('date-in-amount', shown, { stored: generalText(number) });
      if (cell.format !== undefined && numberText(number || 1, cell.format, startsIn1904).isScaled)
        return trouble('ten-thousands-format', generalText(number));
      return amountOf(number, column);
    case 'count':
      return Number.isInteger(number) && number >= 0 && number < 1e9 && !isDate
        ? taken(number)
        : trouble('not-a-count', shown);
    case 'year':
      return Number.isInteger(number) && number >= 1990 && number < 2100
        ? taken(number)
        : trouble('not-a-year', shown);
    case 'date': {
      if (isDate) {
        const date = dayOf(number, startsIn1904);
        return date ? taken(date) : trouble('not-a-date', shown);
      }
      const meant = dateOf(String(number)) ?? dayOf(number, startsIn1904);
      const hint = meant ? { zh: `是不是 ${meant}？`, en: `Did you mean ${meant}?` } : '';
      return trouble('date-as-number', generalText(number), { hint });
    }
    case 'text':
    case 'long-text':
    case 'offered':
      return taken((isDate && dayOf(number, startsIn1904)) || generalText(number));
    case 'code':
    case 'choice':
      return readText(generalText(number), column);
  }
}

/** In 分: from here on it is no amount of a unit, and fifteen digits no longer hold it. */
const largest = 10n ** 15n;

/** The fifteen digits that a spreadsheet holds of a number; what binary arithmetic left beyond them is dropped. */
function amountOf(number: number, column: Column): CellReading {
  if (Math.abs(number) >= 1e13) return trouble('too-large', String(number));
  const money = parseMoney(number.toPrecision(15), '元');
  return money ? sized(money.fen, column, generalText(number)) : trouble('too-fine', String(number));
}

function sized(fen: bigint, { kind, heading }: Column, shown: string): CellReading {
  if (fen >= largest || fen <= -largest) return trouble('too-large', shown);
  if (fen >= 0n) return taken(fen);
  return kind.kind === 'money' && kind.negative === 'possible'
    ? taken(fen, { id: 'negative-amount', read: shown })
    : trouble('negative', shown, { column: heading });
}
