import { originalSpan } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { Fact, Statement } from '../model/fact.ts';
import { factAddress } from '../model/quantity.ts';
import type { Paragraph } from './outline.ts';

const date = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g;
const staff: readonly (readonly [item: string, pattern: RegExp])[] = [
  ['registered', /(?:在册|在编|在职)(?:人员)?(\d+)(?:名|人)/g],
  ['dispatched', /(?:劳务派遣)(?:人员)?(\d+)(?:名|人)/g],
  ['seconded', /(?:借调)(?:人员)?(\d+)(?:名|人)/g],
];
const offices = /(?:内设|下设).{0,20}?(\d+)个(?:内设)?(?:科室|处室|股室|机构|部门)/g;

/** Dates, names of acts and people counted in the overview, where prose is free. */
export function readOverview(
  paragraph: Paragraph,
  section: string,
  year: number,
): { facts: Fact[]; statements: Statement[] } {
  const { text } = paragraph.folded;
  const spanOf = (from: number, to: number): Span => originalSpan(paragraph.folded, from, to);
  const statements: Statement[] = [];
  for (const match of text.matchAll(date)) {
    statements.push({
      kind: 'date',
      text: match[0],
      span: spanOf(match.index, match.index + match[0].length),
      witness: section,
    });
  }
  if (section === 'overview/duties')
    statements.push({ kind: 'duty', text, span: paragraph.span, witness: section });
  const facts: Fact[] = [];
  const count = (concept: string, item: string | undefined, unit: string, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const about = { year, stage: 'final' as const, concept, at: item ? { item } : {} };
      const measure = { kind: 'count' as const, unit };
      const from = match.index + match[0].lastIndexOf(match[1]!);
      facts.push({
        about,
        measure,
        value: { kind: 'count', count: Number(match[1]) },
        origin: { kind: 'read' },
        witness: section,
        span: spanOf(from, from + match[1]!.length),
        id: factAddress(about, measure),
      });
    }
  };
  for (const [item, pattern] of staff) count('staff', item, 'person', pattern);
  count('offices', undefined, 'office', offices);
  return { facts, statements };
}
