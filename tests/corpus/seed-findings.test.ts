import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Finding } from '../../src/core/findings.ts';
import { lineAndColumn } from '../../src/model/source.ts';
import { hasCorpus, readDocument, seedText } from './corpus.ts';
import type { Label } from './seed-labels.ts';
import { defended, mustBeFound, shouldBeFound } from './seed-labels.ts';

describe.skipIf(!hasCorpus)('the findings on the seed', () => {
  const report = hasCorpus ? check(readDocument(seedText())) : undefined!;
  const lineOf = (span: { start: number }) => lineAndColumn(report.disclosure.source, span.start).line;
  const isLabelled = (finding: Finding, [, rule, , line]: Label) =>
    finding.rule === rule &&
    [finding.span, ...finding.related.map((other) => other.span)].some((span) => lineOf(span) === line);

  test.each(mustBeFound.concat(shouldBeFound).map((label) => [label.slice(0, 4).join(' '), label] as const))(
    '%s',
    (_, label) => {
      const [, , severity, , ...words] = label;
      const found = report.findings.filter((finding) => isLabelled(finding, label));
      expect(found.map((finding) => finding.severity)).toContain(severity);
      const said = found
        .map((finding) => [finding.message.zh, ...finding.related.map((other) => other.label.zh)].join(' '))
        .join(' ');
      for (const word of words) expect(said).toContain(word);
    },
  );

  test('every other finding is defended', () => {
    const labels = mustBeFound.concat(shouldBeFound);
    const others = report.findings
      .filter((finding) => !labels.some((label) => isLabelled(finding, label)))
      .map((finding) => `${finding.rule} ${lineOf(finding.span)}`)
      .filter((other) => !defended.some(([rule, line]) => other === `${rule} ${line}`));
    expect(others).toEqual([]);
  });

  test('the 9.78 is explained in two ways, and it is said what would settle it', () => {
    const finding = report.findings.find((each) => each.rule === 'narrative/changes-do-not-add-up')!;
    expect(finding.alternatives).toHaveLength(2);
    expect(finding.alternatives!.map((text) => text.zh).join()).toMatch(/若为9\.78万元.*减少0\.05万元/);
    expect(finding.alternatives!.map((text) => text.zh).join()).toMatch(/9\.78万元的一类支出，今年没有/);
    expect(finding.settledBy!.zh).toContain('2023年度');
  });

  test('the six rounding tails are one finding, at the rows of 208, 20801 and 2080109 in two tables', () => {
    const tails = report.findings.filter((finding) => finding.severity === 'tail');
    expect(tails).toHaveLength(1);
    expect(tails[0]!.related.map((place) => lineOf(place.span))).toEqual([138, 139, 140, 217, 218, 219]);
  });

  test('nothing is left unjudged for want of understanding', () => {
    expect(report.obligations.filter((obligation) => obligation.state === 'unable')).toEqual([]);
    expect(report.verdict).toBe('fail');
  });
});
