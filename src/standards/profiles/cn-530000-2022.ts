import type { Profile } from '../../model/profile.ts';

/**
 * Yunnan, FY2022 to FY2024: eleven tables and more, of which those that the national form knows are asked for; the
 * narrative tells income, expenditure, the general budget and 三公, a part of its own the other matters. From the
 * contents of published documents.
 */
const profile: Profile = {
  id: 'cn-530000-2022',
  title: { zh: '云南 2022年度', en: 'Yunnan FY2022' },
  place: '530000',
  years: { since: 2022 },
  levels: ['department', 'unit'],
  confidence: 'B',
  tables: [
    'cn-140000-2024/income-expenditure-summary',
    'cn-140000-2024/income',
    'cn-140000-2024/expenditure',
    'cn-140000-2024/fiscal-summary',
    'cn-140000-2024/general-expenditure',
    'cn-140000-2024/general-basic-detail',
    'cn-140000-2024/government-fund',
    'cn-140000-2024/state-capital',
  ],
  sections: [
    'overview',
    'overview/duties',
    'overview/organisation',
    'tables',
    'narrative',
    'narrative/income',
    'narrative/expenditure',
    'narrative/general',
    'narrative/three-public',
    'glossary',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
