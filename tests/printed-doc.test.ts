import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileInput } from '../src/model/reader.ts';
import type { Source } from '../src/model/source.ts';
import { readFile } from '../src/readers/index.ts';
import { fixtures } from './printed/fixtures.ts';

async function read(file: FileInput): Promise<Source> {
  const reading = await readFile(file);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

/** The words in their order, the tables with what is merged in them, the places and what was noticed. */
function shapeOf(source: Source) {
  const { blocks, remarks } = source;
  return {
    blocks: blocks.map((block) =>
      block.kind === 'line'
        ? block.text
        : block.rows.map((row) =>
            row.map(({ text, rowSpan = 1, columnSpan = 1 }) => `${text} ${rowSpan}×${columnSpan}`),
          ),
    ),
    places: placesOf(source),
    remarks: remarks.map(({ kind, message }) => [kind, message.zh]),
  };
}

/** The places of all words; LibreOffice puts a frame around a text box, which makes it the second one. */
function placesOf({ text, spots }: Source) {
  return spots
    .filter(({ start }, index) => text.slice(start, spots[index + 1]?.start).trim() !== '')
    .map(({ at }) => (at.kind === 'part' ? at.path.replace(/txbx\[\d\]/, 'txbx') : at));
}

test.each(fixtures.filter(({ name }) => name.endsWith('.doc')))(
  '$name: the same words, tables, places and remarks as the docx that it was printed from',
  async ({ name, from }) => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'printed', name)));
    const source = await read({ name, bytes });
    expect(source.format).toBe('doc');
    expect(shapeOf(source)).toEqual(shapeOf(await read(from)));
  },
);
