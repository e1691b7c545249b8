import type { Language, Text } from '../core/messages.ts';
import type { Disclosure, Tools } from '../index.ts';
import { check, declared } from '../index.ts';
import type { Checked, Frame, Piece, Reporter, Result, Unfit } from '../reporters/index.ts';
import { reporters } from '../reporters/index.ts';
import { harmless } from '../reporters/width.ts';
import type { DictionaryRow } from '../standards/classifications/index.ts';
import { parseDictionary } from '../standards/classifications/index.ts';
import { fallbackProfile, profiles } from '../standards/profiles/index.ts';
import type { CheckOptions } from './check.ts';
import type { Found } from './engine.ts';
import { documentsIn, onlyDocumentAt, whyNotOne } from './engine.ts';
import { exitCodeOf, exitCodes, worst } from './exit-codes.ts';
import { toolsFor } from './eye.ts';
import type { Input } from './inputs.ts';
import { bytesOf, inputsOf } from './inputs.ts';
import type { Progress } from './screen.ts';
import { print, progress, screenOf, tell } from './screen.ts';
import type { Clock } from './timing.ts';
import { clock } from './timing.ts';
import { tool } from './tool.ts';
import { unknownName, usageError } from './usage.ts';

/** What is the same for all files of a run. */
interface Run {
  readonly options: CheckOptions;
  readonly clock: Clock;
  readonly language: Language;
  readonly prior?: Disclosure;
  readonly budget?: Disclosure;
  readonly dictionary?: readonly DictionaryRow[];
  readonly tools: Tools;
}

/** Checks files one after another and prints what the format says of them; one bad file never stops the others. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  language: Language,
): Promise<number> {
  const reporter = reporterFor(options.format);
  assertKnown(options);
  const { inputs, several } = inputsOf(paths);
  const timing = clock();
  const bar = progress(options.quiet ?? false);
  const tools = await toolsFor(options.ocr ?? false, bar);
  const others = await otherFiles(options, timing, language, tools);
  if (!others) return exitCodes.noVerdict;
  const dictionary =
    options.dictionary === undefined ? undefined : await dictionaryFrom(options.dictionary, language);
  const run: Run = {
    options,
    clock: timing,
    language,
    tools,
    ...others,
    ...(dictionary ? { dictionary } : {}),
  };
  let frame = frameFor(options, language, several && !options.together);
  const pieces: Piece[] = [];
  for await (const found of foundIn(inputs, run, bar)) {
    // an archive may hold several documents, even where it holds one
    if (pieces.length === 0 && found.name !== paths[0] && !options.together)
      frame = { ...frame, several: true };
    const result = await prepared(resultOf(found, run), reporter, frame, timing);
    const text = timing.time('report', () => reporter.one(result, frame));
    pieces.push({ file: result.file, exitCode: result.exitCode, text: reporter.asReady ? '' : text });
    bar.clear();
    if (reporter.asReady) print(text);
    for (const line of asides(found, result, run)) tell(line);
  }
  if (reporter.file) print(await reporter.file(pieces, frame));
  for (const text of reporter.whole(pieces, frame)) print(text);
  if (options.timing) for (const line of timing.lines()) tell(line);
  return worst(pieces.map(({ exitCode }) => exitCode));
}

/** A result with what the reporter needs of its paper. A reporter that can write nothing of it is the wrong one. */
async function prepared(result: Result, reporter: Reporter, frame: Frame, timing: Clock): Promise<Result> {
  if (!reporter.prepare || result.kind === 'refused') return result;
  let ready: Checked | Unfit;
  try {
    ready = await timing.timeAsync('report', async () => reporter.prepare!(result, frame));
  } catch (error) {
    return failed(result.file, error);
  }
  if (ready.kind === 'unfit') throw usageError(ready.why);
  return ready;
}

/** What was found, and whatever goes wrong on the way as something found: one bad file never stops the others. */
async function* foundIn(
  inputs: readonly Input[],
  { options, clock: timing, tools }: Run,
  bar: Progress,
): AsyncGenerator<Found> {
  const given = options.profile ? { profile: options.profile } : {};
  const together = options.together ?? false;
  const whole = together ? [inputs] : inputs.map((input) => [input]);
  bar.found(inputs.length);
  for (const each of whole) {
    const find = { given, clock: timing, together, found: (count: number) => bar.found(count - 1) };
    try {
      yield* documentsIn(each, { ...find, reading: bar.reading, tools });
    } catch (error) {
      yield { kind: 'failed', name: each[0]!.path, error };
    }
  }
}

/** What is said beside a result: why a file could not be read, and files that are no part of the document. */
function asides(found: Found, result: Result, { options, language }: Run): string[] {
  if (options.quiet) return [];
  if (found.kind === 'document')
    return found.notes.map(({ name, why }) => harmless(`${name}: ${why[language]}`));
  return result.kind === 'refused' && result.exitCode === exitCodes.noVerdict && isApart(options)
    ? [`${harmless(result.file)}: ${result.why[language]}`]
    : [];
}

