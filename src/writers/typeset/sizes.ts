/** Twentieths of a point: 22 lines on a page. */
export const bodyLine = 579;

/** 五号, 小五, and smaller for the widest tables: half points. */
export const cellSizes = [21, 18, 16, 15] as const;

export type CellSize = (typeof cellSizes)[number];

/** Twips: the height of a line in a cell, and what stands above and below the words together. */
export const cellHeights: Readonly<Record<CellSize, { readonly line: number; readonly around: number }>> = {
  21: { line: 250, around: 50 },
  18: { line: 212, around: 40 },
  16: { line: 187, around: 30 },
  15: { line: 174, around: 24 },
};

/** Above and below a table: heights in twips, sizes in half points. */
export const tableLines = {
  title: 480,
  line: 260,
  note: 230,
  noteGap: 60,
  lineSize: 21,
  noteSize: 18,
} as const;
