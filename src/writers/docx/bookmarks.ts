import { fingerprint } from '../../core/fingerprint.ts';
import { factName } from '../fact-name.ts';

/** The bookmarks of a document: one at the first place of every fact, one at every heading and table. */
export interface Bookmarks {
  /** Puts bookmarks around what states facts, for those that have none yet. */
  around(facts: readonly string[] | undefined, content: string): string;
  /** Puts the bookmark of a heading or a table around its words. */
  at(anchor: string, content: string): string;
  /** The facts that have a bookmark, by its name. */
  named(): ReadonlyMap<string, string>;
}

export function bookmarks(): Bookmarks {
  const facts = new Map<string, string>();
  const anchors = new Set<string>();
  let next = 0;
  const mark = (name: string, content: string) => {
    const id = next++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
  };
  return {
    around(ids = [], content) {
      return ids.reduce((inner, id) => {
        const name = factName(id);
        if (facts.has(name)) return inner;
        facts.set(name, id);
        return mark(name, inner);
      }, content);
    },
    at(anchor, content) {
      if (anchors.has(anchor)) return content;
      anchors.add(anchor);
      return mark(anchorBookmark(anchor), content);
    },
    named: () => facts,
  };
}

/** Like those that Word makes itself, hidden in its list of bookmarks. */
export function anchorBookmark(anchor: string): string {
  return `_s_${fingerprint(anchor)}`;
}
