import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Text } from '../core/messages.ts';
import { readers } from '../index.ts';
import { suggest } from './suggest.ts';
import { usageError } from './usage.ts';

/** The files that were meant, and whether several could have been: a folder of one is still a folder. */
export interface Inputs {
  readonly files: readonly string[];
  readonly several: boolean;
}

/** Files as they stand, folders and globs as the documents in them, `-` for standard input. */
export function inputsOf(paths: readonly string[]): Inputs {
  const files = new Set<string>();
  let several = paths.length > 1;
  for (const path of paths) {
    const found = path === '-' ? [path] : filesAt(path);
    if (found.length !== 1 || found[0] !== path) several = true;
    for (const file of found) files.add(file);
  }
  return { files: [...files], several };
}

function filesAt(path: string): string[] {
  if (isFolder(path)) return documentsIn(path, path);
  if (existsSync(path) || !/[*?[{]/.test(path)) return [path];
  const found = filesMatching(path);
  if (found.length > 0) return found;
  throw usageError({ zh: `没有文件符合 ${path}`, en: `No file matches ${path}` });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Formats in which disclosures are published and that cannot be read yet: they are told, not passed over. */
const otherFormats = ['pdf', 'docx', 'doc', 'wps', 'xlsx', 'xls', 'et', 'ofd', 'html', 'htm', 'zip'];

function documentsIn(folder: string, asGiven: string): string[] {
  const extensions = new Set([...readers.flatMap((reader) => reader.extensions), ...otherFormats]);
  const found = filesUnder(folder).filter((file) =>
    extensions.has(file.slice(file.lastIndexOf('.') + 1).toLowerCase()),
  );
  if (found.length > 0) return found;
  throw usageError({ zh: `文件夹里没有文档：${asGiven}`, en: `No documents in the folder ${asGiven}` });
}

/** All files under a folder in the order of their names; hidden ones are left alone, links to folders not followed. */
function filesUnder(folder: string): string[] {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  const sorted = entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() || (entry.isSymbolicLink() && !isFolder(path)) ? [path] : [];
  });
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
export type Bytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: 'missing'; readonly why: Text };

const largestFile = 512_000_000;

export async function bytesOf(path: string): Promise<Bytes> {
  try {
    if (path !== '-') {
      const size = statSync(path).size;
      if (size > largestFile) return missing(tooLarge(size));
    }
    const bytes = path === '-' ? await standardInput() : readFileSync(path);
    return { kind: 'bytes', bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return missing(whyUnreadable(path, error as NodeJS.ErrnoException));
  }
}

function missing(why: Text): Bytes {
  return { kind: 'missing', why };
}

function tooLarge(size: number): Text {
  const megabytes = Math.round(size / 1_000_000);
  return {
    zh: `文件有 ${megabytes} MB，太大。决算公开通常不到 1 MB：请确认是否选错文件。`,
    en: `The file has ${megabytes} MB, which is too large. A disclosure is usually under 1 MB: check that it is the right file.`,
  };
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
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
      return { zh: `这是文件夹，不是文件：${path}`, en: `This is a folder, not a file: ${path}` };
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
