/** The colours of the terminal by what they stand for. Never the only carrier of a meaning. */
export type Style = 'error' | 'warning' | 'note' | 'tail' | 'good' | 'faint' | 'strong';
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  note: [36, 39],
  tail: [2, 22],
  good: [32, 39],
  faint: [2, 22],
  strong: [1, 22],
};

/** Paints with ANSI codes, or not at all. */
export function painter(colour: boolean): Paint {
  return colour
    ? (style, text) => (text === '' ? '' : `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`)
    : (_, text) => text;
}
