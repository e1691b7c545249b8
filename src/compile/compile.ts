import type { Accounts } from '../model/accounts.ts';
import type { Contents, Element, Gap, Heading, Paragraph, Publication, Table } from '../model/publication.ts';
import type { Profile } from '../model/profile.ts';
import { dressById } from '../standards/dresses/index.ts';
import { sectionById } from '../standards/sections.ts';
import { factBook } from './facts.ts';
import { performanceForms } from './performance-forms.ts';
import { glossaryFor } from './glossary.ts';
import type { Narration } from './narrative.ts';
import { narrate } from './narrative.ts';
import { numberingAt } from './numbering.ts';
import { toSupply } from './render-clause.ts';
import { statutoryTable } from './statutory-table.ts';
import { totalsOf } from './totals.ts';
import { withParts } from './written-sections.ts';

/**
 * Compiles accounts into the disclosure that a profile asks for: cover, contents, overview, tables, narrative,
 * glossary, annexes. Amounts are exact until they are printed; words that nobody supplied are marked gaps.
 */
export function compile(accounts: Accounts, asked: Profile): Publication {
  const profile = withParts(asked);
  const totals = totalsOf(accounts);
  const facts = factBook();
  const narration: Narration = { accounts, profile, totals, facts };
  const gaps: Gap[] = [];
  const body: Element[] = [];
  const counts = [0, 0, 0, 0];
  for (const id of profile.sections) {
    const heading = headingOf(id, narration, counts);
    body.push(heading);
    const { elements, gaps: open } = contentOf(id, narration, body);
    body.push(...elements);
    gaps.push(...open);
  }
  const title = `${accounts.unit}${accounts.year}年度${kindOf(accounts)}`;
  return {
    unit: accounts.unit,
    year: accounts.year,
    level: accounts.level,
    profile: profile.id,
    title,
    elements: [
      { kind: 'cover', lines: [accounts.unit, `${accounts.year}年度${kindOf(accounts)}公开`] },
      contentsOf(body),
      ...body,
    ],
    facts: facts.all(),
    gaps,
  };
}

/** 部门决算 of a department, 单位决算 of a unit within one. */
function kindOf({ level }: Accounts): string {
  return level === 'department' ? '部门决算' : '单位决算';
}

/** The heading of a section with its number among those beside it. */
function headingOf(id: string, { accounts, profile }: Narration, counts: number[]): Heading {
  const level = (profile.under?.[id] ? 3 : id.split('/').length) as Heading['level'];
  counts[level] = counts[level]! + 1;
  counts.fill(0, level + 1);
  const own = sectionById(id)!.title.zh.replace(
    '部门（单位）',
    accounts.level === 'department' ? '部门' : '单位',
  );
  const words = `${titleBefore(id, accounts)}${own}`;
  return {
    kind: 'heading',
    level,
    text: `${numberingAt(level, counts[level]!)}${words}`,
    anchor: id,
    section: id,
  };
}

/** The parts of tables and narrative name the year and the kind of accounts. */
function titleBefore(id: string, accounts: Accounts): string {
  switch (id) {
    case 'tables':
      return `${accounts.year}年度${accounts.level === 'department' ? '部门' : '单位'}`;
    case 'narrative':
      return `${accounts.year}年度${kindOf(accounts)}`;
    default:
      return '';
  }
}

/** What stands in a section; the glossary explains what stands before it. */
function contentOf(
  id: string,
  narration: Narration,
  before: readonly Element[],
): { elements: readonly Element[]; gaps: readonly Gap[] } {
  const { accounts, profile } = narration;
  switch (id) {
    case 'tables':
      return { elements: tablesOf(narration), gaps: [] };
    case 'glossary':
      return { elements: glossaryFor(before), gaps: [] };
    case 'annex': {
      const { elements, gaps } = performanceForms(accounts);
      // some places annex the tables
      const tables = profile.sections.includes('tables') ? [] : tablesOf(narration);
      return { elements: [...tables, ...elements], gaps };
    }
    default: {
      if (id.startsWith('overview/')) return overviewOf(id, accounts);
      const { paragraphs, gaps } = narrate(id, narration);
      return { elements: paragraphs, gaps };
    }
  }
}

function tablesOf({ accounts, profile, totals, facts }: Narration): Table[] {
  return profile.tables.map((dress) => statutoryTable(dressById(dress)!, accounts, totals, facts));
}

function overviewOf(section: string, { overview }: Accounts): { elements: Paragraph[]; gaps: Gap[] } {
  const paragraphs = overview.find((each) => each.section === section)?.paragraphs ?? [];
  if (paragraphs.length > 0)
    return { elements: paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] })), gaps: [] };
  return {
    elements: [{ kind: 'paragraph', runs: [{ text: toSupply, isGap: true }] }],
    gaps: [{ kind: 'overview', about: section, section, why: 'missing', drivers: [] }],
  };
}

/** Parts, their sections, and the tables by number. */
function contentsOf(body: readonly Element[]): Contents {
  let tables = 0;
  const entries = body.flatMap((element): Contents['entries'] => {
    if (element.kind === 'heading' && element.level < 3)
      return [{ text: element.text, level: element.level as 1 | 2, target: element.anchor }];
    if (element.kind === 'table' && !element.of.startsWith('form/')) {
      tables += 1;
      return [{ text: `${numberingAt(2, tables)}${element.title}`, level: 2, target: element.anchor }];
    }
    return [];
  });
  return { kind: 'contents', title: '目录', entries };
}
