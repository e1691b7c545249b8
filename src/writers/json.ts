import type { Publication, PublishedFact } from '../model/publication.ts';
import type { Writer } from '../model/writer.ts';
import { valueJson } from '../model/value.ts';

/** The publication as data: its elements in order, and every fact with what it was made from. */
export const jsonWriter: Writer = {
  id: 'json',
  title: { zh: 'JSON 数据', en: 'JSON data' },
  extension: 'json',
  loses: [{ zh: '版式', en: 'typography' }],
  write: async (publication) => [
    { name: `${publication.title}.json`, bytes: new TextEncoder().encode(jsonOf(publication)) },
  ],
};

/** `juesuan/publication@1`. Amounts are decimal strings of 分. */
export function jsonOf({ elements, facts, ...document }: Publication): string {
  const { gaps, ...head } = document;
  const data = {
    schema: 'juesuan/publication@1',
    document: { ...head, kind: 'final-accounts', moneyUnit: '万元' },
    elements,
    facts: facts.map(factJson),
    gaps: gaps.map((gap) => ({
      ...gap,
      drivers: gap.drivers.map((driver) => ({ ...driver, change: String(driver.change) })),
    })),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

function factJson({ id, about, measure, value, exact, from }: PublishedFact): object {
  return {
    id,
    ...about,
    measure: measure.kind,
    ...(measure.kind === 'count' ? { unit: measure.unit } : {}),
    value: valueJson(value),
    ...(exact === undefined ? {} : { exact: String(exact) }),
    from,
  };
}
