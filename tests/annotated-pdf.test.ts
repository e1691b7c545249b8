import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import { installed } from '../src/cli/resources.ts';
import type { Element, Publication } from '../src/model/publication.ts';
import type { Source } from '../src/model/source.ts';
import { readFile } from '../src/readers/index.ts';
import { recognize } from '../src/recognize/index.ts';
import type { Checked } from '../src/reporters/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { pdfWriter } from '../src/writers/pdf.ts';
import { institution } from './made/institution.ts';
import { compiled } from './made/law.ts';
import { checked, frame, write } from './report-frame.ts';
import { said } from './said.ts';

const lack = await pdfWriter.lacks!(installed);
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The first amount of the narrative says ten times what it should. */
function withMistake(publication: Publication): { publication: Publication; words: string } {
  let words = '';
  const elements = publication.elements.map((element): Element => {
    if (element.kind !== 'paragraph' || words !== '') return element;
    return {
      ...element,
      runs: element.runs.map((run) => {
        const [amount, number] = /^([1-9]\d*\.\d\d)万元$/.exec(run.text) ?? [];
        if (words !== '' || !amount || !number) return run;
        words = `${number.replace('.', '')}.00`;
        return { ...run, text: `${words}万元` };
      }),
    };
  });
  return { publication: { ...publication, elements }, words };
}

async function read(bytes: Uint8Array): Promise<Source> {
  const reading = await readFile({ name: 'a.pdf', bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

async function prepared(id: string, result: Checked): Promise<Checked> {
  const ready = await reporters.find((each) => each.id === id)!.prepare!(result, frame);
  if (ready.kind === 'unfit') throw new Error(ready.why.zh);
  return ready;
}

describe.skipIf(lack !== undefined)(
  'a made disclosure, printed as PDF, with an amount altered',
  { timeout: 120_000 },
  async () => {
    if (lack) return;
    const { publication, words } = withMistake(compiled(institution(7, { profile: 'cn-310000-2024' })));
    const { bytes } = (await pdfWriter.write(publication, installed))[0]!;
    const source = await read(bytes);
    const result = checked(check(recognize(source)), 'a.pdf');
    const at = result.report.findings.findIndex(({ span }) =>
      source.text.slice(span.start, span.end).includes(words),
    );

    test('is found, on its page, in a box as wide as the words and as high as a line', () => {
      expect(words).toMatch(/^\d{4,}\.00$/);
      expect(at).toBeGreaterThanOrEqual(0);
      const { findings } = JSON.parse(write('json', [result])) as {
        findings: {
          place: { page: number; box: { left: number; top: number; right: number; bottom: number } };
        }[];
      };
      const { page, box } = findings[at]!.place;
      expect(page).toBeGreaterThan(1);
      expect(box.right - box.left).toBeGreaterThan(words.length * 4);
      expect(box.bottom - box.top).toBeGreaterThan(8);
      expect(box.bottom - box.top).toBeLessThan(30);
      if (!poppler) return;
      // another program finds the number there
      const corner = ['-x', String(Math.floor(box.left) - 2), '-y', String(Math.floor(box.top) - 2)];
      const size = [
        '-W',
        String(Math.ceil(box.right - box.left) + 4),
        '-H',
        String(Math.ceil(box.bottom - box.top) + 4),
      ];
      const args = ['-f', String(page), '-l', String(page), '-r', '72', ...corner, ...size, '-', '-'];
      expect(spawnSync('pdftotext', args, { input: bytes, encoding: 'utf8' }).stdout).toContain(words);
    });

    test('differs from the data that the file carries, and both are told', () => {
      expect(source.embedded).toEqual(publication.facts.map(({ id, value }) => ({ id, value })));
      const differing = result.report.findings.filter(
        ({ rule }) => rule === 'agreement/shown-differs-from-data',
      );
      const places = new Set(differing.map(({ span }) => source.text.slice(span.start, span.end)));
      expect([...places]).toEqual([`${words}万元`]);
    });

    test('the report shows its page as a picture with the place marked', async () => {
      const ready = await prepared('html', result);
      expect(ready.pictures!.length).toBeGreaterThan(0);
      expect(ready.pictures!.every(({ picture }) => picture.mime === 'image/png')).toBe(true);
      const html = write('html', [ready]);
      expect(html.match(/<figure/g)).toHaveLength(ready.pictures!.length);
      expect(html.includes('<a class="spot e" id="g1" href="#f1"')).toBe(true);
    });

    test('with notes in it says the same, and has its data and as many notes as there are places', async () => {
      const { annotated } = await prepared('pdf', result);
      expect(Buffer.compare(annotated!.subarray(0, bytes.length), bytes)).toBe(0);
      const again = await read(annotated!);
      expect(again.text).toBe(source.text);
      expect(again.embedded).toEqual(source.embedded);
      expect(said(again)).toEqual(said(source));
      const added = Buffer.from(annotated!.subarray(bytes.length)).toString('latin1');
      expect(added.match(/\/Subtype\/Highlight/g)!.length).toBeGreaterThanOrEqual(
        result.report.findings.length,
      );
      if (poppler)
        expect(spawnSync('pdftotext', ['-', '-'], { input: annotated! }).stderr.toString()).toBe('');
    });
  },
);
