import type { XmlElement } from '../xml.ts';
import type { Fields } from './fields.ts';
import { noFields } from './fields.ts';
import type { Item } from './item.ts';
import type { Numbering } from './numbering.ts';
import type { NoteReference, Printed } from './paragraph.ts';
import { printParagraph } from './paragraph.ts';
import type { CellPlace } from './remarks.ts';
import { hiddenText, otherFile, pictureRemark, revisionRemark } from './remarks.ts';
import type { Revisions } from './revisions.ts';
import type { Styles } from './styles.ts';
import { readTable } from './table.ts';
import { childOf, contentOf, isOn, valueOf } from './vocabulary.ts';

/** What all stories of a document share, and where the one that is read stands. */
export interface Story {
  readonly part: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly fields: Fields;
  readonly revisions: Revisions;
  /** The footnote or endnote referred to; undefined where it is missing or was read already. */
  readonly note: (reference: NoteReference) => Note | undefined;
  /** The cell of a table that it stands in. */
  readonly cell?: CellPlace;
}

export interface Note {
  readonly part: string;
  readonly element: XmlElement;
}

/** Reads the blocks of a body, a cell, a text box or a note; `path` is where it stands in its part. */
export function readStory(parent: XmlElement, path: string, story: Story): Item[] {
  const items: Item[] = [];
  const counts = { p: 0, tbl: 0 };
  /** The words of paragraphs whose own end is deleted or hidden: they run on into the next one. */
  let running = '';
  let runningAt = '';
  const endRunning = () => {
    if (running !== '') items.push(paragraph(running, runningAt, story));
    running = '';
  };
  for (const block of contentOf(parent)) {
    if (story.revisions.areFirstIn(block)) items.push(revisionRemark(story.revisions.count));
    if (block.name === 'w:p') {
      counts.p += 1;
      const at = `${path}p[${counts.p}]`;
      const printed = printParagraph(block, story.styles, story.fields);
      items.push(...pictureRemark(printed.pictures, story.cell), ...(printed.hasHidden ? [hiddenText] : []));
      if (runsOn(block)) {
        if (running === '') runningAt = at;
        running += printed.text;
      } else {
        items.push(paragraph(numbered(block, running + printed.text, story), at, story));
        running = '';
      }
      append(items, beside(printed, at, story));
    } else if (block.name === 'w:tbl') {
      endRunning();
      counts.tbl += 1;
      append(items, readTable(block, `${path}tbl[${counts.tbl}]`, story));
    } else if (block.name === 'w:altChunk') {
      endRunning();
      items.push(otherFile);
    }
  }
  endRunning();
  return items;
}

/** There may be more items than a call takes arguments. */
function append(items: Item[], more: readonly Item[]): void {
  for (const item of more) items.push(item);
}

function paragraph(text: string, path: string, story: Story): Item {
  return { kind: 'paragraph', text, at: placeIn(story, path) };
}

export function placeIn({ part }: Story, path: string) {
  return { kind: 'part', part, path } as const;
}

/** A paragraph's words behind the number that automatic numbering prints. */
function numbered(element: XmlElement, words: string, story: Story): string {
  const properties = childOf(element, 'w:pPr');
  const mark = story.numbering.mark(properties, story.styles.paragraph(valueOf(properties, 'w:pStyle')));
  if (mark === '') return words;
  const needsGap = /[\p{L}\p{N}]$/u.test(mark) || (mark.endsWith('.') && /^\d/.test(words));
  return needsGap && words !== '' ? `${mark} ${words}` : mark + words;
}

/** Whether the end of a paragraph is deleted, or hidden so that the next one stands on its line. */
function runsOn(element: XmlElement): boolean {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
  const isDeleted = childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom');
  return isDeleted !== undefined || (isOn(mark, 'w:vanish') ?? false);
}

/** What stands beside a paragraph: its text boxes and notes, read after it. */
function beside(printed: Printed, path: string, story: Story): Item[] {
  const boxes = printed.boxes.flatMap((box, index) =>
    readStory(box, `${path}/txbx[${index + 1}]/`, { ...story, fields: noFields() }),
  );
  const notes = printed.notes.flatMap((reference) => {
    const note = story.note(reference);
    return note
      ? readStory(note.element, `${reference.kind}[${reference.id}]/`, {
          ...story,
          part: note.part,
          fields: noFields(),
        })
      : [];
  });
  return [...boxes, ...notes].map((item) => (item.kind === 'paragraph' ? { ...item, isBeside: true } : item));
}
