import { basename, dirname, resolve } from 'node:path';
import type { Language } from '../core/messages.ts';
import type { Accounts, Built, Disclosure, Writer } from '../index.ts';
import { build, lacking, readAccounts, withPriorFigures, writers } from '../index.ts';
import type { FileInput } from '../model/reader.ts';
import type { Profile } from '../model/profile.ts';
import { harmless } from '../reporters/width.ts';
import { profileById, profiles } from '../standards/profiles/index.ts';
import type { BuildOptions } from './build.ts';
import type { Page } from './build-report.ts';
import {
  accountsLines,
  checklistLines,
  filesLines,
  findingsLines,
  gapsLines,
  pageOf,
  problemLines,
  readBackLines,
} from './build-report.ts';
import { onlyDocumentAt, whyNotOne } from './engine.ts';
import { exitCodes } from './exit-codes.ts';
import { bytesOf } from './inputs.ts';
import { installed } from './resources.ts';
import { save } from './save.ts';
import { print, screenOf, tell } from './screen.ts';
import type { Clock } from './timing.ts';
import { clock } from './timing.ts';
import { unknownName, usageError } from './usage.ts';

/** Builds the disclosure of a workbook, or of several sources, and writes it where it may be published, or as a draft. */
export async function runBuild(
  paths: readonly string[],
  options: BuildOptions,
  language: Language,
): Promise<number> {
  const page = pageOf(screenOf(options.color), language);
  const timing = clock();
  const profile = options.profile === undefined ? undefined : profileNamed(options.profile);
  const formats = await formatsFor(options, language);
  const accounts = await accountsIn(paths, options, page, timing);
  if (typeof accounts === 'number') return accounts;
  const prior = options.prior === undefined ? undefined : await priorAt(options.prior, language, timing);
  if (options.prior !== undefined && !prior) return exitCodes.noVerdict;
  const whole = prior ? withPrior(accounts, prior, options.prior!, page) : accounts;
  const built = await timing.timeAsync('build', () =>
    build(profile ? { ...whole, profile: profile.id } : whole, profile ?? profileById(whole.profile)!, {
      writers: formats,
      resources: installed,
      ...(prior ? { prior } : {}),
      ...(options.draft ? { draft: true } : {}),
    }),
  );
  show([...gapsLines(built, page), ...findingsLines(built, page), ...readBackLines(built, page)]);
  const exitCode = finish(built, paths, options, page);
  if (options.timing) for (const line of timing.lines()) tell(line);
  return exitCode;
}

