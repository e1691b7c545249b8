import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { library } from '../../tests/workbook/library.ts';
import { subjectOf } from '../model/quantity.ts';
import { holesOf, partsOf } from '../model/clause-template.ts';
import { clauses } from '../standards/clauses/index.ts';
import { templatesOf } from '../standards/clauses/clause.ts';
import { profileById } from '../standards/profiles/index.ts';
import { readXlsx } from '../readers/workbook/xlsx.ts';
import { blankWorkbook, filledWorkbook, problemKinds, readWorkbook, workbookSheets } from './index.ts';
import { wordItems } from './sheets/word-items.ts';

const profile = profileById('cn-140000-2024')!;
const blank = await blankWorkbook(profile, 2024);
const parts = unzipSync(blank);
const xmlOf = (name: string) => new TextDecoder().decode(parts[name]);
const book = xmlOf('xl/workbook.xml');
const sheetXml = (name: string) => {
  const id = new RegExp(`<sheet name="${name}" sheetId="(\\d+)"`).exec(book)![1]!;
  return xmlOf(`xl/worksheets/sheet${id}.xml`);
};

test('the blank workbook opens with a guide, has a sheet a topic, and ends with the lists', () => {
  const tabs = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  expect(tabs).toEqual(['说明', ...workbookSheets.map(({ title }) => title.zh), '科目和选项']);
});

test('nothing in it is read as data but what was asked for: form and year', async () => {
  const { accounts, problems } = await readWorkbook(blank, 'blank.xlsx');
  expect(accounts).toBeUndefined();
  expect(problems.map(({ sheet, cell, id }) => `${sheet}!${cell} ${id}`)).toEqual([
    '单位信息!B4 blank-required',
  ]);
});

test('codes and choices are offered as lists, amounts and counts are checked', () => {
  const expenditure = sheetXml('支出');
  expect(expenditure).toMatch(/type="list"[^>]*sqref="A5:A2000"><formula1>list_function_7</);
  expect(expenditure).toMatch(/type="list"[^>]*errorStyle="stop"[^>]*sqref="B5:B2000"/);
  expect(expenditure).toMatch(/type="decimal"[^>]*sqref="F5:F2000"/);
  expect(sheetXml('资产')).toMatch(/type="whole"[^>]*sqref="B4:B12"/);
  expect(book).toMatch(/<definedName name="list_function_7">'科目和选项'!\$\w+\$2:\$\w+\$1324</);
});

test('headings stay in view, are printed on every page, and are locked; A4, one page wide', () => {
  for (const { title } of workbookSheets) {
    const xml = sheetXml(title.zh);
    expect(xml).toMatch(/<pane ySplit="\d" topLeftCell="A\d" activePane="bottomLeft" state="frozen"\/>/);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="\w+" fitToWidth="1" fitToHeight="0"\/>/);
    expect(xml).toContain('<sheetProtection sheet="1"');
  }
  expect(book.match(/_xlnm\.Print_Titles/g)).toHaveLength(workbookSheets.length + 1);
});

test('no formula in it', () => {
  for (const name of Object.keys(parts)) expect(xmlOf(name), name).not.toMatch(/<f[ >]/);
});

test('the next year begins with what is known of this one', async () => {
  const next = await blankWorkbook(profile, 2025, library);
  const { accounts, problems } = await readWorkbook(next, 'next.xlsx');
  expect(problems.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([
    'does-not-balance',
    'does-not-balance',
  ]);
  expect(accounts).toBeUndefined();
  const cells = readXlsx({ name: '', bytes: next });
  if ('kind' in cells) throw new Error('unreadable');
  const words = (name: string) =>
    cells.sheets
      .find((sheet) => sheet.name === name)!
      .cells.flatMap(({ content: each }) => (each.kind === 'number' ? [each.number] : []));
  expect(words('结转结余')).toEqual([60_000, 1512.34]);
  expect(words('上年收入')).toContain(1_700_000.45);
  expect(words('收入')).toEqual([]);
});

test('whatever the clauses ask words for can be chosen', () => {
  const asked = clauses
    .flatMap(({ variants }) => variants.flatMap(templatesOf))
    .flatMap((template) => holesOf(partsOf(template)))
    .flatMap((hole) =>
      hole.kind === 'reason' || hole.kind === 'use' || hole.kind === 'names' || hole.kind === 'remark'
        ? [subjectOf(hole.about)]
        : [],
    );
  const offered = wordItems.map(({ subject }) => subject);
  expect([...new Set(asked)].filter((subject) => !offered.includes(subject))).toEqual([]);
});

test('declarations: ids and headings once, a remedy for each problem in both languages', () => {
  const ids = workbookSheets.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { columns, about } of workbookSheets) {
    const headings = columns.map(({ heading }) => heading.zh);
    expect(headings).toEqual([...new Set(headings)]);
    for (const each of about) expect(each.en).toMatch(/^[\x20-\x7e’“”，；（）：万元款项×]+$/);
  }
  for (const { says, remedy } of Object.values(problemKinds))
    expect([says.zh, says.en, remedy.zh, remedy.en].every((words) => words.length > 0)).toBe(true);
});

test('names that begin like formulas are written as words', async () => {
  const bytes = await filledWorkbook({ ...library, unit: "=cmd|' /C calc'!A0" });
  const files = unzipSync(bytes);
  const xml = new TextDecoder().decode(files['xl/worksheets/sheet2.xml']);
  expect(xml).toContain(`t="inlineStr"><is><t>=cmd|' /C calc'!A0</t></is>`);
  expect(xml).not.toMatch(/<f[ >]/);
});
