import type { XmlElement } from '../xml.ts';
import type { Picture } from './drawings.ts';
import { drawnIn } from './drawings.ts';
import type { Fields } from './fields.ts';
import type { Styles } from './styles.ts';
import { inSigns, signOf } from './symbols.ts';
import { childOf, contentOf, isOn, valueOf } from './vocabulary.ts';

/** What a paragraph prints, and what hangs on it. */
export interface Printed {
  readonly text: string;
  readonly hasHidden: boolean;
  readonly pictures: readonly Picture[];
  readonly boxes: readonly XmlElement[];
  /** The footnotes and endnotes that it refers to. */
  readonly notes: readonly NoteReference[];
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

interface Printing extends Printed {
  text: string;
  hasHidden: boolean;
  readonly pictures: Picture[];
  readonly boxes: XmlElement[];
  readonly notes: NoteReference[];
  readonly styles: Styles;
  readonly fields: Fields;
  readonly isHiddenByStyle: boolean;
}

/** Prints a paragraph without its automatic numbering. */
export function printParagraph(paragraph: XmlElement, styles: Styles, fields: Fields): Printed {
  const style = styles.paragraph(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
  const isHiddenByStyle = style?.isHidden ?? false;
  const printing: Printing = {
    text: '', hasHidden: false, pictures: [], boxes: [], notes: [], styles, fields, isHiddenByStyle,
  }; // prettier-ignore
  printRuns(paragraph, printing);
  fields.endParagraph();
  return printing;
}

function printRuns(parent: XmlElement, printing: Printing): void {
  for (const child of contentOf(parent)) {
    if (child.name === 'w:r') printRun(child, printing);
    else if (child.name === 'm:t') print(child, wordsOf(child), false, printing);
    else if (child.name.startsWith('m:')) printRuns(child, printing);
  }
}

function printRun(run: XmlElement, printing: Printing): void {
  const properties = childOf(run, 'w:rPr');
  const style = printing.styles.character(valueOf(properties, 'w:rStyle'));
  const isHidden = isOn(properties, 'w:vanish') ?? style?.isHidden ?? printing.isHiddenByStyle;
  const font = childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
  for (const child of contentOf(run)) printPart(child, font, isHidden, printing);
}

/** What stands for characters within a run. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function printPart(part: XmlElement, font: string, isHidden: boolean, printing: Printing): void {
  const { attributes } = part;
  switch (part.name) {
    case 'w:t':
      print(part, inSigns(font, wordsOf(part)), isHidden, printing);
      return;
    case 'w:sym':
      print(
        part,
        signOf(attributes['w:font'] ?? font, Number.parseInt(attributes['w:char'] ?? '', 16)),
        isHidden,
        printing,
      );
      return;
    case 'w:fldChar':
      printing.fields.mark(part);
      return;
    case 'w:ruby':
      // the words, without how they are pronounced
      for (const base of contentOf(childOf(part, 'w:rubyBase') ?? part))
        if (base.name === 'w:r') printRun(base, printing);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      if (isHidden) return;
      const drawn = drawnIn(part);
      for (const picture of drawn.pictures) printing.pictures.push(picture);
      for (const box of drawn.boxes) printing.boxes.push(box);
      return;
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      if (!isHidden) printing.notes.push({ kind, id: attributes['w:id'] ?? '' });
      return;
    }
    default:
      if (Object.hasOwn(characters, part.name)) print(part, characters[part.name]!, isHidden, printing);
  }
}

function print(part: XmlElement, words: string, isHidden: boolean, printing: Printing): void {
  if (!printing.fields.isPrinted()) return;
  if (!isHidden) printing.text += words;
  else if (part.name === 'w:t' && words.trim() !== '') printing.hasHidden = true;
}

/** The words of an element; blanks at its ends count only where it says so, and line breaks nowhere. */
function wordsOf(element: XmlElement): string {
  const words = element.children.join('').replaceAll(/[\t\r\n]+/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? words : words.trim();
}
