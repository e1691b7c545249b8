import type { MoneyUnit } from '../core/money.ts';
import type { Span } from '../core/span.ts';
import type { DocumentKind, Evidence, Identity, Level, Recognised } from '../model/disclosure.ts';
import type { Outline, Paragraph } from './outline.ts';
import type { LocatedTable } from './tables.ts';

/** What the caller knows already and need not be recognised: for fragments, and where a person has decided. */
export interface Given {
  readonly unit?: string;
  readonly year?: number;
  readonly kind?: DocumentKind;
  readonly level?: Level;
  readonly moneyUnit?: MoneyUnit;
  readonly profile?: string;
}

interface Vote<T> {
  readonly value: T;
  readonly weight: number;
  readonly evidence: Evidence;
}

function because(zh: string, en: string, span?: Span): Evidence {
  return { why: { zh, en }, ...(span ? { span } : {}) };
}

/** The value with the most weight behind it, and what else was named. */
function decide<T>(votes: readonly Vote<T>[], given: T | undefined): Recognised<T> {
  const tally = new Map<T, { weight: number; evidence: Evidence[] }>();
  for (const { value, weight, evidence } of votes) {
    const entry = tally.get(value) ?? { weight: 0, evidence: [] };
    entry.weight += weight;
    entry.evidence.push(evidence);
    tally.set(value, entry);
  }
  const ranked = [...tally].sort((a, b) => b[1].weight - a[1].weight);
  const value = given ?? ranked[0]?.[0];
  const evidence =
    given === undefined
      ? (ranked[0]?.[1].evidence ?? [])
      : [because('由使用者指定', 'given by the user'), ...(tally.get(given)?.evidence ?? [])];
  const alternatives = ranked
    .filter(([other]) => other !== value)
    .map(([other, { evidence: why }]) => ({ value: other, evidence: why }));
  return { value, evidence, alternatives };
}

const coverTitle = /(\d{4})年度?(.*?)(部门|单位)?决算(公开)?(报告|说明|公开说明|报表)?$/;
const budgetTitle = /(\d{4})年度?(.*?)(部门|单位)?预算(公开)?/;
const institution =
  /(局|委|委员会|办|办公室|厅|院|中心|站|所|校|学校|幼儿园|大队|支队|总队|队|处|政府|协会|联合会|联社|会|馆|园|中学|小学|大学|学院|医院|社|部|署|室|团|司|公司|基金会|管委会|街道|场|库|台|宫|院校|法院|检察院)(\((汇总|本级|机关)\))?$/;

/** Recognises unit, year, kind, level and money unit, each with its evidence, from cover, tables and text. */
export function identityOf(
  outline: Outline,
  tables: readonly LocatedTable[],
  given: Given,
): Omit<Identity, 'profile'> {
  const paragraphs = outline.parts.filter((part): part is Paragraph => part.kind === 'paragraph');
  const cover = coverOf(outline, paragraphs);
  return {
    unit: decide(unitVotes(cover, tables, outline), given.unit),
    year: decide(yearVotes(cover, tables, paragraphs, outline), given.year),
    kind: decide(kindVotes(cover, tables, outline), given.kind),
    level: decide(levelVotes(cover, paragraphs, tables), given.level),
    moneyUnit: decide(moneyUnitVotes(tables, paragraphs), given.moneyUnit),
  };
}

/** The lines before contents and first heading. */
function coverOf(outline: Outline, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const firstContents = outline.contentsSpans[0]?.start ?? Infinity;
  const firstHeading = outline.sections[0]?.headingSpan.start ?? Infinity;
  const firstGrid = outline.parts.find((part) => part.kind === 'grid');
  const end = Math.min(
    firstContents,
    firstHeading,
    firstGrid?.kind === 'grid' ? firstGrid.grid.span.start : Infinity,
  );
  return paragraphs.filter((paragraph) => paragraph.span.start < end).slice(0, 12);
}

function unitVotes(
  cover: readonly Paragraph[],
  tables: readonly LocatedTable[],
  outline: Outline,
): Vote<string>[] {
  const votes: Vote<string>[] = [];
  cover.forEach((line, index) => {
    const text = line.folded.text;
    const titled = /^(.+?)(?:\d{4}年度?)(?:部门|单位)?决算/.exec(text)?.[1];
    if (titled && titled.length > 3)
      votes.push({
        value: titled,
        weight: 3,
        evidence: because('封面标题', 'the title on the cover', line.span),
      });
    const next = cover[index + 1]?.folded.text ?? '';
    if (
      institution.test(text) &&
      text.length < 40 &&
      (coverTitle.test(next) || coverTitle.test(cover[index + 2]?.folded.text ?? ''))
    ) {
      votes.push({ value: text, weight: 3, evidence: because('封面', 'the cover', line.span) });
    }
  });
  for (const table of tables) {
    if (table.unitName)
      votes.push({
        value: table.unitName.text,
        weight: 1,
        evidence: because(
          `${labelOf(table)}的名称栏`,
          `the name line of ${labelOf(table)}`,
          table.unitName.span,
        ),
      });
  }
  for (const section of outline.sections) {
    const named = /^第.部分(.+?)(?:概况|\d{4}年度?(?:部门|单位)?决算)/.exec(section.heading)?.[1];
    if (named && named.length > 3)
      votes.push({
        value: named,
        weight: 1,
        evidence: because('章节标题', 'a heading', section.headingSpan),
      });
  }
  return votes;
}

