/**
 * Juesuan reads a Chinese 部门决算公开 (final accounts as published) as data, and checks it.
 *
 * ```ts
 * const reading = read({ name: '决算.txt', bytes });
 * if (reading.kind === 'read') {
 *   const report = check(recognize(reading.source));
 *   for (const { severity, message, span } of report.findings)
 *     show(severity, message.zh, quote(reading.source, span));
 * }
 * ```
 *
 * Everything is synchronous and pure, needs no file, network or clock, and runs in a browser as it does in Node.
 */
import type { FileInput, Reading } from './model/reader.ts';
import { readFile } from './readers/index.ts';

/** Reads a file by what its bytes are, whatever its name says; or says why it cannot be read. */
export function read(file: FileInput): Reading {
  return readFile(file);
}

/** Turns paper into a disclosure: what the document is, what it says and where, and what nobody understood. */
export { recognize } from './recognize/index.ts';

/** Judges a disclosure, with last year's and the budget where they are given. */
export { check, shareOf } from './check/index.ts';

/** All that a check can report: rules and identities with their reasons, bases and examples. */
export { declared } from './check/declared.ts';

/** The formats that can be read. */
export { readers } from './readers/index.ts';

/** How much of a disclosure was understood, and what stands in the way of a verdict on it. */
export { coverageOf } from './check/coverage.ts';
export { whyNoVerdict } from './check/verdict.ts';

/** Where a finding or a fact stands, and the words there. */
export { lineAndColumn, placeOf, quote } from './model/source.ts';

export type { CheckOptions } from './check/index.ts';
export type { Finding, Related, Severity, Suggestion } from './core/findings.ts';
export type { Language, Text } from './core/messages.ts';
export type { Money, MoneyUnit } from './core/money.ts';
export type { Ratio } from './core/ratio.ts';
export type { Box, Place, Span } from './core/span.ts';
export type { Citation } from './model/citation.ts';
export type { Declared } from './model/declared.ts';
export type {
  BoundCell,
  CodedRow,
  ContentsLine,
  Disclosure,
  DocumentKind,
  Evidence,
  Form,
  GlossaryEntry,
  Identity,
  Level,
  NumberInProse,
  Passage,
  Recognised,
  Section,
  TableReading,
} from './model/disclosure.ts';
export type { Fact, Origin, Statement, StatementKind, Value } from './model/fact.ts';
export type { Axis, Coordinates, Measure, Quantity, Stage } from './model/quantity.ts';
export type { FileInput, Reading } from './model/reader.ts';
export type { Coverage, Obligation, ObligationState, Report, Tally, Verdict } from './model/report.ts';
export type { Block, Cell, Grid, Line, Source } from './model/source.ts';
export type { Given } from './recognize/index.ts';
