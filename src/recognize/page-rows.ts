import type { Lane, Row } from '../model/table.ts';
import {
  economicClassification2024,
  functionClassification2024,
} from '../standards/classifications/index.ts';
import { withoutNumbering } from './header-rows.ts';
import { numberingOf } from './heading.ts';
import type { PageTable } from './page-tables.ts';
import type { Token } from './page-tokens.ts';
import { tokensOf } from './page-tokens.ts';
import { findRow } from './stubs.ts';

/** One row of one lane as its lines print it; which columns its amounts belong to is not said yet. */
export interface PageRow {
  readonly lane: Lane;
  readonly code?: string;
  readonly row?: Row;
  readonly codeTokens: readonly Token[];
  readonly label: readonly Token[];
  readonly amounts: readonly Token[];
  /** Whether a line of words beside it may hold a part of its label. */
  readonly isBroken: boolean;
}

export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly lineNumbers: readonly Token[];
  /** Column numbers and words of labels that belong to no row. */
  readonly words: readonly Token[];
  /** Amounts beside which nothing says what they are. */
  readonly loose: readonly Token[];
}

interface Building {
  readonly found: PageTable;
  readonly hasLineNumbers: boolean;
  /** In a table of two sides whose amounts print decimals every whole number is a line number. */
  readonly numbersAreLines: boolean;
  readonly rows: OpenRow[];
  readonly lineNumbers: Token[];
  readonly words: Token[];
  readonly loose: Token[];
  readonly reached: Map<Lane, number>;
  /** The rows of the line before, as long as their amounts may follow on a line of their own. */
  waiting: OpenRow[];
  /** Words on lines of their own since the last row. */
  brokenBefore: Token[];
  /** Amounts on a line of their own before the row that they may belong to. */
  early: Token[];
}

type OpenRow = { -readonly [key in keyof PageRow]: PageRow[key] };

/** Reads the lines of a table's body: every amount goes to the row beside which, or below which, it stands. */
export function pageRows(found: PageTable): PageRows {
  const building: Building = {
    found,
    hasLineNumbers: [...found.headings, ...found.body].some(({ folded }) => folded.text.includes('行次')),
    numbersAreLines: found.table.lanes.length > 1 && found.body.some(({ text }) => /\d\.\d/.test(text)),
    rows: [],
    lineNumbers: [],
    words: [],
    loose: [],
    reached: new Map(),
    waiting: [],
    brokenBefore: [],
    early: [],
  };
  const lines = found.body.map((line) => tokensOf(line));
  const alone = found.table.lanes[0]!.stub === 'none';
  if (alone) readSingleRow(building, lines);
  else lines.forEach((tokens, index) => readLine(building, tokens, lines[index + 1]));
  building.loose.push(...building.early);
  building.words.push(...building.brokenBefore);
  return building;
}

/** A table of one row without a stub: all its amounts in their order. */
function readSingleRow(building: Building, lines: readonly (readonly Token[])[]): void {
  const amounts: Token[] = [];
  for (const tokens of lines) {
    if (isColumnNumbers(tokens)) building.words.push(...tokens);
    else for (const token of tokens) (token.kind === 'amount' ? amounts : building.words).push(token);
  }
  const lane = building.found.table.lanes[0]!;
  if (amounts.length > 0) building.rows.push({ lane, codeTokens: [], label: [], amounts, isBroken: false });
}

function isColumnNumbers(tokens: readonly Token[]): boolean {
  const numbers = tokens.map((token) => token.plain).filter((text) => text !== '栏次');
  return (
    numbers.length > 1 &&
    numbers.every((text, index) => text === String(index + 1) || (index > 0 && text === '1'))
  );
}

function readLine(building: Building, tokens: readonly Token[], next: readonly Token[] | undefined): void {
  if (tokens.length === 0) return;
  if (isColumnNumbers(tokens)) {
    building.words.push(...tokens);
    return;
  }
  const segments = segmentsOf(building, tokens);
  const hasRow = segments.some((segment) => segment.code !== undefined || segment.row !== undefined);
  if (!hasRow) readLooseLine(building, segments);
  else readSegments(building, segments, next);
}

