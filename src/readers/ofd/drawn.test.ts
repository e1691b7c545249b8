import { describe, expect, test } from 'vitest';
import type { OfdOptions } from '../../../tests/paper/ofd.ts';
import { ofdFile, partOf } from '../../../tests/paper/ofd.ts';
import type { DrawnPage } from '../../model/drawn-page.ts';
import type { Budget } from './canvas.ts';
import { openDocument } from './document.ts';
import type { Drawn } from './drawn.ts';
import { drawnPagesOf } from './drawn.ts';
import { openParts } from './parts.ts';

function drawn(pages: readonly string[], options: OfdOptions = {}, budget?: Budget): Drawn {
  const opened = openParts(ofdFile(pages, options));
  if (opened.kind !== 'parts') throw new Error(opened.why.zh);
  const found = openDocument(opened.parts);
  if (found.kind !== 'document') throw new Error(found.why.zh);
  return drawnPagesOf(found.document, budget);
}

/** The pages, and what was noticed of them. */
function noticedIn(pages: readonly string[], options?: OfdOptions) {
  const { pages: all } = drawn(pages, options);
  return { pages: all, noticed: all.flatMap(({ remarks = [] }) => remarks) };
}

function page(content: string, options?: OfdOptions): DrawnPage {
  return drawn([content], options).pages[0]!;
}

/** Boxes of 72 by 72 mm make round numbers of points: 25.4 mm are 72 points. */
const inch = 25.4;

function text(words: string, code: string, attributes = ''): string {
  return `<TextObject ID="1" Boundary="${inch} ${inch} 50 10" Font="3" Size="${inch / 8}" ${attributes}><TextCode ${code}>${words}</TextCode></TextObject>`;
}

