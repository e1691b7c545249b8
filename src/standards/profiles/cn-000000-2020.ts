import type { Profile } from '../../model/profile.ts';

/**
 * The national form of FY2020 to FY2023: the state capital budget makes nine tables, 三公 stands before the funds. From
 * the contents of documents of several provinces; their sections vary, so only what the disclosure rules themselves
 * ask for is asked.
 */
const profile: Profile = {
  id: 'cn-000000-2020',
  title: { zh: '全国 2020—2023年度', en: 'National FY2020–2023' },
  place: '000000',
  years: { since: 2020, until: 2023 },
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
    'overview/duties',
    'overview/organisation',
    'tables',
    'narrative',
    'narrative/three-public',
    'narrative/operating-cost',
    'narrative/procurement',
    'narrative/assets',
    'narrative/performance',
    'glossary',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'class',
};
export default profile;
