import type { Profile } from '../../model/profile.ts';
import { nationalTables } from './national-tables.ts';

/**
 * Sichuan, FY2022 and FY2023: thirteen tables, annexed after the narrative; four of them in more detail have no
 * statutory table here. From the contents of two published documents.
 */
const profile: Profile = {
  id: 'cn-510000-2022',
  title: { zh: '四川 2022年度', en: 'Sichuan FY2022' },
  place: '510000',
  years: { since: 2022 },
  levels: ['department', 'unit'],
  confidence: 'B',
  tables: nationalTables,
  sections: [
    'overview',
    'overview/duties',
    'overview/organisation',
    'narrative',
    'narrative/total',
    'narrative/income',
    'narrative/expenditure',
    'narrative/fiscal',
    'narrative/general',
    'narrative/basic',
    'narrative/three-public',
    'narrative/government-fund',
    'narrative/state-capital',
    'narrative/other',
    'glossary',
    'annex',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
