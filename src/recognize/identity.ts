import type { MoneyUnit } from '../core/money.ts';
import type { DocumentKind, Identity, Level } from '../model/disclosure.ts';
import { kindVotes } from './document-kind.ts';
import { levelVotes } from './document-level.ts';
import { titlesOn } from './document-title.ts';
import { unitVotes } from './document-unit.ts';
import { yearVotes } from './document-year.ts';
import { moneyUnitVotes } from './money-unit.ts';
import type { Outline } from './outline.ts';
import { spokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import { decide } from './votes.ts';

/** What the caller knows already and need not be recognised: for fragments, and where a person has decided. */
export interface Given {
  readonly unit?: string;
  readonly year?: number;
  readonly kind?: DocumentKind;
  readonly level?: Level;
  readonly moneyUnit?: MoneyUnit;
  readonly profile?: string;
}

/** Recognises unit, year, kind, level and money unit, each with its evidence, from cover, headings, tables and text. */
export function identityOf(
  outline: Outline,
  tables: readonly LocatedTable[],
  given: Given,
): Omit<Identity, 'profile'> {
  const lines = spokenLines(outline);
  const titles = titlesOn(lines.cover);
  return {
    unit: decide(unitVotes(titles, lines, tables), given.unit),
    year: decide(yearVotes(titles, lines, tables), given.year),
    kind: decide(kindVotes(titles, lines, tables), given.kind),
    level: decide(levelVotes(titles, lines, tables), given.level),
    moneyUnit: decide(moneyUnitVotes(lines, tables), given.moneyUnit),
  };
}
