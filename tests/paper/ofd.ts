import { strToU8, zipSync } from 'fflate';
import type { PaperPage, Run, Stroke } from './paged.ts';
import { advances } from './type-setting.ts';

/** What programs that write OFD do in their own ways. */
export interface OfdHabits {
  /** Steps between characters are written in groups: `g 12 4.2`. */
  readonly isGrouped?: boolean;
  /** Every character is an object of its own. */
  readonly isSingle?: boolean;
  /** Objects measure in points, and a CTM brings them to millimetres. */
  readonly isScaled?: boolean;
  /** Rules are lines, thin filled rectangles, or all one path. */
  readonly rules?: 'lines' | 'bars' | 'path';
  /** The prefix of the namespace. */
  readonly prefix?: string;
  /** Places begin with a slash, at the root. */
  readonly isRooted?: boolean;
}

export interface OfdOptions {
  readonly prefix?: string;
  readonly namespace?: string;
  readonly isRooted?: boolean;
  /** The size of pages in millimetres. */
  readonly box?: string;
  /** The content of the template that all pages lie on. */
  readonly template?: string;
  /** What `PublicRes.xml` holds. */
  readonly resources?: string;
  readonly attachments?: Readonly<Record<string, string>>;
  /** Further files, or others in place of those written; undefined takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** Writes pages as OFD. */
export function ofdOf(
  pages: readonly PaperPage[],
  habits: OfdHabits = {},
  options: OfdOptions = {},
): Uint8Array {
  const { width, height, common } = pages[0]!;
  const drawn = (of: PaperPage['common']) =>
    [...strokesOf(of.strokes, habits), ...of.runs.map((run) => textOf(run, habits))].join('\n');
  const { prefix, isRooted } = habits;
  return ofdFile(
    pages.map((page) => drawn(page)),
    {
      ...(prefix === undefined ? {} : { prefix }),
      ...(isRooted === undefined ? {} : { isRooted }),
      box: `0 0 ${short(width * mm)} ${short(height * mm)}`,
      template: drawn(common),
      ...options,
    },
  );
}

/** Packs the objects of pages into a file. */
export function ofdFile(pages: readonly string[], options: OfdOptions = {}): Uint8Array {
  const { box = '0 0 210 297', template, resources, attachments = {}, isRooted = false, files } = options;
  const place = (name: string) => (isRooted ? `/Doc_0/${name}` : name);
  const part = (root: string, content: string) => partOf(root, content, options);
  const lies = template === undefined ? '' : '<Template TemplateID="1" ZOrder="Background"/>';
  const names = Object.keys(attachments);
  const written: Record<string, string | Uint8Array | undefined> = {
    'OFD.xml': part(
      'OFD Version="1.0" DocType="OFD"',
      '<DocBody><DocInfo><Title>决算公开</Title></DocInfo><DocRoot>Doc_0/Document.xml</DocRoot></DocBody>',
    ),
    'Doc_0/Document.xml': part(
      'Document',
      [
        `<CommonData><MaxUnitID>9999</MaxUnitID><PageArea><PhysicalBox>${box}</PhysicalBox></PageArea><PublicRes>${place('PublicRes.xml')}</PublicRes>`,
        template === undefined ? '' : `<TemplatePage ID="1" BaseLoc="${place('Tpls/Tpl_0/Content.xml')}"/>`,
        '</CommonData><Pages>',
        ...pages.map(
          (_, index) => `<Page ID="${index + 10}" BaseLoc="${place(`Pages/Page_${index}/Content.xml`)}"/>`,
        ),
        '</Pages>',
        names.length > 0 ? `<Attachments>${place('Attachs/Attachments.xml')}</Attachments>` : '',
      ].join(''),
    ),
    'Doc_0/PublicRes.xml': part(
      'Res BaseLoc="Res"',
      `<Fonts><Font ID="3" FontName="宋体"/></Fonts>${resources ?? ''}`,
    ),
    ...(template === undefined ? {} : { 'Doc_0/Tpls/Tpl_0/Content.xml': part('Page', layer(template)) }),
  };
  pages.forEach((content, index) => {
    written[`Doc_0/Pages/Page_${index}/Content.xml`] = part('Page', lies + layer(content));
  });
  if (names.length > 0)
    written['Doc_0/Attachs/Attachments.xml'] = part(
      'Attachments',
      names
        .map(
          (name, index) =>
            `<Attachment ID="${index + 1}" Name="${escaped(name)}"><FileLoc>file_${index}</FileLoc></Attachment>`,
        )
        .join(''),
    );
  names.forEach((name, index) => {
    written[`Doc_0/Attachs/file_${index}`] = attachments[name]!;
  });
  const kept = Object.entries({ ...written, ...files }).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(kept));
}

