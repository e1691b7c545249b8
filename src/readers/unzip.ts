import { Inflate } from '../core/zip.ts';
import type { Refusal } from '../model/reader.ts';
import { refuse } from '../model/reader.ts';
import type { ZipEntry } from './zip-directory.ts';
import { zipDirectory } from './zip-directory.ts';

/** How much of an archive is taken into memory. A disclosure inflates to a few megabytes. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of one file, and of all wanted files together, once inflated. */
  readonly each: number;
  readonly all: number;
}

export const defaultZipLimits: ZipLimits = { files: 5_000, each: 64_000_000, all: 160_000_000 };

export type Unzipped = { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> } | Refusal;

/** Inflates the wanted files of a ZIP, counting what really comes out: a directory may lie about sizes. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ZipLimits = defaultZipLimits,
): Unzipped {
  const entries = zipDirectory(bytes);
  if (!entries) {
    return refuse(
      '文件不完整：压缩结构的目录缺失或损坏，多半是没有下载完。请重新下载或重新导出。',
      'The file is incomplete: the directory of its archive is missing or damaged. Download or export it again.',
    );
  }
  if (entries.length > limits.files) {
    return refuse(
      `压缩包里有 ${entries.length} 个文件，最多读 ${limits.files} 个。请解压后分批检查。`,
      `The archive holds ${entries.length} files; up to ${limits.files} are read. Unpack it and check in batches.`,
    );
  }
  const files = new Map<string, Uint8Array>();
  let all = 0;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    if (entry.isEncrypted) return encrypted;
    const content = inflateEntry(bytes, entry, Math.min(limits.each, limits.all - all));
    if (content === 'too-large') return tooLarge(entry.name, limits);
    if (content === 'broken') {
      return refuse(
        `文件已损坏：其中的“${entry.name}”解不开。请重新下载或重新导出。`,
        `The file is damaged: “${entry.name}” in it cannot be inflated. Download or export it again.`,
      );
    }
    all += content.length;
    files.set(entry.name, content);
  }
  return { kind: 'files', files };
}

const encrypted = refuse(
  '文件有密码保护，读不了。请在原程序中去掉密码后另存，再检查。',
  'The file is protected by a password. Save it without one in the program that made it.',
);

function tooLarge(name: string, { each, all }: ZipLimits): Refusal {
  return refuse(
    `压缩内容展开后太大（“${name}”超过 ${Math.round(each / 1_000_000)} MB，或合计超过 ${Math.round(all / 1_000_000)} MB），已停止读取。正常的决算公开展开后只有几 MB：请确认文件来源。`,
    `The archive inflates to too much (“${name}” beyond ${Math.round(each / 1_000_000)} MB, or beyond ${Math.round(all / 1_000_000)} MB in all); reading stopped. A disclosure inflates to a few MB: check where the file is from.`,
  );
}

const stored = 0;
const deflated = 8;
const slice = 65_536;

/** The bytes of one file of a ZIP, at most so many of them, whatever its directory says of its size. */
export function inflateEntry(
  bytes: Uint8Array,
  { offset, compressedSize, method }: ZipEntry,
  most: number,
): Uint8Array | 'too-large' | 'broken' {
  const start = dataStart(bytes, offset);
  if (start === undefined || start + compressedSize > bytes.length) return 'broken';
  const packed = bytes.subarray(start, start + compressedSize);
  if (method === stored) return packed.length > most ? 'too-large' : packed;
  if (method !== deflated) return 'broken';
  const pieces: Uint8Array[] = [];
  const out = { length: 0, isDone: false };
  const inflate = new Inflate((piece, final) => {
    out.length += piece.length;
    pieces.push(piece);
    out.isDone ||= final;
  });
  try {
    for (let at = 0; at < packed.length && out.length <= most; at += slice)
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return 'broken';
  }
  if (out.length > most) return 'too-large';
  return out.isDone ? joined(pieces, out.length) : 'broken';
}

/** Where the bytes of an entry begin: after its own header, which repeats the name. */
function dataStart(bytes: Uint8Array, offset: number): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
