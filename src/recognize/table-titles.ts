import type { StatutoryTable } from '../model/table.ts';
import { statutoryTables } from '../standards/tables/index.ts';

const lastCharacters = new Set(
  statutoryTables.flatMap((table) => table.titles.map((title) => title[title.length - 1])),
);

/** The table whose title `text` is, apart from numbering, year and unit. */
export function tableTitled(text: string): StatutoryTable | undefined {
  if (!lastCharacters.has(text[text.length - 1] ?? '')) return undefined;
  let best: StatutoryTable | undefined;
  let length = 0;
  for (const table of statutoryTables) {
    for (const title of table.titles) {
      if (title.length > length && text.endsWith(title)) {
        best = table;
        length = title.length;
      }
    }
  }
  return best;
}
