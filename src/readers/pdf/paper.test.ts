import { describe, expect, test } from 'vitest';
import type { PlainOptions, PlainPage } from '../../../tests/paper/plain-pdf.ts';
import { hexOf, plainPdf } from '../../../tests/paper/plain-pdf.ts';
import type { Box } from '../../core/span.ts';
import type { Bitmap } from '../../model/eye.ts';
import type { Source } from '../../model/source.ts';
import { boxesOf } from '../../model/source.ts';
import { openPdf } from './file.ts';
import { pdfium } from './pdfium.ts';
import { bitmapOf } from './picture.ts';
import { readPdf } from './read.ts';

const words =
  'BT /F1 18 Tf 60 700 Td (Paper 12.50 pages) Tj ET BT /F1 12 Tf 60 400 Td (and more words below) Tj ET';
/** The same on its side, as a wide table on an upright page. */
const lying = 'BT /F1 18 Tf 0 1 -1 0 300 100 Tm (Paper 12.50 pages) Tj ET';

async function read(bytes: Uint8Array): Promise<Source> {
  const reading = await readPdf({ name: 'a.pdf', bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

/** The file with 12.50 marked, and where that stands. */
async function marked(pages: readonly PlainPage[], options?: PlainOptions) {
  const bytes = plainPdf(pages, options);
  const source = await read(bytes);
  const start = source.text.indexOf('12.50');
  const [place] = boxesOf(source, { start, end: start + 5 });
  const note = {
    page: place!.page,
    boxes: [place!.box],
    title: 'juesuan',
    text: '应为12.55\n第二行',
    color: [255, 128, 0],
  } as const;
  const copy = await source.paper!.annotated!([note]);
  return { bytes, source, place: place!, copy: copy! };
}

async function painted(bytes: Uint8Array, page: number, turns = 0): Promise<Bitmap> {
  const opened = openPdf(await pdfium(), bytes);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const bitmap = bitmapOf(opened.file, page - 1, 72, turns);
  opened.file.close();
  return bitmap!;
}

/** The box around the pixels that differ. */
function changed(before: Bitmap, after: Bitmap): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < before.gray.length; at += 1) {
    if (Math.abs(before.gray[at]! - after.gray[at]!) < 8) continue;
    const [x, y] = [at % before.width, Math.floor(at / before.width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('notes', () => {
  test.each([
    ['upright', { content: words }, 0],
    ['turned to the right', { content: words, rotate: 90 }, 3],
    ['on its head', { content: words, rotate: 180 }, 2],
    ['turned to the left', { content: words, rotate: 270 }, 1],
    ['upright, its words lying', { content: lying }, 1],
  ] as const)('on a page that is %s: what is marked is what was meant', async (_, page, turns) => {
    const { bytes, source, place, copy } = await marked([page]);
    const seen = changed(await painted(bytes, 1, turns), await painted(copy, 1, turns));
    const { left, top, right, bottom } = place.box;
    expect(right - left).toBeGreaterThan(30);
    expect(bottom - top).toBeGreaterThan(10);
    for (const [is, should] of [
      [seen.left, left],
      [seen.top, top],
      [seen.right, right],
      [seen.bottom, bottom],
    ] as const)
      expect(Math.abs(is - should)).toBeLessThanOrEqual(1.5);
    expect((await read(copy)).text).toBe(source.text);
  });

  test('stand behind the file as it was, on their page, with their words', async () => {
    const { bytes, copy, place } = await marked([
      { content: 'BT /F1 9 Tf 60 60 Td (first) Tj ET' },
      { content: words },
    ]);
    expect(place.page).toBe(2);
    expect(Buffer.compare(copy.subarray(0, bytes.length), bytes)).toBe(0);
    const added = latin(copy.subarray(bytes.length));
    expect(added).toMatch(/\/Subtype\/Highlight/);
    expect(added).toMatch(/\/T\(juesuan\)/);
    const text = Buffer.from(`\ufeff应为12.55\n第二行`, 'utf16le').swap16().toString('latin1');
    expect(added.replaceAll('\\n', '\n')).toContain(text);
    const first = changed(await painted(bytes, 1), await painted(copy, 1));
    expect(first.left).toBe(Infinity);
  });

  test.each([
    ['a table', {}],
    ['a table, the file named', { isNamed: true }],
    ['a stream', { asStream: true }],
    ['a stream, the file named', { asStream: true, isNamed: true }],
  ] as const)('cross-references in %s: sound, and the same every time', async (_, options) => {
    const { bytes, copy } = await marked([{ content: words }], options);
    const again = await marked([{ content: words }], options);
    expect(Buffer.compare(copy, again.copy)).toBe(0);
    const added = latin(copy.subarray(bytes.length));
    if ('asStream' in options) {
      expect(added).toMatch(/obj\s*<<\/Type\/XRef/);
      expect(added).toMatch(/endstream\s+endobj\s+startxref\s+\d+\s+%%EOF\s*$/);
    }
    const [first, second] = /\/ID\s*\[<(\w+)><(\w+)>\]/.exec(added)!.slice(1);
    expect(first === '0123456789ABCDEF0123456789ABCDEF').toBe('isNamed' in options);
    expect(second).not.toBe('0123456789ABCDEF0123456789ABCDEF');
  });

  test('none: still a PDF of the same words', async () => {
    const source = await read(plainPdf([{ content: words }]));
    expect((await read((await source.paper!.annotated!([]))!)).text).toBe(source.text);
  });
});

describe('a page as a picture', () => {
  test('is a PNG of the size of the page, turned as it was read', async () => {
    const { paper } = await read(plainPdf([{ content: lying }]));
    const picture = await paper!.picture(1);
    expect(picture).toMatchObject({ mime: 'image/png', width: 842, height: 595 });
    const [wide, high] = [16, 20].map((at) => Buffer.from(picture!.bytes).readUInt32BE(at));
    expect(wide! / high!).toBeCloseTo(842 / 595, 2);
    expect(picture!.bytes.length).toBeLessThan(10_000);
  });

  test('has words of fonts that are not in the file laid over it', async () => {
    const content = `BT /F2 24 Tf 50 700 Td ${hexOf('青禾县图书馆2024年度')} Tj ET ${words}`;
    const picture = await (await read(plainPdf([{ content }]))).paper!.picture(1);
    expect(picture!.mime).toBe('image/svg+xml');
    const svg = new TextDecoder().decode(picture!.bytes);
    expect(svg).toContain('href="data:image/png;base64,iVBOR');
    expect([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((match) => match[1])).toEqual(['青禾县图书馆年度']);
    expect(svg).toContain('x="30 54 78 102 126 150 270 294" y="172" font-size="24"');
  });

  test('of a page that is not there: none', async () => {
    const { paper } = await read(plainPdf([{ content: words }]));
    expect(await paper!.picture(2)).toBeUndefined();
    expect(await paper!.picture(0)).toBeUndefined();
  });
});
