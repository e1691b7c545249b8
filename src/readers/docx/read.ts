import type { FileInput, Reading } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { readDocument } from './document.ts';
import type { Item } from './item.ts';
import type { Package, Part } from './package.ts';
import { openPackage } from './package.ts';
import { damaged, macro, unreadPart } from './remarks.ts';
import { childOf } from './vocabulary.ts';

/** Reads a document of Word: its body as it is printed, headers and footers set aside. */
export function readDocx({ name, bytes }: FileInput): Reading {
  const opened = openPackage(bytes);
  if (opened.kind === 'refused') return opened;
  const { package: parts } = opened;
  const body = childOf(parts.document, 'w:body');
  if (!body) return noBody;
  const { part, footnotes, endnotes, data } = parts;
  return readDocument(
    { part, body, styles: parts.styles.root, numbering: parts.numbering.root, footnotes, endnotes },
    { remarks: remarksOn(parts), file: { name, format: 'docx', encoding: 'utf-8' }, data },
  );
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

const noBody = refuse(
  '这个 Word 文档里没有正文，文件可能已损坏。请在 Word 或 WPS 中打开并另存为 docx。',
  'This Word document has no body: it may be damaged. Open it in Word or WPS and save it as docx.',
);
