import type { Finding, Severity } from '../../core/findings.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { quote } from '../../model/source.ts';
import { cite } from '../citing.ts';
import { shownAt, shownPlace } from '../places.ts';
import type { Counts, Frame, Result } from '../reporter.ts';
import { countsOf } from '../reporter.ts';
import { harmless } from '../width.ts';
import { severityWords, suggestionWords, verdictWords } from '../words.ts';

/** What the register says of one file. */
export interface RegisterPart {
  readonly file: string;
  readonly sha256: string;
  readonly unit: string;
  readonly year: string;
  readonly verdict: string;
  /** Why there is no verdict. */
  readonly why: string;
  readonly counts: Counts;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly severity: Severity;
  readonly severityName: string;
  readonly rule: string;
  readonly place: string;
  readonly quote: string;
  readonly message: string;
  readonly difference: string;
  readonly suggestion: string;
  readonly basis: string;
}

export function registerPart(result: Result, frame: Frame): RegisterPart {
  const { language } = frame;
  const head = { file: harmless(result.file), sha256: result.sha256 ?? '', counts: countsOf(result) };
  if (result.kind === 'refused')
    return {
      ...head,
      unit: '',
      year: '',
      verdict: verdictWords.unable[language],
      why: result.why[language],
      rows: [],
    };
  const { disclosure, verdict, whyUnable, findings } = result.report;
  const { unit, year } = disclosure.identity;
  return {
    ...head,
    unit: harmless(unit.value ?? ''),
    year: String(year.value ?? ''),
    verdict: verdictWords[verdict][language],
    why: verdict === 'unable' ? whyUnable.map((why) => why[language]).join('\n') : '',
    rows: findings.map((finding) => rowOf(finding, disclosure, frame)),
  };
}

/** Other places of a finding beyond these are not listed. */
const mostRelated = 8;

function rowOf(finding: Finding, disclosure: Disclosure, { language, declared }: Frame): RegisterRow {
  const { rule, severity, message, span, related, expected, actual, suggestion, template } = finding;
  const { alternatives = [], settledBy } = finding;
  const zh = language === 'zh';
  const said = (zhName: string, enName: string, words: string | undefined) =>
    words === undefined ? [] : [`${zh ? `${zhName}：` : `${enName}: `}${words}`];
  const told = declared.get(rule);
  const places = [shownPlace(disclosure, span, language), shownAt(disclosure, [span], language)];
  return {
    severity,
    severityName: severityWords[severity][language] + (template ? (zh ? '（模板）' : ' (form)') : ''),
    rule: lines([...(told ? [told.title[language]] : []), rule]),
    place: lines(places.filter(Boolean)),
    quote: harmless(quote(disclosure.source, span)),
    message: lines([
      message[language],
      ...related
        .slice(0, mostRelated)
        .map(({ label, span: at }) => `${shownAt(disclosure, [at], language)} ${label[language]}`),
      ...alternatives.flatMap((text) => said('可能', 'Possibly', text[language])),
    ]),
    difference: lines([
      ...said('应为', 'Should be', expected?.[language]),
      ...said('实为', 'Is', actual?.[language]),
    ]),
    suggestion: lines([
      ...(suggestion ? said(...suggestionName(suggestion.kind), suggestion.text[language]) : []),
      ...said('要定下来，需要', 'What would settle it', settledBy?.[language]),
    ]),
    basis: lines((told?.basis ?? []).map((citation) => cite(citation, language))),
  };
}

function suggestionName(kind: keyof typeof suggestionWords): [zh: string, en: string] {
  const { zh, en } = suggestionWords[kind];
  return [zh, en];
}

function lines(each: readonly string[]): string {
  return each.map(harmless).join('\n');
}
