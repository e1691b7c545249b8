import type { SheetDeclaration } from '../declaration.ts';
import assets from './assets.ts';
import { balancesSheet } from './balances.ts';
import { expenditureSheet } from './expenditure.ts';
import { incomeSheet } from './income.ts';
import indicators from './indicators.ts';
import initialBudget from './initial-budget.ts';
import operatingCost from './operating-cost.ts';
import overview from './overview.ts';
import procurement from './procurement.ts';
import { projectsSheet } from './projects.ts';
import selfEvaluation from './self-evaluation.ts';
import surplus from './surplus.ts';
import threePublic from './three-public.ts';
import unit from './unit.ts';
import words from './words.ts';

/** The sheets of the workbook that say whose accounts these are, and what the accounts say as numbers. */
export const unitSheet: SheetDeclaration = unit;

export const quantitySheets = [
  incomeSheet(0),
  expenditureSheet(0),
  balancesSheet(0),
  surplus,
  initialBudget,
  incomeSheet(1),
  expenditureSheet(1),
  balancesSheet(1),
  threePublic,
  operatingCost,
  procurement,
  assets,
  selfEvaluation,
] as const;

/** The sheets of the workbook, in the order of its tabs. */
export const workbookSheets: readonly SheetDeclaration[] = [
  unit,
  overview,
  ...quantitySheets,
  words,
  projectsSheet('target'),
  projectsSheet('self-evaluation'),
  indicators,
];
