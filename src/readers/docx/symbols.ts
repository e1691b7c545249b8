/** What fonts of signs show in place of letters: the signs that documents tick and list with. */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Wingdings: {
    0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '□', 0x75: '◆', 0x76: '❖', 0x9f: '•', 0xa7: '▪', 0xa8: '□',
    0xd8: '➢', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
  },
  'Wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '□' },
  Symbol: {
    0x53: 'Σ', 0xa3: '≤', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xbb: '≈', 0xd6: '√',
    0xe5: '∑',
  },
}; // prettier-ignore

export function isFontOfSigns(font: string): boolean {
  return Object.hasOwn(signs, font);
}

/** The sign that a character of a font shows; '' where nobody knows. */
export function signOf(font: string, code: number): string {
  // fonts of signs stand in Unicode's private place
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (isFontOfSigns(font)) return signs[font]![plain] ?? '';
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xf8ff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/** Words that are set in a font of signs. */
export function inSigns(font: string, words: string): string {
  if (!isFontOfSigns(font)) return words;
  return [...words].map((letter) => signOf(font, letter.codePointAt(0)!) || letter).join('');
}
