import type { Money } from '../core/money.ts';
import { formatMoney, magnitude, moneyUnits, parseMoney } from '../core/money.ts';
import type { Ratio } from '../core/ratio.ts';
import { formatPercent } from '../core/ratio.ts';
import type { ClauseLines, ClauseVariant, RepeatedLine } from '../model/clause.ts';
import type { ClauseHole, Guard, StagedSubject, TemplatePart, WordsHole } from '../model/clause-template.ts';
import { isGuard, partsOf, quantityFrom } from '../model/clause-template.ts';
import type { Value } from '../model/fact.ts';
import type { Run } from '../model/publication.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import { addressOf, amount, factAddress } from '../model/quantity.ts';

/** What fills a clause: values by the address of their fact, words by what they are about. */
export interface ClauseContent {
  readonly year: number;
  /** The unit's name. */
  readonly unit: string;
  /** What it calls itself; the sentences are written for a unit. */
  readonly self: '本单位' | '本部门';
  value(address: string): Value | undefined;
  words(kind: WordsHole['kind'], address: string): string | undefined;
  /** The codes of a level under a staged subject with `*`, in print order. */
  codes(subject: string, level: RepeatedLine['level']): readonly string[];
  name(code: string): string;
}

export interface WrittenFact {
  readonly address: string;
  /** As printed: money and ratios rounded to what the text shows. */
  readonly value: Value;
}

export interface WrittenStatement {
  readonly kind: 'reason' | 'use' | 'names' | 'none' | 'remark';
  readonly about: string;
}

/** A clause as text, with all that it says, in order. */
export interface WrittenClause {
  readonly text: string;
  /** The same text, its numbers and gaps apart. */
  readonly runs: readonly Run[];
  readonly facts: readonly WrittenFact[];
  readonly statements: readonly WrittenStatement[];
  /** Words that only a person knows and nobody supplied; the text shows `toSupply` in their place. */
  readonly missing: readonly WrittenStatement[];
}

export const toSupply = '〔待填〕';

/** Writes a variant of a clause; undefined where a value is missing or the wording does not suit the values. */
export function renderClause(variant: ClauseVariant, content: ClauseContent): WrittenClause | undefined {
  const lead = write(partsOf(variant.template), { content });
  const lines = variant.lines && writeLines(variant.lines, content);
  if (!lead || (variant.lines && !lines)) return undefined;
  return joined([lead, ...(lines ?? [])], '\n');
}

/** Where a template is being written: the code in hand and the number of the line, in a line that repeats. */
interface Site {
  readonly content: ClauseContent;
  readonly code?: string;
  readonly number?: number;
}

const nothing: WrittenClause = { text: '', runs: [], facts: [], statements: [], missing: [] };

function inOwnVoice(text: string, { content }: Site): string {
  return text.replaceAll('本单位', content.self);
}

function words(text: string): WrittenClause {
  return { ...nothing, text, runs: text === '' ? [] : [{ text }] };
}

function joined(pieces: readonly WrittenClause[], separator = ''): WrittenClause {
  return {
    text: pieces.map((piece) => piece.text).join(separator),
    runs: pieces.flatMap(({ runs }, index) =>
      index > 0 && separator ? [{ text: separator }, ...runs] : runs,
    ),
    facts: pieces.flatMap((piece) => piece.facts),
    statements: pieces.flatMap((piece) => piece.statements),
    missing: pieces.flatMap((piece) => piece.missing),
  };
}

function writeLines(lines: ClauseLines, content: ClauseContent): WrittenClause[] | undefined {
  const written: WrittenClause[] = [];
  for (const line of lines.of) {
    for (const site of sitesOf(line, content)) {
      const parts = partsOf(typeof line === 'string' ? line : line.template);
      if (!applies(parts, site)) continue;
      const piece = write(parts, site);
      if (!piece) return undefined;
      written.push(piece);
    }
  }
  return written.map((piece, index) =>
    joined([piece, words(index === written.length - 1 ? '。' : lines.ends)]),
  );
}

function sitesOf(line: string | RepeatedLine, content: ClauseContent): Site[] {
  if (typeof line === 'string') return [{ content }];
  return content.codes(line.each, line.level).map((code, index) => ({ content, code, number: index + 1 }));
}

/** Whether the guards that a line begins with let it stand. */
function applies(parts: readonly TemplatePart[], site: Site): boolean {
  for (const part of parts) {
    if (!isGuard(part)) return true;
    if (!holds(part, site)) return false;
  }
  return true;
}

