import type { Language, Text } from '../core/messages.ts';
import { wholePercent } from '../core/ratio.ts';
import type { Place } from '../core/span.ts';
import type { Certification, Report } from '../model/report.ts';
import { quote } from '../model/source.ts';
import { measureName, nameOf } from '../standards/names.ts';
import { share } from './document.ts';
import { placeAt, shownAt } from './places.ts';

export const certificationsTitle: Text = {
  zh: '扫描页识别的数字',
  en: 'Numbers recognised from scanned pages',
};

/** The numbers that a person must compare with the paper: no other bears them out. */
export function uncertified({ certifications = [] }: Report): readonly Certification[] {
  return certifications.filter(({ roughlyBy }) => roughlyBy === 0);
}

/** How many of the numbers that were recognised from pictures others bear out; '' where none were recognised. */
export function certificationWords(report: Report, language: Language): string {
  const { certifications = [] } = report;
  const all = certifications.length;
  if (all === 0) return '';
  const open = uncertified(report).length;
  const roughly = certifications.filter(
    ({ certifiedBy, roughlyBy }) => certifiedBy === 0 && roughlyBy > 0,
  ).length;
  const certified = all - open;
  if (language === 'zh') {
    const within = roughly > 0 ? `（其中 ${roughly} 个只到尾差）` : '';
    return open === 0
      ? `扫描页识别的数字 ${all} 个：全部经恒等式互相印证${within}`
      : `扫描页识别的数字 ${all} 个：经恒等式互相印证 ${certified} 个${within}，其余 ${open} 个请对照原件核对`;
  }
  const within = roughly > 0 ? ` (${roughly} of them up to rounding)` : '';
  const head = `Numbers recognised from scanned pages: ${all}; borne out by others`;
  return open === 0
    ? `${head}: all${within}`
    : `${head}: ${certified}${within}; to be compared with the paper: ${open}`;
}

/** A number as a person looks for it on the paper. */
export interface ShownNumber {
  readonly where: string;
  readonly name: string;
  readonly text: string;
  readonly confidence: string;
}

export function shownNumber(
  { fact, confidence }: Certification,
  { disclosure }: Report,
  language: Language,
): ShownNumber {
  const measure =
    fact.measure.kind === 'amount' || fact.measure.kind === 'count'
      ? ''
      : measureName(fact.measure)[language];
  return {
    where: shownAt(disclosure, [fact.span], language),
    name: [nameOf(fact.about)[language], measure].filter(Boolean).join(language === 'zh' ? '' : ', '),
    text: quote(disclosure.source, fact.span),
    confidence: wholePercent(confidence),
  };
}

/** Every number with what speaks for it, and how many of all are certified: exactly, and at least up to rounding. */
export function certificationsJson(report: Report): object | undefined {
  const { certifications, disclosure } = report;
  if (!certifications) return undefined;
  const exactly = certifications.filter(({ certifiedBy }) => certifiedBy > 0).length;
  const certified = certifications.length - uncertified(report).length;
  return {
    numbers: certifications.length,
    certified,
    exactly,
    share: share(certified, certifications.length),
    facts: certifications.map(({ fact, confidence, certifiedBy, roughlyBy }): CertificationJson => ({
      fact: fact.id,
      text: quote(disclosure.source, fact.span),
      confidence: share(Math.round(confidence * 10_000), 10_000),
      certifiedBy,
      roughlyBy,
      place: placeAt(disclosure, fact.span),
    })),
  };
}

interface CertificationJson {
  readonly fact: string;
  readonly text: string;
  readonly confidence: number;
  readonly certifiedBy: number;
  readonly roughlyBy: number;
  readonly place: Place;
}
