import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesNeeded } from '../src/check/identities.ts';
import { check } from '../src/check/index.ts';
import type { Finding } from '../src/core/findings.ts';
import type { Span } from '../src/core/span.ts';
import type { BoundCell, TableReading } from '../src/model/disclosure.ts';
import type { Report } from '../src/model/report.ts';
import { sourceFromText } from '../src/readers/text.ts';
import { recognize } from '../src/recognize/index.ts';
import { identities } from '../src/standards/identities/index.ts';
import { witnessName } from '../src/standards/names.ts';

const folder = process.env.JUESUAN_CORPUS;
/** Every change is a document of its own to read and check. */
const patience = 120_000;

/** Whatever amount of a sound document is changed, the change is found; whatever table is taken away is missed. */
if (folder === undefined) test.skip('JUESUAN_CORPUS is not set: no document to damage', () => {});
else damage(readFileSync(join(folder, 'seeds/000_197d0ec3101897f6.txt'), 'utf8'));

function damage(text: string): void {
  const sound = judge(text);
  const known = new Set(sound.findings.map(identityOf));

  describe.each(sound.disclosure.tables.map((table) => [table.id, table] as const))('%s', (id, table) => {
    const printed = table.cells.filter((cell) => isNumber(cell));
    const cells = printed.length > 0 ? printed : table.cells.filter((cell) => cell.value.kind === 'blank');

    test('every change of an amount is found', { timeout: patience }, () => {
      const changes = cells.length > 0 ? cells.map((cell) => changed(text, cell)) : [withRow(text, table)];
      const missed = changes.filter((change) => !isFound(judge(change.text), change.span, known));
      expect(missed.map((change) => describeChange(change))).toEqual([]);
    });

    test('a table that is taken away is missed by name', { timeout: patience }, () => {
      const { start, end } = table.span;
      const report = judge(text.slice(0, start) + text.slice(end));
      expect(report.disclosure.tables.map((each) => each.id)).not.toContain(id);
      expect(report.obligations).toHaveLength(sound.obligations.length);
      const needing = identities.flatMap((law) =>
        (law.across ? [''] : law.places)
          .filter((key) => placesNeeded(law, key).includes(id))
          .map((key) => (key === '' ? law.id : `${law.id}@${key}`)),
      );
      expect(needing.length).toBeGreaterThan(0);
      const states = new Map(report.obligations.map((each) => [each.id, each]));
      expect(needing.filter((each) => states.get(each)?.state !== 'unable')).toEqual([]);
      expect(
        needing.filter((each) => !states.get(each)?.why?.zh.includes(witnessName(id).zh)),
        'names the table',
      ).toEqual([]);
    });
  });
}

interface Change {
  readonly text: string;
  readonly span: Span;
}

function judge(text: string): Report {
  return check(recognize(sourceFromText('damaged.txt', text)));
}

function isNumber({ value }: BoundCell): boolean {
  return value.kind === 'money' || value.kind === 'count';
}

/** One more in a cell that prints an amount, one in a cell that is blank. */
function changed(text: string, { span, value }: BoundCell): Change {
  const before = text.slice(span.start, span.end).trim();
  const after = value.kind === 'blank' ? '1.00' : oneMore(before);
  return {
    text: text.slice(0, span.start) + after + text.slice(span.end),
    span: { start: span.start, end: span.start + after.length },
  };
}

function oneMore(printed: string): string {
  const [whole, decimals] = printed.split('.');
  return decimals === undefined ? String(BigInt(whole!) + 1n) : `${BigInt(whole!) + 1n}.${decimals}`;
}

/** A row under the column numbers of a table that prints none: an amount in its last column. */
function withRow(text: string, { span }: TableReading): Change {
  const numbers = /^1(?:\t\d+)+$/m.exec(text.slice(span.start, span.end))!;
  const at = span.start + numbers.index + numbers[0].length;
  const row = `\n${'\t'.repeat(numbers[0].split('\t').length - 1)}1.00`;
  return {
    text: text.slice(0, at) + row + text.slice(at),
    span: { start: at + row.length - 4, end: at + row.length },
  };
}

function isFound(report: Report, span: Span, known: ReadonlySet<string>): boolean {
  return report.findings.some(
    (finding) =>
      (finding.severity === 'error' || finding.severity === 'warning') &&
      !known.has(identityOf(finding)) &&
      [finding.span, ...finding.related.map((each) => each.span)].some((each) => overlap(each, span)),
  );
}

function identityOf(finding: Finding): string {
  return `${finding.rule}\n${finding.logicalPlace}\n${finding.message.zh}`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function describeChange({ text, span }: Change): string {
  const line = text.slice(0, span.start).split('\n').length;
  return `line ${line}: ${text.slice(span.start, span.end)}`;
}
