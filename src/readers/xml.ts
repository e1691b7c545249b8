import { SaxesParser } from 'saxes';

/** An element of a small tree. Names bear prefixes of ours, whatever prefixes the document binds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The names that a reader knows. */
export interface XmlVocabulary {
  /** Our prefix of each namespace; names of other namespaces bear the prefix `?`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The elements whose words are kept. */
  readonly worded: ReadonlySet<string>;
  /** The elements that are left out with all they hold. */
  readonly skipped: ReadonlySet<string>;
  /** Names stand without prefixes, whatever they are bound to: for formats whose writers bind what they like. */
  readonly isBare?: true;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

export const defaultXmlLimits: XmlLimits = { depth: 256, elements: 1_500_000 };

export type ParsedXml =
  /** `isDamaged`: it is not well-formed, and what could be read of it was read. */
  | { readonly kind: 'xml'; readonly root: XmlElement; readonly isDamaged: boolean }
  | { readonly kind: 'too-deep' | 'too-many' | 'none' };

/** After so many faults the rest is not worth reading. */
const mostFaults = 50;

/**
 * Parses XML within limits. Nothing outside of it is fetched and no entities of its own are expanded: one that is
 * not known stays as it is written.
 */
export function parseXml(
  bytes: Uint8Array,
  { prefixes, worded, skipped, isBare }: XmlVocabulary,
  limits: XmlLimits = defaultXmlLimits,
): ParsedXml {
  // namespaces are resolved here: the parser's own way takes several times as long
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.ENTITIES['nbsp'] = '\u00a0';
  const open: { readonly element: Building; readonly names: Names }[] = [];
  const outermost: Names = { bound: new Map([['xml', 'xml']]), known: new Map() };
  let root: XmlElement | undefined;
  let elements = 0;
  let faults = 0;
  let depthSkipped = 0;
  let stop: 'too-deep' | 'too-many' | 'faults' | undefined;
  const halt = (why: typeof stop) => {
    stop ??= why;
    throw halted;
  };
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > limits.elements) halt('too-many');
    if (open.length + depthSkipped >= limits.depth) halt('too-deep');
    if (depthSkipped > 0) {
      depthSkipped += 1;
      return;
    }
    const above = open[open.length - 1];
    const names = isBare ? outermost : scopeOf(tag.attributes, above?.names ?? outermost, prefixes);
    const name = isBare ? localName(tag.name) : nameIn(names, tag.name);
    if (skipped.has(name)) {
      depthSkipped = 1;
      return;
    }
    const element: Building = {
      name,
      attributes: attributesIn(names, tag.attributes),
      children: [],
    };
    above?.element.children.push(element);
    root ??= element;
    open.push({ element, names });
  });
  parser.on('closetag', () => {
    if (depthSkipped > 0) depthSkipped -= 1;
    else open.pop();
  });
  const words = (text: string) => {
    const element = open[open.length - 1]?.element;
    if (element && depthSkipped === 0 && worded.has(element.name)) element.children.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('error', ({ message }) => {
    if (/undefined entity/.test(message)) return;
    faults += 1;
    if (faults > mostFaults) halt('faults');
  });
  try {
    parser.write(decoded(bytes)).close();
  } catch {
    stop ??= 'faults';
  }
  if (stop === 'too-deep' || stop === 'too-many') return { kind: stop };
  return root ? { kind: 'xml', root, isDamaged: faults > 0 || stop !== undefined } : { kind: 'none' };
}

const halted = new Error('halted');

interface Building extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** What prefixes stand for at a place of the document. */
interface Names {
  /** Our prefix for each of the document's. */
  readonly bound: ReadonlyMap<string, string>;
  /** The names that were looked up so far. */
  readonly known: Map<string, string>;
}

/** Documents bind some forty; thousands would be copied again and again. */
const mostPrefixes = 100;

function scopeOf(
  attributes: Readonly<Record<string, string>>,
  above: Names,
  prefixes: ReadonlyMap<string, string>,
): Names {
  let bound: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    bound ??= new Map(above.bound);
    if (bound.size < mostPrefixes) bound.set(name.slice(6), prefixes.get(attributes[name]!.trim()) ?? '?');
  }
  return bound ? { bound, known: new Map() } : above;
}

/** The name of an element. A prefix that nobody binds is taken at its word. */
function nameIn({ bound, known }: Names, written: string): string {
  let name = known.get(written);
  if (name === undefined) {
    const colon = written.indexOf(':');
    const prefix = written.slice(0, Math.max(colon, 0));
    const ours = bound.get(prefix) ?? prefix;
    const local = written.slice(colon + 1);
    name = ours === '' ? local : `${ours}:${local}`;
    known.set(written, name);
  }
  return name;
}

function localName(written: string): string {
  return written.slice(written.indexOf(':') + 1);
}

const none: Readonly<Record<string, string>> = {};

function attributesIn(names: Names, written: Readonly<Record<string, string>>): Record<string, string> {
  let attributes: Record<string, string> | undefined;
  for (const name in written) {
    attributes ??= {};
    // without a prefix an attribute is in no namespace
    attributes[name.includes(':') ? nameIn(names, name) : name] = written[name]!;
  }
  return attributes ?? none;
}

/** XML is UTF-8 or, with a byte order mark, UTF-16. */
function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}
