import { expect, test } from 'vitest';
import type { ZipFile } from '../../../tests/paper/zip.ts';
import { zipOf } from '../../../tests/paper/zip.ts';
import type { Reading } from '../../model/reader.ts';
import { archiveReader } from '../archive.ts';
import { archiveLimits, readArchive } from './read.ts';

function read(...files: ZipFile[]): Reading {
  return readArchive({ name: 'a.zip', bytes: zipOf(files) });
}

function names(reading: Reading): string[] {
  return reading.kind === 'files' ? reading.files.map(({ name }) => name) : [];
}

const text = { name: '决算.txt', content: '决算' };

test('a name in GB18030, without being marked so', () => {
  const name = Uint8Array.of(0xbe, 0xf6, 0xcb, 0xe3, 0x2e, 0x74, 0x78, 0x74);
  expect(names(read({ name, content: '决算' }))).toEqual(['a.zip/决算.txt']);
});

test('files of one name are told apart', () => {
  expect(names(read(text, text, { ...text, name: '../决算.txt' }))).toEqual([
    'a.zip/决算.txt',
    'a.zip/决算 (2).txt',
    'a.zip/决算 (3).txt',
  ]);
});

test('one broken, locked or linked file is passed over, the others are read', () => {
  const reading = read(
    text,
    { name: '坏.txt', content: 'xx', isStored: true, method: 8 },
    { name: '锁.txt', content: 'x', isEncrypted: true },
    { name: '链接.txt', content: '/etc/passwd', isLink: true },
    { name: '大.txt', content: 'x', claims: archiveLimits.each + 1 },
  );
  expect(names(reading)).toEqual(['a.zip/决算.txt']);
  expect(reading.kind === 'files' && reading.passedOver.map(({ name }) => name)).toEqual([
    'a.zip/坏.txt',
    'a.zip/锁.txt',
    'a.zip/链接.txt',
    'a.zip/大.txt',
  ]);
});

test('archives within it share its measure', () => {
  const inner = zipOf([{ name: '0.txt', content: new Uint8Array(900) }]);
  const bytes = zipOf(Array.from({ length: 3 }, (_, index) => ({ name: `${index}.zip`, content: inner })));
  const limits = { ...archiveLimits, all: 4_000 };
  expect(names(readArchive({ name: 'a.zip', bytes }, limits))).toHaveLength(3);
  expect(readArchive({ name: 'a.zip', bytes }, { ...limits, all: 2_500 }).kind).toBe('refused');
  expect(readArchive({ name: 'a.zip', bytes }, { ...limits, files: 4 }).kind).toBe('refused');
});

test('documents that are written as a ZIP are no archives', () => {
  const accepts = (name: string) =>
    archiveReader.accepts({ name: 'a', bytes: zipOf([{ name, content: 'x' }]) });
  expect(accepts('决算.txt')).toBe(true);
  for (const mark of ['[Content_Types].xml', 'mimetype', 'OFD.xml']) expect(accepts(mark)).toBe(false);
});
