import type { Failure, Finding } from '../core/findings.ts';
import type { Text } from '../core/messages.ts';
import { fillBoth, same } from '../core/messages.ts';
import { wholePercent } from '../core/ratio.ts';
import type { Span } from '../core/span.ts';
import type { Case } from '../model/case.ts';
import type { Recognised } from '../model/disclosure.ts';
import { tableIdsOf } from '../model/profile.ts';
import type { Certification } from '../model/report.ts';
import { confidenceIn, hasRecognised } from '../model/source.ts';
import { isWithin } from '../standards/sections.ts';

/** What follows from text that was recognised from pictures (OCR): it may be misread, so it is never an error. */
export interface Recognition {
  /** How sure the eye was at the least sure place of what a finding rests on; undefined where it rests on none. */
  confidenceOf(finding: Pick<Finding, 'rule' | 'span' | 'related'>, failure?: Failure): number | undefined;
}

/** Undefined where nothing was recognised, in this document or in those that it is compared with. */
export function recognitionIn({ current, prior, budget }: Case): Recognition | undefined {
  const others = [prior, budget].flatMap((other) =>
    other && hasRecognised(other.source) ? other.source : [],
  );
  if (others.length === 0 && !hasRecognised(current.source)) return undefined;
  const sureOf = (place: Span) => confidenceIn(current.source, place);
  // a finding points to this year's document alone, and not to what the unit and the year were recognised by
  const before = least(others.map((source) => confidenceIn(source, { start: 0, end: source.text.length })));
  const { unit, year } = current.identity;
  const identity = least([unit, year].map((each) => confidenceBehind(each, sureOf)));
  return {
    confidenceOf({ rule, span, related }, failure) {
      const places = [span, ...related.map((other) => other.span), ...(failure?.restsOn ?? [])];
      return least([
        ...places.map(sureOf),
        ...(rule.startsWith('prior/') ? [before] : []),
        ...(rule.startsWith('identity/') ? [identity] : []),
      ]);
    },
  };
}

/** How sure a thing is that rests on what was recognised from pictures alone. */
function confidenceBehind(
  { evidence }: Recognised<unknown>,
  sureOf: (place: Span) => number | undefined,
): number | undefined {
  const sure = evidence.map(({ span }) => span && sureOf(span));
  return sure.includes(undefined) ? undefined : least(sure);
}

function least(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

const pleaseVerify: Text = {
  zh: '请核对：{message}（这里是扫描页，由文字识别读出，把握最低处{confidence}）',
  en: 'please verify: {message} (the page is a scan read by OCR; the least certain place is {confidence} certain)',
};

/** What is found in text that may be misread is for a person to verify: a note, and nothing to be applied by itself. */
export function toVerify(finding: Finding, confidence: number | undefined): Finding {
  const { severity, message, suggestion } = finding;
  if (confidence === undefined || (severity !== 'error' && severity !== 'warning')) return finding;
  return {
    ...finding,
    severity: 'note',
    message: fillBoth(pleaseVerify, { message, confidence: same(wholePercent(confidence)) }),
    ...(suggestion?.kind === 'auto' ? { suggestion: { ...suggestion, kind: 'confirm' } } : {}),
  };
}

/** Why an obligation is open where what fails may be misread. */
export const mayBeMisread: Text = {
  zh: '像是有问题的内容是从扫描页识别出来的，要先核对原件',
  en: 'what seems wrong was recognised from a scanned page and must be compared with the paper first',
};

/**
 * Why a document without errors does not pass all the same: something that would be an error may be misread, or
 * numbers that the profile asks for are borne out by nothing but the eye that read them.
 */
export function whyNoPass(
  { profile, ledger, current }: Case,
  toBeVerified: number,
  certifications: readonly Certification[],
): Text[] {
  const tables = tableIdsOf(profile);
  const isScanned = current.source.remarks.some(({ kind }) => kind === 'scan' || kind === 'recognised');
  const missing = isScanned ? tables.filter((id) => !ledger.tables.has(id)).length : 0;
  const isAsked = (witness: string) =>
    tables.includes(witness) || profile.sections.some((section) => isWithin(witness, section));
  const open = certifications.filter(
    ({ fact, roughlyBy }) => roughlyBy === 0 && isAsked(fact.witness),
  ).length;
  return [
    ...(missing > 0
      ? [
          {
            zh: `有${missing}张法定表格没有认出：可能在扫描页上，没有读或没有识别出来`,
            en: `statutory tables that were not found: ${missing}; they may stand on scanned pages, unread or not recognised`,
          },
        ]
      : []),
    ...(toBeVerified > 0
      ? [
          {
            zh: `由扫描页识别的内容有${toBeVerified}处像是错误，也可能是识别错了：请对照原件核对`,
            en: `what was recognised from scanned pages seems wrong in ${toBeVerified} ${toBeVerified === 1 ? 'place' : 'places'}, or was misread: compare it with the paper`,
          },
        ]
      : []),
    ...(open > 0
      ? [
          {
            zh: `由扫描页识别的数字有${open}个没有别的数字印证：请对照原件核对`,
            en: `numbers recognised from scanned pages and borne out by no other: ${open}; compare them with the paper`,
          },
        ]
      : []),
  ];
}
