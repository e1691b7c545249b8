import type { PassedOver } from '../model/reader.ts';
import { isJunk } from '../readers/archive/entry-names.ts';
import { readers } from '../readers/index.ts';
import { extensionOf, folderOf, lastOf, savedPageStem, stemOf } from './file-names.ts';

/** Formats in which disclosures are published, whether or not they can be read so far: they are told, not passed over. */
const published = [
  'pdf',
  'docx',
  'doc',
  'wps',
  'rtf',
  'xlsx',
  'xls',
  'et',
  'ofd',
  'html',
  'htm',
  'mht',
  'zip',
  'rar',
  '7z',
  'gz',
];
/** Pictures are read where they are given by name; among other files they are logos and photographs. */
const pictures = new Set(['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic']);
const documentExtensions = new Set(
  [...published, ...readers.flatMap((reader) => reader.extensions)].filter((each) => !pictures.has(each)),
);

/** Whether the name of a file says that it may be a disclosure or a part of one. */
export function looksLikeDocument(name: string): boolean {
  return documentExtensions.has(extensionOf(name)) && !isJunk(lastOf(name));
}

const pages = new Set(['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml']);
/** What the folder of a saved page holds besides attachments. */
const furniture = new Set([...pages, 'txt', 'text', 'css', 'js', 'json', 'xml', 'gz', 'tsv', 'md']);

export interface Sorted<T> {
  readonly documents: readonly T[];
  /** Files of other kinds, one entry for all of one kind. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Parts the documents among files from all others. What systems leave behind and what makes up a saved page is
 * nobody's loss; whatever else is passed over is told.
 */
export function sortFiles<T extends { readonly name: string }>(files: readonly T[]): Sorted<T> {
  const saved = new Set(
    files.filter(({ name }) => pages.has(extensionOf(name))).map(({ name }) => pageKey(name)),
  );
  const ofPage = ({ name }: T) => isOfSavedPage(name, saved);
  const kept = files.filter(({ name }) => !isJunk(lastOf(name)));
  const isDocument = (file: T) =>
    looksLikeDocument(file.name) && !(furniture.has(extensionOf(file.name)) && ofPage(file));
  const documents = kept.filter(isDocument);
  const others = kept.filter((file) => !isDocument(file) && !ofPage(file));
  return { documents, passedOver: byKind(others.map(({ name }) => name)) };
}

function pageKey(name: string): string {
  return `${folderOf(name)}/${stemOf(name)}`;
}

function isOfSavedPage(name: string, saved: ReadonlySet<string>): boolean {
  for (let folder = folderOf(name); folder !== ''; folder = folderOf(folder)) {
    const stem = savedPageStem(lastOf(folder));
    if (stem !== undefined && saved.has(`${folderOf(folder)}/${stem}`)) return true;
  }
  return false;
}

function byKind(names: readonly string[]): PassedOver[] {
  const kinds = new Map<string, string[]>();
  for (const name of names) {
    const extension = extensionOf(name);
    const kind = kinds.get(extension);
    if (kind) kind.push(name);
    else kinds.set(extension, [name]);
  }
  return [...kinds].map(([extension, [first, ...others]]) => {
    const isPicture = pictures.has(extension);
    const more = others.length;
    return {
      name: first!,
      why: {
        zh: `${isPicture ? '是图片，' : '不是能读的文档格式，'}没有读${more > 0 ? `（同类文件还有 ${more} 个）` : ''}。`,
        en: `${isPicture ? 'A picture' : 'No format of documents'}: not read${more > 0 ? ` (and ${more} more of its kind)` : ''}.`,
      },
    };
  });
}
