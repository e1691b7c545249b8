import type { Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { dataIn, isDataPart } from '../embedded.ts';
import { unzip } from '../unzip.ts';
import type { ParsedXml, XmlElement } from '../xml.ts';
import { parseXml } from '../xml.ts';
import { zipDirectory } from '../zip-directory.ts';
import { childrenOf, wordVocabulary } from './vocabulary.ts';

/** The parts of a document that say something of its words. */
export interface Package {
  /** The name of the main part. */
  readonly part: string;
  readonly document: XmlElement;
  readonly isDamaged: boolean;
  readonly hasMacro: boolean;
  readonly styles: Part;
  readonly numbering: Part;
  readonly footnotes: Part;
  readonly endnotes: Part;
  /** What the document says of itself as data, where this system built it. */
  readonly data?: string;
}

export interface Part {
  readonly name: string;
  readonly root?: XmlElement;
  /** It is there and could not be read. */
  readonly isUnread: boolean;
}

/** Bytes of one part, inflated. */
const largestDocument = 64_000_000;
const largestOther = 16_000_000;

export function openPackage(bytes: Uint8Array): { kind: 'package'; package: Package } | Refusal {
  const names = new Map(
    (zipDirectory(bytes) ?? []).map(({ name }) => [name.replaceAll('\\', '/').toLowerCase(), name]),
  );
  const partOf = (name: string, largest: number) => {
    const listed = names.get(name.toLowerCase());
    const limits = { files: 20_000, each: largest, all: largest };
    const opened = unzip(bytes, (each) => each === listed, limits);
    if (opened.kind === 'refused') return opened;
    const content = listed === undefined ? undefined : opened.files.get(listed);
    return content && parseXml(content, wordVocabulary);
  };
  const rootOf = (name: string): Part => {
    const parsed = partOf(name, largestOther);
    if (parsed === undefined) return { name, isUnread: false };
    return parsed.kind === 'xml' ? { name, root: parsed.root, isUnread: false } : { name, isUnread: true };
  };
  const part = relatedParts(rootOf('_rels/.rels'), '').get('officeDocument') ?? 'word/document.xml';
  const document = partOf(part, largestDocument);
  if (document === undefined) return noDocument;
  if (document.kind === 'refused') return document;
  if (document.kind !== 'xml') return unreadable[document.kind];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const related = relatedParts(rootOf(`${folder}_rels/${part.slice(folder.length)}.rels`), folder);
  const relatedOf = (type: string) => rootOf(related.get(type) ?? `${folder}${type}.xml`);
  const data = dataIn([...names.keys()].filter(isDataPart).map((name) => rootOf(name).root));
  return {
    kind: 'package',
    package: {
      part,
      document: document.root,
      isDamaged: document.isDamaged,
      hasMacro: [...names.keys()].some((name) => name.endsWith('/vbaproject.bin')),
      styles: relatedOf('styles'),
      numbering: relatedOf('numbering'),
      footnotes: relatedOf('footnotes'),
      endnotes: relatedOf('endnotes'),
      ...(data === undefined ? {} : { data }),
    },
  };
}

/** The parts that a part refers to within the file, by the last word of what they are to it. */
function relatedParts({ root }: Part, folder: string): ReadonlyMap<string, string> {
  const related = new Map<string, string>();
  for (const { attributes } of childrenOf(root, 'rels:Relationship')) {
    const type = attributes['Type']?.split('/').pop();
    const target = attributes['Target'];
    if (!type || !target || attributes['TargetMode'] === 'External' || related.has(type)) continue;
    related.set(type, target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`);
  }
  return related;
}

const noDocument = refuse(
  '这个 Word 文档里没有正文（缺 word/document.xml），文件可能已损坏。请在 Word 或 WPS 中打开并另存为 docx。',
  'This Word document holds no text (word/document.xml is missing): it may be damaged. Open it in Word or WPS and save it as docx.',
);

const unreadable: Readonly<Record<Exclude<ParsedXml['kind'], 'xml'>, Refusal>> = {
  'too-deep': refuse(
    '文档的结构嵌套太深，不像正常的 Word 文档，已停止读取。请在 Word 或 WPS 中打开并另存为 docx。',
    'The document is nested too deeply for a Word document; reading stopped. Open it in Word or WPS and save it as docx.',
  ),
  'too-many': refuse(
    '文档太大（内容元素超过一百五十万个），已停止读取。请确认是否选错文件，或拆开后分别检查。',
    'The document is too large (more than 1.5 million elements); reading stopped. Check that it is the right file, or split it.',
  ),
  none: refuse(
    '文档的正文已损坏，读不出内容。请重新导出，或在 Word、WPS 中修复后另存为 docx。',
    'The text of the document is damaged and cannot be read. Export it again, or repair it in Word or WPS and save it as docx.',
  ),
};
