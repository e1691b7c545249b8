import { expect, test, vi } from 'vitest';
import { documentOf, pdfOf, wordsAt } from '../../../tests/paper/pdf.ts';
import { readFile } from '../index.ts';

vi.setConfig({ testTimeout: 60_000 });

async function pictures(content: string) {
  const reading = await readFile({
    name: 'a.pdf',
    bytes: pdfOf(documentOf([content, wordsAt('决算', 50, 700)])),
  });
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const { paper } = reading.source;
  return [await paper!.picture(1), await paper!.picture(2)];
}

test('a page of more lines than any document has is read, but not painted', async () => {
  const [drawing, other] = await pictures('0 0 m 9 700 l S '.repeat(50_000));
  expect(drawing).toBeUndefined();
  expect(other).toBeDefined();
});

test('neither is a line of more points than any drawing has', async () => {
  expect((await pictures(`0 0 m ${'9 9 l 5 700 l '.repeat(100_000)}S`))[0]).toBeUndefined();
});

test('a page of some hundred lines is', async () => {
  expect((await pictures('0 0 m 9 700 l S '.repeat(500)))[0]).toBeDefined();
});
