import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Source } from '../src/model/source.ts';
import { readFile } from '../src/readers/index.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { documentOf, pagesOfLines, pdfOf } from './paper/pdf.ts';
import { printedDocuments, printedFolder } from './printed-documents.ts';
import { fixtures } from './printed/fixtures.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';
import { smallAccounts } from './small-accounts.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What a print has lost, and what is left to compare without it. */
const allowed: Readonly<Record<string, { readonly why: string; without(said: Said): Partial<Said> }>> = {
  'made-unit.writer-docx-libreoffice.pdf': {
    why: 'LibreOffice does not print a comma that would hang over the end of its line',
    without: (said) => ({ ...said, statements: said.statements.map((text) => text.replaceAll('，', '')) }),
  },
};

/**
 * Prints of which not all is read: so many facts are missing, and what is read is right. Without rules nothing tells
 * the parts of a heading that wraps over a single line of amounts, nor whose rest a line at the top of a page is.
 */
const partly: Readonly<Record<string, number>> = {
  'library.chromium-no-rules.pdf': 12,
  'library.chromium-three-lines.pdf': 4,
};

async function read(name: string): Promise<Source> {
  const bytes = new Uint8Array(readFileSync(join(printedFolder, name)));
  const reading = await readFile({ name: `a${extname(name)}`, bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

describe('old documents of Word, as LibreOffice saves them', () => {
  test.each(fixtures.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])))(
    '%s: the same facts and findings as text',
    async (name, text) => {
      expect(said(await read(name))).toEqual(said(sourceFromText('a.txt', text)));
    },
  );
});

describe('what offices print', () => {
  const texts = printedDocuments();
  const standards = new Map<string, Said>();
  const files = readdirSync(printedFolder).filter((name) => /^[\w-]+\.[\w-]+\.\w+$/.test(name));

  function standardOf(document: string): Said {
    const known = standards.get(document) ?? said(sourceFromText('a.txt', texts[document]!));
    standards.set(document, known);
    return known;
  }

  test('is there', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  test.each(files)('%s: the same facts and findings as text', async (name) => {
    if (partly[name] !== undefined) {
      const [found, standard] = [said(await read(name)), standardOf(name.split('.')[0]!)];
      expect(found.facts.filter((fact) => !standard.facts.includes(fact))).toEqual([]);
      expect(found.findings).toEqual(standard.findings);
      expect(standard.facts.length - found.facts.length).toBe(partly[name]);
      return;
    }
    const without = allowed[name]?.without ?? ((all: Said) => all);
    expect(without(said(await read(name)))).toEqual(without(standardOf(name.split('.')[0]!)));
  });
});

describe('a PDF whose fonts are not in the file', () => {
  const standard = said(sourceFromText('a.txt', smallAccounts));
  const printed = async (text: string) => {
    const reading = await readFile({
      name: 'a.pdf',
      bytes: pdfOf(documentOf(pagesOfLines(text.split('\n')))),
    });
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    return said(reading.source);
  };

  test('says the same', async () => {
    expect(await printed(smallAccounts)).toEqual(standard);
  });

  test('with 康熙部首, radicals in place of characters, as some fonts name their glyphs: too', async () => {
    const radicals = new Map(
      [...'⼀⼆⼈⼊⼒⼤⼯⽀⽂⽇⽊⽔⽤⽬⽣⽥⽴⾏⾦⾯⾷'].map((radical) => [
        radical.normalize('NFKC'),
        radical,
      ]),
    );
    const named = [...smallAccounts].map((character) => radicals.get(character) ?? character).join('');
    expect(named).toMatch(/⽔⽂/);
    expect(await printed(named)).toEqual(standard);
  });
});