function yearVotes(
  cover: readonly Paragraph[],
  tables: readonly LocatedTable[],
  paragraphs: readonly Paragraph[],
  outline: Outline,
): Vote<number>[] {
  const votes: Vote<number>[] = [];
  for (const line of cover) {
    const year = coverTitle.exec(line.folded.text)?.[1] ?? budgetTitle.exec(line.folded.text)?.[1];
    if (year)
      votes.push({
        value: Number(year),
        weight: 5,
        evidence: because('封面标题', 'the title on the cover', line.span),
      });
  }
  for (const table of tables) {
    if (table.year)
      votes.push({
        value: table.year,
        weight: 1,
        evidence: because(`${labelOf(table)}的年度`, `the year of ${labelOf(table)}`, table.title.span),
      });
  }
  for (const section of outline.sections) {
    const year = /(\d{4})年度?(?:部门|单位)?决算/.exec(section.heading)?.[1];
    if (year)
      votes.push({
        value: Number(year),
        weight: 2,
        evidence: because('章节标题', 'a heading', section.headingSpan),
      });
  }
  for (const paragraph of paragraphs) {
    const year = /^(?:.{0,30}?)(\d{4})年度(?:收入|支出|财政拨款|一般公共预算|收、支|收支)/.exec(
      paragraph.folded.text,
    )?.[1];
    if (year)
      votes.push({ value: Number(year), weight: 1, evidence: because('正文', 'the text', paragraph.span) });
  }
  return votes;
}

function kindVotes(
  cover: readonly Paragraph[],
  tables: readonly LocatedTable[],
  outline: Outline,
): Vote<DocumentKind>[] {
  const votes: Vote<DocumentKind>[] = [];
  for (const line of cover) {
    const text = line.folded.text;
    if (coverTitle.test(text))
      votes.push({
        value: 'final-accounts',
        weight: 4,
        evidence: because('封面写“决算”', 'the cover says 决算 (final accounts)', line.span),
      });
    else if (budgetTitle.test(text))
      votes.push({
        value: 'budget',
        weight: 4,
        evidence: because('封面写“预算”', 'the cover says 预算 (budget)', line.span),
      });
  }
  for (const table of tables)
    votes.push({
      value: 'final-accounts',
      weight: 1,
      evidence: because(`有${table.title.folded.text}`, `holds ${table.title.folded.text}`, table.title.span),
    });
  for (const section of outline.sections) {
    if (/决算/.test(section.heading))
      votes.push({
        value: 'final-accounts',
        weight: 0.5,
        evidence: because('章节标题写“决算”', 'a heading says 决算 (final accounts)', section.headingSpan),
      });
    else if (/预算(情况|表|安排)/.test(section.heading))
      votes.push({
        value: 'budget',
        weight: 0.5,
        evidence: because('章节标题写“预算”', 'a heading says 预算 (budget)', section.headingSpan),
      });
  }
  return votes;
}

function levelVotes(
  cover: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  tables: readonly LocatedTable[],
): Vote<Level>[] {
  const votes: Vote<Level>[] = [];
  for (const line of cover) {
    const word = /(部门|单位)决算/.exec(line.folded.text)?.[1];
    if (word)
      votes.push({
        value: word === '部门' ? 'department' : 'unit',
        weight: word === '部门' ? 2 : 4,
        evidence: because(`封面写“${word}决算”`, `the cover says ${word}决算`, line.span),
      });
  }
  for (const paragraph of paragraphs) {
    const text = paragraph.folded.text;
    if (/纳入.{0,40}编制范围的.{0,6}单位|下属.{0,12}单位决算|所属单位.{0,6}个/.test(text)) {
      votes.push({
        value: 'department',
        weight: 6,
        evidence: because('列出纳入编报范围的所属单位', 'lists the units that it covers', paragraph.span),
      });
    }
    if (/(全额|差额|公益.类).{0,6}事业单位|事业单位.{0,6}(内设|编制)/.test(text)) {
      votes.push({
        value: 'unit',
        weight: 3,
        evidence: because('自述为事业单位', 'describes itself as a public institution', paragraph.span),
      });
    }
    if (/(^|[，。；:])(我单位|本单位)/.test(text))
      votes.push({
        value: 'unit',
        weight: 0.5,
        evidence: because('自称“本单位”', 'calls itself 本单位 (this unit)', paragraph.span),
      });
    else if (/(^|[，。；:])(我部门|本部门)(?!\(单位\))/.test(text))
      votes.push({
        value: 'department',
        weight: 0.5,
        evidence: because('自称“本部门”', 'calls itself 本部门 (this department)', paragraph.span),
      });
  }
  const named = tables.find((table) =>
    /单位名称:/.test(table.furniture.map((line) => line.folded.text).join('')),
  );
  if (named)
    votes.push({
      value: 'unit',
      weight: 0.5,
      evidence: because(
        `${labelOf(named)}的名称栏写“单位名称”`,
        `the name line of ${labelOf(named)} says 单位名称 (name of unit)`,
        named.title.span,
      ),
    });
  return votes;
}

function moneyUnitVotes(
  tables: readonly LocatedTable[],
  paragraphs: readonly Paragraph[],
): Vote<MoneyUnit>[] {
  const votes: Vote<MoneyUnit>[] = [];
  for (const table of tables) {
    if (table.moneyUnit)
      votes.push({
        value: table.moneyUnit,
        weight: 2,
        evidence: because(
          `${labelOf(table)}的单位栏`,
          `the unit line of ${labelOf(table)}`,
          table.title.span,
        ),
      });
  }
  for (const paragraph of paragraphs) {
    const unit = /\d(万元|元)/.exec(paragraph.folded.text)?.[1];
    if (unit)
      votes.push({
        value: unit as MoneyUnit,
        weight: 0.2,
        evidence: because('正文金额', 'amounts in the text', paragraph.span),
      });
  }
  return votes;
}

function labelOf(table: LocatedTable): string {
  return table.number ?? table.title.folded.text;
}
