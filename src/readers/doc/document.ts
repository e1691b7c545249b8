import { u16, u32 } from './bytes.ts';
import type { CharacterProperties } from './character-properties.ts';
import { characterProperties } from './character-properties.ts';
import type { FileInformation, StoryName, TableName } from './file-information.ts';
import { startOf } from './file-information.ts';
import { fontsIn } from './fonts.ts';
import type { Formatting } from './formatted-pages.ts';
import { formattingOf } from './formatted-pages.ts';
import { modifiersOf, withLongOnes } from './modifiers.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import { paragraphProperties } from './paragraph-properties.ts';
import type { Characters } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { plexOf } from './plex.ts';
import type { Drawing } from './shapes.ts';
import { drawingsIn } from './shapes.ts';

/** Characters from one to before another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A document of old Word as it is looked up while its stories are read. */
export interface OldDocument {
  readonly characters: Characters;
  readonly fonts: readonly string[];
  /** The notes that the main text refers to, by the character that does. */
  readonly notes: ReadonlyMap<number, NoteReference>;
  /** What is drawn, by the character that it hangs on. */
  readonly shapes: ReadonlyMap<number, number>;
  readonly drawings: ReadonlyMap<number, Drawing>;
  /** The texts of text boxes, by their shape. */
  readonly boxes: ReadonlyMap<number, Stretch>;
  story(name: StoryName): Stretch;
  /** How the paragraph is formatted that this character ends. */
  paragraphEndedBy(position: number): ParagraphProperties;
  /** Whether the formatting of paragraphs ends with this character. */
  endsParagraph(position: number): boolean;
  /** How characters are formatted from this one on, and where it ends. */
  formatFrom(position: number): { readonly properties: CharacterProperties; readonly end: number };
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: number;
}

/** The streams of a document. */
export interface Streams {
  readonly document: Uint8Array;
  readonly table: Uint8Array;
  readonly data: Uint8Array;
}

export function oldDocument(
  information: FileInformation,
  characters: Characters,
  streams: Streams,
): OldDocument {
  const { document, data } = streams;
  const tableOf = (name: TableName) => tableIn(streams, information, name);
  const paragraphs = formattingOf(document, tableOf('paragraphPages'), 'paragraphs');
  const runs = formattingOf(document, tableOf('characterPages'), 'characters');
  const at = (formatting: Formatting, position: number) => {
    const piece = pieceAt(characters, position);
    const offset = piece && piece.offset + (position - piece.start) * piece.width;
    return { piece, offset: offset ?? 0, run: offset === undefined ? undefined : formatting.at(offset) };
  };
  const story = (name: StoryName) => {
    const start = startOf(information, name);
    const { length } = characters.text;
    return { start: Math.min(start, length), end: Math.min(start + information.lengths[name], length) };
  };
  return {
    characters,
    fonts: fontsIn(tableOf('fonts')),
    notes: new Map([
      ...referencesIn(tableOf('footnoteMarks'), 'footnote'),
      ...referencesIn(tableOf('endnoteMarks'), 'endnote'),
    ]),
    shapes: new Map(plexOf(tableOf('shapes'), 26).map((entry) => [entry.start, u32(entry.data, 0)])),
    drawings: drawingsIn(tableOf('drawings')),
    boxes: boxesIn(tableOf('boxTexts'), story('boxes')),
    story,
    paragraphEndedBy(position) {
      const { piece, run } = at(paragraphs, position);
      const listed = modifiersOf(run?.properties.subarray(2) ?? none);
      const all = [...listed, ...(piece?.modifiers ?? [])];
      return paragraphProperties(run ? u16(run.properties, 0) : 0, withLongOnes(all, data));
    },
    endsParagraph(position) {
      const { piece, offset, run } = at(paragraphs, position);
      return !piece || !run || run.end <= offset + piece.width;
    },
    formatFrom(position) {
      const { piece, offset, run } = at(runs, position);
      if (!piece) return { properties: plain, end: characters.text.length };
      const end = run ? position + Math.ceil((run.end - offset) / piece.width) : piece.end;
      const modifiers = run ? modifiersOf(run.properties) : [];
      return {
        properties: characterProperties([...modifiers, ...piece.modifiers]),
        end: Math.max(position + 1, Math.min(end, piece.end)),
      };
    },
  };
}

const none = new Uint8Array();
const plain = characterProperties([]);

/** A table of the table stream; empty where it lies outside. */
export function tableIn({ table }: Streams, information: FileInformation, name: TableName): Uint8Array {
  const { start, length } = information.place(name);
  return length === 0 ? none : table.subarray(start, start + length);
}

function referencesIn(table: Uint8Array, kind: NoteReference['kind']): [number, NoteReference][] {
  return plexOf(table, 2).map(({ start }, index) => [start, { kind, id: index + 1 }]);
}

function boxesIn(table: Uint8Array, story: Stretch): Map<number, Stretch> {
  const boxes = plexOf(table, 22).slice(0, -1);
  const stretches = stretchesIn(story, boxes);
  return new Map(
    boxes.flatMap(({ data }, index) =>
      u16(data, 8) === 0 ? [[u32(data, 14), stretches[index]!] as const] : [],
    ),
  );
}

/** Stretches of a story, whose places are told from its beginning: within it, and none in another. */
export function stretchesIn(story: Stretch, told: readonly Stretch[]): Stretch[] {
  let from = story.start;
  return told.map((each) => {
    const start = Math.min(Math.max(story.start + each.start, from), story.end);
    const end = Math.min(Math.max(story.start + each.end, start), story.end);
    from = end;
    return { start, end };
  });
}
