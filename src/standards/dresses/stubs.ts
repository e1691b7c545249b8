import type { Heading } from '../../model/table.ts';

/** Codes with their names, under one heading. */
export const codesUnderItem: readonly Heading[] = [
  [
    '项目',
    [
      ['科目代码', '#code'],
      ['科目名称', '#name'],
    ],
  ],
];

/** Codes with their names, side by side. */
export const codes: readonly Heading[] = [
  ['科目代码', '#code'],
  ['科目名称', '#name'],
];

/** Labels of lines with their numbers. */
export const numberedLines: readonly Heading[] = [
  ['项目', '#name'],
  ['行次', '#line'],
];
