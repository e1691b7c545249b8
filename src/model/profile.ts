import type { Text } from '../core/messages.ts';
import type { Level } from './disclosure.ts';

/** What a place, year and level asks of a disclosure, and how it prints it. */
export interface Profile {
  readonly id: string;
  readonly title: Text;
  /** GB/T 2260; 000000 for the national form. */
  readonly place: string;
  readonly years: { readonly since: number; readonly until?: number };
  readonly levels: readonly Level[];
  /** A: read from a published document; B: from descriptions; C: a guess. Only A may raise an error. */
  readonly confidence: 'A' | 'B' | 'C';
  /** The dresses of its tables, in print order. */
  readonly tables: readonly string[];
  /** The statutory sections it asks for, in order. */
  readonly sections: readonly string[];
  /** Sections that are numbered under the heading of another one: 机关运行经费 under 其他重要事项. */
  readonly under?: Readonly<Record<string, string>>;
  /** Parts of the overview that it asks for. */
  readonly overview: readonly string[];
  /** A change of this share (in per cent) or more asks for a reason. */
  readonly reasonThreshold: number;
  /** Whether items of expenditure are explained down to the 项. */
  readonly itemsToLevel: 'class' | 'item';
}

/** The ids of the statutory tables that a profile asks for: each dress is named for its table. */
export function tableIdsOf({ tables }: Pick<Profile, 'tables'>): string[] {
  return tables.map((dress) => dress.slice(dress.indexOf('/') + 1));
}
