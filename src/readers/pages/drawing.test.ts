import { expect, test } from 'vitest';
import type { DrawnPage, Glyph } from '../../model/drawn-page.ts';
import { drawingOf } from './drawing.ts';

function glyph(text: string, left: number, baseline = 100): Glyph {
  return { text, box: { left, top: 90, right: left + 10, bottom: 102 }, baseline, size: 10 };
}

function svg(page: Partial<DrawnPage>): string {
  const whole = { number: 1, width: 595.275, height: 841.89, glyphs: [], rules: [], pictures: [], ...page };
  return new TextDecoder().decode(drawingOf(whole).bytes);
}

test('characters of a line are drawn together, each at its place', () => {
  const drawn = svg({
    glyphs: [glyph('收', 72), glyph('入', 82.456), glyph('𠮷', 93), glyph('表', 72, 120)],
  });
  expect(drawn).toContain('<text x="72 82.46" y="100" font-size="10">收入</text>');
  expect(drawn).toContain('<text x="93" y="100" font-size="10">𠮷</text>');
  expect(drawn).toContain('<text x="72" y="120" font-size="10">表</text>');
});

test('rules are lines, pictures grey boxes', () => {
  const drawn = svg({
    rules: [
      { direction: 'horizontal', at: 10, from: 20, to: 30 },
      { direction: 'vertical', at: 40, from: 50, to: 60 },
    ],
    pictures: [{ left: 1, top: 2, right: 4, bottom: 8 }],
  });
  expect(drawn).toContain('d="M20 10H30M40 50V60"');
  expect(drawn).toContain('<rect x="1" y="2" width="3" height="6" fill="#ddd"/>');
});

test('nothing of the document becomes markup', () => {
  const drawn = svg({
    glyphs: [...'<a href="&">\'\u0000\ud800'].map((each, index) => glyph(each, index * 10)),
  });
  expect(drawn).toContain('&lt;a href=&quot;&amp;&quot;&gt;&#39;□□</text>');
  expect(drawn).not.toMatch(/<a|[\u0000-\u0008]/);
});

test('the size is told in points', () => {
  expect(drawingOf({ number: 1, width: 100, height: 50, glyphs: [], rules: [], pictures: [] })).toMatchObject(
    {
      mime: 'image/svg+xml',
      width: 100,
      height: 50,
    },
  );
});
