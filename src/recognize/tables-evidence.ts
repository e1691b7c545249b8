import type { LocatedTable } from './tables.ts';

/** How evidence names a table: by its number, else by its title. */
export function labelOf(table: LocatedTable): string {
  return table.number ?? table.title.folded.text;
}
