import type { Reading } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { embeddedFacts } from '../embedded.ts';
import { transcript } from '../transcript.ts';
import type { XmlElement } from '../xml.ts';
import { noFields } from './fields.ts';
import type { Item } from './item.ts';
import { numberingOf } from './numbering.ts';
import type { NoteReference } from './paragraph.ts';
import { revisionRemark } from './remarks.ts';
import { revisionsOf } from './revisions.ts';
import type { Note } from './story.ts';
import { readStory } from './story.ts';
import { stylesOf } from './styles.ts';
import { childrenOf } from './vocabulary.ts';
import { writeStory } from './write.ts';

/** A document of Word, whatever file it was in. */
export interface WordDocument {
  /** The name of the part that its body stands in. */
  readonly part: string;
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: NotesPart;
  readonly endnotes: NotesPart;
}

interface NotesPart {
  readonly name: string;
  readonly root?: XmlElement;
}

export interface ReadOptions {
  /** What was noticed on the whole of it. */
  readonly remarks: readonly Item[];
  readonly file: { readonly name: string; readonly format: string; readonly encoding: string };
  /** What it says of itself as data, where this system built it. */
  readonly data?: string | undefined;
}

/** Reads the body of a document as it is printed, headers and footers set aside. */
export function readDocument(document: WordDocument, { remarks, file, data }: ReadOptions): Reading {
  const { part, body } = document;
  const styles = stylesOf(document.styles);
  const revisions = revisionsOf(body);
  const items = readStory(body, '', {
    part,
    styles,
    numbering: numberingOf(document.numbering, styles),
    fields: noFields(),
    revisions,
    note: notesOf(document),
  });
  const written = transcript();
  if (!writeStory([...remarks, ...revised(items, revisions.count), ...items], written)) return tooLong;
  const embedded = data === undefined ? undefined : embeddedFacts(data);
  if (embedded) written.embed(embedded);
  const source = written.source(file);
  if (source.blocks.length > 0) return { kind: 'read', source };
  return source.remarks.some((remark) => remark.kind === 'picture') ? onlyPictures : noWords;
}

/** Tracked changes that stand around whole blocks are told at the beginning. */
function revised(items: readonly Item[], count: number): Item[] {
  const isSaid = items.some((item) => item.kind === 'remark' && item.of === 'revision');
  return count === 0 || isSaid ? [] : [revisionRemark(count)];
}

/** Hands out each note once. */
function notesOf(document: WordDocument): (reference: NoteReference) => Note | undefined {
  const notes = {
    footnote: { part: document.footnotes.name, elements: elementsOf(document.footnotes, 'w:footnote') },
    endnote: { part: document.endnotes.name, elements: elementsOf(document.endnotes, 'w:endnote') },
  };
  return ({ kind, id }) => {
    const { part, elements } = notes[kind];
    const element = elements.get(id);
    elements.delete(id);
    return element && { part, element };
  };
}

function elementsOf({ root }: NotesPart, name: string): Map<string, XmlElement> {
  return new Map(childrenOf(root, name).map((element) => [element.attributes['w:id'] ?? '', element]));
}

export const tooLong = refuse(
  '文档的文字太长，或表格太大，已停止读取。请确认是否选错文件，或拆开后分别检查。',
  'The text of the document is too long, or a table too large; reading stopped. Check that it is the right file, or split it.',
);

const onlyPictures = refuse(
  '文档里只有图片，没有文字（可能是扫描件）。请用原来的电子版，或先做文字识别。',
  'The document holds pictures only, no text (a scan, perhaps). Use the original, or recognise its text first.',
);

const noWords = refuse(
  '文档里没有文字。请确认是否选错文件，或导出是否完成。',
  'The document holds no text. Check that it is the right file and that the export was finished.',
);
