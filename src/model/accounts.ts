import type { Level } from './disclosure.ts';
import type { Quantity } from './quantity.ts';

/**
 * What a unit's accounts say of a year, exact to the 分, before anything is added up, rounded or worded: what a
 * disclosure is compiled from.
 */
export interface Accounts {
  readonly unit: string;
  /** The department that the unit belongs to; the unit itself where it is one. */
  readonly department: string;
  readonly level: Level;
  readonly year: number;
  /** The profile that the disclosure is to be made for. */
  readonly profile: string;
  readonly entries: readonly Entry[];
  readonly words: readonly Words[];
  /** Paragraphs of the overview, by the section that they stand in: `overview/duties`. */
  readonly overview: readonly OverviewText[];
  readonly projects: readonly Project[];
  readonly dates: Dates;
}

/**
 * One amount or count at its finest coordinates. Amounts of a concept add up along every axis:
 *
 * - income: function (项), source, and fund where the source is `fiscal`;
 * - expenditure: function, nature, fund (`own` for what is not from fiscal appropriations), and economic (款) where
 *   it is known; `initial-budget` by function and fund;
 * - opening-balance, closing-balance: fund, and function for the two smaller funds;
 * - surplus-used, surplus-distribution: none;
 * - three-public, procurement, procurement-awarded, operating-cost, vehicles, self-evaluation: item.
 */
export interface Entry {
  readonly about: Quantity;
  readonly value:
    | { readonly kind: 'money'; readonly fen: bigint }
    | { readonly kind: 'count'; readonly count: number; readonly unit: string };
  readonly origin: CellOrigin;
}

/** Where a person typed it, or a system exported it. */
export interface CellOrigin {
  readonly file: string;
  readonly sheet: string;
  /** `C5`. */
  readonly cell: string;
}

/** What only a person knows: why, what for, which, and remarks. */
export interface Words {
  readonly kind: 'reason' | 'use' | 'names' | 'remark';
  /** The address of the quantity that they are about: `2024/final/expenditure?fund=general`. */
  readonly about: string;
  readonly text: string;
  /** The amounts that they were written for: this year's and last year's. When these change, they fall due again. */
  readonly writtenFor?: { readonly now: bigint; readonly before?: bigint };
  readonly origin: CellOrigin;
}

export interface OverviewText {
  readonly section: string;
  readonly paragraphs: readonly string[];
}

/**
 * A project with its performance targets and what became of them. Field ids are those of the statutory form; its
 * amounts are in 元: `546000.00`.
 */
export interface Project {
  readonly name: string;
  readonly form: 'target' | 'self-evaluation';
  readonly fields: Readonly<Record<string, string>>;
  readonly indicators: readonly ProjectIndicator[];
  readonly origin: CellOrigin;
}

export interface ProjectIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
}

/** Days as `2025-08-20`. */
export interface Dates {
  /** 批复: the day on which the final accounts were approved. */
  readonly approved?: string;
  /** 保密审查: the day on which secrecy was reviewed. */
  readonly reviewed?: string;
  /** 公开: the day of publication, where it is settled. */
  readonly published?: string;
}
