/** How many columns of a terminal a text takes: 汉字 and full-width signs take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character.codePointAt(0)!);
  return width;
}

const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe4f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
]; // prettier-ignore

export function widthOfCharacter(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (isCombining(code)) return 0;
  return wide.some(([from, to]) => from <= code && code <= to) ? 2 : 1;
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Fills up to `width` columns with blanks. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts off what does not fit `width` columns, and says so with …. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let cut = '';
  let taken = 1;
  for (const character of text) {
    taken += widthOfCharacter(character.codePointAt(0)!);
    if (taken > width) break;
    cut += character;
  }
  return `${cut}…`;
}

const closing = /^[，。；：、！？）】》〉」』〕”’,.;:!?)\]}%]/;
const opening = /[（【《〈「『〔“‘([{]$/;

/** Breaks a text into lines of at most `width` columns: between 汉字 anywhere, words and numbers stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    if (widthOf(line) + widthOf(word.trimEnd()) <= width || line === '') line += word;
    else {
      lines.push(line.trimEnd());
      line = word.trimStart();
    }
    while (widthOf(line.trimEnd()) > width) {
      const head = cutTo(line, width + 1).slice(0, -1);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length > 0 ? lines : [''];
}

/** Words with the blank after them; punctuation stays with what it closes or opens. */
function words(text: string): string[] {
  const parts = text.match(/[!-~]+\s*|\s+|[^!-~\s]\s*/gu) ?? [];
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (closing.test(part) || opening.test(last)))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/**
 * Text of a document as it may be shown on a terminal: whatever could move the cursor, colour the screen or turn
 * the direction of writing is replaced.
 */
export function harmless(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
      '·',
    )
    .replaceAll('\t', '  ')
    .replaceAll('\n', ' ');
}
