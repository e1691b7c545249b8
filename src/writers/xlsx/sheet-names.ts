import type { Heading, Table } from '../../model/publication.ts';

/** Spreadsheet programs take no longer name for a sheet. */
const longest = 31;

/** Words that the tabs of tables do without. */
const shorter: readonly (readonly [string, string])[] = [
  ['一般公共预算财政拨款', '一般公共预算'],
  ['政府性基金预算财政拨款', '政府性基金'],
  ['国有资本经营预算财政拨款', '国有资本经营'],
  ['决算', ''],
];

/** The number of a table and its title, shortened. */
export function tableName({ number, title }: Pick<Table, 'number' | 'title'>): string {
  const short = shorter.reduce((words, [long, brief]) => words.replace(long, brief), title);
  return [number, short].filter(Boolean).join(' ');
}

/** What a part is about, without its number, the year and the kind of institution. */
export function partName({ text }: Heading): string {
  return text.replace(/^第.{1,3}部分\s*/, '').replace(/^(\d{4}年度?)?(部门|单位)?(决算)?(?=..)/, '');
}

/** Makes names that sheets can have, none twice: programs do not tell capitals from small letters. */
export function uniqueNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((words) => {
    const base = allowed(words) || '工作表';
    let name = cut(base, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = cut(base, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function allowed(words: string): string {
  return words
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** Cut off between characters, not within one. */
function cut(words: string, length: number): string {
  let name = '';
  for (const sign of words) {
    if (name.length + sign.length > length) break;
    name += sign;
  }
  return name.replace(/['\s]+$/, '');
}
