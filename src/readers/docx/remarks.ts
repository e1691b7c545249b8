import type { Picture } from './drawings.ts';
import type { Item } from './item.ts';
import { remark } from './item.ts';

/** A row and a cell in it, from 1, of the table that follows. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What is seen in a paragraph and not read. */
export function pictureRemark(pictures: readonly Picture[], cell: CellPlace | undefined): Item[] {
  const first = pictures[0];
  if (!first) return [];
  const [zh, en] = words[first];
  const here = cell ? `下面表格第 ${cell.row} 行第 ${cell.column} 格` : '此处';
  const at = cell ? `in row ${cell.row}, cell ${cell.column} of the table below` : 'here';
  return pictures.length === 1
    ? [
        remark(
          'picture',
          `${here}是${zh}，没有读出其中的文字。`,
          `There is ${en} ${at}; the words in it were not read.`,
        ),
      ]
    : [
        remark(
          'picture',
          `${here}有 ${pictures.length} 处图片或嵌入的对象，没有读出其中的文字。`,
          `There are ${pictures.length} pictures or embedded objects ${at}; the words in them were not read.`,
        ),
      ];
}

const words: Readonly<Record<Picture, readonly [zh: string, en: string]>> = {
  picture: ['图片', 'a picture'],
  object: ['嵌入的对象（如 Excel 表格）', 'an embedded object (an Excel table, perhaps)'],
  chart: ['图表', 'a chart'],
};

export const hiddenText = remark(
  'hidden',
  '此处有隐藏文字，在纸面上看不见，没有读。',
  'There is hidden text here, which nobody sees on paper; it was not read.',
);

export const hiddenRows = remark(
  'hidden',
  '此处的表格有隐藏的行，在纸面上看不见，没有读。',
  'The table here has hidden rows, which nobody sees on paper; they were not read.',
);

export const otherFile = remark(
  'attachment',
  '此处嵌入了另一份文件的内容（altChunk），没有读。请在 Word 或 WPS 中打开并另存为 docx 后再检查。',
  'The content of another file is embedded here (altChunk) and was not read. Open it in Word or WPS and save it as docx.',
);

export const damaged = remark(
  'passed-over',
  '文件正文的 XML 有损坏，只读出了能读的部分。请在 Word 或 WPS 中打开，核对后另存再检查。',
  'The XML of the text is damaged; what could be read was read. Open it in Word or WPS, compare and save it.',
);

export const cutOff = remark(
  'passed-over',
  '文件不完整（可能没有下载或复制完），只读出了剩下的部分。请重新取得原文件后再检查。',
  'The file is incomplete (its download or copy broke off, perhaps); what is left of it was read. Get the whole file again.',
);

export const macro = remark(
  'macro',
  '文件里有宏（程序），没有运行，也不需要运行。',
  'The file holds macros (programs); they were not run and need not be.',
);

export function unreadPart(zh: string, en: string): Item {
  return remark(
    'passed-over',
    `文件里的${zh}损坏或太大，没有读。`,
    `The ${en} of the file are damaged or too large and were not read.`,
  );
}

export function revisionRemark(count: number): Item {
  return remark(
    'revision',
    `文件里有 ${count} 处修订（插入、删除或移动）还没有接受，按全部接受后的样子读。公开前请接受或拒绝修订。`,
    `The file has ${count} tracked changes (insertions, deletions, moves) that were not accepted; it was read as if they were. Accept or reject them before publication.`,
  );
}
