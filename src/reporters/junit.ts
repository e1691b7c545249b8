import type { Finding } from '../core/findings.ts';
import { severities } from '../core/findings.ts';
import type { Obligation, Report } from '../model/report.ts';
import { shownAt, shownPlace } from './places.ts';
import type { Checked, Frame, Refused, Reporter } from './reporter.ts';

/** JUnit XML: one suite a document, one case a rule; failed where a finding reaches `failOn`. */
export const junit: Reporter = {
  id: 'junit',
  title: { zh: 'JUnit XML', en: 'JUnit XML' },
  one: (result, frame) => (result.kind === 'refused' ? refusedSuite(result, frame) : suite(result, frame)),
  *whole(pieces, { tool }) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escape(tool.name)}">\n`;
    for (const { text } of pieces) yield text;
    yield '</testsuites>\n';
  },
  asReady: false,
};

function refusedSuite({ file, why }: Refused, { language }: Frame): string {
  return [
    `  <testsuite name="${escape(file)}" tests="1" failures="0" errors="1" skipped="0">`,
    `    <testcase classname="${escape(file)}" name="read">`,
    `      <error message="${escape(why[language])}"/>`,
    '    </testcase>',
    '  </testsuite>\n',
  ].join('\n');
}

function suite({ file, report }: Checked, frame: Frame): string {
  const cases = [...rulesOf(report)].map((rule) => testCase(rule, file, report, frame));
  const verdict = verdictCase(file, report, frame);
  if (verdict) cases.unshift(verdict);
  const count = (kind: string) => cases.filter((each) => each.includes(`<${kind} `)).length;
  return [
    `  <testsuite name="${escape(file)}" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}">`,
    ...cases,
    '  </testsuite>\n',
  ].join('\n');
}

function rulesOf({ obligations, findings }: Report): Set<string> {
  return new Set([...obligations.map(({ rule }) => rule), ...findings.map(({ rule }) => rule)]);
}

/** Why there is no verdict, as a case of its own. */
function verdictCase(file: string, { verdict, whyUnable }: Report, { language }: Frame): string | undefined {
  if (verdict !== 'unable') return undefined;
  const why = whyUnable.map((text) => text[language]).join(language === 'zh' ? '；' : '; ');
  return `    <testcase classname="${escape(file)}" name="identity">\n      <error message="${escape(why)}"/>\n    </testcase>`;
}

function testCase(rule: string, file: string, report: Report, frame: Frame): string {
  const { language, failOn } = frame;
  const head = `    <testcase classname="${escape(file)}" name="${escape(rule)}"`;
  const found = report.findings.filter((finding) => finding.rule === rule);
  const failing = found.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(failOn));
  const told = found.map((finding) => told1(finding, report, frame)).join('\n');
  if (failing.length > 0) {
    return `${head}>\n      <failure message="${escape(failing[0]!.message[language])}" type="${failing[0]!.severity}">${escape(told)}</failure>\n    </testcase>`;
  }
  if (found.length > 0) return `${head}>\n      <system-out>${escape(told)}</system-out>\n    </testcase>`;
  const skipped = whySkipped(
    report.obligations.filter((obligation) => obligation.rule === rule),
    frame,
  );
  return skipped === undefined
    ? `${head}/>`
    : `${head}>\n      <skipped message="${escape(skipped)}"/>\n    </testcase>`;
}

function told1({ severity, message, span }: Finding, { disclosure }: Report, { language }: Frame): string {
  const where = [shownAt(disclosure, [span], language), shownPlace(disclosure, span, language)];
  return `${severity}: ${message[language]} (${where.filter(Boolean).join(', ')})`;
}

/** A rule is skipped where nothing of it was judged. */
function whySkipped(obligations: readonly Obligation[], { language }: Frame): string | undefined {
  const judged = obligations.some(({ state }) => state !== 'unable' && state !== 'notApplicable');
  return judged ? undefined : (obligations.find(({ why }) => why)?.why?.[language] ?? '');
}

/** Escapes for XML, and drops the characters that XML cannot hold. */
function escape(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
