import type { Language, Text } from '../../core/messages.ts';
import type { Span } from '../../core/span.ts';
import type {
  Differences,
  Excerpt,
  FactDifference,
  PartDifference,
  Printing,
  StatementDifference,
  WordingDifference,
} from '../../model/differences.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { sectionById } from '../../standards/sections.ts';
import { tableById } from '../../standards/tables/index.ts';
import type { Paint } from '../paint.ts';
import { painter } from '../paint.ts';
import { shownAt } from '../places.ts';
import { cutTo, harmless, wrap } from '../width.ts';
import {
  factName,
  fieldNames,
  identityWords,
  partNames,
  quantityName,
  shiftWords,
  unitWords,
  valueWords,
} from './words.ts';

/** Two disclosures and what differs between them. */
export interface Compared {
  readonly old: { readonly name: string; readonly disclosure: Disclosure };
  readonly new: { readonly name: string; readonly disclosure: Disclosure };
  readonly differences: Differences;
}

export interface DifferencesFrame {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
  /** Lists everything instead of the first of each group. */
  readonly all: boolean;
}

interface Page extends Compared {
  readonly frame: DifferencesFrame;
  readonly paint: Paint;
  say(text: Text): string;
}

/** What changed, for people: who and what, the tables, the numbers of the narrative, the words. */
export function differencesText(compared: Compared, frame: DifferencesFrame): string {
  const page: Page = {
    ...compared,
    frame,
    paint: painter(frame.colour),
    say: (text) => text[frame.language],
  };
  const { identity, facts, statements, wording, parts, same, years } = compared.differences;
  const tables = facts.filter(({ medium }) => medium === 'table');
  const narrative = facts.filter(({ medium }) => medium === 'narrative');
  const lines = [
    ...headLines(page),
    ...group({ zh: '单位和年度', en: 'Identity' }, identity.map((each) => [`  ${page.say(fieldNames[each.field])}  ${harmless(page.say(identityWords(each, each.old)))} → ${harmless(page.say(identityWords(each, each.new)))}`]), page),
    ...(years ? ['', page.say({ zh: `年度不同：${years.old}年度的数与${years.new}年度的同一项相比。`, en: `The years differ: each amount of ${years.old} is compared with that of ${years.new}.` })] : []),
    ...group({ zh: '有无', en: 'Parts' }, parts.map((part) => partLines(part, page)), page),
    ...group({ zh: '表格里的数', en: 'Numbers in tables' }, tables.map((each) => factLines(each, page)), page, same.table),
    ...group({ zh: '情况说明里的数', en: 'Numbers in the narrative' }, narrative.map((each) => factLines(each, page)), page, same.narrative),
    ...group({ zh: '原因、用途、构成', en: 'Reasons, uses, names' }, statements.map((each) => statementLines(each, page)), page),
    ...group({ zh: '文字', en: 'Wording' }, wording.map((each) => wordingLines(each, page)), page),
    '',
    page.paint('strong', page.say(summary(compared.differences))),
  ]; // prettier-ignore
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function headLines({ old, new: current, say, paint }: Page): string[] {
  const head = (label: Text, name: string, { identity }: Disclosure) =>
    `${paint('faint', say(label))}  ${harmless(name)}  ${harmless([identity.unit.value, identity.year.value && `${identity.year.value}`].filter(Boolean).join(' · '))}`;
  return [
    head({ zh: '旧', en: 'old' }, old.name, old.disclosure),
    head({ zh: '新', en: 'new' }, current.name, current.disclosure),
  ];
}

const shownAtFirst = 20;

function group(title: Text, items: readonly (readonly string[])[], page: Page, same?: number): string[] {
  if (items.length === 0 && same === undefined) return [];
  const { say, paint, frame } = page;
  const shown = frame.all ? items : items.slice(0, shownAtFirst);
  const rest = items.length - shown.length;
  const count =
    items.length === 0
      ? { zh: '没有不同', en: 'none differs' }
      : { zh: `${items.length} 处`, en: `${items.length}` };
  const also =
    same === undefined ? { zh: '', en: '' } : { zh: `（相同 ${same} 个）`, en: ` (${same} the same)` };
  return [
    '',
    `${paint('strong', say(title))}  ${say(count)}${paint('faint', say(also))}`,
    ...shown.flat(),
    ...(rest > 0 ? [say({ zh: `  另有 ${rest} 处，见 --all`, en: `  and ${rest} more, see --all` })] : []),
  ];
}

function factLines(difference: FactDifference, page: Page): string[] {
  const { say, paint } = page;
  const { kind, old, new: current } = difference;
  const name = say(factName(difference, page.new.disclosure.identity.year.value));
  const [before, now] = [old[0]?.value, current[0]?.value];
  const unit = say(unitWords(difference, (now ?? before)!));
  const shift = kind === 'value' && before && now ? shiftWords(before, now) : undefined;
  const precision = { zh: '，数相同，小数位不同', en: ', the same to other decimals' };
  const note =
    kind === 'precision' ? say(precision) : shift ? `${say({ zh: '，', en: ', ' })}${say(shift)}${unit}` : '';
  const values = `${printed(old, page)} → ${printed(current, page)}${unit}`;
  return [
    ...hanging(`${name}${say({ zh: '：', en: ': ' })}${values}${note}`, 2, page),
    ...hanging(whereOf(old, current, page), 4, page).map((line) => paint('faint', line)),
  ];
}

/** All values of a side, each once; a side without any says so. */
function printed(printings: readonly Printing[], { say }: Page): string {
  const values = [...new Set(printings.map(({ value }) => valueWords(value)))];
  if (values.length === 0) return say({ zh: '（没有）', en: '(none)' });
  return values
    .map((value) => value || say({ zh: '（空）', en: '(blank)' }))
    .join(say({ zh: '、', en: ', ' }));
}

function whereOf(old: readonly Printing[], current: readonly Printing[], page: Page): string {
  const { say } = page;
  const witnesses = [...new Set([...old, ...current].map(({ witness }) => witness))];
  const names = witnesses.map((id) => say(witnessTitle(id))).join(say({ zh: '、', en: ', ' }));
  const spans = (printings: readonly Printing[]) => printings.map(({ span }) => span);
  return `${names}  ${places(spans(old), spans(current), page)}`;
}

function witnessTitle(id: string): Text {
  return tableById(id)?.title ?? sectionTitle(id);
}

function sectionTitle(id: string): Text {
  return sectionById(id)?.title ?? { zh: '封面等', en: 'cover' };
}

/** “旧 第12行 · 新 第13行” */
function places(old: readonly Span[], current: readonly Span[], page: Page): string {
  const { say, frame } = page;
  const side = (label: Text, disclosure: Disclosure, spans: readonly Span[]) =>
    spans.length > 0 ? [`${say(label)} ${shownAt(disclosure, spans, frame.language)}`] : [];
  return [
    ...side({ zh: '旧', en: 'old' }, page.old.disclosure, old),
    ...side({ zh: '新', en: 'new' }, page.new.disclosure, current),
  ].join(' · ');
}

const statementNames: Readonly<Record<string, Text>> = {
  reason: { zh: '原因', en: 'reason' },
  use: { zh: '用途', en: 'use' },
  names: { zh: '构成', en: 'names' },
};

function statementLines(difference: StatementDifference, page: Page): string[] {
  const { kind, about } = difference;
  const name = page.say(quantityName(about, page.new.disclosure.identity.year.value));
  const title = { zh: `${name}的${statementNames[kind]!.zh}`, en: `${name}: ${statementNames[kind]!.en}` };
  return sidesLines(page.say(title), difference, page);
}

function wordingLines(difference: WordingDifference, page: Page): string[] {
  const section = page.say(sectionTitle(difference.section));
  return sidesLines([section, difference.name].filter(Boolean).join(' · '), difference, page);
}

/** A title with its places, and the words of both sides under it. */
function sidesLines(
  title: string,
  { old, new: current }: { readonly old?: Excerpt; readonly new?: Excerpt },
  page: Page,
): string[] {
  const { paint } = page;
  const where = places(old ? [old.span] : [], current ? [current.span] : [], page);
  const quoted = (sign: string, excerpt: Excerpt | undefined) => {
    if (!excerpt) return [];
    const text = page.frame.all ? excerpt.text : cutTo(excerpt.text, longest);
    return hanging(`${sign} ${harmless(text)}`, 4, page);
  };
  return [
    ...hanging(`${harmless(title)}  ${where}`, 2, page).map((line) => paint('faint', line)),
    ...quoted('-', old).map((line) => paint('error', line)),
    ...quoted('+', current).map((line) => paint('good', line)),
  ];
}

const longest = 240;

function partLines({ kind, in: side, title, span }: PartDifference, page: Page): string[] {
  const where = side === 'old' ? places([span], [], page) : places([], [span], page);
  const isGone = side === 'old';
  const words = isGone ? { zh: '新的没有', en: 'gone' } : { zh: '旧的没有', en: 'new' };
  const sign = isGone ? page.paint('error', '-') : page.paint('good', '+');
  return [
    `  ${sign} ${page.say(partNames[kind])}  ${harmless(title)}  ${page.paint('faint', `${page.say(words)}  ${where}`)}`,
  ];
}

function hanging(text: string, indent: number, { frame }: Page): string[] {
  return wrap(text, frame.width - indent - 2).map(
    (line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${line}`,
  );
}

function summary({ identity, facts, statements, wording, parts }: Differences): Text {
  const count = (medium: FactDifference['medium']) => facts.filter((each) => each.medium === medium).length;
  const words = statements.length + wording.length;
  const all = identity.length + facts.length + words + parts.length;
  if (all === 0) return { zh: '没有不同', en: 'No difference' };
  return {
    zh: `共 ${all} 处不同：表格里的数 ${count('table')}、说明里的数 ${count('narrative')}、文字 ${words}、有无 ${parts.length}、单位和年度 ${identity.length}`,
    en: `Differences: ${all}. Numbers in tables ${count('table')}, in the narrative ${count('narrative')}, words ${words}, parts ${parts.length}, identity ${identity.length}`,
  };
}
