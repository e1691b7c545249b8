import type { XmlElement } from '../xml.ts';
import { below } from './vocabulary.ts';

/** The tracked changes of a document. */
export interface Revisions {
  readonly count: number;
  /** Whether the first of them stands in or around this block; true once. */
  areFirstIn(block: XmlElement): boolean;
}

const changes = new Set([
  'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge',
]); // prettier-ignore

export function revisionsOf(body: XmlElement): Revisions {
  const count = countIn(body, Infinity);
  let isSaid = count === 0;
  return {
    count,
    areFirstIn(block) {
      if (isSaid || !(changes.has(block.name) || countIn(block, 1) > 0)) return false;
      isSaid = true;
      return true;
    },
  };
}

function countIn(element: XmlElement, most: number): number {
  let count = 0;
  for (const each of below(element)) {
    if (!changes.has(each.name)) continue;
    count += 1;
    if (count >= most) break;
  }
  return count;
}
