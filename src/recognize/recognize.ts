import { originalSpan } from '../core/fold.ts';
import { claim, noClaims } from '../model/claims.ts';
import type {
  Disclosure,
  Evidence,
  GlossaryEntry,
  Identity,
  NumberInProse,
  Passage,
  Recognised,
} from '../model/disclosure.ts';
import type { Source } from '../model/source.ts';
import type { PlaceMatch } from '../standards/places.ts';
import { findPlaces } from '../standards/places.ts';
import { resolveProfile } from '../standards/profiles/index.ts';
import { isWithin, sectionById } from '../standards/sections.ts';
import { codeNamesOf } from './code-names.ts';
import { locateForms, readForm } from './forms.ts';
import { readOverview } from './free-text.ts';
import type { Given } from './identity.ts';
import { identityOf } from './identity.ts';
import type { Outline, Paragraph } from './outline.ts';
import { outlineOf } from './outline.ts';
import type { ProseContext } from './passage.ts';
import { readPassage } from './prose.ts';
import type { LocatedTable } from './tables.ts';
import { bindTable, locateTables } from './tables.ts';

/** The year that amounts are filed under where the document's year could not be recognised. */
const unknownYear = 0;

/** Turns paper into a disclosure: what the document is, its facts and statements, and what nobody understood. */
export function recognize(source: Source, given: Given = {}): Disclosure {
  const claims = noClaims(source.text.length);
  const outline = outlineOf(source);
  const located = locateTables(outline);
  const identity = withProfile(identityOf(outline, located, given), located, given);
  const year = identity.year.value ?? unknownYear;
  const moneyUnit = identity.moneyUnit.value ?? '万元';
  for (const span of outline.contentsSpans) claim(claims, span, 'contents');
  for (const section of outline.sections) claim(claims, section.headingSpan, 'heading');
  const tables = located.map((table) => bindTable(table, { year, moneyUnit, claims }));
  const forms = locateForms(outline).map((form) => readForm(form, year, claims));

  const names = codeNamesOf(tables);
  const furniture = furnitureSpans(located);
  const prose = outline.parts.flatMap((part) => {
    if (part.kind === 'grid' || furniture.has(part.span.start)) return [];
    return readParagraph(part, proseSection(part, outline), { year, moneyUnit, names, claims });
  });
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

function withProfile(
  identity: Omit<Identity, 'profile'>,
  located: readonly LocatedTable[],
  given: Given,
): Identity {
  return { ...identity, profile: profileFor(identity, located, given) };
}

/** The profile by the province that the unit's name stands for and the year. */
function profileFor(
  identity: Omit<Identity, 'profile'>,
  located: readonly LocatedTable[],
  given: Given,
): Recognised<string> {
  if (given.profile)
    return {
      value: given.profile,
      evidence: [{ why: { zh: '由使用者指定', en: 'given by the user' } }],
      alternatives: [],
    };
  const places = identity.unit.value ? findPlaces(identity.unit.value) : [];
  const place = places[0]?.province;
  const year = identity.year.value;
  if (year === undefined) return { value: undefined, evidence: [], alternatives: [] };
  const profile = resolveProfile(place, year);
  if (!profile) return { value: undefined, evidence: [], alternatives: [] };
  const evidence = [...(places[0] ? [placeEvidence(places[0])] : []), tableEvidence(located)];
  return { value: profile.id, evidence, alternatives: [] };
}

function placeEvidence(place: PlaceMatch): Evidence {
  const where = `${place.name}（${place.code}）`;
  return {
    why: {
      zh: `单位名称中的“${place.matched}”属${where}`,
      en: `“${place.matched}” in the unit's name is in ${where}`,
    },
  };
}

function tableEvidence(located: readonly LocatedTable[]): Evidence {
  const numbers = located.map((table) => table.number ?? table.title.folded.text).join('、');
  return { why: { zh: `${located.length}张表：${numbers}`, en: `${located.length} tables: ${numbers}` } };
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
