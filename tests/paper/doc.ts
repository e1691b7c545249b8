import { compoundOf } from './compound.ts';

/** Modifiers of formatting, byte after byte: a code of two bytes and its operand. */
type Modifiers = readonly number[];

export interface OldRun {
  readonly words: string;
  readonly format?: Modifiers;
}

export interface OldParagraph {
  readonly runs: readonly OldRun[];
  readonly format?: Modifiers;
  /** What ends it: a paragraph, or a cell or row (`\x07`). */
  readonly mark?: string;
  readonly markFormat?: Modifiers;
}

export interface OldPiece {
  /** How many characters it has; the last one has the rest. */
  readonly length?: number;
  /** One byte a character, or one or two of GBK; otherwise two. */
  readonly bytes?: 'latin' | 'gbk';
  /** How it was changed when it was saved in haste. */
  readonly change?: number;
  /** Where it claims to stand. */
  readonly claims?: number;
}

export interface DocOptions {
  readonly version?: number;
  readonly isEncrypted?: boolean;
  /** Whether characters may be two bytes wide. */
  readonly isWide?: boolean;
  readonly pieces?: readonly OldPiece[];
  /** Lists of changes that pieces name. */
  readonly changes?: readonly Modifiers[];
  /** How many characters its text claims to have. */
  readonly claims?: number;
  /** Further tables, by their number in the head of the document. */
  readonly tables?: Readonly<Record<number, Uint8Array>>;
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

const textAt = 1024;
const pageSize = 512;

/** Writes a document of Word 97 with these paragraphs; pieces stand in the file the last one first. */
export function docOf(paragraphs: readonly (string | OldParagraph)[], options: DocOptions = {}): Uint8Array {
  const { pieces = [{}], changes = [], tables = {}, streams = {} } = options;
  const characters = paragraphs.flatMap((paragraph, index) => charactersOf(paragraph, index));
  const placed = place(characters, pieces);
  const pages: Uint8Array[] = [];
  const text = concat([...placed].reverse().map(({ bytes }) => bytes));
  const firstPage = Math.ceil((textAt + text.length) / pageSize);
  const where = placed.flatMap(({ at, widths }) => {
    let offset = at;
    return widths.map((width) => (offset += width) - width);
  });
  const cells = characters.map((character, index) => ({ ...character, at: where[index]! }));
  cells.sort((a, b) => a.at - b.at);
  const end = textAt + text.length;
  const table = (key: 'paragraph' | 'run', write: (format: Modifiers) => number[]) => {
    const runs = cells.filter((cell, index) => cell[key] !== cells[index - 1]?.[key]);
    const starts = runs.map((run) => run.at);
    runs.forEach((run, index) => {
      const format = key === 'paragraph' ? run.paragraphFormat : run.runFormat;
      pages.push(pageOf(run.at, starts[index + 1] ?? end, write(format), key));
    });
    const numbers = runs.map((_, index) => firstPage + pages.length - runs.length + index);
    return longs(...starts, end, ...numbers);
  };
  const all: Record<number, Uint8Array> = {
    12: table('run', (format) => [format.length, ...format]),
    13: table('paragraph', (format) => sized([0, 0, ...format])),
    33: piecesOf(placed, changes),
    ...tables,
  };
  const head = headOf(all, options, endsOf(placed).at(-1)!);
  const document = new Uint8Array((firstPage + pages.length) * pageSize);
  document.set(head);
  document.set(text, textAt);
  pages.forEach((page, index) => document.set(page, (firstPage + index) * pageSize));
  return compoundOf({ WordDocument: document, '0Table': concat(Object.values(all)), ...streams });
}

interface Character {
  readonly letter: string;
  readonly paragraph: number;
  readonly paragraphFormat: Modifiers;
  readonly run: string;
  readonly runFormat: Modifiers;
}

function charactersOf(written: string | OldParagraph, paragraph: number): Character[] {
  const {
    runs,
    format = [],
    mark = '\r',
    markFormat = [],
  }: OldParagraph = typeof written === 'string' ? { runs: [{ words: written }] } : written;
  return [...runs, { words: mark, format: markFormat }].flatMap((run, index) =>
    [...run.words].map((letter) => ({
      letter,
      paragraph,
      paragraphFormat: format,
      run: `${paragraph}/${index}`,
      runFormat: run.format ?? [],
    })),
  );
}

interface PlacedPiece {
  readonly piece: OldPiece;
  readonly bytes: Uint8Array;
  readonly at: number;
  /** How many bytes each character takes. */
  readonly widths: readonly number[];
}

function place(characters: readonly Character[], pieces: readonly OldPiece[]): PlacedPiece[] {
  let from = 0;
  const encoded = pieces.map((piece) => {
    const letters = characters.slice(from, piece.length === undefined ? undefined : from + piece.length);
    from += letters.length;
    const each = letters.map(({ letter }) => encode(letter, piece.bytes));
    return { piece, bytes: concat(each), widths: each.map((bytes) => bytes.length) };
  });
  return encoded.map((each, index) => {
    const behind = encoded.slice(index + 1).reduce((sum, { bytes }) => sum + bytes.length, 0);
    return { ...each, at: textAt + behind };
  });
}

function encode(letter: string, bytes: OldPiece['bytes']): Uint8Array {
  const code = letter.charCodeAt(0);
  if (bytes === undefined) return Uint8Array.of(code & 0xff, code >> 8);
  return bytes === 'latin' || code < 0x80 ? Uint8Array.of(code) : gbk(letter);
}

function gbk(letter: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  for (let high = 0xa1; high < 0xf8; high += 1)
    for (let low = 0xa1; low < 0xff; low += 1) {
      const bytes = Uint8Array.of(high, low);
      if (decoder.decode(bytes) === letter) return bytes;
    }
  throw new Error(`not of GB 2312: ${letter}`);
}

/** A page of formatting that holds one run. */
function pageOf(start: number, end: number, format: readonly number[], key: 'paragraph' | 'run'): Uint8Array {
  const page = new Uint8Array(pageSize);
  const at = key === 'run' ? 10 : 22;
  page.set(longs(start, end));
  page[8] = at / 2;
  page.set(format, at);
  page[pageSize - 1] = 1;
  return page;
}

/** The formatting of a paragraph behind half its length. */
function sized(format: readonly number[]): number[] {
  return format.length % 2 === 1 ? [(format.length + 1) / 2, ...format] : [0, format.length / 2, ...format];
}

function piecesOf(placed: readonly PlacedPiece[], changes: readonly Modifiers[]): Uint8Array {
  const places = placed.map(({ piece, at }) => {
    const offset = piece.claims ?? at;
    return [
      ...shorts(0),
      ...longs(piece.bytes ? offset * 2 + 0x40000000 : offset),
      ...shorts(piece.change ?? 0),
    ];
  });
  const lists = changes.flatMap((list) => [1, ...shorts(list.length), ...list]);
  const table = [...longs(0, ...endsOf(placed)), ...places.flat()];
  return Uint8Array.from([...lists, 2, ...longs(table.length), ...table]);
}

/** Where the pieces end, counted in characters; of GBK, each byte counts. */
function endsOf(placed: readonly PlacedPiece[]): number[] {
  let position = 0;
  return placed.map(({ piece, bytes, widths }) => (position += piece.bytes ? bytes.length : widths.length));
}

function headOf(
  tables: Readonly<Record<number, Uint8Array>>,
  { version = 0xc1, isEncrypted = false, isWide = true, claims }: DocOptions,
  length: number,
): Uint8Array {
  const bytes = new Uint8Array(textAt);
  const put = (at: number, ...values: readonly number[]) => bytes.set(shorts(...values), at);
  put(0, 0xa5ec, version);
  put(10, (isEncrypted ? 0x100 : 0) + (isWide ? 0x1000 : 0));
  put(32, 14);
  put(62, 22);
  bytes.set(longs(claims ?? length), 76);
  put(152, 93);
  let at = 0;
  for (const [number, table] of Object.entries(tables)) {
    bytes.set(longs(at, table.length), 154 + Number(number) * 8);
    at += table.length;
  }
  return bytes;
}

export function shorts(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]));
}

export function longs(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [...shorts(value, value >>> 16)]));
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
