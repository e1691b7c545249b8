/**
 * Text as it is matched: blanks dropped, full-width and compatibility characters in their plain form, one form
 * for each bracket and quotation mark. `offsets[i]` says where the i-th folded character stands in the original,
 * so that every match has its place in what was printed.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
  /** The original position just after the last folded character. */
  readonly end: number;
}

/** Marks that Unicode's compatibility forms leave apart, though documents use them for one another. */
const plainForms: Readonly<Record<string, string>> = {
  '，': '，', '．': '.', '：': ':', '；': '；', '。': '。', '、': '、', '！': '!', '？': '?',
  '“': '"', '”': '"', '„': '"', '＂': '"', '‘': "'", '’': "'", '「': '"', '」': '"',
  '【': '[', '】': ']', '〔': '[', '〕': ']', '［': '[', '］': ']', '―': '—', '–': '-', '−': '-', '－': '-',
  ';': '；', '﹑': '、', '·': '·', '•': '·', '％': '%', '﹪': '%',
}; // prettier-ignore

/** Radicals that fonts put in place of characters; unlike the Kangxi radicals Unicode gives them no plain form. */
const radicals =
  '⺒巳⺓幺⺝月⺟母⺠民⺬示⺮竹⺶羊⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const known = new Map<string, string>(Object.entries(plainForms));
for (const [, radical, character] of radicals.matchAll(/(.)(.)/gu)) known.set(radical!, character!);

function plainForm(character: string): string {
  let plain = known.get(character);
  if (plain === undefined) {
    plain = /^[\s\u00ad\u200b-\u200f\u2060\ufeff\ufffc]$/u.test(character)
      ? ''
      : character.normalize('NFKC').replaceAll(/\s/g, '');
    known.set(character, plain);
  }
  return plain;
}

/** The characters that fold to themselves wherever they stand: ASCII but for comma and semicolon, and plain Chinese. */
const asItIs = /^[!-+\--:<-~\u4e00-\u9fff，。、；]*$/;

function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code > 0x20 && code < 0x7f && code !== 0x2c && code !== 0x3b) ||
    code === 0x3002 ||
    code === 0xff0c
  );
}

/** Folds `original`, whose first character stands at `start` of its source. */
export function fold(original: string, start = 0): Folded {
  let text = '';
  const offsets: number[] = [];
  /** Where the plain characters begin that are not in `text` yet. */
  let from = 0;
  for (let index = 0; index < original.length; index += 1) {
    const code = original.charCodeAt(index);
    if (isPlain(code)) {
      offsets.push(start + index);
      continue;
    }
    if (from < index) text += original.slice(from, index);
    const wide = code >= 0xd800 && code <= 0xdbff && index + 1 < original.length;
    const character = wide ? original.slice(index, index + 2) : original[index]!;
    const plain = character === ',' ? foldedComma(original, index) : plainForm(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(start + index);
    if (wide) index += 1;
    from = index + 1;
  }
  text = from === 0 ? original : text + original.slice(from);
  return { text, offsets, end: start + original.length };
}

/** A comma between digits groups thousands and stays; elsewhere it is the Chinese comma. */
function foldedComma(original: string, index: number): string {
  const between =
    /\d/.test(original[index - 1] ?? '') && /^\d{3}(?!\d)/.test(original.slice(index + 1, index + 5));
  return between ? ',' : '，';
}

/** The folded text alone. */
export function folded(original: string): string {
  return asItIs.test(original) ? original : fold(original).text;
}

/** The original span of the folded characters from `from` up to `to`. */
export function originalSpan(of: Folded, from: number, to: number): { start: number; end: number } {
  const start = of.offsets[from] ?? of.end;
  const last = of.offsets[to - 1];
  return { start, end: last === undefined || to <= from ? start : last + 1 };
}
