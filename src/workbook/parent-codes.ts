import { join } from '../core/messages.ts';
import type { Column } from './declaration.ts';
import type { TroubledRow } from './read-sheet.ts';

const mostShown = 3;

/** A code that is too short because its children are given besides is told as what it is: an amount counted twice. */
export function withParents(
  rows: readonly TroubledRow[],
  columns: readonly Column[],
): readonly TroubledRow[] {
  const codes = new Map(
    columns
      .filter(({ kind }) => kind.kind === 'code')
      .map(
        ({ id }) => [id, [...new Set(rows.map(({ row }) => String(row.values[id] ?? '')))].sort()] as const,
      ),
  );
  return rows.map((each) => ({
    ...each,
    troubles: each.troubles.map((trouble) => {
      if (trouble.id !== 'short-code') return trouble;
      const children = (codes.get(trouble.column) ?? []).filter(
        (code) => code.startsWith(trouble.read) && code.length > trouble.read.length,
      );
      if (children.length === 0) return trouble;
      const shown = join(children.slice(0, mostShown));
      const more = children.length > mostShown ? { zh: `${shown.zh} 等`, en: `${shown.en} …` } : shown;
      return { ...trouble, id: 'parent-and-children' as const, holes: { children: more } };
    }),
  }));
}
