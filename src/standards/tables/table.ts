import { folded } from '../../core/fold.ts';
import type { Column, Meaning, Row, StatutoryTable } from '../../model/table.ts';

/** Declares a statutory table. What is matched against print (titles, headings, labels) is kept folded. */
export function table(declaration: StatutoryTable): StatutoryTable {
  return { ...declaration, titles: declaration.titles.map(folded) };
}

/** A column: its id, what it is called in both languages, how it is headed, and what it adds to a cell. */
export function column(
  id: string,
  zh: string,
  en: string,
  headings: readonly string[],
  meaning: Meaning = {},
): Column {
  return { id, title: { zh, en }, headings: headings.map(folded), ...meaning };
}

/** A fixed line: its id, how it is labelled, and what it adds to a cell. */
export function row(id: string, labels: readonly string[], meaning: Meaning = {}): Row {
  return { id, labels: labels.map(folded), ...meaning };
}
