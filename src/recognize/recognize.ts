import { originalSpan } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import { claim, noClaims } from '../model/claims.ts';
import type { Disclosure, GlossaryEntry, NumberInProse, Passage } from '../model/disclosure.ts';
import type { Source } from '../model/source.ts';
import type { Dress } from '../model/table.ts';
import { dressById } from '../standards/dresses/index.ts';
import { profileById } from '../standards/profiles/index.ts';
import { isWithin, sectionById } from '../standards/sections.ts';
import { bindPageTables, layTable } from './bind-page-table.ts';
import { bindTable } from './bind-table.ts';
import { codeNamesOf } from './code-names.ts';
import { profileFor } from './document-profile.ts';
import { locateForms, readForm } from './forms.ts';
import { withoutFrames } from './framed-grids.ts';
import { readOverview } from './free-text.ts';
import type { Given } from './identity.ts';
import { identityOf } from './identity.ts';
import type { Outline, Paragraph } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { ProseContext } from './passage.ts';
import { readPassage } from './prose.ts';
import type { LocatedTable } from './tables.ts';
import { locatePageTables, locateTables } from './tables.ts';

/** The year that amounts are filed under where the document's year could not be recognised. */
const unknownYear = 0;

/** Turns paper into a disclosure: what the document is, its facts and statements, and what nobody understood. */
export function recognize(paper: Source, given: Given = {}): Disclosure {
  const source = withoutFrames(paper);
  const claims = noClaims(source.text.length);
  const outline = outlineOf(source);
  const locatedGrids = locateTables(outline);
  const locatedPages = locatePageTables(outline);
  const located = inOrder(
    [...locatedGrids, ...locatedPages.map((page) => page.located)],
    (table) => table.title,
  );
  const recognised = identityOf(outline, located, given);
  const identity = { ...recognised, profile: profileFor(recognised, located, given.profile) };
  const year = identity.year.value ?? unknownYear;
  const moneyUnit = identity.moneyUnit.value ?? '万元';
  for (const span of outline.contentsSpans) claim(claims, span, 'contents');
  for (const section of outline.sections) claim(claims, section.headingSpan, 'heading');
  for (const span of outline.furniture) claim(claims, span, 'furniture');
  const grids = locatedGrids.map((table) => bindTable(table, { year, moneyUnit, claims }));
  const laid = locatedPages.map(({ found, located: place }) =>
    layTable(found, place, dressOf(found.table.id, identity.profile.value)),
  );
  const forms = locateForms(outline).map((form) => readForm(form, year, claims));

  const names = codeNamesOf([...grids, ...laid]);
  const furniture = furnitureSpans(located);
  const prose = outline.parts.flatMap((part) => {
    if (part.kind !== 'paragraph' || furniture.has(part.span.start)) return [];
    return readParagraph(part, proseSection(part, outline), { year, moneyUnit, names, claims });
  });
  const stated = [...grids.flatMap((table) => table.cells), ...prose.flatMap((passage) => passage.facts)];
  const pages = bindPageTables(
    laid,
    { year, moneyUnit, claims },
    stated.flatMap((each) => ('about' in each ? each : (each.fact ?? []))),
  );
  const tables = inOrder([...grids, ...pages], (table) => ({ span: table.titleSpan }));
  const tableFacts = tables.flatMap((table) => table.cells.flatMap((cell) => (cell.fact ? [cell.fact] : [])));
  return {
    source,
    identity,
    tables,
    facts: [...tableFacts, ...prose.flatMap((passage) => passage.facts)],
    statements: prose.flatMap((passage) => passage.statements),
    passages: prose,
    numbers: prose.flatMap((passage) => passage.numbers ?? []),
    sections: outline.sections,
    contents: outline.contents,
    forms,
    glossary: prose.flatMap((passage) => passage.entry ?? []),
    claims,
  };
}

function inOrder<T>(all: readonly T[], place: (each: T) => { readonly span: Span }): T[] {
  return [...all].sort((a, b) => place(a).span.start - place(b).span.start);
}

/** How the place and year of a profile print a table. */
function dressOf(table: string, profile: string | undefined): Dress | undefined {
  const dresses = profileById(profile ?? '')?.tables.map((id) => dressById(id)) ?? [];
  return dresses.find((dress) => dress?.of === table);
}

interface ReadParagraph extends Passage {
  readonly numbers?: readonly NumberInProse[];
  readonly entry?: GlossaryEntry;
}

/** The section whose kind of prose a paragraph is: outside every known section it is read as narrative. */
function proseSection(part: Paragraph, outline: Outline): string {
  const section = sectionIdOf(outline, part.section);
  return section === '' && !isCover(part, outline) ? 'narrative' : section;
}

function readParagraph(part: Paragraph, section: string, context: ProseContext): ReadParagraph {
  const { claims, year } = context;
  switch (sectionById(section)?.prose) {
    case 'narrative': {
      const passage = readPassage(part, section, context);
      const understood = passage.numbers.every((number) => number.fact);
      if (understood) claim(claims, part.span, passage.facts.length > 0 ? 'phrase' : 'free');
      return passage;
    }
    case 'glossary': {
      const entry = glossaryEntry(part);
      claim(claims, part.span, entry ? 'glossary' : 'free');
      return { span: part.span, section, facts: [], statements: [], ...(entry ? { entry } : {}) };
    }
    case 'free':
    case 'annex':
    case 'tables': {
      claim(claims, part.span, 'free');
      const read = isWithin(section, 'overview')
        ? readOverview(part, section, year)
        : { facts: [], statements: [] };
      return { span: part.span, section, ...read };
    }
    case undefined:
      claim(claims, part.span, 'furniture');
      return { span: part.span, section, facts: [], statements: [] };
  }
}

function furnitureSpans(located: readonly LocatedTable[]): Set<number> {
  return new Set(
    located.flatMap((table) => [...table.furniture, ...table.notes].map((line) => line.span.start)),
  );
}

/** The statutory section that a part stands in: its own heading's, or the nearest one above that is known. */
function sectionIdOf(outline: Outline, index: number): string {
  for (let at = index; at >= 0;) {
    const known = outline.statutory[at];
    if (known) return known.id;
    const { level } = outline.sections[at]!;
    let above = at - 1;
    while (above >= 0 && outline.sections[above]!.level >= level) above -= 1;
    at = above;
  }
  return '';
}

function isCover(paragraph: Paragraph, outline: Outline): boolean {
  const first = outline.contentsSpans[0]?.start ?? outline.sections[0]?.headingSpan.start ?? 0;
  return paragraph.span.start < first;
}

/** “一、财政拨款收入：指…”: a term and its definition. */
function glossaryEntry(paragraph: Paragraph): GlossaryEntry | undefined {
  const match =
    /^[-*•]?(?:[一二三四五六七八九十]+、|\(?[一二三四五六七八九十\d]+[).、])?([^:。]{2,40}):?(?:是?指|反映)(.+)$/.exec(
      paragraph.folded.text,
    );
  if (!match) return undefined;
  const term = match[1]!.replace(/:$/, '');
  return {
    term,
    definition: match[2]!,
    span: originalSpan(paragraph.folded, 0, paragraph.folded.text.length),
  };
}
