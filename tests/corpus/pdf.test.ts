import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Report } from '../../src/model/report.ts';
import { readFile } from '../../src/readers/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { corpus, hasCorpus } from './corpus.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Documents by their names in the list of labels: what the files hold stays outside. */
const original = '普陀区财政局-2024-决算.pdf';
const damaged = '普陀区财政局-2024-决算-改坏.pdf';

async function reportOf(name: string): Promise<Report> {
  const bytes = new Uint8Array(readFileSync(join(corpus!, 'corpus', 'pdf', name)));
  const reading = await readFile({ name, bytes });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return check(recognize(reading.source));
}

/** A label: the rule that finds it, its severity, how often, and words that the message must hold. */
type Label = readonly [rule: string, severity: string, count: number, ...words: string[]];

const ofBoth: readonly Label[] = [
  ['narrative/share-does-not-match', 'error', 1, '71.73%', '71.65%'],
  ['narrative/names-blank-item', 'warning', 1, '个人农业生产补贴', '30310'],
  ['agreement/one-quantity-two-values', 'note', 1, '（208）', '326.71', '326.72'],
  ['arithmetic/rounding-tails', 'tail', 1],
];

const ofOriginal: readonly Label[] = [
  ['agreement/one-quantity-two-values', 'error', 1, '0.3万元', '2961.68万元'],
  ['narrative/unchanged-with-reason-of-change', 'warning', 1, '持平', '减少支付'],
  ['narrative/rate-over-zero', 'note', 2, '0%'],
  ...ofBoth,
];

const ofDamaged: readonly Label[] = [
  ['completeness/table-missing', 'error', 1, '支出决算表'],
  ['text/placeholder-left', 'error', 1, 'XX'],
  ['identity/year-differs', 'error', 2, '2023'],
  ['agreement/one-quantity-two-values', 'error', 1, '0.00万元', '2995.39万元'],
  ['narrative/direction-contradicts', 'error', 3, '决算小于预算'],
  ['completeness/empty-table-unexplained', 'warning', 1, '“三公”', '0.95万元'],
  ['text/wording-inverted', 'note', 1, '。。'],
  ...ofBoth,
];

/** Shares, balances and reasons that are right although they look odd. */
const mustBeSilent = [/98\.20/, /1\.87/, /2\.10/, /1\.40/, /49\.14/, /21\.63/];

describe.skipIf(!hasCorpus)('a disclosure as PDF', () => {
  test('nine tables, every cell and number bound, page and box told', async () => {
    const { disclosure, coverage } = await reportOf(original);
    const tables = disclosure.tables.map(({ id, cells }) => [
      id,
      cells.filter(({ value }) => value.kind === 'money').length,
    ]);
    expect(tables).toEqual([
      ['income-expenditure-summary', 12],
      ['income', 45],
      ['expenditure', 44],
      ['fiscal-summary', 19],
      ['general-expenditure', 44],
      ['general-basic-detail', 29],
      ['three-public', 2],
      ['government-fund', 0],
      ['state-capital', 0],
    ]);
    expect(disclosure.tables.flatMap(({ unbound }) => unbound)).toEqual([]);
    expect(coverage.numbers.bound).toBe(coverage.numbers.all);
    expect(coverage.cells.bound).toBe(coverage.cells.all);
    expect(disclosure.source.spots.every(({ at }) => at.kind === 'page')).toBe(true);
  });

  test.each([
    [original, ofOriginal],
    [damaged, ofDamaged],
  ] as const)('%s: what was labelled is found, and nothing that is right', async (name, labels) => {
    const { findings, verdict } = await reportOf(name);
    expect(verdict).toBe('fail');
    for (const [rule, severity, count, ...words] of labels) {
      const found = findings.filter((finding) => finding.rule === rule && finding.severity === severity);
      expect([rule, severity, found.length]).toEqual([rule, severity, count]);
      for (const word of words)
        expect(
          found.some(({ message, related }) =>
            [message.zh, ...related.map(({ label }) => label.zh)].join('').includes(word),
          ),
        ).toBe(true);
    }
    const severe = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    const known = labels.filter(([, severity]) => severity === 'error' || severity === 'warning');
    expect(severe.length).toBe(known.reduce((sum, [, , count]) => sum + count, 0));
    for (const { message } of severe)
      for (const silent of mustBeSilent) expect(message.zh).not.toMatch(silent);
  });

  test('a template is told once, and not judged', async () => {
    const { findings, verdict } = await reportOf('上海-2024-决算模板.pdf');
    expect(verdict).toBe('unable');
    expect(findings.map(({ rule }) => rule)).toEqual(['identity/unfilled-template']);
  });

  test.each([
    ['上海市财政局-2025-单位预算.pdf', '上海市财政局', 2025],
    ['普陀区司法局-2026-部门预算.pdf', '上海市普陀区司法局', 2026],
    ['普陀区社会福利院-2024-单位预算.pdf', '上海市普陀区社会福利院', 2024],
  ] as const)('%s: a budget, its tables read, no verdict', async (name, unit, year) => {
    const { disclosure, verdict } = await reportOf(name);
    expect(verdict).toBe('unable');
    expect(disclosure.identity.kind.value).toBe('budget');
    expect(disclosure.identity.unit.value).toBe(unit);
    expect(disclosure.identity.year.value).toBe(year);
    const grids = disclosure.source.blocks.filter((block) => block.kind === 'grid');
    expect(grids.length).toBeGreaterThanOrEqual(8);
    expect(grids.every(({ rows }) => rows.length > 1 && rows[0]!.length > 1)).toBe(true);
  });
});
