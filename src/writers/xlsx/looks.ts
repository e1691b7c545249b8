import type { Font, Look } from '../../sheets/layout.ts';

const song: Font = { name: '宋体', size: 10.5 };
const hei = (size: number): Font => ({ name: '黑体', size });
const link = '0563C1';
const black = '000000';

/** Long words are General: some programs show `####` for them where they are set as text. */
const prose = { format: 'General', vertical: 'center', wraps: true } as const;
const centred = { ...prose, horizontal: 'center' } as const;
const boxed = { font: song, border: black, format: '@', vertical: 'center', wraps: true } as const;

const words = {
  cover: { ...centred, font: hei(22) },
  'contents-title': { ...centred, font: hei(16), height: 36 },
  'contents-1': { ...prose, font: { name: '黑体', size: 11, colour: link }, horizontal: 'left', indent: 2 },
  'contents-2': { ...prose, font: { ...song, colour: link }, horizontal: 'left', indent: 4 },
  part: { ...centred, font: hei(16), height: 42 },
  section: { ...prose, font: hei(13) },
  subsection: { ...prose, font: { name: '楷体', size: 12, isBold: true } },
  paragraph: { ...prose, font: { ...song, size: 12 } },
  gap: { ...prose, font: { ...song, size: 12 }, fill: 'FFF2CC' },
  title: { ...centred, font: hei(16), height: 30 },
  'aside-left': { ...prose, font: song, horizontal: 'left' },
  'aside-center': { ...centred, font: song },
  'aside-right': { ...prose, font: song, horizontal: 'right' },
  note: { ...prose, font: { ...song, size: 10 }, horizontal: 'left' },
  head: { ...boxed, font: { ...song, isBold: true }, fill: 'F2F2F2', horizontal: 'center' },
  'cell-left': { ...boxed, horizontal: 'left' },
  'cell-center': { ...boxed, horizontal: 'center' },
  'cell-right': { ...boxed, horizontal: 'right' },
  'cell-long': { ...boxed, horizontal: 'left', format: 'General' },
} as const satisfies Record<string, Look>;

/** As many decimals as numbers are printed with. */
export const mostDecimals = 4;

type NumberStyle = `number ${string}`;

export type Style = keyof typeof words | NumberStyle;

/** How a number with so many decimals looks. */
export function numberStyle(decimals: number, isGrouped: boolean): NumberStyle {
  return `number ${isGrouped ? '#,##' : ''}0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

const numbers = Array.from({ length: mostDecimals + 1 }, (_, decimals) =>
  [false, true].map((isGrouped): [NumberStyle, Look] => {
    const style = numberStyle(decimals, isGrouped);
    return [style, { ...boxed, format: style.slice('number '.length), horizontal: 'right', wraps: false }];
  }),
).flat();

/** How each style looks. */
export const looks: Readonly<Record<Style, Look>> = { ...words, ...Object.fromEntries(numbers) };
