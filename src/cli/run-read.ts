import type { Language } from '../core/messages.ts';
import type { Disclosure } from '../index.ts';
import { coverageOf, whyNoVerdict } from '../index.ts';
import { unclaimedSpans } from '../model/claims.ts';
import { lineAndColumn, quote } from '../model/source.ts';
import { disclosureJson } from '../reporters/index.ts';
import { painter } from '../reporters/paint.ts';
import { cutTo, harmless, padTo, widthOf } from '../reporters/width.ts';
import { kindWords, levelWords } from '../reporters/words.ts';
import { profiles } from '../standards/profiles/index.ts';
import { onlyDocumentAt, whyNotOne } from './engine.ts';
import { exitCodes } from './exit-codes.ts';
import { toolsFor } from './eye.ts';
import { paintedText } from './painted-text.ts';
import type { ReadOptions } from './read.ts';
import type { Screen } from './screen.ts';
import { print, progress, screenOf, tell } from './screen.ts';
import { clock } from './timing.ts';
import { unknownName, usageError } from './usage.ts';

/** Reads a file and prints what it says: in numbers, painted, or as `juesuan/disclosure@1`. */
export async function runRead(file: string, options: ReadOptions, language: Language): Promise<number> {
  const ids = profiles.map(({ id }) => id);
  if (options.profile !== undefined && !ids.includes(options.profile))
    throw unknownName({ zh: '模板', en: 'profile' }, options.profile, ids);
  const timing = clock();
  const bar = progress(false);
  bar.reading(file);
  const given = options.profile ? { profile: options.profile } : {};
  const only = await onlyDocumentAt(file, given, timing, await toolsFor(options.ocr ?? false, bar));
  bar.clear();
  if (only.kind === 'several') throw usageError(whyNotOne(only));
  if (only.kind === 'refused') {
    tell(only.why[language]);
    return exitCodes.noVerdict;
  }
  const { document, sha256 } = only;
  const { name, disclosure, notes } = document;
  const screen = screenOf(options.color);
  if (options.format === 'json') {
    const coverage = coverageOf(disclosure, { pass: 0, tail: 0, fail: 0, unable: 0, notApplicable: 0 });
    print(
      timing.time('report', () => disclosureJson({ file: name, sha256, disclosure, coverage, language })),
    );
  } else if (options.show) print(paintedText(disclosure, language, screen));
  else print(summary(disclosure, language, screen));
  if (options.timing) for (const line of timing.lines()) tell(line);
  for (const note of notes) tell(harmless(`${note.name}: ${note.why[language]}`));
  const why = whyNoVerdict(disclosure);
  for (const text of why) tell(text[language]);
  return why.length > 0 ? exitCodes.noVerdict : exitCodes.clean;
}

/** What was recognised, table by table, and what nobody understood. */
function summary(disclosure: Disclosure, language: Language, { colour, width }: Screen): string {
  const { identity, tables, facts, statements, sections, forms, glossary, numbers, claims, source } =
    disclosure;
  const paint = painter(colour);
  const zh = language === 'zh';
  const none = zh ? '没有认出' : 'not recognised';
  const unclaimed = unclaimedSpans(claims, source.text);
  const profile = profiles.find(({ id }) => id === identity.profile.value);
  const label = zh ? 10 : 14;
  const rows: readonly (readonly [string, string])[] = [
    [zh ? '单位' : 'Unit', harmless(identity.unit.value ?? none)],
    [zh ? '年度' : 'Year', String(identity.year.value ?? none)],
    [zh ? '种类' : 'Kind', kindWords[identity.kind.value ?? 'unknown'][language]],
    [zh ? '级别' : 'Level', identity.level.value ? levelWords[identity.level.value][language] : none],
    [zh ? '金额单位' : 'Money unit', identity.moneyUnit.value ?? none],
    [zh ? '模板' : 'Form', profile?.title[language] ?? none],
    [zh ? '编码' : 'Encoding', source.encoding],
  ];
  const tableRows = tables.map((table) => {
    const filled = table.cells.filter(({ value }) => value.kind === 'money' || value.kind === 'count').length;
    const head = `${table.number ?? ''} ${table.title}`.trim();
    const unbound =
      table.unbound.length > 0
        ? zh
          ? `，没有认出 ${table.unbound.length}`
          : `, not understood ${table.unbound.length}`
        : '';
    const rest = table.declaredEmpty
      ? zh
        ? '声明本表无数据'
        : 'declared empty'
      : zh
        ? `${table.cells.length} 格，有数 ${filled}${unbound}`
        : `${table.cells.length} cells, ${filled} filled${unbound}`;
    return `  ${padTo(cutTo(harmless(head), 50), 52)}${rest}`;
  });
  const bound = numbers.filter((number) => number.fact).length;
  const counts = zh
    ? `事实 ${facts.length} · 陈述 ${statements.length} · 章节 ${sections.length} · 附表 ${forms.length} · 名词 ${glossary.length}`
    : `facts ${facts.length} · statements ${statements.length} · sections ${sections.length} · forms ${forms.length} · terms ${glossary.length}`;
  const lines = [
    ...rows.map(([name, value]) => `${paint('faint', padTo(name, label))}${value}`),
    '',
    paint('strong', zh ? `表 ${tables.length} 张` : `Tables: ${tables.length}`),
    ...tableRows,
    '',
    counts,
    zh
      ? `正文中的数 ${numbers.length} 个，认出 ${bound} 个；没有认出的文字 ${unclaimed.length} 处`
      : `Numbers in the narrative ${numbers.length}, understood ${bound}; stretches not understood ${unclaimed.length}`,
    ...unclaimed.slice(0, 10).map((span) => {
      const { line } = lineAndColumn(source, span.start);
      const head = zh ? `  第${line}行  ` : `  line ${line}  `;
      return head + cutTo(harmless(quote(source, span)), width - widthOf(head));
    }),
    ...(unclaimed.length > 10
      ? [
          zh
            ? `  另有 ${unclaimed.length - 10} 处，见 --show`
            : `  and ${unclaimed.length - 10} more, see --show`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
