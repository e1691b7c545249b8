import { describe, expect, test } from 'vitest';
import { harmlessName, isJunk } from './entry-names.ts';

describe('names in an archive', () => {
  test.each([
    ['甲单位/决算.docx', '甲单位/决算.docx'],
    ['甲单位\\决算.docx', '甲单位/决算.docx'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\Windows\\决算.docx', 'Windows/决算.docx'],
    ['a/./b/../c.txt', 'a/b/c.txt'],
    ['决\u0000算\u001b[2J\u202e.txt', '决·算·[2J·.txt'],
    ['..', '·'],
    ['', '·'],
  ])('%j is shown as %j', (name, shown) => {
    expect(harmlessName(name)).toBe(shown);
  });

  test('a long name keeps its extension, a deep one its file', () => {
    expect(harmlessName(`${'长'.repeat(500)}.docx`)).toMatch(/^长+…\.docx$/);
    expect(harmlessName(`${'长'.repeat(500)}.docx`)).toHaveLength(120);
    expect(harmlessName(`${'a/'.repeat(1000)}决算.docx`)).toBe(`${'a/'.repeat(16)}决算.docx`);
  });

  test.each(['__MACOSX/._a.docx', 'a/.DS_Store', 'a/Thumbs.db', '~$决算.docx', 'desktop.ini', 'a/~WRL1.tmp'])(
    '%s is junk',
    (name) => {
      expect(isJunk(name)).toBe(true);
    },
  );

  test.each(['决算.docx', 'a.b/决算.docx', '~决算.docx'])('%s is none', (name) => {
    expect(isJunk(name)).toBe(false);
  });
});
