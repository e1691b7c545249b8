import { unitName } from './unit-name.ts';
import type { SpokenLine } from './votes.ts';

/** What a title says: 青禾县水文站2024年度单位决算公开. */
export interface DocumentTitle {
  readonly kind: 'final-accounts' | 'budget';
  readonly year: number | undefined;
  readonly unit: string | undefined;
  readonly level: '部门' | '单位' | undefined;
  readonly line: SpokenLine;
}

const yearWords = '(?:19|20)\\d{2}|二[○〇零0Oo][○〇零0Oo一二三四五六七八九]{2}';
const year = new RegExp(`(${yearWords})年度?`);
const ending =
  '(?:公开)?(?:报告|说明|报表|公开说明|情况说明|情况|信息|文本|草案|公开|表|目录)*(?:\\((?:公开|草案|公开版|汇总|本级|公示)\\))?';
const titled = new RegExp(`^(.*?)(?:(部门|单位)\\)?)?(决算|预算)${ending}$`);
/** The three budgets are called so in final accounts, too. */
const budgetNames = /(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算(?:财政拨款)?/g;
const threePublic = /(?:财政拨款)?"?三公"?经费(?:财政拨款)?(?:收入)?(?:支出)?/g;
const mostWords = 70;

/** What a line says as a title; undefined where it is none. */
export function titleOf(line: SpokenLine): DocumentTitle | undefined {
  const text = line.text.replace(/^.*?监督索引号\d+/, '');
  if (text.length > mostWords || /[。；，]/.test(text)) return undefined;
  const match = titled.exec(text.replaceAll(budgetNames, '').replaceAll(threePublic, ''));
  if (!match) return undefined;
  const [, before = '', level, word] = match;
  const found = year.exec(before);
  if (!found && !level && unitName(before) === undefined) return undefined;
  const around = found
    ? [before.slice(0, found.index), before.slice(found.index + found[0].length)]
    : [before];
  const units = around.flatMap((part) => unitName(part.replace(/^\(|\)$/g, '')) ?? []);
  return {
    kind: word === '决算' ? 'final-accounts' : 'budget',
    year: found ? yearOf(found[1]!) : undefined,
    unit: units.length === 1 ? units[0] : undefined,
    level: level as DocumentTitle['level'],
    line,
  };
}

/**
 * The titles on a cover. A title may be broken over lines, and the unit may stand on a line of its own above or below:
 * what lacks year or unit is read together with its neighbours.
 */
export function titlesOn(cover: readonly SpokenLine[]): DocumentTitle[] {
  const titles: DocumentTitle[] = [];
  for (let at = 0; at < cover.length; at += 1) {
    const whole = [1, 2, 3]
      .filter((count) => at + count <= cover.length)
      .map((count) => titleOf(joined(cover.slice(at, at + count))))
      .find((title) => title?.unit !== undefined && title.year !== undefined);
    const title = whole ?? withUnitBelow(cover, at) ?? titleOf(cover[at]!);
    if (title) titles.push(title);
    if (whole) break;
  }
  return titles;
}

/** 2024年度部门决算, and under it 青禾县水文站. */
function withUnitBelow(cover: readonly SpokenLine[], at: number): DocumentTitle | undefined {
  const title = titleOf(cover[at]!);
  const unit = title && !title.unit ? unitName(cover[at + 1]?.text ?? '') : undefined;
  return title && unit ? { ...title, unit } : undefined;
}

function joined(lines: readonly SpokenLine[]): SpokenLine {
  return {
    text: lines.map((line) => line.text).join(''),
    span: { start: lines[0]!.span.start, end: lines[lines.length - 1]!.span.end },
  };
}

const digits = '零一二三四五六七八九';

/** 2024 from 2024 or 二〇二四. */
function yearOf(words: string): number {
  return Number(
    [...words]
      .map((character) =>
        digits.includes(character) ? digits.indexOf(character) : /\d/.test(character) ? character : 0,
      )
      .join(''),
  );
}
