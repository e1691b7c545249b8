import type { Disclosure } from '../../model/disclosure.ts';
import { noticedIn, remarksTitle, remarkWords } from '../remarks.ts';
import { harmless, widthOf, wrap } from '../width.ts';
import type { Page } from './page.ts';

const remarksShown = 6;

/** What the reader noticed about the paper: it can explain what is missing. */
export function remarkLines(disclosure: Disclosure, page: Page): string[] {
  const { zh, language, paint, width } = page;
  const noticed = noticedIn(disclosure, language);
  if (noticed.length === 0) return [];
  const rest = noticed.length - remarksShown;
  return [
    paint('strong', remarksTitle[language]),
    ...noticed.slice(0, remarksShown).flatMap(({ kind, message, where }) => {
      const word = remarkWords[kind][language];
      const hang = ' '.repeat(6 + widthOf(word) + 2);
      const place = where && (zh ? `（${where}）` : ` (${where})`);
      const [first = '', ...others] = wrap(harmless(message) + place, width - hang.length);
      return [`      ${paint('faint', word)}  ${first}`, ...others.map((line) => hang + line)];
    }),
    ...(rest > 0
      ? [zh ? `      另有 ${rest} 条，见 --format json` : `      and ${rest} more, see --format json`]
      : []),
  ];
}
