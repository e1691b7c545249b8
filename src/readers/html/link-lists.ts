import { isAttachment } from './attachments.ts';
import type { PageElement, PageNode } from './tree.ts';
import { attribute, isElement, isHidden, isSilent, isText, textOf } from './tree.ts';

const containers = new Set([
  'nav', 'aside', 'footer', 'header', 'menu', 'ul', 'ol', 'dl', 'div', 'section', 'table', 'p', 'center',
]); // prettier-ignore

const named =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|copyright|contentinfo|sidebar|share)(?:[\s_-]|$)/i;

/** A piece of a site around its pages is short: what is longer may be the document. */
const longestPiece = 600;
const longestLinked = 2400;
const mostUnlinked = 200;
const fewestLinks = 4;
/** What the foot of a government's page says. */
const ofTheIssuer = /版权|copyright|©|ICP备|公网安备|主办|承办|技术支持|网站标识码/i;

/**
 * Tells the elements that are of the site and not of the document: menus, breadcrumbs, lists of other pages, feet.
 * A list of links that is the contents of the document is of the document.
 */
export function piecesOfTheSite(root: PageElement): (element: PageElement) => boolean {
  const counted = countLinks(root);
  const decided = new Map<PageElement, boolean>();
  return (element) => {
    const links = counted.get(element);
    if (!links) return false;
    const known = decided.get(element) ?? isOfTheSite(element, links);
    decided.set(element, known);
    return known;
  };
}

function isOfTheSite(element: PageElement, found: Links): boolean {
  const { links, linked, unlinked } = found;
  if (found.attachments > 0 || found.rows > 3) return false;
  if (links > 0 && found.ownContents * 2 >= links) return false;
  if (isPrintedMargin(element)) return unlinked <= mostUnlinked;
  if (namesSite(element) && unlinked <= longestPiece && linked <= longestLinked)
    return (links > 0 && linked >= unlinked) || ofTheIssuer.test(textOf(element));
  if (unlinked > mostUnlinked) return false;
  if (links >= 2 && /^(?:您|你)?(?:的)?(?:当前|现在|所在)?(?:的)?(?:位置|栏目)/.test(beginningOf(element)))
    return true;
  return links >= fewestLinks && linked >= unlinked * 4 && linked / links <= 40;
}

/** LibreOffice marks the head and foot of a printed page by their titles. */
function isPrintedMargin(element: PageElement): boolean {
  return element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '');
}

function namesSite(element: PageElement): boolean {
  if (['nav', 'aside', 'footer'].includes(element.tagName)) return true;
  return ['role', 'class', 'id'].some((name) => named.test(attribute(element, name) ?? ''));
}

interface Links {
  links: number;
  /** Characters in links, and others; blanks and marks that part links are not counted. */
  linked: number;
  unlinked: number;
  attachments: number;
  /** Links within the page, and those that are numbered as headings are. */
  ownContents: number;
  /** Rows that hold amounts. */
  rows: number;
}

const separators = /[\s\u00a0\u3000|｜/>›»·•:：,，、\-—]/g;
const numberedLikeHeading =
  /^\s*(?:第[一二三四五六七八九十]+|[（(]?[一二三四五六七八九十]+[、）).．]|\d+(?:\.\d+)*[、.．\s]|附?[表件]\s*\d)/;

/** The links of each element that may be a piece of the site, counted in one walk through the page. */
function countLinks(root: PageElement): Map<PageElement, Links> {
  const counted = new Map<PageElement, Links>();
  const visit = (node: PageNode, into: Links, isLinked: boolean): void => {
    if (isText(node)) {
      const { length } = node.value.replaceAll(separators, '');
      if (isLinked) into.linked += length;
      else into.unlinked += length;
    } else if (isElement(node) && !isSilent(node) && !isHidden(node)) {
      const isContainer = containers.has(node.tagName);
      const own = isContainer ? noLinks() : into;
      const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
      if (href !== undefined) {
        own.links += 1;
        if (isAttachment(href) || isAttachment(textOf(node, 200).trim())) own.attachments += 1;
        if (/^#./.test(href) || numberedLikeHeading.test(firstText(node))) own.ownContents += 1;
      } else if (node.tagName === 'tr' && own.rows <= 3 && /\d\.\d\d(?!\d)/.test(rowText(node)))
        own.rows += 1;
      for (const child of node.childNodes) visit(child, own, isLinked || href !== undefined);
      if (!isContainer) return;
      if (own.links >= 2 || namesSite(node) || isPrintedMargin(node)) counted.set(node, own);
      for (const name of linkCounts) into[name] += own[name];
    }
  };
  visit(root, noLinks(), false);
  return counted;
}

function noLinks(): Links {
  return { links: 0, linked: 0, unlinked: 0, attachments: 0, ownContents: 0, rows: 0 };
}

const linkCounts = ['links', 'linked', 'unlinked', 'attachments', 'ownContents', 'rows'] as const;

function beginningOf(element: PageElement): string {
  return textOf(element, 40).replaceAll(separators, '');
}

/** The first words under an element. */
function firstText(element: PageElement): string {
  return textOf(element, 1);
}

function rowText(row: PageElement): string {
  return row.childNodes
    .slice(0, 20)
    .map((cell) => (isElement(cell) ? firstText(cell).slice(0, 40) : ''))
    .join(' ');
}
