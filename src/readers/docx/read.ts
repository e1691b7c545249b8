import type { FileInput, Reading } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { embeddedFacts } from '../embedded.ts';
import { transcript } from '../transcript.ts';
import type { XmlElement } from '../xml.ts';
import { noFields } from './fields.ts';
import type { Item } from './item.ts';
import { numberingOf } from './numbering.ts';
import type { Package, Part } from './package.ts';
import { openPackage } from './package.ts';
import type { NoteReference } from './paragraph.ts';
import { damaged, macro, revisionRemark, unreadPart } from './remarks.ts';
import { revisionsOf } from './revisions.ts';
import type { Note } from './story.ts';
import { readStory } from './story.ts';
import { stylesOf } from './styles.ts';
import { childOf, childrenOf } from './vocabulary.ts';
import { writeStory } from './write.ts';

/** Reads a document of Word: its body as it is printed, headers and footers set aside. */
export function readDocx({ name, bytes }: FileInput): Reading {
  const opened = openPackage(bytes);
  if (opened.kind === 'refused') return opened;
  const { package: parts } = opened;
  const body = childOf(parts.document, 'w:body');
  if (!body) return noBody;
  const styles = stylesOf(parts.styles.root);
  const revisions = revisionsOf(body);
  const items = readStory(body, '', {
    part: parts.part,
    styles,
    numbering: numberingOf(parts.numbering.root, styles),
    fields: noFields(),
    revisions,
    note: notesOf(parts),
  });
  const written = transcript();
  if (!writeStory([...remarksOn(parts), ...revised(items, revisions.count), ...items], written))
    return tooLong;
  const embedded = parts.data === undefined ? undefined : embeddedFacts(parts.data);
  if (embedded) written.embed(embedded);
  const source = written.source({ name, format: 'docx', encoding: 'utf-8' });
  if (source.blocks.length > 0) return { kind: 'read', source };
  return source.remarks.some((remark) => remark.kind === 'picture') ? onlyPictures : noWords;
}

function remarksOn(parts: Package): Item[] {
  const unread = ([part, zh, en]: readonly [Part, string, string]) =>
    part.isUnread ? [unreadPart(zh, en)] : [];
  return [
    ...(parts.hasMacro ? [macro] : []),
    ...(parts.isDamaged ? [damaged] : []),
    ...unread([parts.styles, '样式', 'styles']),
    ...unread([parts.numbering, '自动编号', 'automatic numbers']),
    ...unread([parts.footnotes, '脚注', 'footnotes']),
    ...unread([parts.endnotes, '尾注', 'endnotes']),
  ];
}

/** Tracked changes that stand around whole blocks are told at the beginning. */
function revised(items: readonly Item[], count: number): Item[] {
  const isSaid = items.some((item) => item.kind === 'remark' && item.of === 'revision');
  return count === 0 || isSaid ? [] : [revisionRemark(count)];
}

/** Hands out each note once. */
function notesOf(parts: Package): (reference: NoteReference) => Note | undefined {
  const notes = {
    footnote: { part: parts.footnotes.name, elements: elementsOf(parts.footnotes, 'w:footnote') },
    endnote: { part: parts.endnotes.name, elements: elementsOf(parts.endnotes, 'w:endnote') },
  };
  return ({ kind, id }) => {
    const { part, elements } = notes[kind];
    const element = elements.get(id);
    elements.delete(id);
    return element && { part, element };
  };
}

function elementsOf({ root }: Part, name: string): Map<string, XmlElement> {
  return new Map(childrenOf(root, name).map((element) => [element.attributes['w:id'] ?? '', element]));
}

const noBody = refuse(
  '这个 Word 文档里没有正文，文件可能已损坏。请在 Word 或 WPS 中打开并另存为 docx。',
  'This Word document has no body: it may be damaged. Open it in Word or WPS and save it as docx.',
);

const tooLong = refuse(
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
