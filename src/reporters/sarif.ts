import type { Finding, Severity } from '../core/findings.ts';
import type { Place, Span } from '../core/span.ts';
import type { Declared } from '../model/declared.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { lineAndColumn, quote } from '../model/source.ts';
import { cite } from './citing.ts';
import { documentOf } from './document.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { headingsAt, placeAt, shownAt } from './places.ts';
import type { Frame, Reporter, Result } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  tail: 'none',
};

/**
 * SARIF 2.1.0: one run, all rules declared, so that “ran and found nothing” is told from “did not run”. A file
 * without a verdict is a notification; line numbers never enter a fingerprint.
 */
export const sarif: Reporter = {
  id: 'sarif',
  title: { zh: 'SARIF 2.1.0', en: 'SARIF 2.1.0' },
  one: (result, frame) => JSON.stringify(partOf(result, frame)),
  *whole(pieces, frame) {
    const parts = pieces.map(({ text }) => JSON.parse(text) as Part);
    const { tool, language } = frame;
    const rules = [...frame.declared.values()];
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: tool.name,
              version: tool.version,
              semanticVersion: tool.version,
              properties: { rules: tool.rules },
              rules: rules.map((rule) => ruleJson(rule, frame)),
            },
          },
          language: language === 'zh' ? 'zh-CN' : 'en',
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: parts.every((part) => part.successful),
              toolExecutionNotifications: parts.flatMap((part) => part.notifications),
            },
          ],
          artifacts: parts.map((part) => part.artifact),
          results: parts.flatMap((part) => part.results),
        },
      ],
    };
    yield `${JSON.stringify(log, null, 2)}\n`;
  },
  asReady: false,
};

interface Part {
  readonly successful: boolean;
  readonly artifact: object;
  readonly notifications: readonly object[];
  readonly results: readonly object[];
}

function ruleJson({ id, title, why, remedy, severity, basis }: Declared, { language }: Frame): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: remedy[language] },
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, basis: basis.map((citation) => cite(citation, language)) },
  };
}

function partOf(result: Result, frame: Frame): Part {
  const { language } = frame;
  const { file, sha256, ...document } = documentOf(result);
  const location = { uri: uriOf(file) };
  const report = result.kind === 'checked' ? result.report : undefined;
  const why = result.kind === 'refused' ? [result.why] : result.report.whyUnable;
  const fingerprints = report ? fingerprintsOf(report) : [];
  return {
    successful: result.kind === 'checked',
    artifact: {
      location,
      ...(sha256 === null ? {} : { hashes: { 'sha-256': sha256 } }),
      properties: {
        ...document,
        verdict: report?.verdict ?? 'unable',
        ...(report ? { obligations: report.tally } : {}),
      },
    },
    notifications: why.map((text) => ({
      level: result.kind === 'refused' ? 'error' : 'warning',
      message: { text: text[language] },
      locations: [{ physicalLocation: { artifactLocation: location } }],
    })),
    results: report
      ? report.findings.map((finding, index) =>
          resultJson(finding, fingerprints[index]!, report.disclosure, location, frame),
        )
      : [],
  };
}

function resultJson(
  { rule, severity, message, span, related, suggestion, template, logicalPlace }: Finding,
  fingerprint: string,
  disclosure: Disclosure,
  artifactLocation: object,
  { language, declared }: Frame,
): object {
  const ruleIndex = [...declared.keys()].indexOf(rule);
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: levels[severity],
    ...(severity === 'tail' ? { kind: 'informational' } : {}),
    message: { text: message[language] },
    locations: [
      {
        ...locationOf(span, disclosure, artifactLocation, [
          { fullyQualifiedName: logicalPlace || headingsAt(disclosure, span.start).join('/') },
        ]),
        message: { text: shownAt(disclosure, [span], language) },
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ label, span: other }, id) => ({
            id,
            ...locationOf(other, disclosure, artifactLocation),
            message: { text: label[language] },
          })),
        }),
    partialFingerprints: { 'juesuan/v1': fingerprint },
    properties: {
      severity,
      ...(suggestion ? { suggestion: { kind: suggestion.kind, text: suggestion.text[language] } } : {}),
      ...(template ? { template } : {}),
    },
  };
}

/**
 * Where a span stands: a text has lines and columns, which make a region; of another format the place is named,
 * as a sheet and range, as an element of a part, or as a page with a box in points from its top left corner.
 */
function locationOf(
  span: Span,
  disclosure: Disclosure,
  whole: object,
  logical: readonly object[] = [],
): { physicalLocation: object; logicalLocations?: readonly object[] } {
  const place = placeAt(disclosure, span);
  const artifactLocation = place.file === undefined ? whole : { uri: uriOf(place.file) };
  const region = place.kind === 'text' ? { region: regionOf(span, place.line, disclosure) } : {};
  const named = [...namedPlace(place), ...logical];
  return {
    physicalLocation: { artifactLocation, ...region },
    ...(named.length > 0 ? { logicalLocations: named } : {}),
  };
}

function namedPlace(place: Place): object[] {
  switch (place.kind) {
    case 'sheet':
      return [{ name: place.range, fullyQualifiedName: `${place.sheet}!${place.range}`, kind: 'range' }];
    case 'part':
      return [{ fullyQualifiedName: `${place.part}#${place.path}`, kind: 'element' }];
    case 'page': {
      const { page, box } = place;
      return [
        { name: String(page), fullyQualifiedName: `page/${page}`, kind: 'page', properties: { page, box } },
      ];
    }
    case 'text':
      return [];
  }
}

/** The lines of a file that was put together with others are counted within it. */
function regionOf(span: Span, startLine: number, { source }: Disclosure): object {
  const start = lineAndColumn(source, span.start);
  const end = lineAndColumn(source, span.end);
  return {
    startLine,
    startColumn: start.column,
    endLine: startLine + end.line - start.line,
    endColumn: end.column,
    snippet: { text: quote(source, span) },
  };
}

/** A path as a URI reference: each part of it escaped, the slashes kept. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
