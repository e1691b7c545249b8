import type { Profile } from '../../model/profile.ts';

/**
 * Fujian, FY2024: nine tables in the older order, no sections of their own on income and on expenditure. From the
 * contents of one published document as far as the sixth section; the rest is what the statute asks of everybody.
 */
const profile: Profile = {
  id: 'cn-350000-2024',
  title: { zh: '福建 2024年度', en: 'Fujian FY2024' },
  place: '350000',
  years: { since: 2024 },
  levels: ['department', 'unit'],
  confidence: 'B',
  tables: [
    'cn-140000-2024/income-expenditure-summary',
    'cn-140000-2024/income',
    'cn-140000-2024/expenditure',
    'cn-140000-2024/fiscal-summary',
    'cn-140000-2024/general-expenditure',
    'cn-140000-2024/general-basic-detail',
    'cn-140000-2024/three-public',
    'cn-140000-2024/government-fund',
    'cn-140000-2024/state-capital',
  ],
  sections: [
    'overview',
    'tables',
    'narrative',
    'narrative/total',
    'narrative/fiscal',
    'narrative/general',
    'narrative/government-fund',
    'narrative/state-capital',
    'narrative/basic',
    'narrative/three-public',
    'narrative/operating-cost',
    'narrative/procurement',
    'narrative/assets',
    'narrative/performance',
    'glossary',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
