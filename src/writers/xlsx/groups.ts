import type { Contents, Cover, Element, Heading, Paragraph, Table } from '../../model/publication.ts';

/** What stands on a sheet: the front, words, or a table under its headings. */
export type Group =
  | { readonly kind: 'front'; readonly elements: readonly (Cover | Contents)[] }
  | { readonly kind: 'words'; readonly elements: readonly (Heading | Paragraph)[] }
  | { readonly kind: 'table'; readonly headings: readonly Heading[]; readonly table: Table };

/** Parts the elements into sheets, in their order; headings right above a table stand on its sheet. */
export function groupsOf(elements: readonly Element[]): Group[] {
  const groups: Group[] = [];
  let front: (Cover | Contents)[] = [];
  let words: (Heading | Paragraph)[] = [];
  const close = () => {
    if (front.length > 0) groups.push({ kind: 'front', elements: front });
    if (words.length > 0) groups.push({ kind: 'words', elements: words });
    [front, words] = [[], []];
  };
  for (const element of elements) {
    switch (element.kind) {
      case 'cover':
      case 'contents':
        if (words.length > 0) close();
        front.push(element);
        break;
      case 'heading':
      case 'paragraph':
        if (front.length > 0) close();
        words.push(element);
        break;
      case 'table': {
        const headings = headingsAtEnd(words);
        words = words.slice(0, words.length - headings.length);
        close();
        groups.push({ kind: 'table', headings, table: element });
      }
    }
  }
  close();
  return groups;
}

function headingsAtEnd(words: readonly (Heading | Paragraph)[]): Heading[] {
  const from = words.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return words.slice(from).filter((element) => element.kind === 'heading');
}
