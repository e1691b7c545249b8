import type { Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { inflateEntry } from '../unzip.ts';
import type { XmlElement } from '../xml.ts';
import { parseXml } from '../xml.ts';
import { zipDirectory } from '../zip-directory.ts';
import { ofdVocabulary } from './vocabulary.ts';

/** A part as far as it could be read. */
export type Part =
  | { readonly kind: 'xml'; readonly root: XmlElement; readonly isDamaged: boolean }
  | { readonly kind: 'missing' | 'unreadable' };

/** The files of an OFD. */
export interface Parts {
  readonly names: readonly string[];
  /** The tree of a part. */
  xml(name: string): Part;
  bytes(name: string): Uint8Array | undefined;
  /**
   * The part that a place written in the part `from` leads to. Places begin at the folder of the part, or at the
   * root after a slash; writers also mean the root, or the folder of the document, without saying so.
   */
  find(from: string, place: string): string | undefined;
  /** Why reading must stop: more came out of the archive than a document holds. */
  overflow(): Refusal | undefined;
}

/** Bytes of one part, and of all that are read, inflated. */
const largestPart = 64_000_000;
const largestAll = 160_000_000;
const mostFiles = 50_000;

export function openParts(bytes: Uint8Array): { readonly kind: 'parts'; readonly parts: Parts } | Refusal {
  const listed = zipDirectory(bytes);
  if (!listed) return incomplete;
  if (listed.length > mostFiles) return tooManyFiles(listed.length);
  const entries = new Map(listed.map((entry) => [normal(entry.name).toLowerCase(), entry] as const));
  if (listed.some((entry) => entry.isEncrypted) || [...entries.keys()].some(isCipher)) return encrypted;
  let left = largestAll;
  let overflow: Refusal | undefined;
  const inflated = (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry || overflow) return undefined;
    const content = inflateEntry(bytes, entry, Math.min(largestPart, left));
    if (content === 'too-large') overflow = tooLarge;
    if (typeof content === 'string') return undefined;
    left -= content.length;
    return content;
  };
  const has = (name: string) => entries.has(name.toLowerCase());
  const parts: Parts = {
    names: [...entries.keys()],
    xml(name) {
      const content = inflated(name);
      if (!content) return { kind: has(name) ? 'unreadable' : 'missing' };
      const parsed = parseXml(content, ofdVocabulary);
      return parsed.kind === 'xml' ? parsed : { kind: 'unreadable' };
    },
    bytes: inflated,
    find: (from, place) => candidates(from, place).find(has),
    overflow: () => overflow,
  };
  return { kind: 'parts', parts };
}

/** GM/T 0099: what tells how the parts are encrypted, and the seed of their keys. */
function isCipher(name: string): boolean {
  return /(?:^|\/)(?:encryptions\.xml|decryptseed\.dat)$/.test(name);
}

function candidates(from: string, place: string): readonly string[] {
  const written = place.trim();
  const folders = from.split('/').slice(0, -1);
  const starts = /^[\\/]/.test(written)
    ? [[]]
    : [folders, ...folders.map((_, index) => folders.slice(0, folders.length - 1 - index))];
  return starts.map((folder) => normal([...folder, written].join('/')));
}

/** A path without `.`, `..`, and slashes at its beginning. */
function normal(path: string): string {
  const kept: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}

const incomplete = refuse(
  'OFD 文件不完整：压缩结构的目录缺失或损坏，多半是没有下载完。请重新下载或重新导出。',
  'The OFD is incomplete: the directory of its archive is missing or damaged. Download or export it again.',
);

const encrypted = refuse(
  'OFD 文件已加密，读不了。请在生成它的程序中去掉密码或加密后另存，再检查。',
  'The OFD is encrypted. Save it without password or encryption in the program that made it.',
);

const tooLarge = refuse(
  `OFD 文件展开后太大（一个部件超过 ${largestPart / 1_000_000} MB，或合计超过 ${largestAll / 1_000_000} MB），已停止读取。正常的决算公开展开后只有几 MB：请确认文件来源。`,
  `The OFD inflates to too much (a part beyond ${largestPart / 1_000_000} MB, or beyond ${largestAll / 1_000_000} MB in all); reading stopped. A disclosure inflates to a few MB: check where the file is from.`,
);

function tooManyFiles(count: number): Refusal {
  return refuse(
    `OFD 文件里有 ${count} 个部件，最多读 ${mostFiles} 个。请确认是否选错文件，或拆开后分别检查。`,
    `The OFD holds ${count} parts; up to ${mostFiles} are read. Check that it is the right file, or split it.`,
  );
}
