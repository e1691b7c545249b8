import { expect, test } from 'vitest';
import { content, library } from '../../tests/workbook/library.ts';
import { madeInstitution } from '../../tests/workbook/institutions.ts';
import { filledWorkbook, readWorkbook } from './index.ts';

test('a filled workbook reads back as the accounts that it was filled from', async () => {
  const { accounts, problems } = await readWorkbook(await filledWorkbook(library), 'library.xlsx');
  expect(problems).toEqual([]);
  expect(content(accounts)).toEqual(content(library));
});

test('every entry says where it was typed', async () => {
  const { accounts } = await readWorkbook(await filledWorkbook(library), 'library.xlsx');
  const business = accounts!.entries.find(({ about }) => about.at.source === 'business')!;
  expect(business.origin).toEqual({ file: 'library.xlsx', sheet: '收入', cell: 'C7' });
  expect(accounts!.words[0]!.origin).toMatchObject({ sheet: '原因和用途', cell: 'D5' });
});

test.each(Array.from({ length: 24 }, (_, seed) => seed))('made institution %i', async (seed) => {
  const made = madeInstitution(seed);
  const { accounts, problems } = await readWorkbook(await filledWorkbook(made), 'made.xlsx');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(content(accounts)).toEqual(content(made));
});

test('the same accounts give the same bytes', async () => {
  expect(await filledWorkbook(library)).toEqual(await filledWorkbook(library));
});

test('what has no place in the workbook is not dropped in silence', async () => {
  const lost = { ...library.entries[2]!, about: { ...library.entries[2]!.about, year: 2019 } };
  await expect(filledWorkbook({ ...library, entries: [lost] })).rejects.toThrow('2019/final/income');
});
