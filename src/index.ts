/**
 * Juesuan reads a Chinese 部门决算公开 (final accounts as published) as data, and checks it.
 *
 * ```ts
 * const reading = await read({ name: '决算.txt', bytes });
 * if (reading.kind === 'read') {
 *   const report = check(recognize(reading.source));
 *   for (const { severity, message, span } of report.findings)
 *     show(severity, message.zh, quote(reading.source, span));
 * }
 * ```
 *
 * Everything is pure and, but for reading, synchronous; it needs no file, network or clock, and runs in a browser as it does in Node.
 */
import type { FileInput, Reading, Tools } from './model/reader.ts';
import { readFile } from './readers/index.ts';

/** Reads a file by what its bytes are, whatever its name says; or says why it cannot be read. */
export function read(file: FileInput, tools?: Tools): Promise<Reading> {
  return readFile(file, tools);
}

/**
 * Reads several files, archives among them, and tells which make up one document: body, tables and annexes of one
 * unit and year. Documents come one by one.
 */
export { gather, looksLikeDocument } from './gather/index.ts';

/** Turns paper into a disclosure: what the document is, what it says and where, and what nobody understood. */
export { recognize } from './recognize/index.ts';

/** Judges a disclosure, with last year's and the budget where they are given. */
export { check, shareOf } from './check/index.ts';

/** Compiles accounts into the disclosure that a profile asks for, and lays it out in any format. */
export { compile } from './compile/compile.ts';
export { writers } from './writers/index.ts';

/** Reads a clerk's workbook into accounts, with all that is wrong in it; writes the blank one. */
export { blankWorkbook, filledWorkbook, readWorkbook } from './workbook/index.ts';

/** Reads files of accounts together: a workbook, trial balances (科目余额表), 财决 tables; tells what each of them is. */
export { readAccounts, sourceKindOf } from './sources/index.ts';

/** Compiles accounts, lays them out, reads every file back and checks it; adds last year's figures from last year's disclosure. */
export { build, lacking, withPriorFigures } from './build/index.ts';

/** Compares two disclosures, whatever formats they were read from. */
export { compare, isSame } from './compare/index.ts';

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
export type { Accounts, Entry, Words } from './model/accounts.ts';
export type { Citation } from './model/citation.ts';
export type { Declared } from './model/declared.ts';
export type {
  Differences,
  FactDifference,
  StatementDifference,
  WordingDifference,
} from './model/differences.ts';
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
export type {
  AnyFile,
  Gathered,
  GatheredDocument,
  GatheredTrouble,
  GatherOptions,
  LazyFile,
  Watch,
} from './gather/index.ts';
export type { Bitmap, Eye, SeenCharacter, SeenLine } from './model/eye.ts';
export type { FileInput, PassedOver, Reading, Refusal, Tools } from './model/reader.ts';
export type { BuildOptions, Built, BuiltFile, PublishingStep, ReadBack } from './build/index.ts';
export type { FilesReading, SourceKind, SourceOptions } from './sources/index.ts';
export type { Problem, WorkbookReading } from './workbook/index.ts';
export type { Resources, Writer, WrittenFile } from './model/writer.ts';
export type { Publication, PublishedFact } from './model/publication.ts';
export type {
  Certification,
  Coverage,
  Obligation,
  ObligationState,
  Report,
  Tally,
  Verdict,
} from './model/report.ts';
export type { Block, Cell, Grid, Line, Source } from './model/source.ts';
export type { Given } from './recognize/index.ts';
