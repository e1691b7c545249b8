/** 年初预算, 全年预算 (after adjustments), 决算. */
export type Stage = 'initial-budget' | 'adjusted-budget' | 'final';

/** function 功能分类, economic 经济分类, fund 预算, nature 支出性质, source 收入来源, item a concept's own parts, project. */
export type Axis = 'function' | 'economic' | 'fund' | 'nature' | 'source' | 'item' | 'project';

export type Coordinates = Readonly<Partial<Record<Axis, string>>>;

/** One statutory amount: whatever is printed of it, in tables or sentences, must agree. */
export interface Quantity {
  readonly year: number;
  readonly stage: Stage;
  /** The name of a concept of `standards/quantities.ts`. */
  readonly concept: string;
  readonly at: Coordinates;
}

/** What is said of a quantity: the amount itself, its comparison with another year or quantity, a count. */
export type Measure =
  | { readonly kind: 'amount' }
  /** The unit price from which equipment counts as large: a definition, no amount of the accounts. */
  | { readonly kind: 'threshold' }
  | { readonly kind: 'change' | 'growth'; readonly from: number }
  | { readonly kind: 'share' | 'completion' | 'deviation'; readonly of: Quantity }
  | { readonly kind: 'count'; readonly unit: string };

export const amount: Measure = { kind: 'amount' };

/** The axes in alphabetical order, in which an address writes its coordinates. */
const axes: readonly Axis[] = ['economic', 'function', 'fund', 'item', 'nature', 'project', 'source'];

function coordinates(at: Coordinates): string {
  let text = '';
  for (const axis of axes) {
    const code = at[axis];
    if (code !== undefined) text += `${text ? '&' : '?'}${axis}=${code}`;
  }
  return text;
}

/** The concept and its coordinates, whatever the year and stage: `expenditure?function=208&nature=basic`. */
export function subjectOf(quantity: Pick<Quantity, 'concept' | 'at'>): string {
  return quantity.concept + coordinates(quantity.at);
}

/** The canonical address of a quantity: one for every format. `2024/final/expenditure?function=2080109`. */
export function addressOf(quantity: Quantity): string {
  return `${quantity.year}/${quantity.stage}/${subjectOf(quantity)}`;
}

/** The address of what a fact says: the quantity's, and the measure where it is not the amount. */
export function factAddress(quantity: Quantity, measure: Measure): string {
  const address = addressOf(quantity);
  switch (measure.kind) {
    case 'amount':
      return address;
    case 'threshold':
      return `${address}#threshold`;
    case 'change':
    case 'growth':
      return `${address}#${measure.kind}:${measure.from}`;
    case 'share':
    case 'completion':
    case 'deviation':
      return `${address}#${measure.kind}:${addressOf(measure.of)}`;
    case 'count':
      return `${address}#count:${measure.unit}`;
  }
}

/** The same quantity elsewhere: another year, stage or coordinates. */
export function elsewhere(quantity: Quantity, other: Partial<Quantity>): Quantity {
  return { ...quantity, ...other };
}

export function along(quantity: Quantity, at: Coordinates): Quantity {
  return { ...quantity, at: { ...quantity.at, ...at } };
}
