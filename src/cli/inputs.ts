import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Text } from '../core/messages.ts';
import { looksLikeDocument } from '../index.ts';
import { suggest } from '../core/suggest.ts';
import { usageError } from './usage.ts';

/** What was meant by one path: a file, or a folder with all files under it. */
export interface Input {
  readonly path: string;
  readonly files: readonly string[];
}

/** What was meant, and whether several documents could have been: a folder of one is still a folder. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly several: boolean;
}

/** Files as they stand, folders with what is in them, globs as the files that fit, `-` for standard input. */
export function inputsOf(paths: readonly string[]): Inputs {
  const inputs = paths.flatMap(inputsAt);
  const distinct = [...new Map(inputs.map((input) => [input.path, input])).values()];
  const only = distinct.length === 1 && paths.length === 1 ? distinct[0]! : undefined;
  return { inputs: distinct, several: only === undefined || only.files[0] !== paths[0] };
}

/** What one path means. */
function inputsAt(path: string): Input[] {
  if (path === '-') return [fileInput(path)];
  if (isFolder(path)) return [folderInput(path)];
  if (existsSync(path) || !/[*?[{]/.test(path)) return [fileInput(path)];
  const found = filesMatching(path);
  if (found.length > 0) return found.map(fileInput);
  throw usageError({ zh: `没有文件符合 ${path}`, en: `No file matches ${path}` });
}

function fileInput(path: string): Input {
  return { path, files: [path] };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function folderInput(path: string): Input {
  const files = filesUnder(path);
  if (files.some((file) => looksLikeDocument(file) || isFolder(file))) return { path, files };
  throw usageError({ zh: `文件夹里没有文档：${path}`, en: `No documents in the folder ${path}` });
}

/**
 * All files under a folder in the order of their names; hidden ones are left alone, links to folders not followed. A
 * folder that may not be opened stands for itself, and is told.
 */
function filesUnder(folder: string): string[] {
  const entries = entriesOf(folder);
  if (!entries) return [folder];
  const sorted = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)) ? [path] : [];
  });
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function filesMatching(pattern: string): string[] {
  const fixed = /^[^*?[{]*\//.exec(pattern)?.[0] ?? '';
  const folder = fixed === '' ? '.' : fixed;
  if (!isFolder(folder)) return [];
  const matches = globPattern(pattern.replace(/^\.\//, ''));
  return filesUnder(folder)
    .filter((file) => matches.test(file.replaceAll('\\', '/').replace(/^\.\//, '')))
    .map((file) => (pattern.startsWith('./') && !file.startsWith('.') ? `./${file}` : file));
}

/** `*` and `?` within a name, `**` over folders, `[…]` a character, `{a,b}` either. */
function globPattern(glob: string): RegExp {
  let depth = 0;
  const body = glob.replaceAll(/\*\*\/|\*\*|\*|\?|\[!?[^\]]+\]|[{},]|[.+^$()|\\\]]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        depth += 1;
        return '(?:';
      case '}':
        if (depth === 0) return String.raw`\}`;
        depth -= 1;
        return ')';
      case ',':
        return depth > 0 ? '|' : ',';
      default:
        return token.startsWith('[') ? token.replace('[!', '[^') : `\\${token}`;
    }
  });
  return new RegExp(`^${body}${')'.repeat(depth)}$`, 'u');
}

/** The bytes of a file, or why there are none. */
export type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly sha256: string } | Missing;

interface Missing {
  readonly kind: 'missing';
  readonly why: Text;
}

const largestFile = 200_000_000;

/** Loads a file, if it is one and of a size that can be read. */
export async function bytesOf(path: string): Promise<Bytes> {
  try {
    const bytes = path === '-' ? await standardInput() : bytesIn(path);
    if ('why' in bytes) return bytes;
    return { kind: 'bytes', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return missing(whyUnreadable(path, error as NodeJS.ErrnoException));
  }
}

/** Opens without waiting: a pipe that nobody writes to would never begin, a device never end. */
function bytesIn(path: string): Uint8Array | Missing {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) return missing(aFolder(path));
    if (!status.isFile()) return missing(noFile(path));
    return status.size > largestFile ? missing(tooLarge(status.size)) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function missing(why: Text): Missing {
  return { kind: 'missing', why };
}

function tooLarge(size: number): Text {
  const megabytes = Math.round(size / 1_000_000);
  return {
    zh: `文件有 ${megabytes} MB，太大，最多读 ${largestFile / 1_000_000} MB。决算公开通常只有几 MB：请确认是否选错文件。`,
    en: `The file has ${megabytes} MB, which is too large; up to ${largestFile / 1_000_000} MB are read. A disclosure has a few MB: check that it is the right file.`,
  };
}

function noFile(path: string): Text {
  return {
    zh: `这不是普通文件，而是设备或管道：${path}。要从管道读，请写成：… | juesuan check -`,
    en: `This is no file but a device or a pipe: ${path}. To read from a pipe: … | juesuan check -`,
  };
}

function aFolder(path: string): Text {
  return {
    zh: `这是文件夹，打不开，或这里要的是文件：${path}`,
    en: `This is a folder, which cannot be opened or where a file is needed: ${path}`,
  };
}

/** All of standard input, as long as it is of a size that can be read. */
async function standardInput(): Promise<Uint8Array | Missing> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > largestFile) return missing(tooLarge(size));
  }
  return Buffer.concat(chunks);
}

function whyUnreadable(path: string, { code, message }: NodeJS.ErrnoException): Text {
  switch (code) {
    case 'ENOENT': {
      const near = suggest(nameIn(path), namesBeside(path), 1)[0];
      return {
        zh: `没有这个文件：${path}${near ? `。是不是：${near}` : ''}`,
        en: `No such file: ${path}${near ? `. Did you mean: ${near}` : ''}`,
      };
    }
    case 'EACCES':
    case 'EPERM':
      return { zh: `没有读这个文件的权限：${path}`, en: `No permission to read ${path}` };
    case 'EISDIR':
      return aFolder(path);
    default:
      return {
        zh: `文件读不出来：${path}（${message}）`,
        en: `The file cannot be read: ${path} (${message})`,
      };
  }
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
