import type { FileInput, PassedOver, Reading, Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { inflateEntry } from '../unzip.ts';
import type { ZipEntry } from '../zip-directory.ts';
import { zipDirectory } from '../zip-directory.ts';
import { harmlessName, isJunk } from './entry-names.ts';
import { isPlainZip } from './plain-zip.ts';

/** How much of an archive, and of all archives within it together, is taken into memory. */
export interface ArchiveLimits {
  readonly files: number;
  /** Bytes of one file, and of all files together, once inflated. */
  readonly each: number;
  readonly all: number;
  /** How many archives may stand in one another. */
  readonly depth: number;
}

export const archiveLimits: ArchiveLimits = { files: 5_000, each: 64_000_000, all: 160_000_000, depth: 2 };

/** What has come out of an archive so far; shared with the archives within it. */
interface Unpacked {
  readonly files: FileInput[];
  readonly passedOver: PassedOver[];
  readonly names: Set<string>;
  readonly limits: ArchiveLimits;
  inflated: number;
  listed: number;
  broken: number;
}

/** A broken file costs time and counts no bytes: overlapping ones could go on for ever. */
const mostBroken = 8;

/** Unpacks an archive in memory, archives within it too; names begin with the name of the archive. */
export function readArchive(file: FileInput, limits: ArchiveLimits = archiveLimits): Reading {
  const unpacked: Unpacked = {
    files: [],
    passedOver: [],
    names: new Set(),
    limits,
    inflated: 0,
    listed: 0,
    broken: 0,
  };
  const refused = unpack(file, 1, unpacked);
  if (refused) return refused;
  const { files, passedOver } = unpacked;
  if (files.length > 0) return { kind: 'files', files, passedOver };
  const first = passedOver[0];
  return first
    ? refuse(
        `压缩包里没有能读的文件。“${first.name}”：${first.why.zh}`,
        `Nothing in the archive can be read. “${first.name}”: ${first.why.en}`,
      )
    : refuse('压缩包是空的，里面没有文件。', 'The archive is empty: there are no files in it.');
}

/** Adds the files of one archive; says why where nothing of the whole may be read. */
function unpack(archive: FileInput, level: number, unpacked: Unpacked): Refusal | undefined {
  const { limits } = unpacked;
  const entries = zipDirectory(archive.bytes);
  if (!entries) return passOverOrRefuse(archive, level, unpacked, incomplete);
  unpacked.listed += entries.length;
  if (unpacked.listed > limits.files) return tooMany(limits);
  const wanted = entries.filter(({ name }) => !isFolder(name) && !isJunk(harmlessName(name)));
  if (wanted.length > 0 && wanted.every((entry) => entry.isEncrypted))
    return passOverOrRefuse(archive, level, unpacked, encrypted);
  for (const entry of wanted) {
    const name = ownName(`${archive.name}/${harmlessName(entry.name)}`, unpacked.names);
    const refused = add(archive, entry, name, level, unpacked);
    if (refused) return refused;
  }
  return undefined;
}

function add(
  archive: FileInput,
  entry: ZipEntry,
  name: string,
  level: number,
  unpacked: Unpacked,
): Refusal | undefined {
  const { limits } = unpacked;
  const passOver = ({ why }: Refusal) => void unpacked.passedOver.push({ name, why });
  if (entry.isLink) return passOver(link);
  if (entry.isEncrypted) return passOver(encrypted);
  if (entry.size > limits.each) return passOver(tooLargeFor(limits));
  const most = Math.min(limits.each, limits.all - unpacked.inflated);
  const bytes = inflateEntry(archive.bytes, entry, most);
  if (bytes === 'too-large') return tooMuch(name, limits);
  if (bytes === 'broken') {
    unpacked.broken += 1;
    return unpacked.broken > mostBroken ? damagedThroughout : passOver(damaged);
  }
  unpacked.inflated += bytes.length;
  if (!isPlainZip(bytes)) return void unpacked.files.push({ name, bytes });
  return level < limits.depth ? unpack({ name, bytes }, level + 1, unpacked) : passOver(tooDeep);
}

/** An archive within an archive is passed over alone. */
function passOverOrRefuse(
  { name }: FileInput,
  level: number,
  unpacked: Unpacked,
  refused: Refusal,
): Refusal | undefined {
  if (level === 1) return refused;
  unpacked.passedOver.push({ name, why: refused.why });
  return undefined;
}

function isFolder(name: string): boolean {
  return /[\\/]$/.test(name);
}

/** Files of one name are told apart by a number. */
function ownName(name: string, taken: Set<string>): string {
  let own = name;
  for (let times = 2; taken.has(own); times += 1) own = name.replace(/(\.[^./]*)?$/, ` (${times})$1`);
  taken.add(own);
  return own;
}

const incomplete = refuse(
  '压缩包不完整：目录缺失或损坏，多半是没有下载完。请重新下载。',
  'The archive is incomplete: its directory is missing or damaged. Download it again.',
);
const encrypted = refuse(
  '压缩包有密码，读不了。请解压后再检查。',
  'The archive is protected by a password. Unpack it and check what was in it.',
);
const damaged = refuse(
  '在压缩包里已损坏，或用了不常见的压缩方法，解不开。请重新打包。',
  'It is damaged in the archive, or compressed in an unusual way. Pack it again.',
);
const damagedThroughout = refuse(
  '压缩包里许多文件都解不开，多半已损坏。请重新下载或重新打包。',
  'Many files in the archive cannot be unpacked: it is damaged. Download it or pack it again.',
);
const link = refuse('是符号链接，没有跟随。', 'It is a symbolic link, which is not followed.');
const tooDeep = refuse(
  '压缩包套了太多层，没有再打开。请解压后再检查。',
  'Too many archives in one another; this one was not opened. Unpack it and check again.',
);

function tooLargeFor({ each }: ArchiveLimits): Refusal {
  const most = Math.round(each / 1_000_000);
  return refuse(
    `太大（超过 ${most} MB），没有读。决算公开通常只有几 MB。`,
    `Too large (beyond ${most} MB), not read. A disclosure has a few MB.`,
  );
}

function tooMuch(name: string, { each, all }: ArchiveLimits): Refusal {
  const [one, total] = [each, all].map((bytes) => Math.round(bytes / 1_000_000));
  return refuse(
    `压缩包展开后太大（一个文件超过 ${one} MB，或合计超过 ${total} MB），读到“${name}”时停止。请确认文件来源；确实需要时，请解压后分批检查。`,
    `The archive inflates to too much (a file beyond ${one} MB, or beyond ${total} MB in all); reading stopped at “${name}”. Check where it is from, or unpack it and check in batches.`,
  );
}

function tooMany({ files }: ArchiveLimits): Refusal {
  return refuse(
    `压缩包里的文件太多，最多读 ${files} 个。请解压后分批检查。`,
    `The archive holds too many files; up to ${files} are read. Unpack it and check in batches.`,
  );
}
