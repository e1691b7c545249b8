import { check } from '../src/check/index.ts';
import { declared } from '../src/check/declared.ts';
import type { Finding } from '../src/core/findings.ts';
import { same } from '../src/core/messages.ts';
import type { Report } from '../src/model/report.ts';
import type { Checked, Frame, Result } from '../src/reporters/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { fallbackProfile, profiles } from '../src/standards/profiles/index.ts';
import { readExample } from './marked.ts';
import { smallAccounts } from './small-accounts.ts';

export const frame: Frame = {
  tool: { name: 'juesuan', version: '1.2.3', rules: '2026-01-01' },
  language: 'zh',
  declared: new Map(declared.map((each) => [each.id, each])),
  profiles,
  fallbackProfile,
  failOn: 'error',
  several: false,
  width: 80,
  colour: false,
  quiet: false,
  show: new Set(),
};

export function findingAt(words: string, more: Partial<Finding> = {}): Finding {
  const start = smallAccounts.indexOf(words);
  return {
    rule: 'arithmetic/natures-make-total',
    severity: 'error',
    message: same(`关于${words}`),
    span: { start, end: start + words.length },
    related: [],
    logicalPlace: `expenditure/${words}`,
    ...more,
  };
}

/** A report with findings of our choice on a document that is really read. */
export function reportWith(...findings: Finding[]): Report {
  return { ...check(readExample(smallAccounts), { only: ['arithmetic'] }), findings };
}

export function checked(report: Report, file = '决算/甲.txt'): Checked {
  return { kind: 'checked', file, sha256: 'ab'.repeat(32), report, exitCode: 1 };
}

export const refused: Result = { kind: 'refused', file: '乙<&>.pdf', why: same('这是PDF'), exitCode: 3 };

/** What a reporter prints for these results, as the command line puts it together. */
export function write(id: string, results: readonly Result[], more: Partial<Frame> = {}): string {
  const reporter = reporters.find((each) => each.id === id)!;
  const whole = { ...frame, several: results.length > 1, ...more };
  const pieces = results.map((result) => ({
    file: result.file,
    exitCode: result.exitCode,
    text: reporter.one(result, whole),
  }));
  const before = reporter.asReady ? pieces.map(({ text }) => text).join('') : '';
  return before + [...reporter.whole(pieces, whole)].join('');
}
