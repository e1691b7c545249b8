// Measures what is read of scans: made disclosures, printed to PDF, painted, spoilt as scanners do: `npm run ocr`.
import { resourceUsage } from 'node:process';
import { institution } from '../tests/made/institution.ts';
import { compiled } from '../tests/made/law.ts';
import { toolsFor } from '../src/cli/eye.ts';
import { installed } from '../src/cli/resources.ts';
import { progress } from '../src/cli/screen.ts';
import { check } from '../src/check/index.ts';
import type { Disclosure } from '../src/model/disclosure.ts';
import type { DrawnPage } from '../src/model/drawn-page.ts';
import type { Eye } from '../src/model/eye.ts';
import { readPages } from '../src/readers/pages/read.ts';
import { drawnPage } from '../src/readers/pdf/drawn.ts';
import type { PdfFile } from '../src/readers/pdf/file.ts';
import { openPdf } from '../src/readers/pdf/file.ts';
import { pdfium } from '../src/readers/pdf/pdfium.ts';
import { bitmapOf } from '../src/readers/pdf/picture.ts';
import { readBitmap } from '../src/readers/scan/read.ts';
import { transcript } from '../src/readers/transcript.ts';
import { recognize } from '../src/recognize/index.ts';
import { pdfWriter } from '../src/writers/pdf.ts';
import { comparedNumbers, type ComparedNumber } from './ocr/compared-numbers.ts';
import type { Degrading } from './ocr/degrade.ts';
import { degraded } from './ocr/degrade.ts';

/** How the pages are spoilt. */
const scanners: readonly (readonly [name: string, dots: number, degrading: Degrading])[] = [
  ['clean, 150 dpi', 150, {}],
  ['clean, 200 dpi', 200, {}],
  ['office scanner, 150 dpi', 150, { skew: 0.4, blur: 0.6, paper: [245, 10], noise: 5, blocks: 0.5 }],
  ['office scanner, 200 dpi', 200, { skew: 0.4, blur: 0.8, paper: [245, 10], noise: 5, blocks: 0.5 }],
  ['bad copy, 150 dpi', 150, { skew: 1, blur: 1, paper: [225, 30], noise: 12, blocks: 1 }],
  ['bad copy, 200 dpi', 200, { skew: -1, blur: 1.3, paper: [225, 30], noise: 12, blocks: 1 }],
];
const made: readonly (readonly [seed: number, profile: string])[] = [
  [3, 'cn-140000-2024'],
  [5, 'cn-310000-2024'],
].slice(0, Number(process.env.JUESUAN_DOCUMENTS ?? 2)) as [number, string][];
/** From how sure on a number counts as sure: the share of wrong ones is told on either side. */
const bounds = [0.5, 0.8, 0.9, 0.95, 0.99];

interface Measured {
  pages: number;
  milliseconds: number;
  readonly numbers: ComparedNumber[];
  tables: number;
  tablesThere: number;
  facts: number;
  factsThere: number;
  otherFacts: number;
  errors: number;
}

const { eye } = await toolsFor(true, progress(true));
console.log('| pages as | numbers right | tables | facts right | facts otherwise | errors | s a page |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
const all = new Map<string, Measured>();
for (const [name, dots, degrading] of scanners) {
  const measured = await measure(dots, degrading, eye!);
  all.set(name, measured);
  console.log(rowOf(name, measured));
}
console.log('\n| pages as | sureness | numbers | of them wrong |\n| --- | --- | ---: | ---: |');
for (const [name, { numbers }] of all) for (const line of calibration(name, numbers)) console.log(line);
console.log(`\nMemory: at most ${Math.round(resourceUsage().maxRSS / 1024)} MB, with making and painting`);
const shown = Number(process.env.JUESUAN_SHOWN ?? 0);
for (const [name, { numbers }] of all)
  for (const { isRight, page, printed, seen, confidence } of numbers
    .filter((each) => !each.isRight)
    .slice(0, shown))
    console.log(`${name}, page ${page}: ${printed} read as ${seen} (${confidence.toFixed(2)}) ${isRight}`);

async function measure(dots: number, degrading: Degrading, eye: Eye): Promise<Measured> {
  const sum: Measured = {
    pages: 0, milliseconds: 0, numbers: [], tables: 0, tablesThere: 0, facts: 0, factsThere: 0, otherFacts: 0, errors: 0,
  }; // prettier-ignore
  for (const [seed, profile] of made) {
    const [written] = await pdfWriter.write(compiled(institution(seed, { profile })), installed);
    const opened = openPdf(await pdfium(), written!.bytes);
    if (opened.kind !== 'open') throw new Error(`${written!.name} cannot be opened`);
    await measureFile(opened.file, dots, degrading, eye, sum);
    opened.file.close();
  }
  return sum;
}

async function measureFile(file: PdfFile, dots: number, degrading: Degrading, eye: Eye, sum: Measured) {
  const printed: DrawnPage[] = [];
  const seen: DrawnPage[] = [];
  for (let index = 0; index < file.pages; index += 1) {
    const page = drawnPage(file, index)!.page;
    const scan = degraded(bitmapOf(file, index, dots)!, degrading);
    const begun = performance.now();
    const read = { ...(await readBitmap(scan, dots, eye)), number: index + 1 };
    sum.milliseconds += performance.now() - begun;
    sum.pages += 1;
    sum.numbers.push(...comparedNumbers(page, read));
    printed.push(page);
    seen.push(read);
  }
  const [truth, scan] = [disclosureOf(printed), disclosureOf(seen)];
  const values = new Map(truth.facts.map(({ id, value }) => [id, json(value)]));
  for (const { id, value } of new Map(scan.facts.map((fact) => [fact.id, fact])).values()) {
    if (values.get(id) === json(value)) sum.facts += 1;
    else sum.otherFacts += 1;
  }
  sum.factsThere += values.size;
  const ids = new Set(scan.tables.map(({ id }) => id));
  sum.tables += truth.tables.filter(({ id }) => ids.has(id)).length;
  sum.tablesThere += truth.tables.length;
  sum.errors += check(scan).findings.filter(({ severity }) => severity === 'error').length;
}

function disclosureOf(pages: readonly DrawnPage[]): Disclosure {
  const written = transcript();
  readPages(pages, written);
  return recognize(written.source({ name: 'scan', format: 'pdf', encoding: 'utf-8' }));
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}

function rowOf(name: string, measured: Measured): string {
  const { numbers, tables, tablesThere, facts, factsThere, otherFacts, errors } = measured;
  const right = numbers.filter(({ isRight }) => isRight).length;
  const cells = [
    name,
    `${right} of ${numbers.length} (${percent(right, numbers.length)})`,
    `${tables} of ${tablesThere}`,
    `${facts} of ${factsThere} (${percent(facts, factsThere)})`,
    otherFacts,
    errors,
    (measured.milliseconds / measured.pages / 1000).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How many numbers of each sureness are wrong: a sure number should hardly ever be. */
function calibration(name: string, numbers: readonly ComparedNumber[]): string[] {
  return [...bounds, 1.01].map((bound, index) => {
    const from = bounds[index - 1] ?? 0;
    const there = numbers.filter(({ confidence }) => confidence >= from && confidence < bound);
    const wrong = there.filter(({ isRight }) => !isRight).length;
    return `| ${name} | ${from}–${Math.min(1, bound)} | ${there.length} | ${wrong} (${percent(wrong, there.length)}) |`;
  });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)} %`;
}
