/** How fast a PDF is read, against programs that only take its words out, and whether many keep memory flat. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check/index.ts';
import { readFile } from '../src/readers/index.ts';
import { recognize } from '../src/recognize/index.ts';
import { printedFolder } from '../tests/printed-documents.ts';
import { median } from './median.ts';

const rounds = Number(process.env.JUESUAN_BENCH_ROUNDS ?? 11);

interface Measured {
  readonly path: string;
  readonly called: string;
  readonly pages: number;
}

/** A paragraph and a table; `bundle` is the command line as it is installed. */
export async function pdfLines(bundle: string): Promise<string[]> {
  const document = await documentToRead();
  const { path, called, pages } = document;
  const steps = await warm(path);
  const command = () => run(process.execPath, [bundle, 'check', path, '--format', 'json']);
  const words = (...options: string[]) => run('pdftotext', ['-bbox', ...options, path, '/dev/null']);
  const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
  const hasPlumber = spawnSync('python3', ['-c', 'import pdfplumber']).status === 0;
  const cold = alternating({
    check: command,
    ...(hasPoppler ? { words: () => words(), first: () => words('-l', '1') } : {}),
    ...(hasPlumber ? { plumber: () => run('python3', ['-c', plumber, path]) } : {}),
  });
  const aPage = (time: number) => time / pages;
  const wordsAPage = (cold.words! - cold.first!) / (pages - 1);
  const against = (time: number, base: number, name: string) =>
    base > 0 ? `${(time / base).toFixed(2)} × ${name}` : '';
  const rows = [
    ['a page, warm: read', aPage(steps.read), against(aPage(steps.read), wordsAPage, 'its words')],
    ['a page, warm: read, recognise and check', aPage(steps.all), against(aPage(steps.all), wordsAPage, 'its words')],
    ...(hasPoppler ? [['a page: `pdftotext -bbox`, its words', wordsAPage, ''] as const] : []),
    ['`juesuan check`, cold', cold.check!, against(cold.check!, cold.words ?? NaN, 'pdftotext')],
    ...(hasPoppler ? [['`pdftotext -bbox`, cold', cold.words!, ''] as const] : []),
    ...(hasPlumber ? [['pdfplumber, tables and words, cold', cold.plumber!, against(cold.plumber!, cold.check!, 'juesuan')] as const] : []),
  ] as const; // prettier-ignore
  const missing = [hasPoppler ? [] : ['pdftotext'], hasPlumber ? [] : ['pdfplumber']].flat();
  return [
    `The document is ${called}: ${pages} pages, ${Math.round(readFileSync(path).length / 1000)} kB.${missing.length > 0 ? ` Not measured, because not installed: ${missing.join(', ')}.` : ''}`,
    '',
    '| what | ms | ratio |',
    '| --- | ---: | ---: |',
    ...rows.map(([what, time, ratio]) => `| ${what} | ${time.toFixed(time < 10 ? 2 : 0)} | ${ratio} |`),
    '',
    `Memory of one process that reads, recognises and checks PDFs one after another: ${await memory([20, 50, 100, 200])}.`,
  ];
}

const plumber = `import pdfplumber, sys
with pdfplumber.open(sys.argv[1]) as pdf:
    for page in pdf.pages: page.extract_tables(); page.extract_words()`;

/** The first final accounts of the corpus that are a PDF, else a print of the example. */
async function documentToRead(): Promise<Measured> {
  const folder = join(process.env.JUESUAN_CORPUS ?? '', 'corpus', 'pdf');
  const name = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .find((file) => file.endsWith('决算.pdf'))
    : undefined;
  const path = name ? join(folder, name) : join(printedFolder, 'library.libreoffice-docx.pdf');
  const called = name ? 'a published disclosure of the corpus' : 'a print of the example';
  return { path, called, pages: await pagesOf(path) };
}

async function pagesOf(path: string): Promise<number> {
  const reading = await readFile({ name: 'a.pdf', bytes: bytesIn(path) });
  return reading.kind === 'read' ? (reading.source.paper?.pages ?? 1) : 1;
}

function bytesIn(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

async function warm(path: string): Promise<{ read: number; all: number }> {
  const bytes = bytesIn(path);
  const steps = { read: [] as number[], all: [] as number[] };
  for (let round = -5; round < rounds; round += 1) {
    const begun = performance.now();
    const reading = await readFile({ name: 'a.pdf', bytes });
    if (reading.kind !== 'read') throw new Error('not read');
    const wasRead = performance.now();
    check(recognize(reading.source));
    if (round < 0) continue;
    steps.read.push(wasRead - begun);
    steps.all.push(performance.now() - begun);
  }
  return { read: median(steps.read), all: median(steps.all) };
}

function run(program: string, args: readonly string[]): number {
  const begun = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const time = performance.now() - begun;
  if (error || (status !== 0 && status !== 1)) throw new Error(`${program}: ${String(error ?? stderr)}`);
  return time;
}

/** The median of each, measured in turns. */
function alternating(measured: Readonly<Record<string, () => number>>): Record<string, number> {
  const found = Object.fromEntries(Object.keys(measured).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, time] of Object.entries(measured)) found[name]!.push(time());
  return Object.fromEntries(Object.entries(found).map(([name, times]) => [name, median(times)]));
}

/** All of the memory of the process in MB, and the heap in it, after so many files. */
async function memory(counts: readonly number[]): Promise<string> {
  const files = readdirSync(printedFolder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(printedFolder, name));
  const told: string[] = [];
  for (let count = 1; count <= Math.max(...counts); count += 1) {
    const bytes = bytesIn(files[count % files.length]!);
    const reading = await readFile({ name: 'a.pdf', bytes });
    if (reading.kind === 'read') check(recognize(reading.source));
    if (!counts.includes(count)) continue;
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    told.push(`${megabytes(rss)} MB (heap ${megabytes(heapUsed)}) after ${count}`);
  }
  return told.join(', ');
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
