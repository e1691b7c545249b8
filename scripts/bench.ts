// Measures in one run, and writes docs/PERFORMANCE.md. What counts are ratios: times depend on the machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Engine from '../src/index.ts';
import { formatRows, memoryRow } from './bench-formats.ts';
import { pdfLines } from './bench-pdf.ts';
import { writerRows } from './bench-writers.ts';
import { median } from './median.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'cli.js');
const rounds = Number(process.env.JUESUAN_BENCH_ROUNDS ?? 41);

const { file, called } = documentToCheck();
const text = readFileSync(file, 'utf8');
const longer = tenTimesAsLong(text);

const cold = alternating(rounds, {
  empty: () => run(['-e', '0']),
  help: () => run([bundle, '--help']),
  check: () => run([bundle, 'check', file, '--format', 'json']),
});
const { read, recognize, check } = (await import(
  pathToFileURL(join(root, 'dist', 'index.js')).href
)) as typeof Engine;
const one = await warm(text);
const ten = await warm(longer);

const lines = [
  '# Performance',
  '',
  'Written by `npm run bench`. The ratios are what is compared from one version to the next; the times are of one machine on one day.',
  '',
  `The document is ${called}, ${kilobytes(text)} kB. Cold is the median of ${rounds} alternating runs, warm the median in one process after warming up.`,
  '',
  '| what | ms | ratio |',
  '| --- | ---: | ---: |',
  row('`node -e 0`', cold.empty, cold.empty, 'node'),
  row('`juesuan --help`, cold', cold.help, cold.empty, 'node'),
  row('`juesuan check`, cold', cold.check, cold.empty, 'node'),
  row('read, recognise and check, warm', one.all, one.all, 'one document'),
  row('— read', one.read, one.all, 'one document'),
  row('— recognise', one.recognize, one.all, 'one document'),
  row('— check', one.check, one.all, 'one document'),
  row(`ten times as long (${kilobytes(longer)} kB), warm`, ten.all, one.all, 'one document'),
  row('— read', ten.read, one.read, 'one'),
  row('— recognise', ten.recognize, one.recognize, 'one'),
  row('— check', ten.check, one.check, 'one'),
  '',
  '## Reading the same document in each format',
  '',
  '| format | kB | ms | MB/s | ratio |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...(await formatRows(text)),
  '',
  `Heap in one process that reads and recognises documents of all these formats: ${await memoryRow(text, [20, 50, 100, 200])}.`,
  '',
  '## Reading a PDF',
  '',
  ...(await pdfLines(bundle)),
  '',
  '## Writing a made institution',
  '',
  '| what | kB | first, ms | then, ms |',
  '| --- | ---: | ---: | ---: |',
  ...(await writerRows()),
  '',
];
writeFileSync(join(root, 'docs', 'PERFORMANCE.md'), lines.join('\n'));
console.log(lines.join('\n'));

/** The first document of the corpus where there is one, else the example. */
function documentToCheck(): { file: string; called: string } {
  const corpus = process.env.JUESUAN_CORPUS;
  const seeds = corpus === undefined ? undefined : join(corpus, 'seeds');
  const seed = seeds !== undefined && existsSync(seeds) ? textsIn(seeds)[0] : undefined;
  if (seed !== undefined) return { file: seed, called: 'a published disclosure of the corpus' };
  return { file: textsIn(join(root, 'examples'))[0]!, called: 'the example' };
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}

/** Repeats sentences of the narrative and coded rows of tables ten times, where they stand. */
function tenTimesAsLong(document: string): string {
  const isRepeated = (line: string) => /^\d{3,7}\t/.test(line) || (!line.includes('\t') && line.length > 60);
  return document
    .split('\n')
    .flatMap((line) =>
      isRepeated(line) ? Array.from({ length: repeatsFor(document, isRepeated) }, () => line) : [line],
    )
    .join('\n');
}

/** How often lines must be repeated for the whole to be ten times as long. */
function repeatsFor(document: string, isRepeated: (line: string) => boolean): number {
  const repeated = document
    .split('\n')
    .filter(isRepeated)
    .reduce((sum, line) => sum + line.length + 1, 0);
  return Math.round((document.length * 9) / repeated) + 1;
}

function run(args: readonly string[]): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const time = performance.now() - begun;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${String(stderr)}`);
  return time;
}

/** The median of each, measured in turns, so that what else the machine does falls on all alike. */
function alternating<K extends string>(times: number, measured: Record<K, () => number>): Record<K, number> {
  const names = Object.keys(measured) as K[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < times; round += 1) for (const name of names) found[name].push(measured[name]());
  return Object.fromEntries(names.map((name) => [name, median(found[name])])) as Record<K, number>;
}

async function warm(
  document: string,
): Promise<{ read: number; recognize: number; check: number; all: number }> {
  const bytes = new TextEncoder().encode(document);
  const steps = {
    read: [] as number[],
    recognize: [] as number[],
    check: [] as number[],
    all: [] as number[],
  };
  const rest = document.length > 100_000 ? 3 : 10;
  for (let round = -rest; round < rounds; round += 1) {
    const begun = performance.now();
    const reading = await read({ name: 'document.txt', bytes });
    if (reading.kind !== 'read') throw new Error('not read');
    const wasRead = performance.now();
    const disclosure = recognize(reading.source);
    const wasRecognised = performance.now();
    check(disclosure);
    const done = performance.now();
    if (round < 0) continue;
    steps.read.push(wasRead - begun);
    steps.recognize.push(wasRecognised - wasRead);
    steps.check.push(done - wasRecognised);
    steps.all.push(done - begun);
  }
  return {
    read: median(steps.read),
    recognize: median(steps.recognize),
    check: median(steps.check),
    all: median(steps.all),
  };
}

function kilobytes(document: string): number {
  return Math.round(new TextEncoder().encode(document).length / 1000);
}

function row(what: string, time: number, base: number, of: string): string {
  return `| ${what} | ${time.toFixed(time < 10 ? 2 : 1)} | ${(time / base).toFixed(2)} × ${of} |`;
}
