import type { Contents, Cover } from '../../model/publication.ts';
import { columnWidth, wordsHeight } from '../../sheets/measures.ts';
import type { Cell, Draft } from './draft.ts';
import { wordsWidth } from './draft.ts';
import { looks } from './looks.ts';

/** The cover, and the contents as links, on one page. */
export function frontSheet(elements: readonly (Cover | Contents)[]): Draft {
  const rows: Cell[][] = [];
  const heights: (number | undefined)[] = [];
  const links: { cell: string; target: string }[] = [];
  const put = (cell: Cell | undefined, height?: number) => {
    rows.push(cell ? [cell] : []);
    heights.push(height);
  };
  for (const element of elements) {
    put(undefined);
    if (element.kind === 'cover')
      for (const text of element.lines)
        put({ style: 'cover', text }, wordsHeight(text, looks.cover.font, wordsWidth, 16));
    else {
      put({ style: 'contents-title', text: element.title });
      for (const { text, level, target } of element.entries) {
        put({ style: `contents-${level}`, text });
        links.push({ cell: `A${rows.length}`, target });
      }
    }
  }
  return {
    wantedName: elements.map(({ kind }) => names[kind]).join('和'),
    layout: {
      columns: [{ width: columnWidth(wordsWidth) }],
      rows,
      heights,
      head: 0,
      merges: [],
      isLandscape: false,
      isOnePage: true,
      isCentred: true,
      hidesGrid: true,
    },
    facts: [],
    anchors: [],
    links,
  };
}

const names = { cover: '封面', contents: '目录' } as const;
