import type { Finding, Outcome } from '../core/findings.ts';

/** The id under which all rounding tails of a document are told, in one finding. */
export const tailRule = 'arithmetic/rounding-tails';

/** One finding for all tails: sums that agree only through rounding are no defects. */
export function tailFinding(tails: readonly Extract<Outcome, { kind: 'tail' }>[]): Finding {
  const sorted = [...tails].sort((a, b) => a.span.start - b.span.start);
  return {
    rule: tailRule,
    severity: 'tail',
    message: {
      zh: `尾差${sorted.length}处，全部可由四舍五入解释`,
      en: `${sorted.length} rounding ${sorted.length === 1 ? 'tail' : 'tails'}, all explained by rounding`,
    },
    span: sorted[0]!.span,
    related: sorted.map((tail) => ({ label: tail.message, span: tail.span })),
    logicalPlace: '',
  };
}
