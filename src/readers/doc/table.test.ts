import { describe, expect, test } from 'vitest';
import type { DocOptions, OldParagraph } from '../../../tests/paper/doc.ts';
import { docOf, longs, shorts } from '../../../tests/paper/doc.ts';
import type { Grid, Source } from '../../model/source.ts';
import { placeOf } from '../../model/source.ts';
import { readFile } from '../index.ts';

async function read(paragraphs: readonly (string | OldParagraph)[], options?: DocOptions): Promise<Source> {
  const reading = await readFile({ name: '决算.doc', bytes: docOf(paragraphs, options) });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source;
}

/** Modifiers, as the format writes them. */
const on = (code: number) => [...shorts(code), 1];
const inTable = on(0x2416);
const deep = (depth: number) => [...inTable, ...shorts(0x6649), ...longs(depth)];

interface Defined {
  readonly edges: readonly number[];
  /** Flags of cells: 1 and 2 merged to the side, 32 below another, 96 the first of merged ones. */
  readonly flags?: readonly number[];
}

function definition({ edges, flags = [] }: Defined): number[] {
  const cells = flags.flatMap((flag) => [...shorts(flag), ...Array.from({ length: 18 }, () => 0)]);
  const operand = [edges.length - 1, ...edges.flatMap((edge) => [...shorts(edge)]), ...cells];
  return [...shorts(0xd608, operand.length + 1), ...operand];
}

const cell = (words: string, mark = '\u0007'): OldParagraph => ({ runs: [{ words }], format: inTable, mark });

function row(defined: Defined | readonly number[], ...words: readonly string[]): OldParagraph[] {
  const format = 'edges' in defined ? definition(defined) : defined;
  return [
    ...words.map((each) => cell(each)),
    { runs: [], format: [...inTable, ...on(0x2417), ...format], mark: '\u0007' },
  ];
}

function gridOf(source: Source): string[] {
  const grid = source.blocks.find((block): block is Grid => block.kind === 'grid');
  return (grid?.rows ?? []).map((cells) =>
    cells
      .map(
        ({ text, columnSpan, rowSpan }) =>
          `${text}${columnSpan ? `>${columnSpan}` : ''}${rowSpan ? `v${rowSpan}` : ''}`,
      )
      .join('|'),
  );
}

describe('tables of old documents', () => {
  const edges = [0, 1000, 2000, 3000];

  test('have a grid that the edges of their cells make', async () => {
    const source = await read([
      '收入决算表',
      ...row({ edges: [-5, 2012, 2998] }, '项目', '金额'),
      ...row({ edges }, '科目编码', '科目名称', '金额'),
      ...row({ edges: [1000, 2000, 3000] }, '水利', '110.30'),
      '注',
    ]);
    expect(gridOf(source)).toEqual(['项目>2||金额', '科目编码|科目名称|金额', '|水利|110.30']);
    const at = source.text.indexOf('科目名称');
    expect(placeOf(source, at, [])).toMatchObject({ path: 'tbl[1]/tr[2]/tc[2]' });
  });

  test('have cells of several paragraphs', async () => {
    const [first, ...rest] = row({ edges }, '二', '乙', '丙');
    expect(gridOf(await read([cell('一', '\r'), first!, ...rest]))).toEqual(['一 二|乙|丙']);
  });

  test.each([
    ['1 is the first', [1, 2, 0]],
    ['2 is the first', [2, 1, 0]],
  ])('have cells merged to the side where %s', async (_, flags) => {
    const rows = [...row({ edges, flags }, '项目', '', '金额'), ...row({ edges }, '甲', '乙', '丙')];
    expect(gridOf(await read(rows))).toEqual(['项目>2||金额', '甲|乙|丙']);
  });

  test('have cells merged downwards', async () => {
    const rows = [
      ...row({ edges, flags: [96, 96, 0] }, '项目', '名称', '金额'),
      ...row({ edges, flags: [32, 32, 0] }, '', '', '合计'),
      ...row({ edges, flags: [96, 0, 0] }, '甲', '乙', '丙'),
    ];
    expect(gridOf(await read(rows))).toEqual(['项目v2|名称v2|金额', '||合计', '甲|乙|丙']);
  });

  test.each([
    ['merges to the side', [...shorts(0x5624), 0, 2], ['项目>2||金额', '甲|乙|丙']],
    ['splits again', [...shorts(0x5624), 0, 2, ...shorts(0x5625), 0, 2], ['项目||金额', '甲|乙|丙']],
    ['merges downwards', [...shorts(0xd62b), 2, 2, 3], ['项目||金额v2', '甲|乙|']],
    [
      'inserts',
      [...shorts(0x5622), 1, 3, ...shorts(0x7621), 1, 2, ...shorts(1000)],
      ['项目||金额', '甲|乙|丙'],
    ],
    ['sets widths', [...shorts(0x7623), 0, 1, ...shorts(2000)], ['项目>2|||金额', '甲|乙|丙']],
  ])('are changed after they were defined: %s', async (_, more, grid) => {
    const below = grid[1]!.endsWith('|') ? { edges, flags: [0, 0, 32] } : { edges };
    const rows = [
      ...row([...definition({ edges }), ...more], '项目', '', '金额'),
      ...row(below, '甲', '乙', '丙'),
    ];
    expect(gridOf(await read(rows))).toEqual(grid);
  });

  test('may be defined in a stream of their own', async () => {
    const defined = definition({ edges: [0, 2000, 3000] });
    const data = Uint8Array.from([9, 9, 9, 9, ...shorts(defined.length), ...defined]);
    const rows = [
      ...row([...shorts(0x646b), ...longs(4)], '项目', '金额'),
      ...row({ edges }, '甲', '乙', '丙'),
    ];
    expect(gridOf(await read(rows, { streams: { Data: data } }))).toEqual(['项目>2||金额', '甲|乙|丙']);
  });

  test('without definitions have a column a cell', async () => {
    expect(gridOf(await read([...row([], '甲', '乙'), ...row([], '丙', '丁')]))).toEqual(['甲|乙', '丙|丁']);
  });

  test('stand in cells of others', async () => {
    const inner = (words: string, more: readonly number[]): OldParagraph => ({
      runs: [{ words }],
      format: [...deep(2), ...more],
    });
    const source = await read([
      cell('甲'),
      inner('内一', on(0x244b)),
      inner('内二', on(0x244b)),
      inner('', [...on(0x244b), ...on(0x244c), ...definition({ edges: [0, 500, 1000] })]),
      ...row({ edges: [0, 1000, 2000, 3000] }, '乙', '丙'),
      ...row({ edges }, '1', '2', '3'),
    ]);
    expect(source.text).toBe('甲\t乙\t丙\n1\t2\t3\n内一\t内二\n');
  });

  test('that are cut off within a row are read as far as they go', async () => {
    expect(gridOf(await read([...row({ edges }, '甲', '乙', '丙'), cell('丁')]))).toEqual(['甲|乙|丙', '丁']);
  });
});
