import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileInput } from '../../src/model/reader.ts';
import { sourceFromText } from '../../src/readers/text.ts';
import { printed, printings } from '../paper/printings.ts';
import { damagedAccounts, smallAccounts } from '../small-accounts.ts';
import { everyKindOfWords } from './every-kind-of-words.ts';

/** A document that an office suite printed from one of ours; `npx tsx scripts/print-fixtures.ts` prints them anew. */
export interface PrintedFixture {
  /** The file beside this one; its extension says what it was printed as. */
  readonly name: string;
  /** What it was printed from. */
  readonly from: FileInput;
  /** What it says, as text, where it is a disclosure. */
  readonly text?: string;
}

const example = readFileSync(
  resolve(import.meta.dirname, '..', '..', 'examples', '青禾县图书馆-2024-决算.txt'),
  'utf8',
);
/** Two tables less, so that it is small. */
const libraryAccounts = example
  .split('\n\n')
  .filter((section) => !/公开0[56]表/.test(section))
  .join('\n\n');

export const fixtures: readonly PrintedFixture[] = [
  { name: 'small.doc', from: docx(smallAccounts), text: smallAccounts },
  { name: 'damaged.doc', from: docx(damagedAccounts), text: damagedAccounts },
  { name: 'library.doc', from: docx(libraryAccounts), text: libraryAccounts },
  { name: 'every-kind-of-words.doc', from: everyKindOfWords },
];

/** A text as a document of Word, whose headings are merged as offices merge them. */
function docx(text: string): FileInput {
  const printing = { ...printings[0]!, style: { merges: true } };
  return { name: 'a.docx', bytes: printed(printing, sourceFromText('a.txt', text)) };
}
