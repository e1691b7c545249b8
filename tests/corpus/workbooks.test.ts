import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Grid, Source } from '../../src/model/source.ts';
import { readFile } from '../../src/readers/index.ts';
import { corpus, hasCorpus } from './corpus.ts';

const folder = join(corpus ?? '', 'corpus', 'workbooks');
const names = hasCorpus ? readdirSync(folder) : [];
const stems = [...new Set(names.map((name) => name.replace(/\.\w+$/, '')))];

describe.skipIf(!hasCorpus)('real workbooks that are there in both formats', () => {
  test.each(stems)('%s: the same words, grids and places from each', { timeout: 60_000 }, async (stem) => {
    const [old, recent] = await Promise.all([sourceOf(`${stem}.xls`), sourceOf(`${stem}.xlsx`)]);
    expect(recent.text).toBe(old.text);
    expect(shapes(recent)).toEqual(shapes(old));
    expect(recent.spots).toEqual(old.spots);
    expect(recent.remarks).toEqual(old.remarks);
    expect(grids(recent).length).toBeGreaterThan(5);
    expect(grids(recent).every(({ merges }) => merges === 'told')).toBe(true);
  });
});

async function sourceOf(name: string): Promise<Source> {
  const reading = await readFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  if (reading.kind !== 'read') throw new Error(`${name} is not read`);
  return reading.source;
}

function grids({ blocks }: Source): Grid[] {
  return blocks.filter((block): block is Grid => block.kind === 'grid');
}

function shapes(source: Source): unknown {
  return grids(source).map(({ rows }) =>
    rows.map((row) => row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])),
  );
}
