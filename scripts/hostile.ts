// Runs the command line on every hostile input and prints what it came to as a table: time, memory, message.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostileInput } from '../tests/hostile-inputs.ts';
import { hostileInputs } from '../tests/hostile-inputs.ts';

const bundle = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'cli.js');
const longestRun = 120_000;
const wanted = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'juesuan-hostile-'));

/** The peak of memory in kB, written by the process itself as it ends; what it took over from its parent is not in it. */
const measure = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync, writeSync } from 'node:fs';
   const peak = () => {
     try {
       return /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
     } catch {
       return String(process.resourceUsage().maxRSS);
     }
   };
   process.on('exit', () => writeSync(3, peak()));`,
)}`;

interface Outcome {
  readonly exitCode: number | string;
  readonly seconds: number;
  readonly peak: number;
  readonly message: string;
}

interface Row {
  readonly name: string;
  readonly size: string;
  readonly args: readonly string[];
}

console.log('| input | size | exit code | seconds | peak MB | message |');
console.log('| --- | ---: | ---: | ---: | ---: | --- |');
try {
  for (const input of hostileInputs) {
    if (!isWanted(input.name)) continue;
    const row = writtenRow(input);
    print(row, await outcomeOf(row.args));
    rmSync(row.args[0]!);
  }
  for (const row of pathRows()) if (isWanted(row.name)) print(row, await outcomeOf(row.args));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isWanted(name: string): boolean {
  return wanted === undefined || name.includes(wanted);
}

function writtenRow({ name, file, make }: HostileInput): Row {
  const path = join(folder, file);
  writeFileSync(path, make());
  return { name, size: shownSize(statSync(path).size), args: [path] };
}

/** What is no file, or not the one that was meant. */
function pathRows(): Row[] {
  const pipe = join(folder, 'pipe.txt');
  const empty = join(folder, 'empty');
  const loop = join(folder, 'loop');
  mkdirSync(empty, { recursive: true });
  mkdirSync(loop, { recursive: true });
  spawnSync('mkfifo', [pipe]);
  spawnSync('ln', ['-s', loop, join(loop, 'again')]);
  writeFileSync(join(loop, 'a.txt'), 'x');
  return [
    { name: 'a device without end', size: '∞', args: ['/dev/zero'] },
    {
      name: 'a device without end as last year’s',
      size: '∞',
      args: [join(loop, 'a.txt'), '--prior', '/dev/zero'],
    },
    { name: 'a pipe that nobody writes to', size: '–', args: [pipe] },
    { name: 'an empty folder', size: '–', args: [empty] },
    { name: 'a folder as a dictionary', size: '–', args: [join(loop, 'a.txt'), '--dictionary', empty] },
    { name: 'a folder that holds itself', size: '–', args: [loop] },
    { name: 'standard input without end', size: '∞', args: ['-'] },
  ];
}

async function outcomeOf(args: readonly string[]): Promise<Outcome> {
  const begun = performance.now();
  const endless =
    args[0] === '-' ? spawn('cat', ['/dev/zero'], { stdio: ['ignore', 'pipe', 'ignore'] }) : undefined;
  const child = spawn(process.execPath, ['--import', measure, bundle, 'check', ...args], {
    stdio: [endless?.stdout ?? 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), longestRun);
  const [out, error, peak] = await Promise.all([1, 2, 3].map((at) => textOf(child.stdio[at as 1 | 2 | 3])));
  const exitCode = await new Promise<number | string>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode ?? child.signalCode ?? '');
    else child.on('exit', (code, signal) => done(code ?? signal ?? ''));
  });
  clearTimeout(timer);
  endless?.kill();
  const seconds = (performance.now() - begun) / 1000;
  return { exitCode, seconds, peak: Number(peak) / 1000, message: messageIn(error!, out!) };
}

async function textOf(stream: unknown): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** What is told beside the result; of what was read, what it came to. */
function messageIn(error: string, out: string): string {
  const told = error.split('\n').find((line) => line.trim() !== '') ?? lineWith(out, '结果：') ?? '';
  return told.replaceAll(`${folder}/`, '').slice(0, 150);
}

function lineWith(text: string, words: string): string | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(words));
  return at < 0
    ? undefined
    : lines
        .slice(at, at + 2)
        .map((line) => line.replace(/ {3,}.*$/, '').trim())
        .join(' ');
}

function print({ name, size }: Row, { exitCode, seconds, peak, message }: Outcome): void {
  const cells = [name, size, exitCode, seconds.toFixed(2), Math.round(peak), message.replaceAll('|', '\\|')];
  console.log(`| ${cells.join(' | ')} |`);
}

function shownSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
