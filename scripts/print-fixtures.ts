/**
 * Prints documents of our own with the programs that offices use (Chromium, LibreOffice, qpdf) into tests/printed/, to
 * be read by tests/printed.test.ts: `npx tsx scripts/print-fixtures.ts [part of a file's name]`. The files are kept, so
 * that tests need none of these programs. The typeface is AR PL SungtiL GB (fonts-arphic-gbsn00lp), whose outlines are
 * small; Noto Serif CJK stands in one of them.
 */
import { writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { sourceFromText } from '../src/readers/text.ts';
import { printedDocuments, printedFolder } from '../tests/printed-documents.ts';
import { fixtures } from '../tests/printed/fixtures.ts';
import { madeUnitText, pdfFixtures } from './print-fixtures/pdf-fixtures.ts';
import { convertedByLibreOffice } from './print-fixtures/printers.ts';

const wanted = process.argv[2] ?? '';
const largest = 250_000;

for (const { name, from } of fixtures)
  if (name.includes(wanted))
    keep(name, convertedByLibreOffice(from.name, from.bytes, extname(name).slice(1)));

const prints = pdfFixtures
  .map((fixture) => ({
    ...fixture,
    name: `${fixture.document}.${fixture.habit}.${fixture.extension ?? 'pdf'}`,
  }))
  .filter(({ name }) => name.includes(wanted));
// what a made unit says may change with the compiler: its text and its prints are of one time, to be made together
if (prints.some(({ document }) => document === 'made-unit'))
  writeFileSync(join(printedFolder, 'made-unit.txt'), madeUnitText());
for (const { document, name, print } of prints)
  keep(name, await print(sourceFromText('a.txt', printedDocuments()[document]!)));

function keep(name: string, bytes: Uint8Array): void {
  writeFileSync(join(printedFolder, name), bytes);
  const isLarge = bytes.length > largest;
  process.stderr.write(`${name}: ${Math.round(bytes.length / 1000)} kB${isLarge ? ', too large' : ''}\n`);
  if (isLarge) process.exitCode = 1;
}
