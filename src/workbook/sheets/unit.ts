import type { Accounts } from '../../model/accounts.ts';
import type { Level } from '../../model/disclosure.ts';
import type {
  Choice,
  Column,
  ReadRow,
  ReadingContext,
  SheetDeclaration,
  WrittenRow,
} from '../declaration.ts';
import { count, text } from '../declaration.ts';
import { profiles } from '../../standards/profiles/index.ts';

const levels: readonly Choice[] = [
  {
    id: 'department',
    label: { zh: '部门（含所属单位汇总）', en: 'department' },
    aliases: ['部门', '部门决算', '汇总'],
  },
  { id: 'unit', label: { zh: '单位', en: 'unit' }, aliases: ['单位决算', '本级', '单户'] },
];

const profileChoices: readonly Choice[] = profiles.map(({ id, title }) => ({
  id,
  label: { zh: `${title.zh}（${id}）`, en: `${title.en} (${id})` },
  aliases: [title.zh],
}));

/** People and offices are counted: each count is an entry of the accounts. */
const counted = [
  {
    id: 'registered',
    heading: { zh: '在册人员（人）', en: 'on the payroll' },
    concept: 'staff',
    unit: 'person',
  },
  {
    id: 'dispatched',
    heading: { zh: '劳务派遣人员（人）', en: 'dispatched' },
    concept: 'staff',
    unit: 'person',
  },
  { id: 'seconded', heading: { zh: '借调人员（人）', en: 'seconded' }, concept: 'staff', unit: 'person' },
  {
    id: 'offices',
    heading: { zh: '内设机构（个）', en: 'internal offices' },
    concept: 'offices',
    unit: 'office',
  },
] as const;

const day = (id: string, zh: string, en: string, note: string): Column => ({
  id,
  heading: { zh, en },
  kind: { kind: 'date' },
  note: { zh: note, en },
});

const unit: SheetDeclaration = {
  id: 'unit',
  title: { zh: '单位信息', en: 'Unit' },
  about: [
    { zh: '一个工作簿填一个单位、一个年度。单位名称用全称，会印在封面和每张表上。', en: 'One workbook a unit and year. The name is the full one; cover and tables print it.' },
  ],
  layout: 'form',
  isRequired: true,
  columns: [
    { id: 'unit', heading: { zh: '单位名称', en: 'name of the unit' }, kind: text, isRequired: true, note: { zh: '法人登记的全称', en: 'the full registered name' } },
    { id: 'department', heading: { zh: '所属部门', en: 'department' }, aliases: ['主管部门'], kind: text, note: { zh: '本单位就是部门的，留空', en: 'blank where the unit is one itself' } },
    { id: 'level', heading: { zh: '公开级次', en: 'level' }, kind: { kind: 'choice', of: levels }, isRequired: true },
    { id: 'year', heading: { zh: '决算年度', en: 'year' }, aliases: ['年度'], kind: { kind: 'year' }, isRequired: true },
    { id: 'profile', heading: { zh: '公开模板', en: 'form of the place' }, aliases: ['模板'], kind: { kind: 'choice', of: profileChoices }, isRequired: true, note: { zh: '本地财政部门的公开模板；没有本地的选全国', en: 'that of the place, or the national one' } },
    ...counted.map(({ id, heading }) => ({ id, heading, kind: count })),
    day('approved', '决算批复日期', 'approved', '财政部门或主管部门批复决算的日期，如 2025-08-20'),
    day('reviewed', '保密审查日期', 'secrecy reviewed', '公开前保密审查的日期'),
    day('published', '计划公开日期', 'to be published', '批复后20日内'),
  ],
  read: ([row], context) => (row ? contributionOf(row, context) : {}),
  write: (accounts) => [rowOf(accounts)],
}; // prettier-ignore
export default unit;

function contributionOf({ values, cells }: ReadRow, { year, originOf }: ReadingContext) {
  const dates = Object.fromEntries(
    ['approved', 'reviewed', 'published'].flatMap((id) => (values[id] ? [[id, String(values[id])]] : [])),
  );
  const entries = counted.flatMap(({ id, concept, unit: of }) => {
    const value = values[id];
    if (value === undefined) return [];
    const about = { year, stage: 'final' as const, concept, at: concept === 'staff' ? { item: id } : {} };
    return [
      {
        about,
        value: { kind: 'count' as const, count: Number(value), unit: of },
        origin: originOf(cells[id]!),
      },
    ];
  });
  const { unit: name, level, profile } = values;
  if (name === undefined || level === undefined || profile === undefined) return { dates, entries };
  const identity = {
    unit: String(name),
    department: String(values['department'] ?? name),
    level: level as Level,
    year,
    profile: String(profile),
  };
  return { identity, dates, entries };
}

function rowOf({ unit: name, department, level, year, profile, entries, dates }: Accounts): WrittenRow {
  const counts = counted.flatMap(({ id, concept }) => {
    const found = entries.find(
      ({ about }) =>
        about.year === year && about.concept === concept && (concept !== 'staff' || about.at.item === id),
    );
    return found?.value.kind === 'count' ? [[id, found.value.count] as const] : [];
  });
  return {
    ...(name ? { unit: name } : {}),
    ...(department !== name ? { department } : {}),
    level,
    year,
    profile,
    ...Object.fromEntries(counts),
    ...dates,
  };
}
