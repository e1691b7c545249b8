import { folded } from '../../core/fold.ts';
import type { Profile } from '../../model/profile.ts';
import type { Dress, Heading } from '../../model/table.ts';
import { dressById } from '../../standards/dresses/index.ts';
import { statutoryTables } from '../../standards/tables/index.ts';

/** A table that a profile asks for: the statutory table, and how it is printed where that is known. */
export interface AskedTable {
  readonly id: string;
  readonly dress: Dress | undefined;
}

export function askedTables(profile: Profile): AskedTable[] {
  return profile.tables.map((name) => {
    const dress = dressById(name);
    return { id: dress?.of ?? name.slice(name.indexOf('/') + 1), dress };
  });
}

/** The columns of amounts that a dress prints, with the words right above each. */
export function columnsOf(dress: Dress): { readonly id: string; readonly label: string }[] {
  return dress.lanes.flatMap((lane) => leaves(lane.headings)).filter((column) => !column.id.startsWith('#'));
}

function leaves(headings: readonly Heading[]): { id: string; label: string }[] {
  return headings.flatMap(([label, under]) =>
    typeof under === 'string' ? [{ id: under, label }] : leaves(under),
  );
}

/** Whether a dress numbers its lines (行次). */
export function hasLineNumbers(dress: Dress): boolean {
  return dress.lanes.some((lane) => leaves(lane.headings).some((column) => column.id === '#line'));
}

/** The titles of the statutory tables as they are matched. */
const titlesOfTables = statutoryTables.flatMap(({ id, titles }) =>
  titles.map((title) => ({ id, title: folded(title) })),
);

/** The statutory table whose title folded `text` ends with; the longest title wins, as titles end alike. */
export function tableTitled(text: string): string | undefined {
  let best: { readonly id: string; readonly length: number } | undefined;
  for (const { id, title } of titlesOfTables) {
    if (text.endsWith(title) && title.length > (best?.length ?? 0)) best = { id, length: title.length };
  }
  return best?.id;
}
