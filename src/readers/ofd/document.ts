import type { Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import type { XmlElement } from '../xml.ts';
import { numbersOf } from './geometry.ts';
import type { Parts } from './parts.ts';
import { childOf, childrenOf, wordsOf } from './vocabulary.ts';

/** What an OFD says of its document, before any page is drawn. */
export interface OfdDocument {
  readonly parts: Parts;
  /** The part that tells the rest: `Doc_0/Document.xml`. */
  readonly name: string;
  /** Where each page is, in order. */
  readonly pages: readonly string[];
  /** 模板页: what several pages print alike, by their numbers. */
  readonly templates: ReadonlyMap<string, string>;
  /** The size of pages that do not say theirs, in millimetres. */
  readonly size: PageSize;
  /** The parts with what pages draw with. */
  readonly resources: readonly string[];
  readonly attachments: readonly Attachment[];
  /** How many documents the file holds besides this one. */
  readonly others: number;
  readonly isDamaged: boolean;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Attachment {
  readonly name: string;
  readonly part: string | undefined;
}

const a4: PageSize = { width: 210, height: 297 };

export function openDocument(
  parts: Parts,
): { readonly kind: 'document'; readonly document: OfdDocument } | Refusal {
  const entry = parts.xml('OFD.xml');
  if (entry.kind !== 'xml') return parts.overflow() ?? noEntry;
  const bodies = childrenOf(entry.root, 'DocBody');
  const place = bodies.map((body) => wordsOf(childOf(body, 'DocRoot'))).find((words) => words.trim() !== '');
  const name = parts.find('OFD.xml', place ?? 'Doc_0/Document.xml');
  const main = name === undefined ? undefined : parts.xml(name);
  if (name === undefined || main?.kind !== 'xml') return parts.overflow() ?? noDocument;
  const common = childOf(main.root, 'CommonData');
  return {
    kind: 'document',
    document: {
      parts,
      name,
      pages: placesOf(childOf(main.root, 'Pages'), 'Page').map(({ place: page }) => page),
      templates: new Map(placesOf(common, 'TemplatePage').map(({ id, place: page }) => [id, page])),
      size: sizeIn(childOf(common, 'PageArea')) ?? a4,
      resources: [...childrenOf(common, 'PublicRes'), ...childrenOf(common, 'DocumentRes')].flatMap(
        (element) => parts.find(name, wordsOf(element)) ?? [],
      ),
      attachments: attachmentsOf(parts, name, childOf(main.root, 'Attachments')),
      others: Math.max(bodies.length - 1, 0),
      isDamaged: entry.isDamaged || main.isDamaged,
    },
  };
}

function placesOf(holder: XmlElement | undefined, name: string): { id: string; place: string }[] {
  return childrenOf(holder, name).map((element) => ({
    id: element.attributes['ID']?.trim() ?? '',
    place: element.attributes['BaseLoc'] ?? wordsOf(childOf(element, 'BaseLoc')),
  }));
}

/** The physical size that an area tells. */
export function sizeIn(area: XmlElement | undefined): PageSize | undefined {
  const [, , width = 0, height = 0] = numbersOf(wordsOf(childOf(area, 'PhysicalBox')), 4) ?? [];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The list of attachments is a part of its own; it also stands right here in some files. */
function attachmentsOf(parts: Parts, from: string, element: XmlElement | undefined): Attachment[] {
  if (!element) return [];
  const place = wordsOf(element).trim();
  const list = place === '' ? undefined : parts.find(from, place);
  const part = list === undefined ? undefined : parts.xml(list);
  const root = part?.kind === 'xml' ? part.root : element;
  return childrenOf(root, 'Attachment').map((attachment) => {
    const file = wordsOf(childOf(attachment, 'FileLoc')).trim() || (attachment.attributes['FileLoc'] ?? '');
    const listed = parts.find(list ?? from, file);
    const name = attachment.attributes['Name']?.trim() || file.split(/[\\/]/).pop() || '';
    return { name, part: listed };
  });
}

const noEntry = refuse(
  'OFD 文件的入口（OFD.xml）已损坏，读不出内容。请重新下载或重新导出。',
  'The entry of the OFD (OFD.xml) is damaged. Download or export it again.',
);

const noDocument = refuse(
  'OFD 文件里没有文档（缺 Document.xml，或已损坏）。请重新下载或重新导出。',
  'The OFD holds no document (Document.xml is missing or damaged). Download or export it again.',
);
