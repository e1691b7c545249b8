/** How wide each character of a line is: letters and digits half a square, all else a whole one. */
export function advances(text: string, size: number): number[] {
  return [...text].map((character) => (/[\u0020-\u007e]/.test(character) ? size / 2 : size));
}

export function widthOf(text: string, size: number): number {
  return advances(text, size).reduce((sum, width) => sum + width, 0);
}

/** The widest piece of words that no line end may part: a number, a word of letters. */
export function widestPiece(text: string, size: number): number {
  return Math.max(0, ...piecesOf(text).map((piece) => widthOf(piece, size)));
}

/** Lines of at most this width; the first one is set in. Closing marks begin no line. */
export function wrapped(text: string, size: number, width: number, setIn = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - setIn;
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece, size) > room + 0.01) {
      lines.push(line.trimEnd());
      line = '';
      room = width;
    }
    // a piece that is wider than a whole line is parted all the same
    for (const part of widthOf(piece, size) > room ? [...piece] : [piece]) {
      if (line !== '' && widthOf(line + part, size) > room + 0.01) {
        lines.push(line);
        line = '';
        room = width;
      }
      line += part;
    }
  }
  return [...lines, line];
}

/** A character with the marks that must follow it, or a number or word as a whole. */
function piecesOf(text: string): string[] {
  return text.match(/[“‘（《〈「『【(]*(?:[A-Za-z0-9.,%+-]+|.)[，。、；：）》〉”’」』】！？,.;:)]*/gu) ?? [];
}
