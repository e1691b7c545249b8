import type { Checked, Reporter } from './reporter.ts';
import { certificationLines } from './terminal/certifications.ts';
import { findingLines } from './terminal/findings.ts';
import { identityLines } from './terminal/identity.ts';
import type { Page } from './terminal/page.ts';
import { pageOf } from './terminal/page.ts';
import { remarkLines } from './terminal/remarks.ts';
import { tallyLines } from './terminal/tallies.ts';
import { quietLine, refusedLines, summaryLines, verdictLines } from './terminal/verdict.ts';
import { harmless } from './width.ts';

/** For people: what it is, what is wrong and why, worst first; then what was compared, and what was not. */
export const terminal: Reporter = {
  id: 'text',
  title: { zh: '给人看的文字', en: 'text for people' },
  one(result, frame) {
    const page = pageOf(frame);
    const lines = result.kind === 'refused' ? refusedLines(result, page) : checked(result, page);
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n${frame.several && !frame.quiet ? '\n' : ''}`;
  },
  *whole(pieces, frame) {
    if (frame.several && !frame.quiet) yield `${summaryLines(pieces, pageOf(frame)).join('\n')}\n`;
  },
  asReady: true,
};

function checked(result: Checked, page: Page): string[] {
  const { report } = result;
  if (page.quiet) return [quietLine(result, page)];
  const own = report.findings.filter((finding) => finding.severity !== 'tail' && !finding.template);
  return [
    ...(page.several ? [page.paint('strong', harmless(result.file))] : []),
    ...identityLines(result, page),
    ...remarkLines(report.disclosure, page),
    '',
    ...findingLines(own, report.disclosure, page),
    ...tallyLines(report, page),
    ...certificationLines(report, page),
    '',
    ...verdictLines(result, own, page),
  ];
}
