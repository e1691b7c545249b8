import type { Publication } from '../../model/publication.ts';
import { embeddedJson } from '../embedded.ts';
import type { MarkedKind } from './elements.ts';
import { elementsHtml } from './elements.ts';
import { escaped, scriptText } from './markup.ts';
import { pageStyle } from './style.ts';

/** The whole page: nothing is loaded from elsewhere and nothing needs a script. */
export function pageHtml(publication: Publication): string {
  const { elements, facts, title } = publication;
  const marks = (kind: MarkedKind) => ` class="${kind}"`;
  const front = elements.filter(({ kind }) => kind === 'cover' || kind === 'contents');
  const body = elements.filter((element) => !front.includes(element));
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="ArticleTitle" content="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    elementsHtml(front, [], marks),
    '<main>',
    elementsHtml(body, facts, marks),
    '</main>',
    `<script type="application/json" id="juesuan-facts">${scriptText(embeddedJson(publication))}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const cell = 'border:1px solid #c9ced6;padding:4px 6px';

/** What a CMS that takes pasted HTML only needs: no page around it, every style at its element. */
const inlineStyles: Readonly<Record<MarkedKind, string>> = {
  cover: 'text-align:center',
  contents: 'margin:1em 0',
  part: 'text-align:center;font-size:22px;margin:2em 0 1em',
  section: 'font-size:18px;margin:1.5em 0 .5em',
  subsection: 'font-size:16px;margin:1em 0 .25em',
  paragraph: 'text-indent:2em;line-height:1.9;margin:.25em 0',
  gap: 'background:#fff3d6;color:#8a4b00',
  table: 'margin:2em 0',
  scroll: 'overflow-x:auto',
  grid: 'border-collapse:collapse;width:100%;font-size:14px;line-height:1.4',
  caption: 'text-align:right;font-size:13px',
  'heading-cell': `${cell};text-align:center;background:#f3f6fa`,
  'label-cell': `${cell};text-align:left;font-weight:normal`,
  'number-cell': `${cell};text-align:right;white-space:nowrap`,
  'text-cell': `${cell};text-align:left`,
  note: 'font-size:13px;color:#5b6470;margin:.4em 0 0',
};

/** The fragment to paste into a CMS. */
export function fragmentHtml({ elements, facts }: Publication): string {
  return `${elementsHtml(elements, facts, (kind) => ` style="${inlineStyles[kind]}"`)}\n`;
}