/** A whole part of an OFD. */
export function partOf(root: string, content: string, options: OfdOptions = {}): string {
  const { prefix = 'ofd', namespace = 'http://www.ofdspec.org/2016' } = options;
  const name = root.split(' ')[0]!;
  const xml = `<${root} xmlns:ofd="${namespace}">${content}</${name}>`;
  const bound =
    prefix === ''
      ? xml.replace('xmlns:ofd', 'xmlns')
      : xml.replaceAll(/(<\/?)(?=[A-Z])/g, `$1${prefix}:`).replace('xmlns:ofd', `xmlns:${prefix}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${bound}`;
}

function layer(content: string): string {
  return `<Content><Layer ID="2" Type="Body">${content}</Layer></Content>`;
}

const mm = 25.4 / 72;

function short(length: number): string {
  return String(Math.round(length * 10_000) / 10_000);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function textOf({ text, x, baseline, size }: Run, habits: OfdHabits): string {
  const widths = advances(text, size);
  if (!habits.isSingle) return textObject(text, x, baseline, size, widths, habits);
  let at = x;
  return [...text]
    .map((character, index) => {
      const object = textObject(character, at, baseline, size, [widths[index]!], habits);
      at += widths[index]!;
      return object;
    })
    .join('');
}

function textObject(
  text: string,
  x: number,
  baseline: number,
  size: number,
  widths: readonly number[],
  { isGrouped = false, isScaled = false }: OfdHabits,
): string {
  const unit = isScaled ? 1 : mm;
  const steps = widths.slice(0, -1).map((width) => short(width * unit));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const boundary = [x, baseline - size, width, size * 1.2].map((each) => short(each * mm)).join(' ');
  const delta = steps.length === 0 ? '' : ` DeltaX="${isGrouped ? grouped(steps) : steps.join(' ')}"`;
  const ctm = isScaled ? ` CTM="${short(mm)} 0 0 ${short(mm)} 0 0"` : '';
  return `<TextObject ID="5" Boundary="${boundary}"${ctm} Font="3" Size="${short(size * unit)}"><FillColor Value="0 0 0"/><TextCode X="0" Y="${short(size * unit)}"${delta}>${escaped(text)}</TextCode></TextObject>`;
}

/** Runs of equal steps as `g count step`. */
function grouped(steps: readonly string[]): string {
  const groups: { step: string; count: number }[] = [];
  for (const step of steps) {
    const last = groups[groups.length - 1];
    if (last?.step === step) last.count += 1;
    else groups.push({ step, count: 1 });
  }
  return groups.map(({ step, count }) => (count > 1 ? `g ${count} ${step}` : step)).join(' ');
}

function strokesOf(strokes: readonly Stroke[], { rules = 'lines' }: OfdHabits): string[] {
  if (strokes.length === 0) return [];
  if (rules === 'path') {
    const data = strokes.map(
      ({ x1, y1, x2, y2 }) => `M ${short(x1 * mm)} ${short(y1 * mm)} L ${short(x2 * mm)} ${short(y2 * mm)}`,
    );
    return [
      `<PathObject ID="6" Boundary="0 0 210 297" LineWidth="0.18"><AbbreviatedData>${data.join(' ')}</AbbreviatedData></PathObject>`,
    ];
  }
  return strokes.map((stroke) => (rules === 'lines' ? lineOf(stroke) : barOf(stroke)));
}

function lineOf({ x1, y1, x2, y2 }: Stroke): string {
  const [width, height] = [short((x2 - x1) * mm), short((y2 - y1) * mm)];
  return `<PathObject ID="6" Boundary="${short(x1 * mm)} ${short(y1 * mm)} ${width} ${height}" LineWidth="0.18"><AbbreviatedData>M 0 0 L ${width} ${height}</AbbreviatedData></PathObject>`;
}

const thick = 0.2;

function barOf({ x1, y1, x2, y2 }: Stroke): string {
  const [width, height] = [short((x2 - x1) * mm + thick), short((y2 - y1) * mm + thick)];
  const boundary = `${short(x1 * mm - thick / 2)} ${short(y1 * mm - thick / 2)} ${width} ${height}`;
  return `<PathObject ID="6" Boundary="${boundary}" Stroke="false" Fill="true"><AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</AbbreviatedData></PathObject>`;
}
