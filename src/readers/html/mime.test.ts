import { expect, test } from 'vitest';
import { htmlReader } from '../html.ts';
import { mimePages } from './mime.ts';

const message = (parts: readonly string[], end = '--') =>
  [
    'From: <Saved>',
    'Subject: =?gb2312?B?vvbL4w==?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="----=_Next"',
    '',
    'Saved.',
    ...parts.flatMap((part) => ['------=_Next', part]),
    `------=_Next${end}`,
    '',
  ].join('\r\n');
const page = (encoding: string, body: string, location = 'file:///C:/a/page.htm', charset = 'utf-8') =>
  `Content-Location: ${location}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: text/html; charset="${charset}"\r\n\r\n${body}`;
const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
const bytes = (text: string) => new TextEncoder().encode(text);

async function textOf(text: string) {
  const file = { name: '决算.mht', bytes: bytes(text) };
  expect(htmlReader.accepts(file)).toBe(true);
  const reading = await htmlReader.read(file);
  return reading.kind === 'read' ? reading.source.text : reading;
}

test('quoted-printable, in the encoding of the part', async () => {
  expect(
    await textOf(
      message([
        page('quoted-printable', '<p class=3DMsoNormal>=C7=E0=\r\n=BA=CC</p>', 'a.htm', 'gb2312'),
        picture,
      ]),
    ),
  ).toBe('青禾\n');
});

test('base64', async () => {
  expect(
    await textOf(
      message([page('base64', btoa('<p>\xe9\x9d\x92\xe7\xa6\xbe</p>').replace(/(.{10})/g, '$1\r\n'))]),
    ),
  ).toBe('青禾\n');
});

test('the sheets of a workbook, each a page with its name', () => {
  const pages = mimePages(
    bytes(
      message([
        page('8bit', '<frameset>', 'book.htm'),
        page('8bit', '<p>一', 'book.files/sheet001.htm'),
        page('8bit', '<p>二', 'book.files\\sheet002.htm'),
      ]),
    ),
  );
  expect(pages.map(({ name, charset }) => [name, charset])).toEqual([
    ['book.htm', 'utf-8'],
    ['sheet001.htm', 'utf-8'],
    ['sheet002.htm', 'utf-8'],
  ]);
});

test('messages within messages, cut off, or without a page', async () => {
  const inner = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\n甲\r\n--in\r\n${page('8bit', '<p>乙</p>')}\r\n--in--`;
  expect(await textOf(message([inner]))).toBe('乙\n');
  expect(
    await textOf(message([page('8bit', '<p>丙</p><p>丁')], '').replace(/\r\n------=_Next\r\n$/, '')),
  ).toBe('丙\n丁\n');
  expect(await textOf(message([picture]))).toMatchObject({
    kind: 'refused',
    why: { zh: expect.stringContaining('MHT') },
  });
});
