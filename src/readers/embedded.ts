import type { Value } from '../model/fact.ts';
import type { EmbeddedFact } from '../model/source.ts';
import type { XmlElement } from './xml.ts';

const mostFacts = 100_000;

/** The facts of `juesuan/facts@1`; undefined where the data is none of that, or broken. */
export function embeddedFacts(json: string): readonly EmbeddedFact[] | undefined {
  try {
    const data = JSON.parse(json) as { schema?: unknown; facts?: unknown };
    if (data.schema !== 'juesuan/facts@1' || typeof data.facts !== 'object' || data.facts === null)
      return undefined;
    const facts = Object.entries(data.facts).flatMap(([id, given]) => {
      const value = valueOf(given as Given);
      return value ? [{ id, value }] : [];
    });
    return facts.length > mostFacts ? undefined : facts;
  } catch {
    return undefined;
  }
}

/** The name space of the data in Office files. */
export const factsNamespace = 'urn:juesuan:facts:1';

/** A part of an Office file that a reader looks into for its data. */
export function isDataPart(name: string): boolean {
  return /^customxml\/item\d\.xml$/i.test(name);
}

/** The words of the data in the parts of an Office file, where `juesuan` is our prefix of its name space. */
export function dataIn(roots: Iterable<XmlElement | undefined>): string | undefined {
  for (const root of roots) {
    if (root?.name !== 'juesuan:facts') continue;
    for (const child of root.children)
      if (typeof child !== 'string' && child.name === 'juesuan:json')
        return child.children.filter((each) => typeof each === 'string').join('');
  }
  return undefined;
}

interface Given {
  readonly kind?: unknown;
  readonly fen?: unknown;
  readonly ppm?: unknown;
  readonly grain?: unknown;
  readonly count?: unknown;
}

function valueOf({ kind, fen, ppm, grain, count }: Given): Value | undefined {
  switch (kind) {
    case 'money':
      return { kind, money: { fen: BigInt(String(fen)), grain: BigInt(String(grain)) } };
    case 'ratio':
      return { kind, ratio: { ppm: BigInt(String(ppm)), grain: BigInt(String(grain)) } };
    case 'count':
      return typeof count === 'number' ? { kind, count } : undefined;
    default:
      return undefined;
  }
}