function write(parts: readonly TemplatePart[], site: Site): WrittenClause | undefined {
  const pieces: WrittenClause[] = [];
  for (const part of parts) {
    const piece = typeof part === 'string' ? words(inOwnVoice(part, site)) : writePart(part, site);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return joined(pieces);
}

function writePart(part: Exclude<TemplatePart, string>, site: Site): WrittenClause | undefined {
  if (part.kind === 'choice') {
    for (const alternative of part.of) {
      const piece = write(alternative, site);
      if (piece) return piece;
    }
    return undefined;
  }
  return isGuard(part) ? writeGuard(part, site) : writeHole(part, site);
}

function writeHole(hole: Exclude<ClauseHole, Guard>, site: Site): WrittenClause | undefined {
  const { content, code } = site;
  switch (hole.kind) {
    case 'year':
      return words(String(content.year));
    case 'prior':
      return words(String(content.year - 1));
    case 'unit':
      return words(content.unit);
    case 'number':
      return words(String(site.number ?? 1));
    case 'name':
      return code === undefined ? undefined : words(content.name(code));
    case 'path':
      return code === undefined ? undefined : words(pathOf(code, content));
    case 'amount':
      return writeMoney(site, hole.about, amount, moneyText);
    case 'change':
      return writeMoney(site, hole.about, changed(site), changeText);
    case 'growth':
      return writeGrowth(site, hole.about);
    case 'share':
    case 'completion': {
      const measure = { kind: hole.kind, of: quantityAt(hole.of, site) };
      const ratio = ratioOf(site, quantityAt(hole.about, site), measure);
      return ratio && stated(formatPercent(ratio), site, [hole.about], measure, { kind: 'ratio', ratio });
    }
    case 'count': {
      const measure = { kind: 'count', unit: hole.unit } as const;
      const count = countOf(site, quantityAt(hole.about, site), hole.unit);
      if (count === undefined) return undefined;
      return stated(String(count), site, [hole.about], measure, { kind: 'count', count });
    }
    case 'threshold': {
      const money = parseMoney(hole.words.replace('万元', ''), '万元')!;
      return stated(hole.words, site, [hole.about], { kind: 'threshold' }, { kind: 'money', money });
    }
    case 'reason':
    case 'use':
    case 'names':
    case 'remark':
      return writeWords(hole, site);
  }
}

/** 类（类）款（款）项（项）: the names of a code and of those above it. */
function pathOf(code: string, content: ClauseContent): string {
  const levels = [
    [3, '类'],
    [5, '款'],
    [7, '项'],
  ] as const;
  return levels
    .filter(([length]) => length <= code.length)
    .map(([length, level]) => `${content.name(code.slice(0, length))}（${level}）`)
    .join('');
}

function quantityAt(subject: StagedSubject, site: Site): Quantity {
  return quantityFrom(subject, site.content.year, site.code);
}

function changed(site: Site): Measure {
  return { kind: 'change', from: site.content.year - 1 };
}

/** A piece that states one value of one or more subjects. */
function stated(
  text: string,
  site: Site,
  about: readonly StagedSubject[],
  measure: Measure,
  value: Value,
): WrittenClause {
  const addresses = about.map((subject) => factAddress(quantityAt(subject, site), measure));
  const runs = text === '' ? [] : [{ text, facts: addresses }];
  return { ...nothing, text, runs, facts: addresses.map((address) => ({ address, value })) };
}

function writeMoney(
  site: Site,
  about: readonly StagedSubject[],
  measure: Measure,
  print: (money: Money) => string | undefined,
): WrittenClause | undefined {
  const money = moneyOf(site, quantityAt(about[0]!, site), measure);
  const text = money && print(money);
  if (!money || text === undefined) return undefined;
  return stated(text, site, about, measure, { kind: 'money', money: asPrinted(money) });
}

function moneyText(money: Money): string {
  return money.fen === 0n ? '0万元' : `${formatMoney(money)}万元`;
}

function changeText(money: Money): string | undefined {
  if (asPrinted(money).fen === 0n) return undefined;
  return `${money.fen < 0n ? '减少' : '增加'}${moneyText({ ...money, fen: magnitude(money.fen) })}`;
}

/** The amount that the printed digits say. */
function asPrinted(money: Money): Money {
  const { fen } = parseMoney(formatMoney(money), '万元')!;
  return { fen, grain: moneyUnits.万元 / 100n };
}

function writeGrowth(site: Site, about: readonly StagedSubject[]): WrittenClause | undefined {
  const quantity = quantityAt(about[0]!, site);
  const measure = { kind: 'growth', from: site.content.year - 1 } as const;
  const ratio = ratioOf(site, quantity, measure);
  const change = moneyOf(site, quantity, changed(site));
  if (!ratio || !change || change.fen === 0n) return undefined;
  const text = `${change.fen < 0n ? '下降' : '增长'}${formatPercent({ ...ratio, ppm: magnitude(ratio.ppm) })}`;
  return stated(text, site, about, measure, { kind: 'ratio', ratio });
}

/** Money behind a measure; blanks of the tables are zero. */
function moneyOf(site: Site, quantity: Quantity, measure: Measure): Money | undefined {
  const value = site.content.value(factAddress(quantity, measure));
  switch (value?.kind) {
    case 'money':
      return value.money;
    case 'blank':
    case 'barred':
    case 'declared-empty':
      return { fen: 0n, grain: 0n };
    default:
      return undefined;
  }
}

function ratioOf(site: Site, quantity: Quantity, measure: Measure): Ratio | undefined {
  const value = site.content.value(factAddress(quantity, measure));
  return value?.kind === 'ratio' ? value.ratio : undefined;
}

function countOf(site: Site, quantity: Quantity, unit: string): number | undefined {
  const value = site.content.value(factAddress(quantity, { kind: 'count', unit }));
  if (value?.kind === 'blank' || value?.kind === 'declared-empty') return 0;
  return value?.kind === 'count' ? value.count : undefined;
}

function writeWords(hole: WordsHole, site: Site): WrittenClause {
  const statement = { kind: hole.kind, about: addressOf(quantityAt(hole.about, site)) };
  const offered = hole.words && inOwnVoice(hole.words, site);
  const text = site.content.words(hole.kind, statement.about) ?? offered;
  const said = hole.kind === 'remark' ? [] : [statement];
  return text === undefined
    ? {
        ...nothing,
        text: toSupply,
        runs: [{ text: toSupply, isGap: true }],
        statements: said,
        missing: [statement],
      }
    : { ...words(text), statements: said };
}

/** A guard that holds prints nothing; `same`, `nearly` and `matches` state a difference of zero, `none` that nothing is. */
function writeGuard(guard: Guard, site: Site): WrittenClause | undefined {
  if (!holds(guard, site)) return undefined;
  const zero: Value = { kind: 'money', money: { fen: 0n, grain: moneyUnits.万元 / 100n } };
  switch (guard.kind) {
    case 'some':
    case 'zero':
    case 'over':
    case 'under':
      return nothing;
    case 'same':
    case 'nearly':
      return stated('', site, guard.about, changed(site), zero);
    case 'matches':
      return stated('', site, [guard.about], { kind: 'deviation', of: quantityAt(guard.of, site) }, zero);
    case 'none':
      return {
        ...nothing,
        statements: [{ kind: 'none', about: addressOf(quantityAt(guard.about, site)) }],
      };
  }
}

function holds(guard: Guard, site: Site): boolean {
  switch (guard.kind) {
    case 'some':
    case 'zero': {
      const quantity = quantityAt(guard.about, site);
      const size =
        guard.unit === undefined ? moneyOf(site, quantity, amount)?.fen : countOf(site, quantity, guard.unit);
      return size !== undefined && (guard.kind === 'zero') === (BigInt(size) === 0n);
    }
    case 'none':
      return moneyOf(site, quantityAt(guard.about, site), amount)?.fen === 0n;
    case 'same':
    case 'nearly':
      return guard.about.every((subject) => {
        const change = moneyOf(site, quantityAt(subject, site), changed(site));
        if (!change) return false;
        return guard.kind === 'same' ? change.fen === 0n : change.fen !== 0n && asPrinted(change).fen === 0n;
      });
    case 'over':
    case 'under':
    case 'matches': {
      const actual = moneyOf(site, quantityAt(guard.about, site), amount);
      const budget = moneyOf(site, quantityAt(guard.of, site), amount);
      if (!actual || !budget) return false;
      // whoever reads sees the printed digits
      const difference = asPrinted(actual).fen - asPrinted(budget).fen;
      if (guard.kind === 'matches') return difference === 0n;
      return guard.kind === 'over' ? difference > 0n : difference < 0n;
    }
  }
}
