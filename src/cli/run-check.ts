import type { Language, Text } from '../core/messages.ts';
import type { Disclosure } from '../index.ts';
import { check, declared } from '../index.ts';
import type { Checked, Frame, Piece, Reporter, Result } from '../reporters/index.ts';
import { reporters } from '../reporters/index.ts';
import type { DictionaryRow } from '../standards/classifications/index.ts';
import { parseDictionary } from '../standards/classifications/index.ts';
import { fallbackProfile, profiles } from '../standards/profiles/index.ts';
import type { CheckOptions } from './check.ts';
import { notYet } from './check.ts';
import { open } from './engine.ts';
import { exitCodeOf, exitCodes, worst } from './exit-codes.ts';
import { bytesOf, inputsOf } from './inputs.ts';
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
}

/** Checks files one after another and prints what the format says of them; one bad file never stops the others. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  language: Language,
): Promise<number> {
  const reporter = reporterFor(options.format);
  assertKnown(options);
  const { files, several } = inputsOf(paths);
  const timing = clock();
  const others = await otherFiles(options, timing, language);
  if (!others) return exitCodes.noVerdict;
  const frame = frameFor(options, language, several);
  const dictionary =
    options.dictionary === undefined ? undefined : await dictionaryFrom(options.dictionary, language);
  const run: Run = { options, clock: timing, language, ...others, ...(dictionary ? { dictionary } : {}) };
  const pieces: Piece[] = [];
  const bar = progress(files.length, options.quiet ?? false);
  for (const [index, file] of files.entries()) {
    bar.at(index, file);
    const result = await resultOf(file, run);
    const text = timing.time('report', () => reporter.one(result, frame));
    pieces.push({ file, exitCode: result.exitCode, text: reporter.asReady ? '' : text });
    bar.clear();
    if (reporter.asReady) print(text);
    if (result.exitCode === exitCodes.noVerdict && result.kind === 'refused' && isApart(options))
      tell(`${file}: ${result.why[language]}`);
  }
  for (const text of reporter.whole(pieces, frame)) print(text);
  if (options.timing) for (const line of timing.lines()) tell(line);
  return worst(pieces.map(({ exitCode }) => exitCode));
}

/** Whether standard error is read apart from the result: on a terminal the result has said it already. */
function isApart({ format, quiet }: CheckOptions): boolean {
  return !quiet && (format !== 'text' || !process.stdout.isTTY);
}

function reporterFor(format: string): Reporter {
  const later = notYet(format);
  if (later) throw usageError(later);
  return reporters.find(({ id }) => id === format)!;
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
): Promise<{ prior?: Disclosure; budget?: Disclosure } | undefined> {
  const opened: { prior?: Disclosure; budget?: Disclosure } = {};
  for (const [name, path] of Object.entries({ prior, budget })) {
    if (path === undefined) continue;
    const file = await open(path, {}, timing);
    if (file.kind === 'refused') {
      tell(`--${name}: ${file.why[language]}`);
      return undefined;
    }
    opened[name as 'prior' | 'budget'] = file.disclosure;
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

async function resultOf(file: string, run: Run): Promise<Result> {
  try {
    return await judged(file, run);
  } catch (error) {
    tell(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { kind: 'refused', file, why: internalError, exitCode: exitCodes.internal };
  }
}

const internalError: Text = {
  zh: '内部错误：这是本程序的错，不是文件的错。',
  en: 'Internal error: the fault is in this program, not in the file.',
};

async function judged(
  file: string,
  { options, clock: timing, prior, budget, dictionary }: Run,
): Promise<Result> {
  const opened = await open(file, options.profile ? { profile: options.profile } : {}, timing);
  if (opened.kind === 'refused') return { ...opened, file, exitCode: exitCodes.noVerdict };
  const report = timing.time('check', () =>
    check(opened.disclosure, {
      ...(prior ? { prior } : {}),
      ...(budget ? { budget } : {}),
      ...(dictionary ? { dictionary } : {}),
      ...(options.rules ? { only: options.rules } : {}),
    }),
  );
  const checked: Checked = {
    kind: 'checked',
    file,
    sha256: opened.sha256,
    report,
    ...(options.prior ? { prior: options.prior } : {}),
    ...(options.budget ? { budget: options.budget } : {}),
    exitCode: exitCodeOf(report, options.failOn, options.minCoverage),
  };
  return checked;
}