/** A line without code or known label: amounts of the row above, or parts of labels. */
function readLooseLine(building: Building, segments: readonly Segment[]): void {
  const amounts = segments.flatMap((segment) => segment.amounts);
  const words = segments.flatMap((segment) => segment.label);
  const { waiting } = building;
  const [only] = waiting;
  if (amounts.length > 0 && only && (waiting.length === 1 || waiting.length === amounts.length)) {
    if (waiting.length === 1) only.amounts = amounts;
    else waiting.forEach((row, index) => (row.amounts = [amounts[index]!]));
    building.waiting = [];
  } else if (amounts.length > 0) {
    const known = words.length > 0 ? rowOfBrokenLabel(building, words) : undefined;
    if (known) building.rows.push({ ...known, codeTokens: [], label: words, amounts, isBroken: true });
    else if (words.length === 0 && building.early.length === 0) building.early = amounts;
    else building.loose.push(...amounts);
  }
  if (words.length > 0) {
    building.brokenBefore.push(...words);
    building.words.push(
      ...building.brokenBefore.splice(0, Math.max(0, building.brokenBefore.length - mostBroken)),
    );
    for (const row of building.rows.slice(-lanesBeside(building.found))) row.isBroken = true;
  }
}

function lanesBeside(found: PageTable): number {
  const { lanes } = found.table;
  return lanes.length > 1 ? lanes.length : lanes[0]!.axis === 'economic' ? 4 : 1;
}

interface Segment {
  lane: Lane | undefined;
  code: string | undefined;
  row: Row | undefined;
  codeTokens: Token[];
  label: Token[];
  amounts: Token[];
  isNumbered: boolean;
}

function readSegments(
  building: Building,
  segments: readonly Segment[],
  next: readonly Token[] | undefined,
): void {
  const isBroken = building.brokenBefore.length > 0;
  building.words.push(...building.brokenBefore);
  building.brokenBefore = [];
  const added: OpenRow[] = [];
  for (const { lane, code, row, codeTokens, label, amounts } of segments) {
    if (!lane || (code === undefined && row === undefined)) {
      building.words.push(...label);
      building.loose.push(...amounts);
      continue;
    }
    added.push({
      lane,
      ...(code === undefined ? {} : { code }),
      ...(row ? { row } : {}),
      codeTokens,
      label,
      amounts,
      isBroken,
    });
  }
  const empty = added.filter((row) => row.amounts.length === 0);
  const [first] = empty;
  if (building.early.length > 0) {
    // amounts printed a little above their row: only where none follow below it
    const follows = next !== undefined && next.length > 0 && next.every((token) => token.kind === 'amount');
    if (first && added.length === 1 && !follows) first.amounts = building.early;
    else building.loose.push(...building.early);
    building.early = [];
  }
  building.rows.push(...added);
  building.waiting = added.every((row) => row.amounts.length === 0) ? added : [];
}

/** Splits a line where a code, or another label, begins a lane. */
function segmentsOf(building: Building, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  const { lanes } = building.found.table;
  let open: Segment | undefined;
  const begin = (): Segment => {
    const segment: Segment = {
      lane: undefined,
      code: undefined,
      row: undefined,
      codeTokens: [],
      label: [],
      amounts: [],
      isNumbered: false,
    };
    segments.push(segment);
    return segment;
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const coded = codeAt(lanes[0]!, tokens, at);
    if (coded) {
      open = begin();
      open.lane = lanes[0];
      open.code = coded.code;
      open.codeTokens = tokens.slice(at, at + coded.length);
      at += coded.length;
      continue;
    }
    if (token.kind === 'amount') {
      if (isLineNumber(building, token, open)) {
        building.lineNumbers.push(token);
        if (open) open.isNumbered = true;
      } else (open ??= begin()).amounts.push(token);
    } else {
      if (!open || open.isNumbered || open.amounts.length > 0 || beginsLabel(building, open, token))
        open = begin();
      open.label.push(token);
    }
    at += 1;
  }
  let lane = 0;
  for (const segment of segments) {
    if (segment.code !== undefined) continue;
    lane = resolveLabel(building, segment, lane);
  }
  return segments;
}

