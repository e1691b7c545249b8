import type { DrawnPage, Glyph } from '../../model/drawn-page.ts';
import type { PagePicture } from '../../model/paper.ts';

/**
 * A page drawn once more from what was read of it, for formats that nothing here paints: characters at their
 * places, rules, and grey boxes for pictures. An SVG that fetches nothing.
 */
export function drawingOf({ width, height, glyphs, rules, pictures }: DrawnPage): PagePicture {
  const [wide, high] = [short(width), short(height)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">`,
    `<rect width="${wide}" height="${high}" fill="#fff"/>`,
    ...pictures.map(
      ({ left, top, right, bottom }) =>
        `<rect x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}" fill="#ddd"/>`,
    ),
    `<path stroke="#000" stroke-width="0.5" d="${rules
      .map(({ direction, at, from, to }) =>
        direction === 'horizontal'
          ? `M${short(from)} ${short(at)}H${short(to)}`
          : `M${short(at)} ${short(from)}V${short(to)}`,
      )
      .join('')}"/>`,
    lettersOf(glyphs),
    '</svg>',
  ];
  return { mime: 'image/svg+xml', bytes: new TextEncoder().encode(svg.join('\n')), width, height };
}

/** Characters at their places, as a part of an SVG; in a font that the reader of the picture has. */
export function lettersOf(glyphs: readonly Glyph[]): string {
  return [
    '<g font-family="SimSun, Songti SC, Noto Serif CJK SC, serif" xml:space="preserve">',
    ...runsOf(glyphs).map(text),
    '</g>',
  ].join('\n');
}

/** Hundredths of a point are finer than any eye. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** Glyphs that follow one another on a baseline, in one size. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isSame =
      last?.baseline === glyph.baseline && last.size === glyph.size && isSingle(last) && isSingle(glyph);
    if (isSame) runs[runs.length - 1]!.push(glyph);
    else runs.push([glyph]);
    last = glyph;
  }
  return runs;
}

/** Only of single units do all programs agree which place of a list is theirs. */
function isSingle({ text: { length } }: Glyph): boolean {
  return length === 1;
}

function text(run: readonly Glyph[]): string {
  const { baseline, size } = run[0]!;
  const places = run.map(({ box }) => short(box.left)).join(' ');
  const words = run.map((glyph) => escaped(glyph.text)).join('');
  return `<text x="${places}" y="${short(baseline)}" font-size="${short(size)}">${words}</text>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
}; // prettier-ignore

/** What XML does not take is drawn as a square. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu, '□')
    .replaceAll(/[&<>"']/g, (character) => entities[character]!);
}
