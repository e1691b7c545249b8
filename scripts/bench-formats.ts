/** How fast each format is read, and whether reading many files keeps memory flat. */
import { readFile } from '../src/readers/index.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { recognize } from '../src/recognize/index.ts';
import { printed, printings } from '../tests/paper/printings.ts';
import { median } from './median.ts';

const rounds = 15;

/** Rows of a table: the format, its size, the time to read it, MB a second, and the time against that of text. */
export async function formatRows(document: string): Promise<string[]> {
  const source = sourceFromText('a.txt', document);
  const files = [
    { name: 'text', file: 'a.txt', bytes: new TextEncoder().encode(document) },
    ...printings.map((printing) => ({ ...printing, bytes: printed(printing, source) })),
  ];
  const times = await Promise.all(files.map(() => [] as number[]));
  for (let round = -3; round < rounds; round += 1)
    for (const [index, { file, bytes }] of files.entries()) {
      const begun = performance.now();
      const reading = await readFile({ name: file, bytes });
      if (reading.kind !== 'read') throw new Error(`${file}: ${reading.kind}`);
      if (round >= 0) times[index]!.push(performance.now() - begun);
    }
  const asText = median(times[0]!);
  return files.map(({ name, bytes }, index) => {
    const time = median(times[index]!);
    const speed = bytes.length / 1000 / time;
    return `| ${name} | ${Math.round(bytes.length / 1000)} | ${time.toFixed(1)} | ${speed.toFixed(1)} | ${(time / asText).toFixed(1)} × text |`;
  });
}

/** The heap in MB after so many files of all formats, read and recognised one after another. */
export async function memoryRow(document: string, counts: readonly number[]): Promise<string> {
  const source = sourceFromText('a.txt', document);
  const files = printings.map((printing) => ({ name: printing.file, bytes: printed(printing, source) }));
  const heaps: string[] = [];
  for (let count = 1; count <= Math.max(...counts); count += 1) {
    const reading = await readFile(files[count % files.length]!);
    if (reading.kind === 'read') recognize(reading.source);
    if (counts.includes(count)) {
      globalThis.gc?.();
      heaps.push(`${Math.round(process.memoryUsage().heapUsed / 1_000_000)} MB after ${count}`);
    }
  }
  return heaps.join(', ');
}
