import type { Font, Look } from '../../sheets/layout.ts';
import type { Style } from './layout.ts';

const plain: Font = { name: '宋体', size: 11 };
const bold: Font = { ...plain, isBold: true };
const small: Font = { name: '宋体', size: 10, colour: '595959' };

const line = 'B0B0B0';
const [blue, yellow, grey] = ['DDEBF7', 'FFE699', 'D9D9D9'];

const words = { format: '@', vertical: 'center' } as const;
const boxed = { ...words, font: plain, border: line, wraps: true } as const;
const headed = { ...boxed, font: bold, horizontal: 'center', height: 32 } as const;

/** How each style looks. */
export const looks: Readonly<Record<Style, Look>> = {
  title: { ...words, font: { ...bold, size: 16 }, height: 30 },
  about: { ...words, font: small, height: 20 },
  heading: { ...headed, fill: blue },
  required: { ...headed, fill: yellow },
  label: { ...boxed, fill: blue },
  'required-label': { ...boxed, font: bold, fill: yellow },
  plain: boxed,
  note: { ...words, font: small, wraps: true },
  closed: { font: small, fill: grey, border: line, format: 'General', vertical: 'center' },
  free: { font: plain, format: 'General', vertical: 'center', isOpen: true },
  text: { ...boxed, isOpen: true },
  words: { ...boxed, vertical: 'top', isOpen: true },
  money: { font: plain, border: line, format: '#,##0.00', vertical: 'center', isOpen: true },
  count: { font: plain, border: line, format: '#,##0', vertical: 'center', isOpen: true },
};
