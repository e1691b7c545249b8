import { describe, expect, test } from 'vitest';
import { readFile } from './index.ts';
import { sourceFromText } from './text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: Uint8Array) => readFile({ name: 'a.txt', bytes: content });

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('plain text', () => {
  test.each([
    ['utf-8', bytes('2024年度决算')],
    ['utf-8', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('2024年度决算')])],
    ['utf-16le', utf16('\ufeff2024年度决算', true)],
    ['utf-16be', utf16('\ufeff2024年度决算', false)],
    ['utf-16le', utf16('2024年度决算\n12345', true)],
    // 2024年度决算 in GB18030
    ['gb18030', new Uint8Array([0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xb6, 0xc8, 0xbe, 0xf6, 0xcb, 0xe3])],
  ])('is decoded as %s by evidence', async (encoding, content) => {
    const reading = await read(content);
    expect(reading.kind).toBe('read');
    if (reading.kind !== 'read') return;
    expect(reading.source.encoding).toBe(encoding);
    expect(reading.source.text.startsWith('2024年度决算')).toBe(true);
  });

  test.each([
    ['empty', new Uint8Array()],
    ['blanks', bytes(' \n\t\n')],
    ['binary', new Uint8Array(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
    ['a PDF', bytes('%PDF-1.7\n')],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('%s is refused with words in both languages', async (_, content) => {
    const reading = await read(content);
    expect(reading.kind).toBe('refused');
    if (reading.kind === 'refused')
      expect([reading.why.zh, reading.why.en].every((text) => text.length > 5)).toBe(true);
  });

  test('rows of tabs or pipes are grids, a blank line does not end them, running text does', () => {
    const { blocks } = sourceFromText(
      'a',
      '标题\n项目\t金额\n\n合计\t2.00\n正文。\n| 项目 | 金额 |\n|---|---|\n| 合计 | 2.00 |\n',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['line', 'grid', 'line', 'grid']);
    const cells = blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell.text)) : [],
    );
    expect(cells).toEqual([['项目', '金额'], ['合计', '2.00'], ['项目', '金额'], ['合计', '2.00']]); // prettier-ignore
  });

  test('a cell keeps its place, a blank cell too', () => {
    const source = sourceFromText('a', '205\t\t 3.00 \t');
    const grid = source.blocks[0]!;
    const cells = grid.kind === 'grid' ? grid.rows[0]! : [];
    expect(cells.map((cell) => source.text.slice(cell.span.start, cell.span.end))).toEqual([
      '205',
      '',
      '3.00',
      '',
    ]);
  });

  test('a paragraph that begins with a tab is no row', () => {
    const { blocks } = sourceFromText(
      'a',
      '\t本单位年初没有安排项目支出，年中追加了设备购置经费，已经全部用完，没有结转。',
    );
    expect(blocks[0]!.kind).toBe('line');
  });

  test('form feeds part pages, at the beginning of a line or within it', () => {
    const { blocks, lineStarts, text } = sourceFromText('a', '封面\n\f一页\n1\f二页\n\f\f四页');
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));
    expect(lines.map((line) => [line.page, line.text])).toEqual([
      [1, '封面'],
      [2, '一页'],
      [2, '1'],
      [3, '二页'],
      [5, '四页'],
    ]);
    expect(lines.every(({ span, text: words }) => text.slice(span.start, span.end) === words)).toBe(true);
    expect(lineStarts).toEqual([0, 3, 7, 12]);
  });

  test('line breaks of any system', () => {
    expect(sourceFromText('a', '一\r\n二\n三').lineStarts).toEqual([0, 3, 5]);
  });
});
