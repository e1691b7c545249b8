import type { Finding, Severity } from '../../core/findings.ts';
import { severities } from '../../core/findings.ts';
import type { Span } from '../../core/span.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { lineAt } from '../../model/source.ts';
import { cite } from '../citing.ts';
import { shownAt, shownPlace } from '../places.ts';
import { severityWords, suggestionWords } from '../words.ts';
import { escaped } from './escape.ts';
import { severityClass } from './marks.ts';
import type { Numbered, View } from './view.ts';
import { findingId, heading, pageMarkId, placeId } from './view.ts';

/** The findings in the order and with the numbers of the page: the worst first. */
export function numberedFindings(findings: readonly Finding[]): Numbered[] {
  return severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding, index) => ({ number: index + 1, finding }));
}

/** The list of findings: each with its place, what is wrong by which arithmetic, and what would mend it. */
export function findingsHtml(findings: readonly Numbered[], disclosure: Disclosure, view: View): string {
  return severities
    .map((severity) => {
      const found = findings.filter(({ finding }) => finding.severity === severity);
      if (found.length === 0) return '';
      const title = `${severityWords[severity][view.language]} <span class="count">${found.length}</span>`;
      const items = found.map((each) => `<li>${card(each, disclosure, view)}</li>\n`).join('');
      return `${heading(view, 2, title, ` id="${groupId(view, severity)}" class="group ${severityClass[severity]}"`)}\n<ol class="cards" start="${found[0]!.number}">\n${items}</ol>\n`;
    })
    .join('');
}

export function groupId({ prefix }: View, severity: Severity): string {
  return `${prefix}${severity}`;
}

/** So many related places are seen at once; of more, the others are folded away. */
const relatedSeen = 5;

function card({ number, finding }: Numbered, disclosure: Disclosure, view: View): string {
  const { rule, severity, message, span, template } = finding;
  const { zh, say, declared } = view;
  const id = findingId(view, number);
  const word = say(severityWords[severity]);
  const title =
    `<a class="no" href="#${placeId(view, number)}" aria-label="${zh ? `${number}，${word}，到原文` : `${number}, ${word}, to its place`}">${number}</a>` +
    `<span class="sev">${word}</span> ${escaped(say(message))}`;
  const known = declared.get(rule);
  return [
    `<article class="card ${severityClass[severity]}" id="${id}" aria-labelledby="${id}t">\n`,
    heading(view, 3, title, ` id="${id}t"`),
    template
      ? `<p class="tag">${zh ? '属模板问题，不计入本单位' : 'A fault of the form, not of the unit'}</p>`
      : '',
    `<p class="where">${placeLink(span, placeId(view, number), disclosure, view)}${pageLink(number, view)}</p>`,
    quoted(span, disclosure),
    comparison(finding, view),
    related(number, finding, disclosure, view),
    advice(finding, view),
    `<p class="rule"><span>${known ? escaped(say(known.title)) : ''}</span> <code>${escaped(rule)}</code></p>`,
    '</article>',
  ].join('');
}

function placeLink(span: Span, id: string, disclosure: Disclosure, view: View): string {
  const { zh, language } = view;
  const words = [shownPlace(disclosure, span, language), shownAt(disclosure, [span], language)];
  return `<a href="#${id}">${escaped(words.filter(Boolean).join(zh ? '，' : ', '))}</a>`;
}

function pageLink(number: number, view: View): string {
  if (!view.pictured.has(number)) return '';
  const name = view.zh ? `${number}，看页面` : `${number}, see the page`;
  return ` <a href="#${pageMarkId(view, number)}" aria-label="${name}">${view.zh ? '看页面' : 'See the page'}</a>`;
}

const wholeLine = 90;
const around = 36;
const longestQuote = 200;

/** The words at a place with some of those around it; a row of a table with its cells parted. */
function quoted(span: Span, { source }: Disclosure): string {
  const line = lineAt(source, span.start);
  const isShort = line.end - line.start <= wholeLine && span.end <= line.end;
  const start = isShort ? line.start : Math.max(line.start, span.start - around);
  const end = isShort ? line.end : Math.min(lineAt(source, span.end).end, span.end + around);
  const to = Math.min(span.end, span.start + longestQuote);
  const words = (from: number, until: number) => shownLine(source.text.slice(from, until));
  const before = `${start > line.start ? '…' : ''}${words(start, span.start).replace(/^[ │]+/, '')}`;
  const after =
    to < span.end ? '…' : `${words(span.end, end).trimEnd()}${end < lineAt(source, span.end).end ? '…' : ''}`;
  if (`${before}${words(span.start, to)}${after}`.trim() === '') return '';
  return `<blockquote lang="zh-CN">${before}<mark>${words(span.start, to)}</mark>${after}</blockquote>`;
}

/** Cells that are parted by tabs are parted by lines; many blank ones are one gap. */
function shownLine(text: string): string {
  return escaped(text.replaceAll(/[ \u3000]*\t[\t \u3000]*/g, ' │ ').replaceAll('\n', ' '));
}

function comparison({ expected, actual }: Finding, { zh, say }: View): string {
  if (!expected && !actual) return '';
  const row = (name: string, value: string) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`;
  return `<dl class="values">${actual ? row(zh ? '现为' : 'Is', say(actual)) : ''}${expected ? row(zh ? '应为' : 'Should be', say(expected)) : ''}</dl>`;
}

function related(number: number, { related: places }: Finding, disclosure: Disclosure, view: View): string {
  if (places.length === 0) return '';
  const { zh, language, say } = view;
  const items = places.map(({ label, span }, index) => {
    const where = escaped(shownAt(disclosure, [span], language));
    return `<li><a href="#${placeId(view, number, index + 1)}">${where}</a> ${escaped(say(label))}</li>`;
  });
  const list = (each: readonly string[]) => `<ul class="related">${each.join('')}</ul>`;
  if (items.length <= relatedSeen + 1) return list(items);
  const rest = items.length - relatedSeen;
  return `${list(items.slice(0, relatedSeen))}<details><summary>${zh ? `另有 ${rest} 处` : `${rest} more places`}</summary>${list(items.slice(relatedSeen))}</details>`;
}

/** What may be behind it, what would settle it, what would mend it, and what that rests on. */
function advice({ rule, suggestion, alternatives = [], settledBy }: Finding, view: View): string {
  const { zh, say, language, declared } = view;
  const known = declared.get(rule);
  const basis = (known?.basis ?? []).map((citation) => cite(citation, language));
  const rows: readonly (readonly [string, string | undefined])[] = [
    ...alternatives.map(
      (text, index) =>
        [
          zh ? `可能${'一二三四五六七八九'[index] ?? index + 1}` : `Possibly (${index + 1})`,
          say(text),
        ] as const,
    ),
    [zh ? '要定下来，需要' : 'What would settle it', settledBy && say(settledBy)],
    [
      zh
        ? `建议（${suggestion ? say(suggestionWords[suggestion.kind]) : ''}）`
        : `Suggestion (${suggestion ? say(suggestionWords[suggestion.kind]) : ''})`,
      suggestion && say(suggestion.text),
    ],
    [zh ? '怎么改' : 'Remedy', known && say(known.remedy)],
    [zh ? '依据' : 'Basis', basis.length > 0 ? basis.join(zh ? '、' : '; ') : undefined],
  ];
  const told = rows.filter(([, text]) => text);
  if (told.length === 0) return '';
  return `<dl class="advice">${told.map(([name, text]) => `<div><dt>${name}</dt><dd>${escaped(text!)}</dd></div>`).join('')}</dl>`;
}
