import type { Entry } from '../../model/accounts.ts';
import type { Problem } from '../problem.ts';
import { balanceProblems } from './balances.ts';
import { bookProblems } from './books.ts';
import { magnitudeProblems } from './magnitudes.ts';
import { openingProblems } from './openings.ts';

/** The entries of a workbook, whose year is known. */
export interface Booked {
  readonly entries: readonly Entry[];
  readonly year: number;
  /** Whether a sheet, by its id, was not read whole: what rests on it cannot be judged yet. */
  isUnread(sheet: string): boolean;
}

/** What is wrong between the sheets: amounts that do not meet, or look as if they were in another unit. */
export function checksOf(booked: Booked): Problem[] {
  return [balanceProblems, openingProblems, magnitudeProblems, bookProblems].flatMap((check) =>
    check(booked),
  );
}