function show(lines: readonly string[]): void {
  if (lines.length > 0) print(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}

function profileNamed(id: string): Profile {
  const profile = profileById(id);
  const ids = profiles.map((each) => each.id);
  if (!profile) throw unknownName({ zh: '模板', en: 'profile' }, id, ids);
  return profile;
}

/** The formats asked for; without any asked for, all that can be written here. */
async function formatsFor({ format }: BuildOptions, language: Language): Promise<readonly Writer[]> {
  const ids = writers.map(({ id }) => id);
  for (const id of format ?? [])
    if (!ids.includes(id)) throw unknownName({ zh: '格式', en: 'format' }, id, ids);
  const wanted = format ? writers.filter(({ id }) => format.includes(id)) : writers;
  const lacks = await lacking(wanted, installed);
  if (format && lacks[0]) throw usageError(lacks[0].why);
  for (const { writer, why } of lacks) tell(`${writer.id}: ${why[language]}`);
  return wanted.filter((writer) => !lacks.some((lack) => lack.writer === writer));
}

/** The accounts of the files, their problems told; what to exit with where there are none. */
async function accountsIn(
  paths: readonly string[],
  { profile }: BuildOptions,
  page: Page,
  timing: Clock,
): Promise<Accounts | number> {
  const files: FileInput[] = [];
  for (const path of paths) {
    const loaded = await bytesOf(path);
    if (loaded.kind === 'missing') {
      tell(loaded.why[page.language]);
      return exitCodes.noVerdict;
    }
    const isOneOfName = paths.filter((other) => basename(other) === basename(path)).length === 1;
    files.push({ name: isOneOfName ? basename(path) : path, bytes: loaded.bytes });
  }
  const { accounts, problems, disclosures } = await timing.timeAsync('sources', () => readAccounts(files));
  if (disclosures[0]) throw usageError(isNoSource(disclosures[0].name));
  show(problemLines(paths.join(', '), problems, page));
  if (accounts) {
    show(accountsLines(profile ? { ...accounts, profile } : accounts, page));
    return accounts;
  }
  tell(page.say({ zh: '什么也没有写。', en: 'Nothing was written.' }));
  return problems.some(({ id }) => unreadable.includes(id)) ? exitCodes.noVerdict : exitCodes.findings;
}

const unreadable = ['unreadable-file', 'unreadable-source', 'unknown-source'];

function isNoSource(name: string): { zh: string; en: string } {
  return {
    zh: `${harmless(name)} 是公开的决算，不是账；上年的用 --prior 给出。`,
    en: `${harmless(name)} is a published disclosure, no source of accounts; give last year’s with --prior.`,
  };
}

async function priorAt(path: string, language: Language, timing: Clock): Promise<Disclosure | undefined> {
  const only = await onlyDocumentAt(path, {}, timing);
  if (only.kind === 'one') return only.document.disclosure;
  tell(`--prior: ${harmless(path)}: ${whyNotOne(only)[language]}`);
  return undefined;
}

function withPrior(accounts: Accounts, prior: Disclosure, path: string, page: Page): Accounts {
  const figures = withPriorFigures(accounts, prior);
  if (figures.kind === 'refused')
    throw usageError({ zh: `--prior ${path}：${figures.why.zh}`, en: `--prior ${path}: ${figures.why.en}` });
  const { taken, kept } = figures;
  const own = kept
    ? { zh: '；工作簿已填的上年数以工作簿为准', en: '; those of the workbook count where it has some' }
    : { zh: '', en: '' };
  const words = {
    zh: `上年数：从 ${harmless(path)} 的表格取 ${taken} 个，精度与公开的相同${own.zh}`,
    en: `Last year: ${taken} figures from the tables of ${harmless(path)}, as exact as they are printed${own.en}`,
  };
  show([page.say(words)]);
  return figures.accounts;
}

/** Writes the files, unless it must not be, and says what became of it. */
function finish(built: Built, paths: readonly string[], options: BuildOptions, page: Page): number {
  const { say, paint } = page;
  if (!built.isSound && !options.draft) {
    const why = {
      zh: '还不能公开，什么也没有写。补齐、改好工作簿后再来；先要草稿就加 --draft。',
      en: 'Not fit to be published: nothing was written. Complete the workbook, or ask for a --draft.',
    };
    show(['', paint('error', say(why))]);
    return exitCodes.findings;
  }
  const [first] = paths;
  const folder = options.out ?? (first === undefined || first === '-' ? '.' : dirname(first));
  const given = new Set(paths.map((path) => resolve(path)));
  const source = built.files.find(({ name }) => given.has(resolve(folder, name)));
  if (source)
    throw usageError({
      zh: `会盖掉工作簿本身：${source.name}。换一个 --out，或给工作簿改名。什么也没有写。`,
      en: `This would replace the workbook itself: ${source.name}. Choose another --out, or rename the workbook. Nothing was written.`,
    });
  const saved = save(built.files, folder, options.force ?? false);
  if (saved.kind === 'occupied') {
    const names = saved.names.map((name) => harmless(name)).join(say({ zh: '、', en: ', ' }));
    throw usageError({
      zh: `这些文件已经在，且不是上次生成后原样的（可能有人改过）：${names}。换一个 --out，或用 --force 覆盖。什么也没有写。`,
      en: `These files are there and not as a build left them (somebody may have changed them): ${names}. Choose another --out, or --force. Nothing was written.`,
    });
  }
  show([...filesLines(built, saved.files, page), ...(options.draft ? [] : checklistLines(built, page))]);
  if (built.isSound) return exitCodes.clean;
  const draft = {
    zh: '这是草稿：补齐、改好后不带 --draft 再生成一次。',
    en: 'This is a draft: complete it and build again without --draft.',
  };
  show(['', paint('warning', say(draft))]);
  return exitCodes.findings;
}
