import type { DefaultTreeAdapterMap, ParserOptions } from 'parse5';
import { defaultTreeAdapter, Parser } from 'parse5';

/** An element of a page. Names are in small letters. */
export interface PageElement {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly PageNode[];
}

export type PageNode = PageElement | PageText | { readonly nodeName: string };

export interface PageText {
  readonly nodeName: '#text';
  readonly value: string;
}

/** Elements deeper than this are taken out, their words kept, as browsers do. */
const deepest = 500;
/** Letters and colours left open are opened anew in each paragraph; so many at a time are enough. */
const mostFormatting = 40;
const mostElements = 2_000_000;
export const mostCells = 300_000;
const chunk = 262_144;

const formatting = new Set(
  ['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u'],
); // prettier-ignore

/** The tree of a page as browsers build it, however it is written; or what it has too many of for a document. */
export function parsePage(html: string): PageElement | 'elements' | 'cells' {
  let made = 0;
  let cells = 0;
  const options: ParserOptions<DefaultTreeAdapterMap> = {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attrs) {
        made += 1;
        if (name === 'td' || name === 'th') cells += 1;
        return defaultTreeAdapter.createElement(name, namespace, attrs);
      },
      createCommentNode: () => defaultTreeAdapter.createCommentNode(''),
    },
  };
  const parser = new Parser(options);
  const onStartTag = parser.onStartTag.bind(parser);
  parser.onStartTag = (token) => {
    if (made > mostElements || cells > mostCells || parser.openElements.stackTop > deepest) return;
    if (formatting.has(token.tagName) && hasMuchFormattingOpen(parser)) return;
    onStartTag(token);
  };
  for (let at = 0; at < html.length || at === 0; at += chunk) {
    parser.tokenizer.write(html.slice(at, at + chunk), at + chunk >= html.length);
    if (cells > mostCells) return 'cells';
    if (made > mostElements) return 'elements';
  }
  return defaultTreeAdapter
    .getChildNodes(parser.document)
    .find((node): node is DefaultTreeAdapterMap['element'] => 'tagName' in node)!;
}

/** The library keeps what is open as a chain, the newest first. */
function hasMuchFormattingOpen({ activeFormattingElements }: Parser<DefaultTreeAdapterMap>): boolean {
  let count = 0;
  for (let entry = activeFormattingElements.newest; entry; entry = entry.older) {
    count += 1;
    if (count >= mostFormatting) return true;
  }
  return false;
}
