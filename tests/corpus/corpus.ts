import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Disclosure } from '../../src/model/disclosure.ts';
import { sourceFromText } from '../../src/readers/text.ts';
import { recognize } from '../../src/recognize/index.ts';

/** The folder of real documents, from the environment; tests that need it are skipped where it is not set. */
export const corpus = process.env.JUESUAN_CORPUS;
export const hasCorpus = corpus !== undefined && existsSync(corpus);
if (!hasCorpus) process.stderr.write('JUESUAN_CORPUS is not set: tests on real documents are skipped\n');

/** The text of the document that the product was asked for from. */
export function seedText(): string {
  const folder = join(corpus!, 'seeds');
  const name = readdirSync(folder).find((file) => file.endsWith('.txt'))!;
  return readFileSync(join(folder, name), 'utf8');
}

export function readDocument(text: string): Disclosure {
  return recognize(sourceFromText('document.txt', text));
}
