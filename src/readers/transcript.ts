import { fold, folded } from '../core/fold.ts';
import type { Text } from '../core/messages.ts';
import type { Block, Cell, EmbeddedFact, Grid, Remark, RemarkKind, Source, Spot } from '../model/source.ts';
import { cellsOf, separatorOf } from './tabbed.ts';

type At = Spot['at'];

/** A cell as it stands on the paper. */
export interface PaperCell {
  readonly text: string;
  readonly at?: At;
  readonly confidence?: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** A stretch of a printed line and where it stands on its page. */
export interface PrintedPiece {
  readonly text: string;
  readonly at: At & { readonly kind: 'page' };
  /** Where each character begins and the last one ends. */
  readonly edges: readonly number[];
  readonly confidence?: number;
}

/** What the paper tells of a table: by itself which cells are merged, and by rules where its columns are. */
export type Told = Partial<Pick<Grid, 'merges' | 'isAligned'>>;

/** Writes down what a structured document says, in its order, and where each stretch of it stands. */
export interface Transcript {
  /** A paragraph. Line breaks in it make lines; tabs make rows of a table, as they do in a text. */
  paragraph(text: string, at?: At): void;
  /** A paragraph of a page, put together from the lines that it is printed on. Never a row of a table. */
  printed(pieces: readonly PrintedPiece[], isFurniture?: boolean): void;
  /** A table: rows of columns, undefined where a merged cell covers the place or nothing stands there. */
  table(rows: readonly (readonly (PaperCell | undefined)[])[], told?: Told): void;
  /** What was noticed at the place where the transcript has come to. */
  remark(kind: RemarkKind, message: Text): void;
  /** What the file carries as data about itself. */
  embed(facts: readonly EmbeddedFact[]): void;
  /** How long it has become, in UTF-16 units. */
  length(): number;
  source(file: { readonly name: string; readonly format: string; readonly encoding: string }): Source;
}

export function transcript(): Transcript {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const lineStarts: number[] = [0];
  const spots: Spot[] = [];
  const remarks: Remark[] = [];
  let embedded: readonly EmbeddedFact[] | undefined;
  let position = 0;
  /** Rows of paragraphs with tabs, which stand one after another. */
  let tabbed: Cell[][] = [];

  const write = (text: string) => {
    pieces.push(text);
    position += text.length;
  };
  const endLine = () => {
    write('\n');
    lineStarts.push(position);
  };
  const mark = (at: At | undefined, more: Pick<Spot, 'edges' | 'confidence'> = {}) => {
    if (at) spots.push({ start: position, at, ...more });
  };
  const close = () => {
    if (tabbed.length > 0) blocks.push(gridOf(tabbed, 'untold'));
    tabbed = [];
  };
  const line = (text: string) => {
    const separator = separatorOf(text);
    if (separator === '\t' || separator === '|')
      tabbed.push(cellsOf(text, position, tabbed.length, separator));
    else if (separator === undefined && text.trim() !== '') {
      close();
      const span = { start: position, end: position + text.length };
      blocks.push({ kind: 'line', span, page: 1, text, folded: fold(text, position) });
    }
    write(text);
    endLine();
  };
  return {
    paragraph(text, at) {
      mark(at);
      for (const each of text.split(/\r\n|[\n\r\v\f\u2028\u2029]/)) line(each);
    },
    printed(pieces, isFurniture = false) {
      close();
      const start = position;
      for (const { text, at, edges, confidence } of pieces) {
        mark(at, { edges, ...(confidence === undefined ? {} : { confidence }) });
        write(text);
      }
      const text = pieces.map((piece) => piece.text).join('');
      if (text.trim() !== '')
        blocks.push({
          kind: 'line',
          span: { start, end: position },
          page: pieces[0]!.at.page,
          text,
          folded: fold(text, start),
          isFurniture,
        });
      endLine();
    },
    table(rows, told = {}) {
      close();
      const cells = rows.map((row, rowIndex) => {
        const written = row.map((cell, column) => {
          if (column > 0) write('\t');
          mark(cell?.at, cell?.confidence === undefined ? {} : { confidence: cell.confidence });
          const text = cell ? oneLine(cell.text) : '';
          const start = position;
          write(text);
          return cellOf(text, start, rowIndex, column, cell);
        });
        endLine();
        return written;
      });
      if (cells.some((row) => row.length > 0))
        blocks.push(
          gridOf(
            cells.filter((row) => row.length > 0),
            told.merges ?? 'told',
            told.isAligned,
          ),
        );
    },
    remark(kind, message) {
      remarks.push({ kind, message, span: { start: position, end: position } });
    },
    embed(facts) {
      embedded = facts;
    },
    length: () => position,
    source(file) {
      close();
      const text = pieces.join('');
      return {
        ...file,
        text,
        blocks,
        lineStarts,
        spots,
        members: [],
        remarks,
        ...(embedded ? { embedded } : {}),
      };
    },
  };
}

/** The words of a cell on one line, without the blanks around them. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cellOf(text: string, start: number, row: number, column: number, cell: PaperCell | undefined): Cell {
  const { rowSpan = 1, columnSpan = 1 } = cell ?? {};
  return {
    span: { start, end: start + text.length },
    text,
    plain: folded(text),
    row,
    column,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
  };
}

function gridOf(rows: readonly (readonly Cell[])[], merges: Grid['merges'], isAligned?: true): Block {
  const last = rows[rows.length - 1]!;
  return {
    kind: 'grid',
    span: { start: rows[0]![0]!.span.start, end: last[last.length - 1]!.span.end },
    merges,
    ...(isAligned ? { isAligned } : {}),
    rows,
  };
}
