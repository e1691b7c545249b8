import { folded } from '../core/fold.ts';
import {
  economicClassification2024,
  functionClassification2024,
} from '../standards/classifications/index.ts';
import type { PageRow } from './page-rows.ts';

const leastPrinted = 2;

/**
 * The name of a row's code. Page text tears long names apart and cuts them off: where that may have happened the
 * code decides, and the name is the classification's.
 */
export function printedName({ lane, code, label, isBroken }: PageRow): string {
  const printed = label.map((token) => token.text).join('');
  if (code === undefined) return printed;
  const classification = lane.axis === 'economic' ? economicClassification2024 : functionClassification2024;
  const standard = classification.lookup(code)?.name;
  if (standard === undefined) return printed;
  const isCut = printed.length >= leastPrinted && folded(standard).startsWith(folded(printed));
  return isBroken || isCut || printed === '' ? standard : printed;
}
