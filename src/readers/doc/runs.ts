import { isFontOfSigns } from '../docx/symbols.ts';
import type { XmlElement } from '../xml.ts';
import type { CharacterProperties } from './character-properties.ts';
import type { OldDocument, Stretch } from './document.ts';
import { element, properties, property } from './elements.ts';
import { noCharacter } from './pieces.ts';

/** What the reading of stories keeps in mind from one paragraph to the next. */
export interface Progress {
  /** The instructions of the fields that are open, the innermost last. */
  readonly fields: string[];
  /** The text boxes that were read: each is read once. */
  readonly read: Set<number>;
  /** How many paragraphs and runs were made. */
  count: number;
}

/** Reads the blocks of a story. */
type ReadBlocks = (stretch: Stretch) => readonly XmlElement[];

/** The runs of a paragraph as a docx has them. */
export function runsOf(
  document: OldDocument,
  { start, end }: Stretch,
  progress: Progress,
  readBlocks: ReadBlocks,
): XmlElement[] {
  const runs: XmlElement[] = [];
  let changed: { name: string; runs: XmlElement[] } | undefined;
  for (let at = start; at < end;) {
    const format = document.formatFrom(at);
    const stretch = { start: at, end: Math.min(format.end, end) };
    const run = runOf(document, stretch, format.properties, progress, readBlocks);
    const change = changeOf(format.properties);
    if (change === undefined) runs.push(run);
    else if (changed?.name === change && runs[runs.length - 1]?.children === changed.runs)
      changed.runs.push(run);
    else {
      changed = { name: change, runs: [run] };
      runs.push(element(change, changed.runs));
    }
    progress.count += 1;
    at = stretch.end;
  }
  return runs;
}

function changeOf({ isDeleted, isInserted }: CharacterProperties): 'w:del' | 'w:ins' | undefined {
  return isDeleted ? 'w:del' : isInserted ? 'w:ins' : undefined;
}

function runOf(
  document: OldDocument,
  { start, end }: Stretch,
  format: CharacterProperties,
  progress: Progress,
  readBlocks: ReadBlocks,
): XmlElement {
  const { text } = document.characters;
  const parts: XmlElement[] = [];
  let from = start;
  const flush = (to: number) => {
    if (to > from) parts.push(element('w:t', [text.slice(from, to)], preserved));
  };
  for (let at = start; at < end; at += 1) {
    const character = text[at]!;
    const isSign = format.symbol !== undefined && character === '(';
    if (character >= ' ' && character !== noCharacter && !isSign && !document.notes.has(at)) {
      const field = progress.fields.length - 1;
      if (field >= 0 && progress.fields[field]!.length < 10) progress.fields[field] += character;
      continue;
    }
    flush(at);
    from = at + 1;
    const note = document.notes.get(at);
    if (note) {
      if (character >= ' ' && character !== noCharacter) parts.push(element('w:t', [character], preserved));
      parts.push(element(`w:${note.kind}Reference`, [], { 'w:id': String(note.id) }));
    } else if (isSign) parts.push(signOf(document, format.symbol!));
    else parts.push(...specialOf(document, at, format, progress, readBlocks));
  }
  flush(end);
  return element('w:r', [...formatOf(document, format), ...parts]);
}

const preserved = { 'xml:space': 'preserve' };

function formatOf({ fonts }: OldDocument, { isHidden, style, font }: CharacterProperties) {
  const name = font === undefined ? undefined : fonts[font];
  return properties(
    'w:rPr',
    isHidden !== undefined && property('w:vanish', isHidden ? 1 : 0),
    style !== undefined && property('w:rStyle', style),
    name !== undefined && isFontOfSigns(name) && element('w:rFonts', [], { 'w:ascii': name }),
  );
}

function signOf({ fonts }: OldDocument, { font, code }: { font: number; code: number }): XmlElement {
  return element('w:sym', [], { 'w:font': fonts[font] ?? '', 'w:char': code.toString(16) });
}

const fieldMark = (type: string) => [element('w:fldChar', [], { 'w:fldCharType': type })];

/** What stands for something other than itself. */
function specialOf(
  document: OldDocument,
  at: number,
  { isData, isObject }: CharacterProperties,
  progress: Progress,
  readBlocks: ReadBlocks,
): readonly XmlElement[] {
  const { fields } = progress;
  switch (document.characters.text[at]) {
    case '\u0001': {
      if (isData) return [];
      const isEmbedded = isObject || fields.some((instruction) => /^\s*EMBED\b/.test(instruction));
      return [element('w:drawing', [element(isEmbedded ? 'o:OLEObject' : 'pic:pic')])];
    }
    case '\b':
      return drawingAt(document, at, progress, readBlocks);
    case '\t':
      return [element('w:tab')];
    case '\v':
    case '\f':
    case '\u000e':
      return [element('w:br')];
    case '\u0013':
      fields.push('');
      return fieldMark('begin');
    case '\u0014':
      return fieldMark('separate');
    case '\u0015':
      fields.pop();
      return fieldMark('end');
    case '\u001e':
      return [element('w:noBreakHyphen')];
    default:
      return [];
  }
}

function drawingAt(
  document: OldDocument,
  at: number,
  { read }: Progress,
  readBlocks: ReadBlocks,
): readonly XmlElement[] {
  const shape = document.shapes.get(at);
  if (shape === undefined) return [];
  const drawing = document.drawings.get(shape) ?? { shapes: [shape], hasPicture: false };
  const boxes = drawing.shapes.flatMap((each) => {
    const box = document.boxes.get(each);
    if (!box || read.has(each)) return [];
    read.add(each);
    return [element('w:txbxContent', readBlocks(box))];
  });
  return [element('w:drawing', [...(drawing.hasPicture ? [element('pic:pic')] : []), ...boxes])];
}
