import { folded } from '../core/fold.ts';
import { functionClassification2024 } from '../standards/classifications/index.ts';
import { expenditureClasses } from '../standards/quantities.ts';
import type { CodeNames } from './mentions.ts';

const digits = [3, 5, 7];

/** The codes of a table with the names that it prints. */
export interface NamedCodes {
  readonly id: string;
  readonly rows: readonly { readonly code: string; readonly name: string }[];
}

/** Names of function codes: as the document's own tables print them, then as the classification has them. */
export function codeNamesOf(tables: readonly NamedCodes[]): CodeNames {
  const printed = new Map<string, Set<string>>();
  for (const table of tables) {
    if (table.id === 'general-basic-detail') continue;
    for (const row of table.rows) {
      const name = folded(row.name);
      printed.set(name, (printed.get(name) ?? new Set()).add(row.code));
    }
  }
  return {
    find(name, level, parent) {
      const fits = (code: string) =>
        code.length === digits[level] && (parent === undefined || code.startsWith(parent));
      const own = [...(printed.get(name) ?? [])].filter(fits);
      if (own.length === 1) return own[0];
      if (own.length > 1) return undefined;
      if (level === 0) {
        const known = expenditureClasses.find(([, ...names]) =>
          names.some((candidate) => folded(candidate) === name),
        );
        if (known) return known[0];
      }
      const standard = functionClassification2024
        .byName(name, parent)
        .map((entry) => entry.code)
        .filter(fits);
      return standard.length === 1 ? standard[0] : undefined;
    },
  };
}
