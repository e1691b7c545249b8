import type { Language } from '../core/messages.ts';
import { declared } from '../index.ts';
import type { Declared } from '../model/declared.ts';
import { cite } from '../reporters/citing.ts';
import type { Paint } from '../reporters/paint.ts';
import { painter } from '../reporters/paint.ts';
import { harmless, padTo, wrap } from '../reporters/width.ts';
import { severityWords } from '../reporters/words.ts';
import { citations } from '../standards/citations.ts';
import type { Classification, CodeEntry } from '../standards/classifications/index.ts';
import {
  economicClassification2024,
  functionClassification2024,
  parentOf,
} from '../standards/classifications/index.ts';
import type { Term } from '../standards/glossary/index.ts';
import { findTerm, glossary } from '../standards/glossary/index.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExplainOptions } from './explain.ts';
import { print, screenOf } from './screen.ts';
import { unknownName } from './usage.ts';

/** What pages are written with. */
interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly zh: boolean;
  readonly language: Language;
}

/** Prints what a name means: a rule, a family of rules, a code, a term, or the name of codes. */
export function runExplain(name: string, options: ExplainOptions, language: Language): number {
  const { colour, width } = screenOf(options.color);
  const page: Page = { paint: painter(colour), width: Math.min(width, 100), zh: language === 'zh', language };
  const lines = name === '' ? listOfRules(declared, page) : meaningOf(name, page);
  if (!lines) throw unknownName({ zh: '规则、名词或科目', en: 'rule, term or code' }, name, allNames());
  print(`${lines.join('\n')}\n`);
  return exitCodes.clean;
}

const classifications: readonly Classification[] = [functionClassification2024, economicClassification2024];

function meaningOf(name: string, page: Page): string[] | undefined {
  const rule = declared.find(({ id }) => id === name);
  if (rule) return ruleLines(rule, page);
  const family = declared.filter(({ id }) => id.startsWith(`${name.replace(/\/$/, '')}/`));
  if (family.length > 0) return listOfRules(family, page);
  const codes = classifications.flatMap((each) => {
    const entry = each.lookup(name);
    return entry ? [codeLines(entry, each, page)] : [];
  });
  if (codes.length > 0) return codes.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
  const term = findTerm(name);
  const named = namedCodes(name, page);
  if (term) return [...termLines(term, page), ...(named.length > 0 ? ['', ...named] : [])];
  return named.length > 0 ? named : undefined;
}

function* allNames(): Iterable<string> {
  for (const { id } of declared) yield id;
  for (const { term, aliases = [] } of glossary) yield* [term, ...aliases];
  for (const classification of classifications)
    for (const { code, name } of classification.entries()) yield* [code, name];
}

function listOfRules(rules: readonly Declared[], { paint, language }: Page): string[] {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(
    ({ id, title, severity }) =>
      `${paint(severity, padTo(severityWords[severity][language], language === 'zh' ? 5 : 8))}${id.padEnd(longest + 2)}${title[language]}`,
  );
}

function ruleLines(
  { id, title, severity, why, remedy, basis, years, examples }: Declared,
  page: Page,
): string[] {
  const { paint, zh, language } = page;
  const inForce = years?.since || years?.until ? ` · ${years.since ?? ''}–${years.until ?? ''}` : '';
  return [
    `${paint('strong', title[language])}`,
    `${paint('faint', id)} · ${paint(severity, severityWords[severity][language])}${inForce}`,
    ...part(zh ? '为什么' : 'Why', paragraph(why[language], page), page),
    ...part(zh ? '怎么改' : 'Remedy', paragraph(remedy[language], page), page),
    ...part(
      zh ? '依据' : 'Basis',
      basis.flatMap((citation) => paragraph(cite(citation, language), page)),
      page,
    ),
    ...(examples?.bad
      .slice(0, 2)
      .flatMap(([document, ...messages]) =>
        part(
          zh ? '不对的例子（⟦⟧ 标出位置）' : 'A bad example (⟦⟧ marks the place)',
          [
            ...example(document, page),
            ...messages.flatMap((message) =>
              paragraph(`→ ${message}`, page).map((line) => paint(severity, line)),
            ),
          ],
          page,
        ),
      ) ?? []),
    ...(examples?.ok[0] ? part(zh ? '对的例子' : 'A good example', example(examples.ok[0], page), page) : []),
  ];
}

function part(title: string, lines: readonly string[], { paint }: Page): string[] {
  return lines.length > 0 ? ['', paint('strong', title), ...lines] : [];
}

function paragraph(text: string, { width }: Page): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}

