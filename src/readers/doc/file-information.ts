import { u16, u32 } from './bytes.ts';

/** The head of a document (FIB): what it is, how long its stories are, and where its tables stand. */
export interface FileInformation {
  readonly version: number;
  readonly isEncrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** Whether characters may be two bytes wide; where not, those of old Chinese documents are GBK. */
  readonly isWide: boolean;
  /** How many characters each story has; they stand in this order. */
  readonly lengths: Readonly<Record<StoryName, number>>;
  /** Where a table begins in the table stream, and how long it is. */
  place(table: TableName): { readonly start: number; readonly length: number };
}

export type StoryName = (typeof stories)[number];

const stories = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes'] as const;

const tables = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  drawings: 50,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

export type TableName = keyof typeof tables;

/** What a document of Word begins with, of every version since 6. */
const marks: ReadonlySet<number> = new Set([0xa5ec, 0xa5dc]);

/** Reads the head of the stream `WordDocument`; undefined where it is none. */
export function fileInformation(document: Uint8Array): FileInformation | undefined {
  if (!marks.has(u16(document, 0))) return undefined;
  const flags = u16(document, 10);
  const longs = 34 + u16(document, 32) * 2 + 2;
  const places = longs + u16(document, longs - 2) * 4 + 2;
  const count = u16(document, places - 2);
  const lengths = Object.fromEntries(
    stories.map((story, index) => [story, u32(document, longs + (index + 3) * 4)]),
  ) as Record<StoryName, number>;
  return {
    version: u16(document, 2),
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    isWide: (flags & 0x1000) !== 0,
    lengths,
    place(table) {
      const index = tables[table];
      const at = places + index * 8;
      return index < count
        ? { start: u32(document, at), length: u32(document, at + 4) }
        : { start: 0, length: 0 };
    },
  };
}

/** Where a story begins among all characters. */
export function startOf({ lengths }: FileInformation, story: StoryName): number {
  return stories.slice(0, stories.indexOf(story)).reduce((sum, each) => sum + lengths[each], 0);
}
