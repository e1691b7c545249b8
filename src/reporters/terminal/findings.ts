import type { Finding, Severity } from '../../core/findings.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { lineAt, quote } from '../../model/source.ts';
import { cite } from '../citing.ts';
import type { Excerpt } from '../excerpt.ts';
import { excerptOf } from '../excerpt.ts';
import type { Paint } from '../paint.ts';
import { placeAt, shownAt, shownPlace } from '../places.ts';
import { widthOf, wrap } from '../width.ts';
import { severityWords, suggestionWords } from '../words.ts';
import type { Page } from './page.ts';

/** What is wrong, one block a rule, in the order of the findings. */
export function findingLines(findings: readonly Finding[], disclosure: Disclosure, page: Page): string[] {
  return groupsOf(findings).flatMap((group) => [...block(group, disclosure, page), '']);
}

/** Findings of one rule and severity belong together, in the order of the first of each. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

const othersShown = 12;

/** One cause: the first place in full, the other places by their lines, why it is so, and what would mend it. */
function block(group: readonly Finding[], disclosure: Disclosure, page: Page): string[] {
  const { paint, say, zh, language } = page;
  const [first, ...others] = group;
  if (!first) return [];
  const { severity, rule } = first;
  const place = placeAt(disclosure, first.span);
  const number = place.kind === 'text' ? String(place.line) : '';
  const gutter = Math.max(4, number.length);
  const bar = `${' '.repeat(gutter)}${paint('faint', '│')} `;
  const branch = (text: string, last = false) => {
    const sign = `${' '.repeat(gutter)}${paint('faint', last ? '└' : '├')} `;
    const [head, ...rest] = wrap(text, page.width - gutter - 2);
    return [sign + (head ?? ''), ...rest.map((line) => (last ? `${' '.repeat(gutter)}  ` : bar) + line)];
  };
  const spans = first.related.map(({ span }) => span);
  const excerpt = excerptOf(disclosure.source, first.span, spans, page.width - gutter - 2);
  const where = [shownPlace(disclosure, first.span, language), shownAt(disclosure, [first.span], language)];
  const parts = [
    ...relatedLines(first, disclosure, page),
    ...otherLines(first, others, disclosure, page),
    ...adviceLines(first, page),
  ];
  return [
    ...headline(severity, rule, say(first.message), page),
    `${' '.repeat(gutter)}${paint('faint', '┌─')} ${where.filter(Boolean).join(zh ? '  ' : ', ')}`,
    `${paint('faint', `${number.padStart(gutter)}│`)} ${excerpt.text}`,
    `${bar}${marksText(excerpt, severity, paint)}`,
    ...parts.flatMap((text, index) => branch(text, index === parts.length - 1)),
  ];
}

function headline(severity: Severity, rule: string, message: string, page: Page): string[] {
  const word = page.say(severityWords[severity]);
  const head = `${page.paint(severity, page.paint('strong', word))}${page.paint('faint', `[${rule}]`)} `;
  const lines = wrap(message, page.width - 4);
  const used = widthOf(`${word}[${rule}] `);
  if (used + widthOf(message) <= page.width) return [head + page.paint('strong', message)];
  return [head.trimEnd(), ...lines.map((line) => `    ${page.paint('strong', line)}`)];
}

function marksText({ marks }: Excerpt, severity: Severity, paint: Paint): string {
  return marks
    .map(({ mark, columns }) =>
      mark === '^' ? paint(severity, '^'.repeat(columns)) : paint('faint', mark.repeat(columns)),
    )
    .join('');
}

/** Places that belong to the finding, each with what it says of it; those on the quoted line are marked there. */
function relatedLines(finding: Finding, disclosure: Disclosure, page: Page): string[] {
  const { say, zh, language } = page;
  const { source } = disclosure;
  const own = lineAt(source, finding.span.start);
  const isRow = source.spots.length === 0 || quote(source, own).includes('\t');
  const together = isRow ? (zh ? '同行' : 'same line') : zh ? '同段' : 'same paragraph';
  const lines = finding.related.map(({ label, span }) => {
    const isTogether = own.start <= span.start && span.start <= own.end;
    return `${isTogether ? together : shownAt(disclosure, [span], language)}${zh ? '  ' : ': '}${say(label)}`;
  });
  return lines.length > othersShown
    ? [
        ...lines.slice(0, othersShown),
        zh ? `另有 ${lines.length - othersShown} 处` : `and ${lines.length - othersShown} more`,
      ]
    : lines;
}

/** The other findings of the same rule: by their lines where they say the same, else each with its message. */
function otherLines(
  first: Finding,
  others: readonly Finding[],
  disclosure: Disclosure,
  page: Page,
): string[] {
  const { say, zh, language } = page;
  const spansOf = (findings: readonly Finding[]) => findings.map(({ span }) => span);
  const alike = others.filter(({ message }) => say(message) === say(first.message));
  const different = others.filter((finding) => !alike.includes(finding));
  const same =
    alike.length === 0
      ? []
      : [(zh ? '同样的问题还在：' : 'The same again: ') + shownAt(disclosure, spansOf(alike), language)];
  if (different.length === 0) return same;
  const rest = different.length - othersShown;
  return [
    ...same,
    zh ? `同样的问题还有 ${different.length} 处：` : `The same defect in ${different.length} more:`,
    ...different
      .slice(0, othersShown)
      .map(
        ({ span, message }) => `  ${shownAt(disclosure, [span], language)}${zh ? '  ' : ': '}${say(message)}`,
      ),
    ...(rest > 0
      ? [zh ? `  另有 ${rest} 处，见 --format json` : `  and ${rest} more, see --format json`]
      : []),
  ];
}

/** What would mend it: the finding's own suggestion, else what the rule advises; and what it rests on. */
function adviceLines(
  { rule, severity, suggestion, alternatives = [], settledBy }: Finding,
  { say, zh, declared, language }: Page,
): string[] {
  const known = declared.get(rule);
  const advice = suggestion
    ? `${zh ? '建议' : 'Suggestion'}${zh ? `〔${say(suggestionWords[suggestion.kind])}〕` : ` (${say(suggestionWords[suggestion.kind])}): `}${say(suggestion.text)}`
    : known && severity !== 'note'
      ? `${zh ? '怎么改：' : 'Remedy: '}${say(known.remedy)}`
      : undefined;
  const basis =
    known && severity === 'error' && known.basis.length > 0
      ? `${zh ? '依据：' : 'Basis: '}${known.basis.map((citation) => cite(citation, language)).join(zh ? '、' : '; ')}`
      : undefined;
  const possible = alternatives.map((text, index) =>
    zh ? `可能${'一二三四五'[index] ?? index + 1}：${say(text)}` : `Possibly (${index + 1}): ${say(text)}`,
  );
  const needed = settledBy && `${zh ? '要定下来，需要：' : 'What would settle it: '}${say(settledBy)}`;
  return [...possible, needed, basis, advice].filter((text) => text !== undefined);
}
