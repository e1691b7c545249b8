import type { DrawnPage } from '../../model/drawn-page.ts';
import type { XmlElement } from '../xml.ts';
import type { Budget } from './canvas.ts';
import { blankCanvas, isSpent } from './canvas.ts';
import type { OfdDocument } from './document.ts';
import { sizeIn } from './document.ts';
import { drawWithin } from './draw.ts';
import { toPoints } from './geometry.ts';
import type { Part } from './parts.ts';
import { seenPage } from './seen-page.ts';
import { childOf, childrenOf, wordsOf } from './vocabulary.ts';

export interface Drawn {
  readonly pages: readonly DrawnPage[];
  /** How many of them are missing or could not be read. */
  readonly unread: number;
  /** There was more than a document holds, and drawing stopped. */
  readonly isTooMuch: boolean;
}

export const mostPages = 2_000;
const budgetOfDocument: Budget = { objects: 1_500_000, glyphs: 1_000_000, rules: 1_000_000 };

/** Draws the pages of a document, each with its templates, in points; with what was noticed of each. */
export function drawnPagesOf(document: OfdDocument, allowed: Budget = budgetOfDocument): Drawn {
  const { parts, name } = document;
  const budget = { ...allowed };
  const partOf = remembered((part: string) => parts.xml(part));
  const pages: DrawnPage[] = [];
  let unread = 0;
  for (const [index, place] of document.pages.slice(0, mostPages).entries()) {
    const found = parts.find(name, place);
    const part: Part = found === undefined ? { kind: 'missing' } : parts.xml(found);
    if (parts.overflow()) break;
    if (part.kind !== 'xml') unread += 1;
    const page = part.kind === 'xml' ? part.root : nothing;
    const canvas = blankCanvas();
    const tools = { canvas, budget, composite: compositesOf(document, found ?? name, page, partOf) };
    for (const layers of layersOf(document, page, partOf)) drawWithin(layers, toPoints, tools);
    if (isSpent(budget)) return { pages, unread, isTooMuch: true };
    const size = sizeIn(childOf(page, 'Area')) ?? document.size;
    const sheet = { number: index + 1, width: size.width * toPoints[0], height: size.height * toPoints[0] };
    pages.push(
      seenPage(canvas, sheet, part.kind === 'xml' ? (part.isDamaged ? 'damaged' : 'whole') : 'lost'),
    );
  }
  return { pages, unread, isTooMuch: false };
}

const nothing: XmlElement = { name: 'Page', attributes: {}, children: [] };

/** Reads each part once. */
function remembered(read: (name: string) => Part): (name: string) => Part {
  const known = new Map<string, Part>();
  return (name) => {
    const part = known.get(name) ?? read(name);
    known.set(name, part);
    return part;
  };
}

/** A page between the templates that lie below and above it. */
function layersOf(document: OfdDocument, page: XmlElement, partOf: (name: string) => Part): XmlElement[] {
  return [
    ...templatesOf(document, page, partOf, 'below'),
    page,
    ...templatesOf(document, page, partOf, 'above'),
  ];
}

function templatesOf(
  { parts, name, templates }: OfdDocument,
  page: XmlElement,
  partOf: (name: string) => Part,
  layer: 'below' | 'above',
): XmlElement[] {
  return childrenOf(page, 'Template').flatMap(({ attributes: { TemplateID, ZOrder } }) => {
    if ((ZOrder === 'Foreground') !== (layer === 'above')) return [];
    const place = templates.get(TemplateID?.trim() ?? '');
    const found = place === undefined ? undefined : parts.find(name, place);
    const part = found === undefined ? undefined : partOf(found);
    return part?.kind === 'xml' ? [part.root] : [];
  });
}

/** Finds composite units, which most documents have none of, only when one is asked for. */
function compositesOf(
  document: OfdDocument,
  pagePart: string,
  page: XmlElement,
  partOf: (name: string) => Part,
): (id: string) => XmlElement | undefined {
  let units: Map<string, XmlElement> | undefined;
  return (id) => {
    if (!units) {
      const own = childrenOf(page, 'PageRes').flatMap(
        (element) => document.parts.find(pagePart, wordsOf(element)) ?? [],
      );
      units = new Map(
        [...document.resources, ...own].flatMap((name) => {
          const part = partOf(name);
          const lists = part.kind === 'xml' ? childrenOf(part.root, 'CompositeGraphicUnits') : [];
          return lists
            .flatMap((list) => childrenOf(list, 'CompositeGraphicUnit'))
            .map((unit) => [unit.attributes['ID']?.trim() ?? '', unit] as const);
        }),
      );
    }
    return units.get(id);
  };
}