/** A line number (行次) stands right behind a label, or alone where the label is blank. */
function isLineNumber(building: Building, token: Token, open: Segment | undefined): boolean {
  if (!building.hasLineNumbers || !/^\d{1,3}$/.test(token.plain)) return false;
  if (building.numbersAreLines || open === undefined) return true;
  return (open.amounts.length === 0 && !open.isNumbered) || open.label.length === 0;
}

/** Whether words begin another label although no amount stands between: they are numbered, or known by themselves. */
function beginsLabel({ found }: Building, open: Segment, token: Token): boolean {
  if (open.code !== undefined || open.label.length === 0) return false;
  if (numberingOf(token.plain)?.level === 2) return true;
  const before = labelOf(open.label);
  const both = labelOf([...open.label, token]);
  const known = (label: string) =>
    found.table.lanes.some((lane) => lane.rows.some((row) => row.labels.includes(label)));
  return known(before) && !known(both);
}

function labelOf(tokens: readonly Token[]): string {
  const text = tokens.map((token) => token.plain).join('');
  return withoutNumbering(text.replace(/^类?款?项?(?=合计|总计)/, '')).replace(/^其中:/, '');
}

/** Finds the line of the form that a label names, from the lane on that the line has reached. */
function resolveLabel(building: Building, segment: Segment, from: number): number {
  const { lanes } = building.found.table;
  const label = labelOf(segment.label);
  if (label === '') return from;
  for (let at = from; at < lanes.length; at += 1) {
    const lane = lanes[at]!;
    if (!lane.rows.some((row) => row.labels.includes(label))) continue;
    segment.lane = lane;
    segment.row = findRow(building.reached, lane, label);
    return Math.min(at + (lanes.length > 1 ? 1 : 0), lanes.length - 1);
  }
  const broken = rowOfBrokenLabel(building, segment.label, lanes.slice(from));
  if (broken) {
    segment.lane = broken.lane;
    segment.row = broken.row;
  }
  return from;
}

/** Words of labels torn apart that are kept for the row below. */
const mostBroken = 6;
const leastPart = 4;

/** The one line of the form whose label begins with these words, or with the words before and these. */
function rowOfBrokenLabel(
  building: Building,
  words: readonly Token[],
  lanes: readonly Lane[] = building.found.table.lanes,
): { lane: Lane; row: Row } | undefined {
  const printed = labelOf(words);
  const whole = labelOf([...building.brokenBefore, ...words]);
  const fits = (label: string) =>
    label === whole || (printed.length >= leastPart && label.startsWith(printed));
  const known = lanes.flatMap((lane) =>
    lane.rows.filter((row) => row.labels.some(fits)).map((row) => ({ lane, row })),
  );
  const [first] = known;
  return first && known.length === 1 ? first : undefined;
}

/** The code that begins at a token: printed whole, or its digits in two or three columns. */
function codeAt(
  lane: Lane,
  tokens: readonly Token[],
  at: number,
): { code: string; length: number } | undefined {
  if (lane.stub !== 'code' || (at > 0 && lane.axis !== 'economic')) return undefined;
  const printed = tokens[at]!.plain;
  // 208.05 is an amount unless words follow
  const whole = tokens[at + 1]?.kind === 'words' ? printed.replaceAll('.', '') : printed;
  if (!/^\d{3}(?:\d{2}){0,2}$/.test(whole)) return undefined;
  const digits = (offset: number) => {
    const text = tokens[at + offset]?.plain;
    return text !== undefined && /^\d{2}$/.test(text) ? text : undefined;
  };
  if (lane.axis === 'economic') {
    const piece = whole.length === 3 ? digits(1) : undefined;
    if (piece && economicClassification2024.lookup(whole + piece)) return { code: whole + piece, length: 2 };
    const isKnown = economicClassification2024.lookup(whole) !== undefined;
    return isKnown && tokens[at + 1]?.kind !== 'amount' ? { code: whole, length: 1 } : undefined;
  }
  const second = whole.length === 3 ? digits(1) : undefined;
  const third = second || whole.length === 5 ? digits(second ? 2 : 1) : undefined;
  const code = whole + (second ?? '') + (third ?? '');
  const length = 1 + (second ? 1 : 0) + (third ? 1 : 0);
  const isAmount = tokens[at + length]?.kind === 'amount' && !functionClassification2024.lookup(code);
  return isAmount ? undefined : { code, length };
}
