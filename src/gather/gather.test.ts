import { describe, expect, test } from 'vitest';
import {
  body,
  bytesOf,
  expenditureTable,
  form,
  incomeTable,
  namelessTables,
  ofAnotherUnit,
  tables,
} from '../../tests/parted-accounts.ts';
import { zipOf } from '../../tests/paper/zip.ts';
import { damagedAccounts, smallAccounts } from '../../tests/small-accounts.ts';
import { placeOf } from '../model/source.ts';
import type { Gathered, GatherOptions } from './gather.ts';
import { gather } from './gather.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function gathered(files: Files, options: GatherOptions = {}): Promise<Gathered[]> {
  const inputs = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? bytesOf(content) : content,
  }));
  const all: Gathered[] = [];
  for await (const each of gather(inputs, {}, options)) all.push(each);
  return all;
}

/** Which files make up each document; what could not be read with a mark before it. */
async function documents(files: Files, options: GatherOptions = {}): Promise<string[]> {
  return (await gathered(files, options)).map((each) =>
    each.kind === 'document' ? each.files.join(' + ') : `! ${each.name}`,
  );
}

async function notes(files: Files): Promise<string[]> {
  return (await gathered(files)).flatMap((each) =>
    each.kind === 'document' ? each.notes.map(({ name, why }) => `${name}: ${why.zh}`) : [],
  );
}

function archive(files: Files): Uint8Array {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

const nextYear = (text: string) => text.replaceAll('2024年', '2023年');

describe('which files belong together', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    ['words and tables', { 'a/说明.txt': body, 'a/表.txt': tables }, ['a/说明.txt + a/表.txt']],
    ['tables without a name', { 'a/说明.txt': body, 'a/表.txt': namelessTables }, ['a/说明.txt + a/表.txt']],
    [
      'each table in a file, in the order of their numbers',
      { '说明.txt': body, '表10.txt': expenditureTable, '表2.txt': incomeTable },
      ['说明.txt + 表2.txt + 表10.txt'],
    ],
    [
      'tables and forms in folders named for them',
      { '站/说明.txt': body, '站/附件/表.txt': namelessTables, '站/附件/绩效/自评表.txt': form },
      ['站/说明.txt + 站/附件/表.txt + 站/附件/绩效/自评表.txt'],
    ],
    [
      'a form annexed',
      { '说明.txt': smallAccounts, '附件1.txt': form, '附件2.txt': form.replace('设备更新', '站房维修') },
      ['说明.txt + 附件1.txt + 附件2.txt'],
    ],
    [
      'parts in folders of their own',
      { '站/正文/a.txt': body, '站/公开表/b.txt': tables },
      ['站/正文/a.txt + 站/公开表/b.txt'],
    ],
    ['other units', { '甲.txt': body, '乙.txt': ofAnotherUnit(tables) }, ['乙.txt', '甲.txt']],
    [
      'other years',
      { '甲.txt': body, '乙.txt': nextYear(tables).replaceAll('公开02表\n', '公开02表\n2023年度\n') },
      ['乙.txt', '甲.txt'],
    ],
    [
      'whole documents',
      { '甲.txt': smallAccounts, '乙.txt': ofAnotherUnit(smallAccounts) },
      ['乙.txt', '甲.txt'],
    ],
    [
      'nameless tables beside two units',
      { '甲.txt': body, '乙.txt': ofAnotherUnit(body), '表.txt': namelessTables },
      ['乙.txt', '甲.txt', '表.txt'],
    ],
    [
      'nameless tables named for their unit',
      { '甲.txt': body, '乙.txt': ofAnotherUnit(body), '云岭县水文站公开表.txt': namelessTables },
      ['甲.txt + 云岭县水文站公开表.txt', '乙.txt'].sort(),
    ],
    [
      'the same table twice',
      { 'a.txt': smallAccounts, 'b.txt': tables.replaceAll('110.30', '110.40') },
      ['a.txt', 'b.txt'],
    ],
    ['two narratives', { 'a.txt': body, 'b.txt': body.replaceAll('90.20', '90.30') }, ['a.txt', 'b.txt']],
    ['folders of units', { '甲/a.txt': body, '乙/b.txt': tables }, ['乙/b.txt', '甲/a.txt']],
  ])('%s', async (_, files, expected) => {
    expect((await documents(files)).sort()).toEqual([...expected].sort());
  });

  test('together means together, whatever they say', async () => {
    const files = { 'b.txt': ofAnotherUnit(tables), 'a.txt': body };
    expect(await documents(files, { together: true })).toEqual(['a.txt + b.txt']);
    expect(await documents({ ...files, 'c.pdf': '%PDF-1.7' }, { together: true })).toEqual(['! c.pdf']);
    expect(
      await documents({ 'a.zip': archive({ '表.txt': tables }), '说明.txt': body }, { together: true }),
    ).toEqual(['说明.txt + a.zip/表.txt']);
  });

  test('what stays apart is said', async () => {
    expect(await notes({ '甲.txt': body, '乙.txt': ofAnotherUnit(tables) })).toEqual([
      '乙.txt: 没有与“甲.txt”合并：单位不同（青禾县气象站、云岭县水文站）。',
    ]);
  });
});

