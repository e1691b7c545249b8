import type { Report } from '../../model/report.ts';
import { certificationWords, shownNumber, uncertified } from '../certifications.ts';
import { harmless } from '../width.ts';
import type { Page } from './page.ts';
import { indented } from './page.ts';

/** How many of the numbers read from scanned pages others bear out, and those that a person must compare. */
export function certificationLines(report: Report, page: Page): string[] {
  const { zh, language, show } = page;
  const words = certificationWords(report, language);
  if (words === '') return [];
  const open = uncertified(report);
  const hint =
    open.length === 0 || show.has('scans')
      ? ''
      : zh
        ? '（展开：--show scans）'
        : ' (list them: --show scans)';
  const listed = show.has('scans') ? open : [];
  return [
    ...indented(words + hint, '', page),
    ...listed.flatMap((each) => {
      const { where, name, text, confidence } = shownNumber(each, report, language);
      const sure = zh ? `把握${confidence}` : `${confidence} certain`;
      return indented(`${where}  ${name} ${harmless(text)}  ${sure}`, '    ', page);
    }),
  ];
}
