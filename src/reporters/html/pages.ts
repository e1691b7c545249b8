import { toBase64 } from '../../core/base64.ts';
import type { Severity } from '../../core/findings.ts';
import type { Box, Span } from '../../core/span.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { pagePlaces } from '../page-places.ts';
import type { Checked, PicturedPage } from '../reporter.ts';
import { severityWords } from '../words.ts';
import { escaped } from './escape.ts';
import { severityClass } from './marks.ts';
import type { Numbered, View } from './view.ts';
import { findingId, heading, pageMarkId } from './view.ts';

/** A box on a page: the place of a finding, or one related to it. */
interface Mark {
  readonly number: number;
  readonly severity: Severity;
  readonly box: Box;
  /** Its anchor and what it is called; absent of all boxes of a place but the first. */
  readonly id?: string;
  readonly name?: string;
  readonly isRelated: boolean;
}

/** So many related places of a finding have their number; the others are framed. */
const relatedNumbered = 3;

/** The pages that findings stand on, as pictures with every place marked; '' where there are none. */
export function pagesHtml(
  { report: { disclosure }, pictures = [], pagesWithFindings = 0 }: Checked,
  findings: readonly Numbered[],
  view: View,
): string {
  if (pagesWithFindings === 0) return '';
  const { zh } = view;
  const marks = marksByPage(findings, disclosure, view);
  const left = pagesWithFindings - pictures.length;
  const figures = pictures.map((each) => figure(each, marks.get(keyOf(each)) ?? [], view));
  const rest = zh
    ? `另有 ${left} 个有问题的页没有附图，问题都标在下面的文字上。`
    : `${left} more pages with findings are not pictured; all findings are marked in the text below.`;
  return [
    heading(view, 2, zh ? '有问题的页' : 'Pages with findings'),
    '\n',
    ...figures,
    left > 0 ? `<p class="legend">${rest}</p>\n` : '',
    heading(view, 2, zh ? '全文' : 'The whole text'),
    '\n',
  ].join('');
}

/** The numbers of the findings whose place is marked on a picture. */
export function picturedFindings(
  { report: { disclosure }, pictures = [] }: Checked,
  findings: readonly Numbered[],
): ReadonlySet<number> {
  const shown = new Set(pictures.map(keyOf));
  return new Set(
    findings
      .filter(({ finding }) => pagePlaces(disclosure, finding.span).some((place) => shown.has(keyOf(place))))
      .map(({ number }) => number),
  );
}

function keyOf({ file, page }: { readonly file?: string; readonly page: number }): string {
  return `${file ?? ''}\u0000${page}`;
}

/** Related places first, so that the places themselves lie over them. */
function marksByPage(
  findings: readonly Numbered[],
  disclosure: Disclosure,
  view: View,
): ReadonlyMap<string, readonly Mark[]> {
  const pages = new Map<string, Mark[]>();
  const add = (span: Span, mark: Omit<Mark, 'box'>, own: ReadonlySet<string>) => {
    const { id, name, ...plain } = mark;
    let isFirst = true;
    for (const place of pagePlaces(disclosure, span)) {
      const key = keyOf(place);
      const marks = pages.get(key) ?? [];
      pages.set(key, marks);
      for (const box of place.boxes) {
        if (own.has(`${key} ${JSON.stringify(box)}`)) continue;
        const words = isFirst && id !== undefined && name !== undefined ? { id, name } : {};
        marks.push({ ...plain, ...words, box });
        isFirst = false;
      }
    }
  };
  const none: ReadonlySet<string> = new Set();
  for (const { number, finding } of findings) {
    const { severity, span, related } = finding;
    const own = new Set(
      pagePlaces(disclosure, span).flatMap((place) =>
        place.boxes.map((box) => `${keyOf(place)} ${JSON.stringify(box)}`),
      ),
    );
    for (const [index, other] of related.entries()) {
      const label = other.label[view.language];
      const words = {
        id: pageMarkId(view, number, index + 1),
        name: view.zh ? `${number}，相关处：${label}` : `${number}, related: ${label}`,
      };
      add(other.span, { number, severity, isRelated: true, ...(index < relatedNumbered ? words : {}) }, own);
    }
  }
  for (const { number, finding } of findings) {
    const { severity, span, message } = finding;
    const word = severityWords[severity][view.language];
    const name = `${number}${view.zh ? '，' : ', '}${word}${view.zh ? '：' : ': '}${message[view.language]}`;
    add(span, { number, severity, isRelated: false, id: pageMarkId(view, number), name }, none);
  }
  return pages;
}

function figure({ file, page, picture }: PicturedPage, marks: readonly Mark[], view: View): string {
  const { zh } = view;
  const { mime, bytes, width, height } = picture;
  const numbers = [...new Set(marks.filter(({ isRelated }) => !isRelated).map(({ number }) => number))];
  const words = zh ? `第${page}页` : `Page ${page}`;
  const name = file === undefined ? words : `${file}${zh ? ' ' : ', '}${words}`;
  const told = numbers.sort((a, b) => a - b).join(zh ? '、' : ', ');
  const alt = zh ? `${name}的样子，标出问题 ${told}` : `${name} as it looks, with findings ${told} marked`;
  const ratio = Math.round((width / height) * 1000) / 1000;
  const size = `width="${Math.round(width)}" height="${Math.round(height)}"`;
  return [
    '<figure class="sheet">',
    `<figcaption>${escaped(name)}</figcaption>`,
    `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(name)}"><div class="face" style="--ratio:${ratio}">`,
    `<img src="data:${mime};base64,${toBase64(bytes)}" ${size} alt="${escaped(alt)}">`,
    ...markPlaces(marks).map((each) => markHtml(each, { width, height }, view)),
    '</div></div></figure>\n',
  ].join('');
}

/** Marks with how many numbers stand at the same place before each. */
function markPlaces(marks: readonly Mark[]): { readonly mark: Mark; readonly before: number }[] {
  const taken = new Map<string, number>();
  return marks.map((mark) => {
    if (mark.id === undefined) return { mark, before: 0 };
    const key = `${Math.round(mark.box.left)} ${Math.round(mark.box.top)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return { mark, before };
  });
}

/** How far a frame stands from what it frames, in points. */
const margin = 1.5;

function markHtml(
  { mark, before }: { readonly mark: Mark; readonly before: number },
  page: { readonly width: number; readonly height: number },
  view: View,
): string {
  const { number, severity, box, id, name, isRelated } = mark;
  const share = (part: number, whole: number) => `${Math.round((part / whole) * 100_000) / 1000}%`;
  const place = [
    `left:${share(box.left - margin, page.width)}`,
    `top:${share(box.top - margin, page.height)}`,
    `width:${share(box.right - box.left + 2 * margin, page.width)}`,
    `height:${share(box.bottom - box.top + 2 * margin, page.height)}`,
    ...(before > 0 ? [`--at:${before}`] : []),
  ].join(';');
  const style = `spot ${severityClass[severity]}${isRelated ? ' r' : ''}`;
  if (id === undefined || name === undefined) return `<span class="${style}" style="${place}"></span>`;
  const words = escaped(name);
  return `<a class="${style}" id="${id}" href="#${findingId(view, number)}" style="${place}" title="${words}" aria-label="${words}"><b>${number}</b></a>`;
}
