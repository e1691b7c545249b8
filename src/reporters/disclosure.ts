import type { Language } from '../core/messages.ts';
import type { Place, Span } from '../core/span.ts';
import type { BoundCell, Disclosure, Form, TableReading } from '../model/disclosure.ts';
import type { Fact, Statement } from '../model/fact.ts';
import type { Coverage } from '../model/report.ts';
import type { Measure } from '../model/quantity.ts';
import { addressOf } from '../model/quantity.ts';
import { confidenceIn, quote } from '../model/source.ts';
import { valueJson } from '../model/value.ts';
import { documentJson, share } from './document.ts';
import { placeAt } from './places.ts';
import { remarksJson } from './remarks.ts';
import { unclaimedJson } from './unclaimed.ts';

/** A document as it was read: what it says, where, and how much of it was understood. */
export interface Read {
  readonly file: string;
  readonly sha256: string;
  readonly disclosure: Disclosure;
  readonly coverage: Coverage;
  /** Of the words that are the reader's, not the document's. */
  readonly language?: Language;
}

/** The disclosure as `juesuan/disclosure@1`. */
export function disclosureJson({ file, sha256, disclosure, coverage, language = 'zh' }: Read): string {
  const { tables, facts, statements, sections, contents, forms, glossary } = disclosure;
  const at = (span: Span): Place => placeAt(disclosure, span);
  const json = {
    schema: 'juesuan/disclosure@1',
    document: documentJson(file, sha256, disclosure),
    tables: tables.map((table) => tableJson(table, disclosure)),
    facts: facts.map((fact) => factJson(fact, disclosure)),
    statements: statements.map((statement) => statementJson(statement, disclosure)),
    sections: sections.map(({ id, level, heading, path, headingSpan }) => ({
      id: id ?? null,
      level,
      heading,
      path,
      place: at(headingSpan),
    })),
    contents: contents.map(({ text, page, span }) => ({ text, page: page ?? null, place: at(span) })),
    forms: forms.map((form) => formJson(form, disclosure)),
    glossary: glossary.map(({ term, definition, span }) => ({ term, definition, place: at(span) })),
    coverage: {
      numbers: share(coverage.numbers.bound, coverage.numbers.all),
      cells: share(coverage.cells.bound, coverage.cells.all),
    },
    unclaimed: unclaimedJson(disclosure),
    remarks: remarksJson(disclosure, language),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function tableJson(table: TableReading, disclosure: Disclosure): object {
  return {
    id: table.id,
    number: table.number ?? null,
    title: table.title,
    moneyUnit: table.moneyUnit ?? null,
    unitName: table.unitName?.text ?? null,
    declaredEmpty: table.declaredEmpty !== undefined,
    place: placeAt(disclosure, table.titleSpan),
    cells: table.cells.map((cell) => cellJson(cell, disclosure)),
    unbound: table.unbound.map((span) => ({
      text: quote(disclosure.source, span),
      place: placeAt(disclosure, span),
    })),
    missingColumns: table.missingColumns,
  };
}

function cellJson({ row, column, span, fact }: BoundCell, disclosure: Disclosure): object {
  return {
    row,
    column,
    text: quote(disclosure.source, span),
    ...(fact ? { fact: fact.id } : {}),
    place: placeAt(disclosure, span),
  };
}

function factJson(
  { id, about, measure, value, origin, witness, span }: Fact,
  disclosure: Disclosure,
): object {
  const confidence = confidenceIn(disclosure.source, span);
  return {
    id,
    concept: about.concept,
    year: about.year,
    stage: about.stage,
    at: about.at,
    ...measureJson(measure),
    value: valueJson(value),
    text: quote(disclosure.source, span),
    witness,
    ...(origin.kind === 'inferred' ? { inferred: origin.why } : {}),
    ...(confidence === undefined ? {} : { confidence: share(Math.round(confidence * 10_000), 10_000) }),
    place: placeAt(disclosure, span),
  };
}

function measureJson(measure: Measure): object {
  switch (measure.kind) {
    case 'amount':
    case 'threshold':
      return { measure: measure.kind };
    case 'change':
    case 'growth':
      return { measure: measure.kind, from: measure.from };
    case 'share':
    case 'completion':
    case 'deviation':
      return { measure: measure.kind, of: addressOf(measure.of) };
    case 'count':
      return { measure: measure.kind, unit: measure.unit };
  }
}

function statementJson({ kind, about, explains, span, witness }: Statement, disclosure: Disclosure): object {
  return {
    kind,
    about: about ? addressOf(about) : null,
    ...(explains ? { explains: explains.id } : {}),
    text: quote(disclosure.source, span),
    witness,
    place: placeAt(disclosure, span),
  };
}

function formJson(
  { kind, title, titleSpan, project, fields, indicators, facts }: Form,
  disclosure: Disclosure,
): object {
  return {
    kind,
    title,
    project: project ?? null,
    place: placeAt(disclosure, titleSpan),
    fields: fields.map(({ label, value, span }) => ({ label, value, place: placeAt(disclosure, span) })),
    indicators: indicators.map(({ level1, level2, name, value, span }) => ({
      level1,
      level2,
      name,
      value,
      place: placeAt(disclosure, span),
    })),
    facts: facts.map((fact) => factJson(fact, disclosure)),
  };
}
