import type { Profile } from '../../model/profile.ts';
import { nationalTables } from './national-tables.ts';

/**
 * Inner Mongolia, FY2022: the tables stand last; three more by project and one of related information have no
 * statutory table here. From the contents of one published document.
 */
const profile: Profile = {
  id: 'cn-150000-2022',
  title: { zh: '内蒙古 2022年度', en: 'Inner Mongolia FY2022' },
  place: '150000',
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
    'narrative/operating-cost',
    'narrative/procurement',
    'narrative/assets',
    'narrative/performance',
    'glossary',
    'tables',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
