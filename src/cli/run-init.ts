import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language, Text } from '../core/messages.ts';
import type { Accounts } from '../index.ts';
import { blankWorkbook, quote, readWorkbook } from '../index.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Profile } from '../model/profile.ts';
import { harmless } from '../reporters/width.ts';
import { fallbackProfile, profileById, profiles } from '../standards/profiles/index.ts';
import { onlyDocumentAt, whyNotOne } from './engine.ts';
import { exitCodes } from './exit-codes.ts';
import type { InitOptions } from './init.ts';
import { bytesOf } from './inputs.ts';
import { pageOf, problemLines } from './build-report.ts';
import { saveAlone } from './save.ts';
import { print, screenOf, tell } from './screen.ts';
import { clock } from './timing.ts';
import { unknownName, usageError } from './usage.ts';

/** Writes the blank workbook of a profile and year, begun from last year's where that is given. */
export async function runInit(path: string, options: InitOptions, language: Language): Promise<number> {
  const say = (text: Text) => text[language];
  if (!/\.xlsx$/i.test(path))
    throw usageError({ zh: `文件名要以 .xlsx 结尾：${path}`, en: `The name must end with .xlsx: ${path}` });
  if (existsSync(path) && !options.force)
    throw usageError({ zh: `已经有这个文件：${path}。换一个名字，或用 --force 覆盖。`, en: `The file is there: ${path}. Choose another name, or --force.` }); // prettier-ignore
  if (options.profile !== undefined && !profileById(options.profile))
    throw unknownName({ zh: '模板', en: 'profile' }, options.profile, profiles.map(({ id }) => id)); // prettier-ignore
  const from = options.from === undefined ? undefined : await accountsAt(options.from, options, language);
  if (options.from !== undefined && !from) return exitCodes.noVerdict;
  const year = options.year ?? (from ? from.year + 1 : new Date().getFullYear() - 1);
  if (from && from.year !== year - 1)
    throw usageError({
      zh: `--from 要上年（${year - 1}年度）的，这是${from.year}年度的`,
      en: `--from needs those of the year before, ${year - 1}; these are of ${from.year}`,
    });
  const profile = profileFor(options, from);
  const bytes = await blankWorkbook(profile, year, from);
  saveAlone(path, bytes);
  print(`${say(summary(path, year, profile, from))}\n`);
  return exitCodes.clean;
}

function profileFor({ profile }: InitOptions, from: Accounts | undefined): Profile {
  return profileById(profile ?? from?.profile ?? '') ?? fallbackProfile;
}

function summary(path: string, year: number, { id, title }: Profile, from: Accounts | undefined): Text {
  const taken = from?.entries.length ?? 0;
  const name = harmless(path);
  return {
    zh: `已写出 ${name}：${year}年度，模板：${title.zh}（${id}）${from ? `，单位：${harmless(from.unit)}${taken > 0 ? '，上年数和年初结转已带入，请核对' : '；上年数在生成时用 --prior 取'}` : ''}。\n填好以后：juesuan build ${name}`,
    en: `Wrote ${name}: ${year}, form: ${title.en} (${id})${from ? `, unit: ${harmless(from.unit)}${taken > 0 ? '; last year’s figures and opening balances stand in it: check them' : '; give last year’s figures with --prior when building'}` : ''}.\nOnce it is filled in: juesuan build ${name}`,
  };
}

/** Last year's accounts: of a workbook all of them, of a disclosure who it is and what it does. */
async function accountsAt(
  path: string,
  { color }: InitOptions,
  language: Language,
): Promise<Accounts | undefined> {
  const loaded = await bytesOf(path);
  if (loaded.kind === 'missing') {
    tell(loaded.why[language]);
    return undefined;
  }
  const { accounts, problems } = await readWorkbook(loaded.bytes, basename(path));
  if (accounts) return accounts;
  const only = await onlyDocumentAt(path, {}, clock());
  if (only.kind === 'one' && only.document.disclosure.identity.unit.value !== undefined)
    return begunFrom(only.document.disclosure);
  const isWorkbook = problems.some(({ id }) => id !== 'unreadable-file' && id !== 'missing-sheet');
  const lines = isWorkbook ? problemLines(path, problems, pageOf(screenOf(color), language)) : [];
  for (const line of lines) tell(line);
  if (!isWorkbook) tell(`--from: ${harmless(path)}: ${only.kind === 'one' ? noUnit[language] : whyNotOne(only)[language]}`); // prettier-ignore
  return undefined;
}

const noUnit: Text = {
  zh: '既不是工作簿，也认不出是哪个单位、年度的决算公开。',
  en: 'It is no workbook, nor a disclosure whose unit and year were recognised.',
};

function begunFrom({ identity, passages, source }: Disclosure): Accounts | undefined {
  const { unit, year, level, profile } = identity;
  if (unit.value === undefined || year.value === undefined) return undefined;
  const sections = ['overview/duties', 'overview/organisation'];
  const overview = sections.map((section) => ({
    section,
    paragraphs: passages
      .filter((passage) => passage.section === section)
      .map(({ span }) => quote(source, span).trim())
      .filter(Boolean),
  }));
  return {
    unit: unit.value,
    department: unit.value,
    level: level.value ?? 'unit',
    year: year.value,
    profile: profile.value ?? fallbackProfile.id,
    entries: [],
    words: [],
    overview,
    projects: [],
    dates: {},
  };
}
