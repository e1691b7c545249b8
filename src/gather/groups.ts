import type { Text } from '../core/messages.ts';
import { tableById } from '../standards/tables/index.ts';
import { naturally } from './file-names.ts';
import type { Part, Survey } from './survey.ts';

/** Files that are one document, in the order in which they are read. */
export interface Group {
  readonly members: readonly Survey[];
  /** Their sender says that they are one: whatever they say. */
  readonly isTold?: true;
  /** Why a part of a document stands alone, where it could have belonged to another file. */
  readonly apart?: Text;
}

/** A group as it grows. */
interface Growing {
  readonly members: Survey[];
  apart?: Text;
}

const order: readonly Part[] = ['whole', 'body', 'tables', 'annex', 'none'];

/**
 * Tells which files of one folder belong together: of one unit and year, or without a unit of their own, and
 * complementary. What could belong to several stays apart, and so does whatever is in doubt.
 */
export function groupsOf(surveys: readonly Survey[]): Group[] {
  const groups: Growing[] = [];
  for (const survey of inReadingOrder(surveys)) {
    const likely = likelyGroups(survey, groups);
    const [only] = likely;
    if (only && likely.length === 1) only.members.push(survey);
    else groups.push({ members: [survey], ...apartFrom(survey, likely, groups) });
  }
  return groups
    .map(({ members, apart }) => ({ members: inReadingOrder(members), ...(apart ? { apart } : {}) }))
    .sort((a, b) => naturally(a.members[0]!.name, b.members[0]!.name));
}

/** The words first, then the tables, then what is annexed; files that name their unit before those that do not. */
export function inReadingOrder(surveys: readonly Survey[]): Survey[] {
  return [...surveys].sort(
    (a, b) =>
      order.indexOf(a.part) - order.indexOf(b.part) ||
      Number(a.unit === undefined) - Number(b.unit === undefined) ||
      naturally(a.name, b.name),
  );
}

/** The groups that a file may belong to; where its name says a unit, that unit's alone. */
function likelyGroups(survey: Survey, groups: readonly Growing[]): Growing[] {
  const possible = groups.filter((group) => whyApart(survey, group) === undefined);
  const named = possible.filter((group) => {
    const unit = unitOf(group);
    return unit !== undefined && (survey.unit === unit || survey.name.includes(unit));
  });
  return named.length > 0 ? named : possible;
}

function apartFrom(survey: Survey, likely: readonly Growing[], groups: readonly Growing[]): { apart?: Text } {
  if (survey.part !== 'tables' && survey.part !== 'annex') return {};
  if (likely.length > 1)
    return {
      apart: {
        zh: '同一文件夹里有几份决算，看不出它属于哪一份，所以单独检查。',
        en: 'There are several disclosures in its folder; which one it belongs to cannot be told, so it is checked alone.',
      },
    };
  const others = groups.filter(({ members }) => members[0]!.part !== 'none');
  const why = others.length === 1 ? whyApart(survey, others[0]!) : undefined;
  return why ? { apart: why } : {};
}

/** Why a file does not belong to a group; undefined where it does. */
function whyApart(survey: Survey, group: Growing): Text | undefined {
  const [first] = group.members;
  const named = `“${first!.name}”`;
  if (survey.part === 'none' || first!.part === 'none')
    return apart(named, '不是决算公开的一部分', 'they are no parts of one disclosure');
  if (first!.part === 'annex') return apart(named, '都是附表', 'both are annexes');
  const unit = unitOf(group);
  if (unit === undefined && survey.unit === undefined)
    return apart(named, '都没有写单位名称', 'neither names its unit');
  if (unit !== undefined && survey.unit !== undefined && unit !== survey.unit)
    return apart(
      named,
      `单位不同（${survey.unit}、${unit}）`,
      `they are of different units (${survey.unit}, ${unit})`,
    );
  const year = group.members.find((member) => member.year !== undefined)?.year;
  if (year !== undefined && survey.year !== undefined && year !== survey.year)
    return apart(
      named,
      `年度不同（${survey.year}、${year}）`,
      `they are of different years (${survey.year}, ${year})`,
    );
  if (hasWords(survey) && group.members.some(hasWords))
    return apart(named, '都有情况说明', 'both have a narrative');
  const twice = [...survey.tables].find((id) => group.members.some(({ tables }) => tables.has(id)));
  if (twice === undefined) return undefined;
  const title = tableById(twice)?.title;
  return apart(named, `都有${title?.zh ?? twice}`, `both hold the table “${title?.en ?? twice}”`);
}

function apart(other: string, zh: string, en: string): Text {
  return { zh: `没有与${other}合并：${zh}。`, en: `Not put together with ${other}: ${en}.` };
}

function unitOf({ members }: Growing): string | undefined {
  return members.find(({ unit }) => unit !== undefined)?.unit;
}

function hasWords({ part }: Survey): boolean {
  return part === 'whole' || part === 'body';
}
