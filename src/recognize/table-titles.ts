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

const longestTitle = 50;

/** The table that a line is the title of: its number, and that it goes on, may stand behind it. */
export function titleOfTable(text: string): StatutoryTable | undefined {
  const last = text[text.length - 1] ?? '';
  if (!lastCharacters.has(last) && !')续页'.includes(last)) return undefined;
  const title = text.replace(/公开\d{1,2}表$/, '').replace(goesOn, '');
  return title.length <= longestTitle && !/[，。；:]/.test(title) ? tableTitled(title) : undefined;
}

/** 续表, (续): a table that began before goes on. */
const goesOn = /\(?(?:接?续上?表?|接上[页表])\)?$/;

/** Whether a line says no more than that a table goes on, or comes again on the next page. */
export function saysItGoesOn(text: string): boolean {
  return text.length <= 8 && text.replace(goesOn, '').replace(/^[-—·(]+$/, '') === '';
}
