import type { Text } from '../../core/messages.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Numbered } from '../html/view.ts';
import { shownAt } from '../places.ts';
import type { Frame } from '../reporter.ts';
import { harmless } from '../width.ts';
import { severityWords, suggestionWords } from '../words.ts';

/** Other places of a finding beyond these are not listed. */
const mostRelated = 8;

/** What a note says: how grave it is and what of, what is wrong, what it should be, and what would mend it. */
export function noteText(
  { number, finding }: Numbered,
  disclosure: Disclosure,
  { language, declared }: Frame,
): string {
  const { rule, severity, message, related, expected, actual, suggestion, template } = finding;
  const { alternatives = [], settledBy } = finding;
  const zh = language === 'zh';
  const said = (zhName: string, enName: string, words: Text | undefined) =>
    words === undefined ? [] : [`${zh ? `${zhName}：` : `${enName}: `}${words[language]}`];
  const known = declared.get(rule);
  const kind = suggestion && suggestionWords[suggestion.kind];
  const form = template ? [zh ? '属模板问题，不计入本单位' : 'A fault of the form, not of the unit'] : [];
  return [
    [`${number} ${severityWords[severity][language]}`, known?.title[language]]
      .filter(Boolean)
      .join(zh ? '：' : ': '),
    message[language],
    ...form,
    ...said('现为', 'Is', actual),
    ...said('应为', 'Should be', expected),
    ...related
      .slice(0, mostRelated)
      .map(({ label, span }) => `${shownAt(disclosure, [span], language)} ${label[language]}`),
    ...alternatives.flatMap((text) => said('可能', 'Possibly', text)),
    ...said('要定下来，需要', 'What would settle it', settledBy),
    ...said(`建议（${kind?.zh}）`, `Suggestion (${kind?.en})`, suggestion?.text),
    ...(suggestion ? [] : said('怎么改', 'Remedy', known?.remedy)),
    rule,
  ]
    .map(harmless)
    .join('\n');
}
