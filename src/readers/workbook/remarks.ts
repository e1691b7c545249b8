import type { Text } from '../../core/messages.ts';
import { columnName, rangeName } from '../../core/cell-address.ts';
import type { Book, Sheet, Stretch } from './book.ts';
import type { SeenSheet } from './seen.ts';
import { hiddenIn, joinedUp } from './stretches.ts';
import type { RemarkKind } from '../../model/source.ts';

export interface SheetRemark {
  readonly kind: RemarkKind;
  readonly message: Text;
}

/** What should be known of a workbook as a whole. */
export function bookRemarks({ sheets, hasMacros }: Book): SheetRemark[] {
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `“${name.trim()}”`);
  return [
    ...(hasMacros
      ? [
          remark(
            'macro',
            '工作簿里有宏。宏没有运行，也不会运行。',
            'The workbook holds macros. They were not run and never are.',
          ),
        ]
      : []),
    ...(hidden.length > 0
      ? [
          remark(
            'hidden',
            `有 ${hidden.length} 张隐藏的工作表没有读：${hidden.slice(0, 5).join('、')}${hidden.length > 5 ? '等' : ''}。要检查它们，请先取消隐藏。`,
            `${hidden.length} hidden sheets were not read: ${hidden.slice(0, 5).join(', ')}${hidden.length > 5 ? ' and more' : ''}. Unhide them to have them checked.`,
          ),
        ]
      : []),
  ];
}

/** What should be known of a sheet. */
export function sheetRemarks(
  sheet: Sheet,
  { rows, unseen, withoutValue, storedOtherwise }: SeenSheet,
): SheetRemark[] {
  const name = sheet.name.trim();
  const remarks: SheetRemark[] = [];
  if (unseen.length > 0) {
    const where = hiddenPlaces(sheet, unseen);
    remarks.push(
      remark(
        'hidden',
        `工作表“${name}”里隐藏的${where.zh}有内容（${unseen.length} 个单元格，如 ${addressOf(unseen[0]!)}），按看到的样子没有读。`,
        `On the sheet “${name}” hidden ${where.en} hold something (${unseen.length} cells, ${addressOf(unseen[0]!)} for one); they were left out, as they are not seen.`,
      ),
    );
  }
  if (withoutValue.length > 0)
    remarks.push(
      remark(
        'no-value',
        `工作表“${name}”有 ${withoutValue.length} 个公式没有存下计算结果（如 ${withoutValue[0]!.address}），读到的是公式，不是数。请用 Excel 或 WPS 打开并保存一次，再检查。`,
        `On the sheet “${name}” ${withoutValue.length} formulas are stored without their results (${withoutValue[0]!.address} for one): the formula was read, not a number. Open the file in Excel or WPS, save it and check again.`,
      ),
    );
  const first = storedOtherwise[0];
  if (first) {
    const shownZh = first.text.trim() === '' ? '不显示' : `显示 ${first.text.trim()}`;
    const shownEn = first.text.trim() === '' ? 'shows nothing' : `shows ${first.text.trim()}`;
    remarks.push(
      remark(
        'shown-otherwise',
        `工作表“${name}”有 ${storedOtherwise.length} 个数的显示值与存储值不同（如 ${first.address} ${shownZh}，存的是 ${first.storedOtherwise}），按显示的读。`,
        `On the sheet “${name}” ${storedOtherwise.length} numbers are shown otherwise than they are stored (${first.address} ${shownEn} and stores ${first.storedOtherwise}); they were read as shown.`,
      ),
    );
  }
  if (sheet.isDamaged)
    remarks.push(
      remark(
        'passed-over',
        `工作表“${name}”不完整或已损坏，只读出一部分。`,
        `The sheet “${name}” is incomplete or damaged; a part of it was read.`,
      ),
    );
  if (rows.length === 0 && sheet.hasPictures)
    remarks.push(
      remark(
        'picture',
        `工作表“${name}”只有图片或图形，没有单元格文字，没有读到内容。`,
        `The sheet “${name}” holds pictures or drawings and no words in cells; nothing was read of it.`,
      ),
    );
  return remarks;
}

function remark(kind: RemarkKind, zh: string, en: string): SheetRemark {
  return { kind, message: { zh, en } };
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return rangeName({ top: row, left: column, bottom: row, right: column });
}

/** The hidden rows and columns in which something stands. */
function hiddenPlaces(sheet: Sheet, unseen: SeenSheet['unseen']): Text {
  const inRows = hiddenIn(sheet.hiddenRows);
  const inColumns = hiddenIn(sheet.hiddenColumns);
  const rows = named(
    unseen.filter(({ row }) => inRows.has(row)).map(({ row }) => row),
    (at) => String(at + 1),
  );
  const columns = named(
    unseen.filter(({ column }) => inColumns.has(column)).map(({ column }) => column),
    columnName,
  );
  return {
    zh: [...(rows ? [`第 ${rows} 行`] : []), ...(columns ? [` ${columns} 列`] : [])]
      .join('、')
      .replace('、 ', '、'),
    en: [...(rows ? [`rows ${rows}`] : []), ...(columns ? [`columns ${columns}`] : [])].join(' and '),
  };
}

function named(indexes: readonly number[], name: (index: number) => string): string {
  const stretches: Stretch[] = joinedUp([...new Set(indexes)].map((at) => ({ from: at, to: at })));
  const names = stretches.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return names.length > 4 ? `${names.slice(0, 4).join('、')}…` : names.join('、');
}
