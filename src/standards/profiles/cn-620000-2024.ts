import type { Profile } from '../../model/profile.ts';
import { nationalTables } from './national-tables.ts';

/**
 * Gansu, FY2024: the tables of the national form in the same order; performance is a part of its own after the
 * narrative. From the contents of one published document.
 */
const profile: Profile = {
  id: 'cn-620000-2024',
  title: { zh: '甘肃 2024年度', en: 'Gansu FY2024' },
  place: '620000',
  years: { since: 2024 },
  levels: ['department', 'unit'],
  confidence: 'B',
  tables: nationalTables,
  sections: [
    'overview',
    'overview/duties',
    'overview/organisation',
    'tables',
    'narrative',
    'narrative/total',
    'narrative/income',
    'narrative/expenditure',
    'narrative/fiscal',
    'narrative/general',
    'narrative/general/total',
    'narrative/general/structure',
    'narrative/general/items',
    'narrative/basic',
    'narrative/government-fund',
    'narrative/state-capital',
    'narrative/three-public',
    'narrative/operating-cost',
    'narrative/procurement',
    'narrative/assets',
    'glossary',
  ],
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
