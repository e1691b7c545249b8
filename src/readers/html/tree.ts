import type { PageElement, PageNode, PageText } from './parse.ts';

export type { PageElement, PageNode } from './parse.ts';

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The value of a property of the element's own style. */
export function styled(element: PageElement, property: string): string | undefined {
  const style = attribute(element, 'style');
  if (!style?.includes(property)) return undefined;
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1]?.trim().toLowerCase();
}

/** The words under an element, blanks as they are, up to a length. */
export function textOf(element: PageElement, most = 2000): string {
  let text = '';
  const pending: PageNode[] = [element];
  let nodes = 0;
  for (let node = pending.pop(); node && text.length < most && nodes < 20_000; node = pending.pop()) {
    nodes += 1;
    if (isText(node)) text += node.value;
    else if (isElement(node) && !isSilent(node)) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
        pending.push(node.childNodes[index]!);
    }
  }
  return text;
}

/** What stands in a page and is no part of its words. */
const silent = new Set([
  'head', 'title', 'script', 'style', 'template', 'noscript', 'noframes', 'noembed', 'xml', 'svg', 'math',
  'iframe', 'object', 'embed', 'applet', 'video', 'audio', 'canvas', 'map', 'input', 'select', 'textarea',
  'button', 'datalist', 'option', 'meter', 'progress', 'dialog', 'frameset', 'rp', 'rt',
]); // prettier-ignore

export function isSilent(element: PageElement): boolean {
  return silent.has(element.tagName);
}

/** Elements that stand in lines of their own. */
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl',
  'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header',
  'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'xmp',
]); // prettier-ignore

export function isBlock(element: PageElement): boolean {
  return blocks.has(element.tagName);
}

/** Whether browsers and Word show nothing of it. */
export function isHidden(element: PageElement): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return (
    style !== undefined &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(style)
  );
}