/** Whether standard error is read apart from the result: on a terminal the result has said it already. */
function isApart({ format, quiet }: CheckOptions): boolean {
  return !quiet && (format !== 'text' || !process.stdout.isTTY);
}

function reporterFor(format: string): Reporter {
  const reporter = reporters.find(({ id }) => id === format)!;
  if (reporter.file && process.stdout.isTTY)
    throw usageError({
      zh: `--format ${format} 输出的是文件，请写到文件里：… > ${format === 'pdf' ? '批注' : '台账'}.${format}`,
      en: `--format ${format} prints a file; send it to one: … > ${format === 'pdf' ? 'annotated' : 'register'}.${format}`,
    });
  return reporter;
}

/** Rules and profiles are named as they are; a family is the folder before the slash. */
function assertKnown({ rules = [], profile }: CheckOptions): void {
  const ids = declared.map(({ id }) => id);
  const families = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  for (const name of rules)
    if (!families.has(name) && !ids.includes(name))
      throw unknownName({ zh: '规则', en: 'rule' }, name, [...families, ...ids]);
  const profileIds = profiles.map(({ id }) => id);
  if (profile !== undefined && !profileIds.includes(profile))
    throw unknownName({ zh: '模板', en: 'profile' }, profile, profileIds);
}

/** Last year's disclosure and this year's budget; undefined, and told, where one cannot be read. */
async function otherFiles(
  { prior, budget }: CheckOptions,
  timing: Clock,
  language: Language,
  tools: Tools,
): Promise<{ prior?: Disclosure; budget?: Disclosure } | undefined> {
  const opened: { prior?: Disclosure; budget?: Disclosure } = {};
  for (const [name, path] of Object.entries({ prior, budget })) {
    if (path === undefined) continue;
    const only = await onlyDocumentAt(path, {}, timing, tools);
    if (only.kind !== 'one') {
      tell(`--${name}: ${whyNotOne(only)[language]}`);
      return undefined;
    }
    opened[name as 'prior' | 'budget'] = only.document.disclosure;
  }
  return opened;
}

/** A user's own list of codes. A list that cannot be read, or holds no code at all, is wrong usage; odd lines are told. */
async function dictionaryFrom(path: string, language: Language): Promise<readonly DictionaryRow[]> {
  const loaded = await bytesOf(path);
  if (loaded.kind === 'missing') throw usageError(loaded.why);
  const { rows, problems } = parseDictionary(new TextDecoder().decode(loaded.bytes));
  if (rows.length === 0)
    throw usageError(
      problems[0]?.message ?? { zh: `科目字典里没有科目：${path}`, en: `No codes in ${path}` },
    );
  for (const { line, message } of problems) tell(`${path}:${line}: ${message[language]}`);
  return rows;
}

function frameFor(options: CheckOptions, language: Language, several: boolean): Frame {
  return {
    tool,
    language,
    declared: new Map(declared.map((each) => [each.id, each])),
    profiles,
    fallbackProfile,
    failOn: options.failOn,
    several,
    ...screenOf(options.color),
    quiet: options.quiet ?? false,
    show: new Set(options.show),
  };
}

function resultOf(found: Found, run: Run): Result {
  if (found.kind === 'refused')
    return {
      kind: 'refused',
      file: found.name,
      ...(found.sha256 === undefined ? {} : { sha256: found.sha256 }),
      why: found.why,
      exitCode: exitCodes.noVerdict,
    };
  if (found.kind === 'failed') return failed(found.name, found.error);
  try {
    return judged(found, run);
  } catch (error) {
    return failed(found.name, error);
  }
}

function failed(file: string, error: unknown): Result {
  tell(`${harmless(file)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { kind: 'refused', file, why: internalError, exitCode: exitCodes.internal };
}

const internalError: Text = {
  zh: '内部错误：这是本程序的错，不是文件的错。',
  en: 'Internal error: the fault is in this program, not in the file.',
};

function judged(
  { name, disclosure, notes, sha256 = '' }: Found & { readonly kind: 'document' },
  { options, clock: timing, prior, budget, dictionary }: Run,
): Result {
  const report = timing.time('check', () =>
    check(disclosure, {
      ...(prior ? { prior } : {}),
      ...(budget ? { budget } : {}),
      ...(dictionary ? { dictionary } : {}),
      ...(options.rules ? { only: options.rules } : {}),
    }),
  );
  const checked: Checked = {
    kind: 'checked',
    file: name,
    ...(notes.length > 0 ? { notes } : {}),
    sha256,
    report,
    ...(options.prior ? { prior: options.prior } : {}),
    ...(options.budget ? { budget: options.budget } : {}),
    exitCode: exitCodeOf(report, options.failOn, options.minCoverage),
  };
  return checked;
}
