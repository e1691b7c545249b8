import type { MoneyUnit } from '../core/money.ts';
import type { SpokenLines } from './spoken-lines.ts';
import type { LocatedTable } from './tables.ts';
import { labelOf } from './tables-evidence.ts';
import type { Vote } from './votes.ts';
import { vote } from './votes.ts';

/** The unit of money that amounts are in: by the unit lines of the tables, else by the amounts in the text. */
export function moneyUnitVotes(lines: SpokenLines, tables: readonly LocatedTable[]): Vote<MoneyUnit>[] {
  return [
    ...tables.flatMap((table) =>
      table.moneyUnit
        ? [
            vote(
              table.moneyUnit,
              2,
              `${labelOf(table)}的单位栏`,
              `the unit line of ${labelOf(table)}`,
              table.title.span,
            ),
          ]
        : [],
    ),
    ...lines.paragraphs.flatMap(({ text, span }) => {
      const unit = /\d(万元|元)/.exec(text)?.[1] as MoneyUnit | undefined;
      return unit ? [vote(unit, 0.2, '正文金额', 'amounts in the text', span)] : [];
    }),
  ];
}
