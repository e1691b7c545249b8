import type { Gathered, GatheredDocument, Given, LazyFile, Text, Tools } from '../index.ts';
import { gather, looksLikeDocument } from '../index.ts';
import { harmless } from '../reporters/width.ts';
import type { Input } from './inputs.ts';
import { bytesOf, inputsOf } from './inputs.ts';
import type { Clock } from './timing.ts';

/** What a file, a folder or an archive came to, with the hash of the file that it was given in. */
export type Found = Gathered & { readonly sha256?: string };

export interface FindOptions {
  readonly given: Given;
  readonly clock: Clock;
  /** Takes all files for one document. */
  readonly together?: boolean;
  /** Is told how many files there are, and which is read next. */
  readonly found?: (count: number) => void;
  readonly reading?: (name: string) => void;
  readonly tools?: Tools;
}

/** The documents in what was given, one by one; files that are given by name are documents of their own. */
export async function* documentsIn(inputs: readonly Input[], options: FindOptions): AsyncGenerator<Found> {
  const whole = options.together ? [inputs.flatMap(filesToJoin)] : inputs.map(({ files }) => files);
  for (const paths of whole) yield* documentsOf(paths, options);
}

/** Of a folder only what may be a document: whatever else there is says nothing. */
function filesToJoin({ path, files }: Input): readonly string[] {
  return files[0] === path ? files : files.filter(looksLikeDocument);
}

async function* documentsOf(
  paths: readonly string[],
  { given, clock, together = false, found, reading, tools }: FindOptions,
): AsyncGenerator<Found> {
  const hashes = new Map<string, string>();
  const files = paths.map((path) => fileAt(path, hashes));
  const watch = {
    time: clock.time,
    timeAsync: clock.timeAsync,
    ...(found ? { found } : {}),
    ...(reading ? { reading } : {}),
  };
  for await (const each of gather(files, given, { together, watch, ...(tools ? { tools } : {}) })) {
    const sha256 = hashOf(each.name, hashes);
    yield sha256 === undefined ? each : { ...each, sha256 };
  }
}

/** A file that is loaded when it is needed; its hash is kept. */
function fileAt(path: string, hashes: Map<string, string>): LazyFile {
  return {
    name: path,
    async load() {
      const loaded = await bytesOf(path);
      if (loaded.kind === 'missing') return { kind: 'refused', why: loaded.why };
      hashes.set(path, loaded.sha256);
      return { name: path, bytes: loaded.bytes };
    },
  };
}

/** The hash of a file or, of one in an archive, of that archive. */
function hashOf(name: string, hashes: ReadonlyMap<string, string>): string | undefined {
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
    const hash = hashes.get(name.slice(0, end));
    if (hash !== undefined) return hash;
  }
  return undefined;
}

export type OnlyDocument =
  | { readonly kind: 'one'; readonly document: GatheredDocument; readonly sha256: string }
  | { readonly kind: 'refused'; readonly why: Text }
  | { readonly kind: 'several'; readonly names: readonly string[] };

/** The one document at a path: a file, a folder or an archive. */
export async function onlyDocumentAt(
  path: string,
  given: Given,
  clock: Clock,
  tools?: Tools,
): Promise<OnlyDocument> {
  const documents: (GatheredDocument & { readonly sha256?: string })[] = [];
  const names: string[] = [];
  let why: Text | undefined;
  for await (const each of documentsIn(inputsOf([path]).inputs, {
    given,
    clock,
    ...(tools ? { tools } : {}),
  })) {
    if (each.kind === 'failed') throw each.error;
    if (each.kind === 'refused') why ??= each.why;
    else {
      names.push(each.name);
      if (documents.length < 2) documents.push(each);
    }
  }
  const [document] = documents;
  if (document && names.length === 1) return { kind: 'one', document, sha256: document.sha256 ?? '' };
  return document ? { kind: 'several', names } : { kind: 'refused', why: why ?? nothingThere };
}

/** Why there is not one document. */
export function whyNotOne(found: Exclude<OnlyDocument, { readonly kind: 'one' }>): Text {
  if (found.kind === 'refused') return found.why;
  const { names } = found;
  const shown = names.slice(0, mostNames).map(harmless);
  const more = names.length - shown.length;
  return {
    zh: `里面有 ${names.length} 份文档，请指定其中一份：\n${[...shown.map((name) => `  ${name}`), ...(more > 0 ? [`  另有 ${more} 份`] : [])].join('\n')}`,
    en: `There are ${names.length} documents in it; name one of them:\n${[...shown.map((name) => `  ${name}`), ...(more > 0 ? [`  and ${more} more`] : [])].join('\n')}`,
  };
}

const mostNames = 20;

const nothingThere: Text = { zh: '里面没有文档。', en: 'There is no document in it.' };
