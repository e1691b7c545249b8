import type { Text } from '../core/messages.ts';
import type { Measure, Quantity } from '../model/quantity.ts';
import { economicClassification2024, functionClassification2024 } from './classifications/index.ts';
import { concepts, coordinateNames } from './quantities.ts';
import { tableById } from './tables/index.ts';
import { sectionById } from './sections.ts';

const conceptTitles = new Map(concepts.map((concept) => [concept.id, concept.title]));

function coordinate(axis: string, code: string | undefined): Text | undefined {
  return code === undefined ? undefined : coordinateNames[`${axis}=${code}`];
}

/** The official name of a classification code, as the document prints it or as the standard has it. */
export function codeName(
  code: string,
  axis: 'function' | 'economic',
  printed?: ReadonlyMap<string, string>,
): string {
  const own = printed?.get(code);
  if (own) return own;
  const standard = axis === 'function' ? functionClassification2024 : economicClassification2024;
  return standard.lookup(code)?.name ?? code;
}

/**
 * What a person calls a quantity: “2080109社会保险经办机构的基本支出”. Names before codes are the document's own
 * where it prints them.
 */
export function nameOf(
  quantity: Pick<Quantity, 'concept' | 'at' | 'stage'>,
  printed?: ReadonlyMap<string, string>,
): Text {
  const { at, concept, stage } = quantity;
  const codes = [
    ...(at.function ? [codeName(at.function, 'function', printed) + `（${at.function}）`] : []),
    ...(at.economic && /^\d/.test(at.economic)
      ? [codeName(at.economic, 'economic', printed) + `（${at.economic}）`]
      : []),
  ].join('');
  const group = coordinate('economic', at.economic);
  const item = coordinate('item', at.item);
  const core = group ??
    item ??
    coordinate('nature', at.nature) ??
    conceptTitles.get(concept) ?? { zh: concept, en: concept };
  const showsConcept =
    item !== undefined &&
    (concept === 'procurement' || concept === 'procurement-awarded' || concept === 'operating-cost');
  const title = showsConcept ? conceptTitles.get(concept)! : undefined;
  const budget = coordinate('fund', at.fund) ?? coordinate('source', at.source);
  // a code under the general budget is named without it: the table or section says which budget is meant
  const shownBudget = group || item || (codes && at.fund === 'general') ? undefined : budget;
  const staged: Text =
    stage === 'final'
      ? { zh: '', en: '' }
      : stage === 'initial-budget'
        ? { zh: '年初预算', en: ' (initial budget)' }
        : { zh: '全年预算', en: ' (adjusted budget)' };
  const plain = concept === 'expenditure' && codes && !at.nature && !group;
  return {
    zh:
      [
        shownBudget?.zh,
        title ? `${title.zh}（${core.zh}）` : plain ? codes : codes ? `${codes}的${core.zh}` : core.zh,
      ]
        .filter(Boolean)
        .join('') + staged.zh,
    en:
      [codes, shownBudget?.en, title ? `${title.en} (${core.en})` : plain ? '' : core.en]
        .filter(Boolean)
        .join(', ') + staged.en,
  };
}

/** What a person calls a measure of a quantity. */
export function measureName(measure: Measure): Text {
  switch (measure.kind) {
    case 'amount':
      return { zh: '金额', en: 'amount' };
    case 'change':
      return { zh: `比${measure.from}年的增减额`, en: `change from ${measure.from}` };
    case 'growth':
      return { zh: `比${measure.from}年的增减百分比`, en: `growth from ${measure.from}` };
    case 'share':
      return { zh: `占${nameOf(measure.of).zh}的比重`, en: `share of ${nameOf(measure.of).en}` };
    case 'completion':
      return { zh: '预算完成率', en: 'completion of the budget' };
    case 'deviation':
      return { zh: '与预算的差额', en: 'difference from the budget' };
    case 'count':
      return { zh: '数量', en: 'number' };
    case 'threshold':
      return { zh: '单价界限', en: 'unit price' };
  }
}

/** The title of a table or section, by its id. */
export function witnessName(witness: string): Text {
  const section = sectionById(witness);
  if (section) return { zh: `“${section.title.zh}”`, en: `“${section.title.en}”` };
  return tableById(witness)?.title ?? { zh: witness, en: witness };
}
