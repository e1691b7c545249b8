import type { Finding, Suggestion } from '../core/findings.ts';
import type { Language, Text } from '../core/messages.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { PassedOver } from '../model/reader.ts';
import type { Obligation, Report } from '../model/report.ts';
import { quote } from '../model/source.ts';
import { certificationsJson } from './certifications.ts';
import { cite } from './citing.ts';
import { documentOf, share } from './document.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { placeAt } from './places.ts';
import { remarksJson } from './remarks.ts';
import type { Frame, Reporter, Result } from './reporter.ts';
import { unclaimedJson } from './unclaimed.ts';

/** One result as `juesuan/check@1`, several as `juesuan/batch@1`. */
export const json: Reporter = {
  id: 'json',
  title: { zh: 'JSON，一份或 batch', en: 'JSON, one result or a batch' },
  one: (result, frame) => JSON.stringify(checkJson(result, frame), null, 2),
  *whole(pieces, { several }) {
    if (!several) {
      yield `${pieces[0]?.text ?? ''}\n`;
      return;
    }
    yield '{\n"schema": "juesuan/batch@1",\n"results": [';
    for (const [index, piece] of pieces.entries()) yield `${index > 0 ? ',' : ''}\n${piece.text}`;
    yield '\n]\n}\n';
  },
  asReady: false,
};

/** One `juesuan/check@1` a line, as they are ready. */
export const jsonLines: Reporter = {
  id: 'jsonl',
  title: { zh: 'JSON，每行一份', en: 'JSON, one result a line' },
  one: (result, frame) => `${JSON.stringify(checkJson(result, frame))}\n`,
  whole: () => [],
  asReady: true,
};

/** What `check` came to for one file. */
export function checkJson(result: Result, frame: Frame): object {
  const { tool } = frame;
  const head = { schema: 'juesuan/check@1', tool, document: documentOf(result) };
  if (result.kind === 'refused') {
    return {
      ...head,
      verdict: 'unable',
      why: [result.why[frame.language]],
      findings: [],
      obligations: { pass: 0, tail: 0, fail: 0, unable: 0, notApplicable: 0, open: [] },
      coverage: { numbers: 0, cells: 0, obligations: 0 },
      unclaimed: [],
      remarks: [],
    };
  }
  const { report } = result;
  const { disclosure, verdict, whyUnable, findings, tally, coverage } = report;
  const fingerprints = fingerprintsOf(report);
  const certifications = certificationsJson(report);
  return {
    ...head,
    verdict,
    ...(verdict === 'unable' ? { why: whyUnable.map((why) => why[frame.language]) } : {}),
    findings: findings.map((finding, index) => ({
      ...findingJson(finding, disclosure, frame),
      fingerprint: fingerprints[index],
    })),
    obligations: { ...tally, open: openObligations(report, frame.language) },
    coverage: {
      numbers: share(coverage.numbers.bound, coverage.numbers.all),
      cells: share(coverage.cells.bound, coverage.cells.all),
      obligations: share(coverage.obligations.judged, coverage.obligations.all),
    },
    ...(certifications ? { certifications } : {}),
    unclaimed: unclaimedJson(disclosure),
    remarks: remarksJson(disclosure, frame.language),
    ...(result.notes ? { notes: notesJson(result.notes, frame.language) } : {}),
  };
}

/** Files beside the document, and why they are not part of it. */
function notesJson(notes: readonly PassedOver[], language: Language): object[] {
  return notes.map(({ name, why }) => ({ file: name, why: why[language] }));
}

function findingJson(finding: Finding, disclosure: Disclosure, { language, declared }: Frame): object {
  const { rule, severity, message, span, related, expected, actual, suggestion, template } = finding;
  const { alternatives, settledBy } = finding;
  const said = (name: string, text: Text | undefined) => (text ? { [name]: text[language] } : {});
  return {
    rule,
    severity,
    message: message[language],
    place: placeAt(disclosure, span),
    quote: quote(disclosure.source, span),
    ...said('expected', expected),
    ...said('actual', actual),
    related: related.map((other) => ({
      label: other.label[language],
      place: placeAt(disclosure, other.span),
      quote: quote(disclosure.source, other.span),
    })),
    ...(suggestion ? { suggestion: suggestionJson(suggestion, language) } : {}),
    ...(alternatives ? { alternatives: alternatives.map((text) => text[language]) } : {}),
    ...said('settledBy', settledBy),
    ...(template ? { template } : {}),
    basis: (declared.get(rule)?.basis ?? []).map((citation) => cite(citation, language)),
  };
}

function suggestionJson({ kind, text }: Suggestion, language: Language): object {
  return { kind, text: text[language] };
}

function openObligations({ obligations }: Report, language: Language): object[] {
  return obligations
    .filter(({ state }) => state === 'unable')
    .map(({ id, rule, why }: Obligation) => ({ rule, obligation: id, why: why?.[language] ?? '' }));
}
