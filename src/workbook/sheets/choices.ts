import type { Choice } from '../declaration.ts';
import { coordinateNames, funds, natures, otherSources } from '../../standards/quantities.ts';

function named(axis: string, code: string): Choice['label'] {
  return coordinateNames[`${axis}=${code}`]!;
}

const fiscal = funds.map((fund) => ({ id: fund, label: named('fund', fund) }));

/** 一般公共预算, 政府性基金, 国有资本经营. */
export const fiscalFunds: readonly Choice[] = fiscal.map(({ id, label }) => ({
  id,
  label,
  at: { fund: id },
}));

/** What money is spent from, or kept: the three budgets, and what is no fiscal appropriation. */
export const fundChoices: readonly Choice[] = [
  ...fiscalFunds,
  {
    id: 'own',
    label: { zh: '其他资金（非财政拨款）', en: 'other money (no fiscal appropriation)' },
    aliases: ['其他资金', '非财政拨款', '非财政拨款资金', '单位资金'],
    at: { fund: 'own' },
  },
];

/** Where income comes from: fiscal appropriations by budget, and the other sources. */
export const sourceChoices: readonly Choice[] = [
  ...fiscal.map(({ id, label }) => ({
    id,
    label: { zh: `${label.zh}收入`, en: label.en },
    aliases: [label.zh],
    at: { source: 'fiscal', fund: id },
  })),
  ...otherSources.map((source) => {
    const label = named('source', source);
    return { id: source, label: { zh: `${label.zh}收入`, en: label.en }, at: { source } };
  }),
];

export const natureChoices: readonly Choice[] = natures.map((nature) => ({
  id: nature,
  label: named('nature', nature),
  at: { nature },
}));