function example(document: string, page: Page): string[] {
  return document
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrap(harmless(line), page.width - 4))
    .map((line) => `  ${page.paint('faint', '│')} ${line}`);
}

function termLines({ term, en, definition, source, aliases }: Term, page: Page): string[] {
  const { paint, zh, language } = page;
  const citation = citations.find(({ id }) => id === source);
  return [
    `${paint('strong', term)}  ${paint('faint', en)}`,
    ...(aliases && aliases.length > 0
      ? paragraph(`${zh ? '也叫：' : 'Also: '}${aliases.join(zh ? '、' : ', ')}`, page)
      : []),
    ...paragraph(definition[language], page),
    ...(citation ? paragraph(`${zh ? '出处：' : 'Source: '}${cite(citation, language)}`, page) : []),
  ];
}

const axisNames = {
  function: { zh: '支出功能分类', en: 'classification by function' },
  economic: { zh: '部门预算支出经济分类', en: 'classification by economic nature' },
} as const;

const levelNames = {
  class: { zh: '类', en: 'class (类)' },
  group: { zh: '款', en: 'group (款)' },
  item: { zh: '项', en: 'item (项)' },
} as const;

const bookNames = {
  general: { zh: '一般公共预算', en: 'general public budget' },
  fund: { zh: '政府性基金预算', en: 'government fund budget' },
  capital: { zh: '国有资本经营预算', en: 'state capital budget' },
} as const;

function codeLines(entry: CodeEntry, classification: Classification, page: Page): string[] {
  const { paint, zh, language } = page;
  const { code, name, level, book, confidence } = entry;
  const kind = [
    axisNames[classification.axis][language],
    levelNames[level][language],
    ...(book ? [bookNames[book][language]] : []),
  ].join(' · ');
  const former = classification.former().filter((each) => each.code === code && each !== entry);
  return [
    `${paint('strong', `${code} ${name}`)}  ${paint('faint', kind)}`,
    ...parentsOf(code, classification).map(
      (parent) => `  ${zh ? '属于' : 'within'} ${parent.code} ${parent.name}`,
    ),
    ...validity(entry, zh).map((line) => `  ${line}`),
    ...former.map((each) =>
      zh ? `  ${each.until}年度及以前叫“${each.name}”` : `  up to FY${each.until}: ${each.name}`,
    ),
    ...childrenLines(code, classification, page),
    ...(confidence === 'A'
      ? []
      : [
          `  ${paint('faint', zh ? '名称来自整理，未逐条见到原文' : 'from lists, the original was not seen')}`,
        ]),
  ];
}

function parentsOf(code: string, classification: Classification): CodeEntry[] {
  const parent = parentOf(code);
  const entry = parent === undefined ? undefined : classification.lookup(parent);
  return parent === undefined ? [] : [...parentsOf(parent, classification), ...(entry ? [entry] : [])];
}

function validity({ since, until }: CodeEntry, zh: boolean): string[] {
  if (until !== undefined) return [zh ? `用到 ${until} 年度，此后没有这个科目` : `in force up to FY${until}`];
  if (since !== undefined) return [zh ? `${since} 年度起用` : `in force since FY${since}`];
  return [zh ? '2024 年度在用，启用年度不详' : 'in force in FY2024; first year not known'];
}

function childrenLines(code: string, classification: Classification, { zh }: Page): string[] {
  const children = classification.entries().filter((entry) => parentOf(entry.code) === code);
  if (children.length === 0) return [];
  return [
    zh ? `  下分 ${children.length} 个科目：` : `  divided into ${children.length}:`,
    ...children.map((child) => `    ${child.code} ${child.name}`),
  ];
}

function namedCodes(name: string, page: Page): string[] {
  const found = classifications.flatMap((classification) =>
    classification.byName(name).map((entry) => ({ entry, classification })),
  );
  if (found.length === 0) return [];
  if (found.length === 1) return codeLines(found[0]!.entry, found[0]!.classification, page);
  return [
    page.zh ? `有 ${found.length} 个科目叫“${name}”：` : `${found.length} codes are named “${name}”:`,
    ...found.map(({ entry, classification }) => {
      const above = parentsOf(entry.code, classification)
        .map((parent) => parent.name)
        .join(' / ');
      const until =
        entry.until === undefined
          ? ''
          : page.zh
            ? `（用到 ${entry.until} 年度）`
            : ` (up to FY${entry.until})`;
      return `  ${entry.code.padEnd(8)}${above ? `${above} / ` : ''}${entry.name}${until}`;
    }),
  ];
}
