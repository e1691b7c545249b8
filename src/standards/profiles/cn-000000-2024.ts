import type { Profile } from '../../model/profile.ts';
import { nationalTables } from './national-tables.ts';

/**
 * The national form of FY2024: nine tables. Shanxi prints them unchanged, so its dresses serve here too; what is
 * known of the sections rests on descriptions of the central template.
 */
const profile: Profile = {
  id: 'cn-000000-2024',
  title: { zh: '全国 2024年度', en: 'National FY2024' },
  place: '000000',
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
    'narrative/three-public/total',
    'narrative/three-public/details',
    'narrative/other',
    'narrative/operating-cost',
    'narrative/procurement',
    'narrative/assets',
    'narrative/performance',
    'glossary',
  ],
  under: {
    'narrative/operating-cost': 'narrative/other',
    'narrative/procurement': 'narrative/other',
    'narrative/assets': 'narrative/other',
    'narrative/performance': 'narrative/other',
  },
  overview: ['duties', 'organisation'],
  reasonThreshold: 10,
  itemsToLevel: 'item',
};
export default profile;
