import type { Cell } from '../model/source.ts';
import { statutoryForms } from '../standards/forms/index.ts';
import { isStubHeading } from './grid-columns.ts';
import { titleOfTable } from './table-titles.ts';
import { unitName } from './unit-name.ts';

/**
 * What a row of a grid prints. `title`: the title of a statutory table, `form-title`: of a form; `frame`: nothing but number, name,
 * year or money unit; `note`: 注：… or 说明：…; `words`: a sentence or the heading of a part; `alone`: one cell with
 * anything else; `cells`: a row of a table.
 */
export type RowKind = 'blank' | 'title' | 'form-title' | 'frame' | 'note' | 'words' | 'alone' | 'cells';

export function kindOfRow(row: readonly Cell[]): RowKind {
  const filled = row.filter((cell) => cell.plain !== '');
  const [first] = filled;
  if (!first) return 'blank';
  const title = titleIn(filled);
  if (title) return isTableTitle(title) ? 'title' : 'form-title';
  if (isFrame(filled)) return 'frame';
  if (isNote(filled)) return 'note';
  if (filled.length > 1) return 'cells';
  return isSentence(first.plain) || /^第[一二三四五六七八九十]+部分|^目录$/.test(first.plain)
    ? 'words'
    : 'alone';
}

/** The cells of a row that print a title: one of them, or pieces that make one together. */
export function titleIn(filled: readonly Cell[]): readonly Cell[] | undefined {
  const last = filled[filled.length - 1];
  if (!last || isFigure(last.plain)) return undefined;
  const titles = filled.filter((cell) => isTitle(cell.plain));
  if (titles.length === 1)
    return filled.every((cell) => cell === titles[0] || isFrameLine(cell.plain)) ? titles : undefined;
  const pieces = filled.filter((cell) => !isFrameLine(cell.plain));
  const isSplit = pieces.length > 1 && pieces.every((cell) => !/^\d|\d$/.test(cell.plain));
  return isSplit && isTitle(pieces.map((cell) => cell.plain).join('')) ? pieces : undefined;
}

function isTableTitle(title: readonly Cell[]): boolean {
  return titleOfTable(title.map((cell) => cell.plain).join('')) !== undefined;
}

/** Most rows of a table end with one: a quick look spares the others. */
function isFigure(text: string): boolean {
  return /^[\d,.]+$/.test(text);
}

const longestFormTitle = 40;

function isTitle(text: string): boolean {
  return titleOfTable(text) !== undefined || isFormTitle(text);
}

/** 项目支出绩效自评表, with the year behind it or not. */
function isFormTitle(text: string): boolean {
  if (text.length > longestFormTitle || !/[表)]$/.test(text) || /[，。；:]/.test(text)) return false;
  const words = text.replace(/\([^()]*\)$/, '');
  return statutoryForms.some((form) => form.titles.some((title) => words.endsWith(title)));
}

const name =
  /^(?:公开|编制|填制|决算|预算|报送)?(?:部门|单位)(?:\((?:部门|单位|公章|盖章|签章)\))?(?:名称|代码|编码)?:.{0,60}$/;
const year =
  /^(?:(?:会计|决算|编制)?(?:年度|日期):)?\(?\d{4}(?:年度?|\.\d{1,2}|-\d{1,2}|年\d{1,2}月(?:\d{1,2}日)?)?\)?$/;
const moneyUnit = /^\(?(?:金额|货币|计量)?单位:(?:人民币)?[亿万千百]?元.{0,12}$/;
const numbers =
  /^(?:[一-龥]{0,6}\d{1,2}(?:-\d{1,2})?表|[一-龥]{0,6}表\d{1,2}(?:-\d{1,2})?|公开\d{1,2}(?:-\d{1,2})?|(?:附件|附表)[\d一二三四五六七八九十]{0,3}(?:-\d{1,2})?:?)$/;

/** Whether words are no more than a number, a name, a year or a money unit, as they stand above a table. */
export function isFrameLine(text: string): boolean {
  return [name, moneyUnit, numbers].some((pattern) => pattern.test(text)) || isYear(text);
}

function isYear(text: string): boolean {
  return year.test(text) && /年|:|\(/.test(text);
}

/** A row of nothing but frame cells; the words behind a colon, and a bare name beside the money unit, belong to it. */
function isFrame(filled: readonly Cell[]): boolean {
  const hasUnit = () => filled.some((cell) => moneyUnit.test(cell.plain));
  return filled.every((cell, index) => {
    const before = filled[index - 1]?.plain ?? '';
    const isAnswer =
      /^(?:(?:公开|编制|填制)?(?:部门|单位)(?:名称)?|(?:金额)?单位):$/.test(before) &&
      !isStubHeading(cell.plain);
    return isFrameLine(cell.plain) || isAnswer || (unitName(cell.plain) !== undefined && hasUnit());
  });
}

/** Whether words begin a note below a table, or say that it holds nothing. */
function isNote(filled: readonly Cell[]): boolean {
  const [first, second] = filled;
  if (filled.length === 2)
    return (
      /^(?:注|说明|备注)\d*:$/.test(first!.plain) && !isAmount(second!.plain) && second!.plain.length > 4
    );
  return (
    filled.length === 1 &&
    (/^[*※(]?(?:注|说明|备注)\d*[:.、]/.test(first!.plain) || /无(?:相关)?数据|以?空表/.test(first!.plain))
  );
}

function isAmount(text: string): boolean {
  return /^[\d,.()%-]+$/.test(text);
}

const shortestSentence = 20;
const longestLabel = 60;

function isSentence(text: string): boolean {
  return text.length >= longestLabel || (text.length >= shortestSentence && /[。；]/.test(text));
}
