import { expect, test } from 'vitest';
import { isPartFolder, naturally, savedPageStem, stemOf } from './file-names.ts';

test('names are put in order as people do', () => {
  const ordered = [
    '附件1.docx',
    '附件2.docx',
    '附件10.docx',
    '附件一',
    '附件二',
    '附件十',
    '附件十二',
    '附件二十',
  ];
  for (const [index, name] of ordered.entries())
    for (const later of ordered.slice(index + 1))
      if (/\d/.test(name) === /\d/.test(later)) expect(naturally(name, later)).toBeLessThan(0);
  expect(naturally('a/2.txt', 'a/10.txt')).toBeLessThan(0);
  expect(naturally('a', 'a')).toBe(0);
});

test('folders that are named for a part of a document', () => {
  for (const name of ['附件', '附件2', '02公开表', '1.正文', '二、附表', 'Excel'])
    expect(isPartFolder(name), name).toBe(true);
  for (const name of ['2024', '青禾县水文站', '决算', '附件单位'])
    expect(isPartFolder(name), name).toBe(false);
});

test('stems and saved pages', () => {
  expect(stemOf('a/决算 .docx')).toBe('决算');
  expect(stemOf('a/1.5公开')).toBe('1.5公开');
  expect(savedPageStem('决算_files')).toBe('决算');
  expect(savedPageStem('决算.files')).toBe('决算');
  expect(savedPageStem('files')).toBeUndefined();
});