describe('copies', () => {
  test('the same facts: one is checked, the other told', async () => {
    const files = { '决算.txt': smallAccounts, '决算.md': smallAccounts };
    expect(await documents(files)).toEqual(['决算.md']);
    expect(await notes(files)).toEqual([expect.stringContaining('决算.txt: 与“决算.md”内容相同')]);
  });

  test('called alike, and they contradict one another: both are checked', async () => {
    expect(await documents({ '决算.txt': smallAccounts, '决算.md': damagedAccounts })).toEqual([
      '决算.md',
      '决算.txt',
    ]);
  });

  test('called alike, and one cannot be read: told', async () => {
    const files = { '决算.txt': smallAccounts, '决算.pdf': '%PDF-1.7' };
    expect(await documents(files)).toEqual(['决算.txt']);
    expect(await notes(files)).toEqual([
      expect.stringMatching(/^决算\.pdf: 没有读，只检查了同名的“决算\.txt”/),
    ]);
  });
});

describe('archives', () => {
  test('are folders', async () => {
    const bytes = archive({
      '甲/说明.txt': body,
      '甲/表.txt': tables,
      '乙/决算.txt': ofAnotherUnit(smallAccounts),
    });
    expect(await documents({ 'a.zip': bytes })).toEqual([
      'a.zip/乙/决算.txt',
      'a.zip/甲/说明.txt + a.zip/甲/表.txt',
    ]);
  });

  test('in one another are folders, too', async () => {
    const inner = archive({ '表.txt': namelessTables });
    expect(await documents({ 'a.zip': archive({ '说明.txt': body, '附件.zip': inner }) })).toEqual([
      'a.zip/说明.txt + a.zip/附件.zip/表.txt',
    ]);
  });

  test('among files, each after the other', async () => {
    const bytes = archive({ '决算.txt': smallAccounts });
    expect(await documents({ 'x/甲.zip': bytes, 'x/乙.txt': ofAnotherUnit(smallAccounts) })).toEqual([
      'x/乙.txt',
      'x/甲.zip/决算.txt',
    ]);
  });

  test('junk is passed over in silence, pictures are told', async () => {
    const bytes = archive({
      '决算.txt': smallAccounts,
      '__MACOSX/._决算.txt': 'x',
      '.DS_Store': 'x',
      '~$决算.docx': 'x',
      'Thumbs.db': 'x',
      '扫描1.jpg': 'x',
      '扫描2.jpg': 'x',
    });
    expect(await documents({ 'a.zip': bytes })).toEqual(['a.zip/决算.txt']);
    expect(await notes({ 'a.zip': bytes })).toEqual([
      'a.zip/扫描1.jpg: 是图片，没有读（同类文件还有 1 个）。',
    ]);
  });
});

test('a saved page: what makes it up is ignored, attachments are read', async () => {
  const page = `<html><body><p>${body.replaceAll('\n', '</p><p>')}</p></body></html>`;
  expect(
    await documents({
      '公开.html': page,
      '公开_files/style.css': 'p {}',
      '公开_files/frame.html': page,
      '公开_files/logo.png': 'x',
      '公开_files/公开表.tsv.txt': 'x',
      '公开_files/公开表.csv': namelessTables,
    }),
  ).toEqual(['公开.html + 公开_files/公开表.csv']);
});

test('a place in a joined document names its file, and the line in it', async () => {
  const [document] = await gathered({ '说明.txt': body, '表.txt': tables });
  if (document?.kind !== 'document') throw new Error('not gathered');
  const { source, facts } = document.disclosure;
  expect(source.members.map(({ name }) => name)).toEqual(['说明.txt', '表.txt']);
  const cell = facts.find(({ span }) => source.text.slice(span.start, span.end) === '80.00')!;
  expect(placeOf(source, cell.span.start, [])).toMatchObject({
    kind: 'text',
    file: '表.txt',
    line: tables.slice(0, tables.indexOf('80.00')).split('\n').length,
  });
});

test('more than a shelf holds is read again', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `${index}.txt`,
      smallAccounts.replaceAll('云岭县水文站', `第${index}水文站`) + ' '.repeat(150_000),
    ]),
  );
  let read = 0;
  const watch = { reading: () => (read += 1) };
  expect(await documents(many, { watch })).toEqual(Object.keys(many));
  expect(read).toBe(10);
});
