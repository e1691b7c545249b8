import { expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (charset: string) => `<html><meta charset="${charset}"><p>`;
/** 青禾 in the encodings of mainland China and of Taiwan. */
const gbk = [0xc7, 0xe0, 0xba, 0xcc];
const big5 = [0xab, 0x43, 0xa5, 0xdd];
const bytes = (charset: string, words: readonly number[]) =>
  new Uint8Array([...utf8(page(charset)), ...words]);

test.each([
  ['as it says', utf8(`${page('utf-8')}青禾`), 'utf-8'],
  ['UTF-8 that says it is GB2312', utf8(`${page('gb2312')}青禾`), 'utf-8'],
  ['GB2312', bytes('gb2312', gbk), 'gb18030'],
  ['GBK that says it is UTF-8', bytes('utf-8', gbk), 'gb18030'],
  ['GBK that says nothing', bytes('', gbk), 'gb18030'],
  ['GBK that says it is western', bytes('iso-8859-1', gbk), 'gb18030'],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${page('gb2312')}青禾`, 'utf16le')), 'utf-16le'],
])('%s', (_, input, encoding) => {
  expect(decodePage(input)).toMatchObject({ encoding, text: expect.stringContaining('青禾') });
});

test('Big5 as it says', () => {
  expect(decodePage(bytes('big5', big5))).toMatchObject({
    encoding: 'big5',
    text: expect.stringContaining('青禾'),
  });
});

test('the head of a message says it for the page', () => {
  expect(decodePage(new Uint8Array([...utf8('<p>'), ...big5]), 'big5')?.encoding).toBe('big5');
});

test('a few broken bytes, and a page cut off within a character', () => {
  const text = `${page('utf-8')}${'青禾县图书馆'.repeat(50)}`;
  expect(decodePage(utf8(text).subarray(0, -1))).toMatchObject({ encoding: 'utf-8' });
  expect(decodePage(new Uint8Array([...utf8(text), 0xff, ...utf8('决算')]))).toMatchObject({
    encoding: 'utf-8',
  });
  const broken = new Uint8Array([
    ...bytes('gbk', Array.from({ length: 40 }, () => gbk).flat()),
    0xff,
    0x20,
    ...gbk,
  ]);
  expect(decodePage(broken)).toMatchObject({ encoding: 'gb18030', text: expect.stringMatching(/青禾$/) });
});