function path(data: string, attributes = '', inside = ''): string {
  return `<PathObject ID="2" Boundary="${inch} 0 100 100" LineWidth="0.2" ${attributes}>${inside}<AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
}

/** Characters and where they begin, to whole points. */
function places({ glyphs }: DrawnPage): (string | number)[][] {
  return glyphs.map(({ text: words, box, baseline }) => [words, Math.round(box.left), Math.round(baseline)]);
}

function rules({ rules: all }: DrawnPage): (string | number)[][] {
  return all.map(({ direction, at, from, to }) => [
    direction,
    ...[at, from, to].map((each) => Math.round(each)),
  ]);
}

describe('文字对象', () => {
  test('characters stand where their steps lead, in points', () => {
    const [first] = page(text('决算', `X="0" Y="${inch}" DeltaX="${inch / 8}"`)).glyphs;
    expect(first).toMatchObject({ text: '决', baseline: 144 });
    expect(first!.size).toBeCloseTo(9, 5);
    expect(first!.box.left).toBeCloseTo(72, 5);
    expect(first!.box.right).toBeCloseTo(81, 5);
    expect(first!.box.top).toBeCloseTo(144 - 9 * 0.88, 5);
    expect(places(page(text('收 入1', `X="0" Y="0" DeltaX="g 3 ${inch}"`)))).toEqual([
      ['收', 72, 72],
      ['入', 216, 72],
      ['1', 288, 72],
    ]);
  });

  test('a wide step leads to another cell and makes no character wider', () => {
    const [one, two] = page(text('1部', `X="0" Y="0" DeltaX="${inch}"`)).glyphs;
    expect(one!.box.right - one!.box.left).toBeCloseTo(4.5, 5);
    expect(two!.box.right - two!.box.left).toBeCloseTo(9, 5);
  });

  test('a piece that does not say where it begins begins where the last one did', () => {
    const object = `<TextObject ID="1" Boundary="0 0 9 9" Size="3"><TextCode X="${inch}" Y="${inch}">甲</TextCode><TextCode Y="${inch * 2}">乙</TextCode></TextObject>`;
    expect(places(page(object))).toEqual([
      ['甲', 72, 72],
      ['乙', 72, 144],
    ]);
  });

  test('without steps characters follow one another along the reading', () => {
    expect(places(page(text('甲a乙', 'X="0" Y="0"')))).toEqual([
      ['甲', 72, 72],
      ['a', 81, 72],
      ['乙', 86, 72],
    ]);
    expect(places(page(text('甲乙', 'X="0" Y="0"', 'ReadDirection="90"')))).toEqual([
      ['甲', 72, 72],
      ['乙', 72, 81],
    ]);
    expect(places(page(text('甲乙', 'X="0" Y="0"', 'HScale="0.5"')))).toEqual([
      ['甲', 72, 72],
      ['乙', 77, 72],
    ]);
  });

  test('a CTM brings points to millimetres, whatever the boundary', () => {
    const object =
      '<TextObject ID="1" CTM="0.352778 0 0 0.352778 25.4 0" Boundary="-25.4 -25.4 400 400" Size="9"><TextCode X="72" Y="144" DeltaX="9">决算</TextCode></TextObject>';
    const [first, second] = page(object).glyphs;
    expect(first).toMatchObject({ text: '决' });
    expect(first!.size).toBeCloseTo(9, 3);
    expect(first!.box.left).toBeCloseTo(72, 2);
    expect(first!.baseline).toBeCloseTo(72, 2);
    expect(second!.box.left).toBeCloseTo(81, 2);
  });

  test('what the characters are is in the text, whatever glyphs draw them', () => {
    const transform =
      '<CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><Glyphs>4460</Glyphs></CGTransform>';
    const object = text('局', 'X="0" Y="0"').replace('<TextCode', `${transform}<TextCode`);
    expect(places(page(object))).toEqual([['局', 72, 72]]);
  });

  test('line breaks of the XML are none of the document', () => {
    expect(places(page(text('\n甲\r\n', 'X="0" Y="0"')))).toEqual([['甲', 72, 72]]);
  });

  test('what is drawn twice to look bold is read once', () => {
    const once = text('12.00', `X="0" Y="0" DeltaX="g 4 1.6"`);
    const again = once.replace('X="0"', 'X="0.1"');
    expect(
      page(once + again)
        .glyphs.map((glyph) => glyph.text)
        .join(''),
    ).toBe('12.00');
  });
});

describe('what nobody sees', () => {
  test('invisible objects are left out', () => {
    expect(page(text('密', 'X="0" Y="0"', 'Visible="false"')).glyphs).toEqual([]);
    const block = `<PageBlock ID="7" Visible="false">${text('密', 'X="0" Y="0"')}</PageBlock>`;
    expect(page(block).glyphs).toEqual([]);
  });

  test('transparent text is left out, and told', () => {
    const clear = text('密', 'X="0" Y="0"').replace('<TextCode', '<FillColor Alpha="0"/><TextCode');
    const { pages, noticed } = noticedIn([clear + text('甲', 'X="0" Y="0"')]);
    expect(places(pages[0]!)).toEqual([['甲', 72, 72]]);
    expect(noticed.map(({ kind, message }) => [kind, message.zh])).toEqual([
      ['hidden', expect.stringContaining('第 1 页')],
    ]);
  });

  test('below the picture of a scan it is what was recognised of it', () => {
    const clear = text('识别出来的文字'.repeat(4), 'X="0" Y="0"', 'Fill="false"');
    const picture = '<ImageObject ID="9" Boundary="0 0 210 297" CTM="210 0 0 297 0 0" ResourceID="4"/>';
    const { pages, noticed } = noticedIn([picture + clear]);
    expect(pages[0]!.glyphs).toHaveLength(28);
    expect(pages[0]!.glyphs[0]).toMatchObject({ text: '识', confidence: 0.5 });
    expect(noticed.map(({ kind }) => kind)).toEqual(['recognised']);
  });

  test('a slanted watermark is left out, and told', () => {
    const mark = text('样张', 'X="0" Y="0"', 'CTM="0.7 -0.7 0.7 0.7 0 0"');
    const { pages, noticed } = noticedIn([mark]);
    expect(pages[0]!.glyphs).toEqual([]);
    expect(noticed.map(({ kind, message }) => [kind, message.zh])).toEqual([
      ['passed-over', expect.stringContaining('水印')],
    ]);
  });

  test('characters that the file does not name are told', () => {
    const { noticed } = noticedIn([text('\ue001\ue002甲', 'X="0" Y="0"')]);
    expect(noticed).toMatchObject([{ kind: 'unmapped' }]);
    expect(noticed[0]!.message.zh).toContain('2 个字符');
  });
});

describe('图形对象', () => {
  test('straight lines along rows and columns are rules', () => {
    expect(rules(page(path(`M 0 ${inch} L ${inch} ${inch} M 0 0 L 0 ${inch}`)))).toEqual([
      ['horizontal', 72, 72, 144],
      ['vertical', 72, 0, 72],
    ]);
  });

  test('a stroked rectangle is four rules, closed or not', () => {
    const corners = `M 0 0 L ${inch} 0 L ${inch} ${inch} L 0 ${inch}`;
    expect(rules(page(path(`${corners} C`)))).toHaveLength(4);
    expect(rules(page(path(`${corners} L 0 0`)))).toHaveLength(4);
    expect(rules(page(path(`${corners} C`)))[3]).toEqual(['vertical', 72, 0, 72]);
  });

  test('a thin filled rectangle is one rule, a thick one shades', () => {
    const bar = `M 0 0 L ${inch} 0 L ${inch} 0.2 L 0 0.2 C`;
    expect(rules(page(path(bar, 'Stroke="false" Fill="true"')))).toEqual([['horizontal', 0, 72, 144]]);
    const area = `M 0 0 L ${inch} 0 L ${inch} 10 L 0 10 C`;
    expect(rules(page(path(area, 'Stroke="false" Fill="true"')))).toEqual([]);
    expect(rules(page(path(`M 0 0 L ${inch} 0`).replace('LineWidth="0.2"', 'LineWidth="5"')))).toEqual([]);
  });

  test('curves, slanted lines and what is not painted are none', () => {
    expect(rules(page(path('M 0 0 B 1 0 9 0 20 0')))).toEqual([]);
    expect(rules(page(path('M 0 0 Q 9 0 20 0 A 5 5 0 0 1 20 20')))).toEqual([]);
    expect(rules(page(path('M 0 0 L 20 20')))).toEqual([]);
    expect(rules(page(path('M 0 0 L 20 0', 'Stroke="false"')))).toEqual([]);
    expect(rules(page(path('M 0 0 L 20 0', '', '<StrokeColor Alpha="0"/>')))).toEqual([]);
  });

  test('data without blanks is read, broken data as far as it goes', () => {
    expect(rules(page(path(`M0,0L${inch},0`)))).toEqual([['horizontal', 0, 72, 144]]);
    expect(rules(page(path(`M 0 0 L ${inch} 0 L 1`)))).toEqual([['horizontal', 0, 72, 144]]);
    expect(rules(page(path('1 2 x')))).toEqual([]);
  });

  test('a picture as thin as a line is a rule, any other a picture', () => {
    const line = `<ImageObject ID="9" Boundary="0 ${inch} ${inch} 0.2" ResourceID="4"/>`;
    const picture = `<ImageObject ID="9" Boundary="0 0 ${inch} ${inch}" ResourceID="4"/>`;
    const { pages } = drawn([line + picture + text('甲', 'X="0" Y="0"')]);
    expect(rules(pages[0]!)).toEqual([['horizontal', 72, 0, 72]]);
    expect(pages[0]!.pictures).toEqual([{ left: 0, top: 0, right: 72, bottom: 72 }]);
  });
});

describe('what stands in other parts', () => {
  const composite = (content: string) =>
    `<CompositeGraphicUnits><CompositeGraphicUnit ID="70" Width="9" Height="9"><Content>${content}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`;
  const use = `<CompositeObject ID="71" Boundary="${inch} 0 9 9" ResourceID="70"/>`;

  test('a template lies below the page, or above it', () => {
    const options = { template: text('底', 'X="0" Y="0"') };
    expect(places(page(text('面', `X="0" Y="${inch}"`), options)).map(([words]) => words)).toEqual([
      '底',
      '面',
    ]);
  });

  test('a composite object draws its unit at its place', () => {
    expect(places(page(use, { resources: composite(text('合', 'X="0" Y="0"')) }))).toEqual([['合', 144, 72]]);
  });

  test('a composite object that holds itself is drawn so often and no further', () => {
    const { pages, noticed } = noticedIn([use], { resources: composite(use + text('合', 'X="0" Y="0"')) });
    expect(pages[0]!.glyphs.length).toBeLessThan(40);
    expect(noticed.map(({ message }) => message.zh)).toEqual([expect.stringContaining('嵌套太深')]);
  });

  test('blocks stand in one another', () => {
    const block = (content: string) => `<PageBlock ID="7">${content}</PageBlock>`;
    expect(places(page(block(block(text('内', 'X="0" Y="0"')))))).toEqual([['内', 72, 72]]);
  });

  test('units that multiply are given up', () => {
    const unit = (id: number, content: string) =>
      `<CompositeGraphicUnit ID="${id}" Width="9" Height="9"><Content>${content}</Content></CompositeGraphicUnit>`;
    const ten = (id: number) => `<CompositeObject ID="1" Boundary="0 0 9 9" ResourceID="${id}"/>`.repeat(10);
    const units = Array.from({ length: 20 }, (_, index) => unit(index, ten(index + 1)));
    const resources = `<CompositeGraphicUnits>${units.join('')}</CompositeGraphicUnits>`;
    const budget = { objects: 20_000, glyphs: 100, rules: 100 };
    expect(drawn([ten(0)], { resources }, budget).isTooMuch).toBe(true);
  });

  test('a page may have its own size', () => {
    const own = partOf('Page', '<Area><PhysicalBox>0 0 25.4 50.8</PhysicalBox></Area><Content/>');
    const { pages } = drawn(['', ''], { files: { 'Doc_0/Pages/Page_1/Content.xml': own } });
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [72, 144],
    ]);
  });
});

describe('a page that is turned', () => {
  test('is held so that its words stand upright', () => {
    const across = `CTM="0 1 -1 0 0 0"`;
    const turned = page(
      text('收入决算', `X="0" Y="0" DeltaX="g 3 ${inch / 8}"`, across) + path(`M 0 0 L 0 ${inch}`),
    );
    expect([Math.round(turned.width), Math.round(turned.height)]).toEqual([842, 595]);
    expect(places(turned)).toEqual([
      ['收', 72, 523],
      ['入', 81, 523],
      ['决', 90, 523],
      ['算', 99, 523],
    ]);
    expect(rules(turned)).toEqual([['horizontal', 523, 0, 72]]);
  });

  test('words at its side do not turn it', () => {
    const side = text('侧', 'X="0" Y="0"', 'CTM="0 -1 1 0 0 0"');
    const { width, glyphs } = page(side + text('收入决算', 'X="0" Y="0" DeltaX="g 3 9"'));
    expect(Math.round(width)).toBe(595);
    expect(glyphs[0]!.box.bottom).toBeCloseTo(72, 5);
    expect(glyphs[0]!.box.top).toBeCloseTo(63, 5);
  });
});
