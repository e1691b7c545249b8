import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { WrittenFile } from '../model/writer.ts';

export type Saved =
  | { readonly kind: 'saved'; readonly files: readonly SavedFile[] }
  /** Files that are there and were not written by an earlier build, or were changed since. Nothing was written. */
  | { readonly kind: 'occupied'; readonly names: readonly string[] };

export interface SavedFile {
  readonly path: string;
  readonly size: number;
  readonly was: 'new' | 'same' | 'replaced';
}

/** What an earlier build wrote into a folder, by name, with its hash: what still has it may be replaced. */
const record = '.juesuan-build.json';

/** Saves files together: all of them or none. */
export function save(files: readonly WrittenFile[], folder: string, force: boolean): Saved {
  const known = recordIn(folder);
  const planned = files.map((file) => ({ ...file, ...stateOf(file, folder, known) }));
  const names = planned.filter(({ state }) => state === 'occupied').map(({ name }) => name);
  if (names.length > 0 && !force) return { kind: 'occupied', names };
  const begun: string[] = [];
  try {
    const whole = { name: record, bytes: recordOf(files, known), path: join(folder, record) };
    const moves = [...planned.filter(({ state }) => state !== 'same'), whole].map(({ path, bytes }) => {
      const aside = join(dirname(path), `.juesuan-${process.pid}-${begun.length}.tmp`);
      mkdirSync(dirname(path), { recursive: true });
      begun.push(aside);
      writeFileSync(aside, bytes);
      return [aside, path] as const;
    });
    for (const [aside, path] of moves) renameSync(aside, path);
  } finally {
    for (const aside of begun) rmSync(aside, { force: true });
  }
  return {
    kind: 'saved',
    files: planned.map(({ path, bytes, state }) => ({
      path,
      size: bytes.length,
      was: state === 'occupied' ? 'replaced' : state,
    })),
  };
}

/** Saves one file, all of it or nothing. */
export function saveAlone(path: string, bytes: Uint8Array): void {
  const aside = join(dirname(path), `.juesuan-${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, bytes);
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function stateOf({ name, bytes }: WrittenFile, folder: string, known: Readonly<Record<string, string>>) {
  const path = join(folder, name);
  if (relative(resolve(folder), resolve(path)).split(sep).includes('..'))
    throw new Error(`${name} is not below ${folder}`);
  if (!existsSync(path)) return { path, state: 'new' as const };
  if (!statSync(path).isFile()) return { path, state: 'occupied' as const };
  const there = hashOf(readFileSync(path));
  if (there === hashOf(bytes)) return { path, state: 'same' as const };
  return { path, state: there === known[name] ? ('replaced' as const) : ('occupied' as const) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function recordIn(folder: string): Readonly<Record<string, string>> {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, record), 'utf8')) as { files?: unknown };
    return typeof files === 'object' && files !== null ? (files as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function recordOf(files: readonly WrittenFile[], known: Readonly<Record<string, string>>): Uint8Array {
  const all = { ...known, ...Object.fromEntries(files.map(({ name, bytes }) => [name, hashOf(bytes)])) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(`${JSON.stringify({ schema: 'juesuan/build@1', files: sorted }, null, 2)}\n`);
}
