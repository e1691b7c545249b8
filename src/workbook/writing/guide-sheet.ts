import type { Profile } from '../../model/profile.ts';
import type { SheetDeclaration } from '../declaration.ts';
import type { LaidCell, SheetLayout } from './layout.ts';

const rules = [
  '黄色表头必填，蓝色表头选填，灰色格子不用填。没有的数留空，不要填“—”“无”。',
  '金额一律填元，到分；程序换算成万元，逐格四舍五入。合计、小计、百分比、增减都由程序算，不要填。',
  '科目从下拉列表里选，收入和支出选到最末级（项、款），上级科目由程序加总。',
  '表名、列名和列的顺序请保留；自己的备注写在表格右边空着的列，程序不读没有列名的列。',
  '工作表有保护但没有密码，只为防止误改表头：需要时在“审阅”里撤销。',
  '填好后运行 juesuan build 加上本文件名：有错会一次列出全部，写明工作表、单元格和改法，不会生成文件。',
];

/** The opening sheet: what the workbook is for, how it is filled in, and what each sheet holds. */
export function guideSheet(
  declared: readonly SheetDeclaration[],
  profile: Profile | undefined,
  year: number,
): SheetLayout {
  const rows: LaidCell[][] = [
    [{ style: 'title', text: `${year}年度决算公开数据填报工作簿` }],
    [{ style: 'about', text: profile ? `公开模板：${profile.title.zh}（${profile.id}）` : '' }],
    [],
    [
      { style: 'heading', text: '怎么填' },
      { style: 'heading', text: '' },
    ],
    ...rules.map((text, index): LaidCell[] => [
      { style: 'label', text: `${index + 1}` },
      { style: 'plain', text },
    ]),
    [],
    [
      { style: 'heading', text: '工作表' },
      { style: 'heading', text: '内容' },
    ],
    ...declared.map(({ title, about, isRequired }): LaidCell[] => [
      { style: isRequired ? 'required-label' : 'label', text: title.zh },
      { style: 'plain', text: about[0]!.zh },
    ]),
  ];
  return {
    name: '说明',
    columns: [
      { width: 20, style: 'note' },
      { width: 110, style: 'note' },
    ],
    rows,
    head: 0,
    hidesGrid: true,
    merges: [],
    isLandscape: true,
    isLocked: true,
  };
}
