/** A number format taken apart: what each of its sections prints. */
export interface Section {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly tokens: readonly Token[];
  /** The numbers that a section with a condition is for. */
  readonly when?: { readonly is: Comparison; readonly limit: number };
}

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>';

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  /** A place for a digit: `0` always prints one, `?` a blank, `#` nothing. */
  | { readonly kind: 'digit'; readonly fill: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'general' | 'text' | 'halves' }
  | { readonly kind: 'date'; readonly part: string }
  /** `[h]`: hours beyond 24. */
  | { readonly kind: 'elapsed'; readonly part: string };

const known = new Map<string, readonly Section[]>();
const mostKnown = 500;

/** The sections of a format code, at most four: of positive numbers, negative ones, zero, and text. */
export function sectionsOf(code: string): readonly Section[] {
  let sections = known.get(code);
  if (!sections) {
    sections = taken(code.slice(0, 255));
    if (known.size >= mostKnown) known.clear();
    known.set(code, sections);
  }
  return sections;
}

/** The pieces of a format code: quoted words, escaped characters, brackets, runs of date letters, single characters. */
const pieces =
  /"([^"]*)"?|[\\!]([\s\S])|_([\s\S])|\*[\s\S]|\[([^\]]*)\]|(General|G\/通用格式)|(上午\/下午|AM\/PM|A\/P)|(y+|m+|d+|h+|s+|e+|a{3,4})|([\s\S])/giu;

interface Building {
  kind: Section['kind'];
  tokens: Token[];
  when?: NonNullable<Section['when']>;
}

function taken(code: string): readonly Section[] {
  const sections: Building[] = [empty()];
  for (const match of code.matchAll(pieces)) {
    const [whole, quoted, escaped, blank, bracket, general, halves, letters, single] = match;
    const section = sections[sections.length - 1]!;
    const { tokens } = section;
    if (single === ';') sections.push(empty());
    else if (quoted !== undefined || escaped !== undefined)
      tokens.push({ kind: 'literal', text: quoted ?? escaped! });
    else if (blank !== undefined) tokens.push({ kind: 'literal', text: ' ' });
    else if (bracket !== undefined) takeBracket(section, bracket);
    else if (general) tokens.push({ kind: 'general' });
    else if (halves) tokens.push({ kind: 'halves' });
    else if (letters) tokens.push({ kind: 'date', part: letters.toLowerCase() });
    else if (!whole.startsWith('*')) tokens.push(tokenOf(single!));
  }
  return sections.slice(0, 4).map((section) => ({ ...section, kind: kindOf(section.tokens) }));
}

function empty(): Building {
  return { kind: 'number', tokens: [] };
}

function takeBracket(section: Building, inside: string): void {
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside);
  if (condition) section.when = { is: condition[1] as Comparison, limit: Number(condition[2]) };
  else if (inside.startsWith('$'))
    section.tokens.push({ kind: 'literal', text: inside.slice(1).replace(/-[0-9A-Fa-f]*$/, '') });
  else if (/^(h+|m+|s+)$/i.test(inside)) section.tokens.push({ kind: 'elapsed', part: inside.toLowerCase() });
  // colours, and Chinese numerals ([DBNum1]), whose digits are read as they are
}

function tokenOf(character: string): Token {
  switch (character) {
    case '0':
    case '#':
    case '?':
      return { kind: 'digit', fill: character };
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '@':
      return { kind: 'text' };
    default:
      return { kind: 'literal', text: character };
  }
}

function kindOf(tokens: readonly Token[]): Section['kind'] {
  const has = (...kinds: Token['kind'][]) => tokens.some((token) => kinds.includes(token.kind));
  if (has('general')) return 'general';
  // the letter of an exponent stands among digits
  if (has('elapsed', 'halves') || tokens.some((token) => token.kind === 'date' && token.part[0] !== 'e'))
    return 'date';
  if (has('digit')) return 'number';
  if (has('text')) return 'text';
  return tokens.some((token) => token.kind === 'date') ? 'date' : 'number';
}
