import type { Axis, Coordinates, Measure, Quantity, Stage } from './quantity.ts';
import { amount } from './quantity.ts';

/**
 * The language of clauses. A template is print text, in which brackets are full-width; what is half-width is its own:
 *
 * - `{…}` is a hole. Numbers: `{amount X}`, `{change X}` and `{growth X}` (from last year, with their direction
 *   words), `{share X of Y}`, `{completion X of STAGE}`, `{count X unit}`, `{threshold X: words}`. Words that only a
 *   person supplies, after the colon those that the form itself offers: `{reason X: words}`, `{use X}`, `{names X}`,
 *   `{remark X}`. Plain: `{year}`, `{prior}`, `{unit}`, `{number}` of the line, `{name}` and `{path}` of the code.
 * - Guards print nothing: `{some X}` and `{zero X}` (with a unit: of a count), `{same X}` and `{nearly X}` (as last
 *   year), `{over X of STAGE}`, `{under X of STAGE}`, `{matches X of STAGE}`, `{none X}`. The words behind `same`,
 *   `nearly`, `matches` and `none` say so.
 * - `(a|b)` is the first alternative that can be written; `[a]` is left out where it cannot.
 *
 * X is a subject as `subjectOf` writes it, of this year, its stage before it unless it is final:
 * `initial-budget/expenditure?function=*&fund=general`, where `*` is the code in hand. `X = Y` is one number that
 * states both.
 */
export type TemplatePart = string | ClauseHole | Choice;

export interface Choice {
  readonly kind: 'choice';
  readonly of: readonly (readonly TemplatePart[])[];
}

/** What a hole is about, whatever the year. */
export interface StagedSubject {
  readonly stage: Stage;
  readonly concept: string;
  readonly at: Coordinates;
}

export type ClauseHole =
  | { readonly kind: 'amount' | 'change' | 'growth'; readonly about: readonly StagedSubject[] }
  | { readonly kind: 'share' | 'completion'; readonly about: StagedSubject; readonly of: StagedSubject }
  | { readonly kind: 'count'; readonly about: StagedSubject; readonly unit: string }
  | { readonly kind: 'threshold'; readonly about: StagedSubject; readonly words: string }
  | WordsHole
  | Guard
  | { readonly kind: 'year' | 'prior' | 'unit' | 'number' | 'name' | 'path' };

export interface WordsHole {
  readonly kind: 'reason' | 'use' | 'names' | 'remark';
  readonly about: StagedSubject;
  /** The form's own words, where nobody supplies others. */
  readonly words?: string;
}

export type Guard =
  | { readonly kind: 'some' | 'zero'; readonly about: StagedSubject; readonly unit?: string }
  | { readonly kind: 'same' | 'nearly'; readonly about: readonly StagedSubject[] }
  | { readonly kind: 'over' | 'under' | 'matches'; readonly about: StagedSubject; readonly of: StagedSubject }
  | { readonly kind: 'none'; readonly about: StagedSubject };

const guards = new Set(['some', 'zero', 'same', 'nearly', 'over', 'under', 'matches', 'none']);

export function isGuard(part: TemplatePart): part is Guard {
  return typeof part !== 'string' && guards.has(part.kind);
}

/** Reads a template. A mistake in one is our own and throws. */
export function partsOf(template: string): readonly TemplatePart[] {
  const read = templates.get(template) ?? alternativesIn(template, 0, '').parts[0]!;
  templates.set(template, read);
  return read;
}

/** Templates are few and are written many times over. */
const templates = new Map<string, readonly TemplatePart[]>();

/** All holes of a template, those of every alternative included. */
export function holesOf(parts: readonly TemplatePart[]): ClauseHole[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return part.kind === 'choice' ? part.of.flatMap(holesOf) : [part];
  });
}

/** The alternatives from `start` up to `close`, and the position of that bracket. */
function alternativesIn(
  template: string,
  start: number,
  close: string,
): { parts: TemplatePart[][]; end: number } {
  const parts: TemplatePart[][] = [[]];
  let at = start;
  for (; at < template.length; at += 1) {
    const character = template[at]!;
    const current = parts[parts.length - 1]!;
    if (character === close) return { parts, end: at };
    if (character === '{') {
      const end = template.indexOf('}', at);
      if (end < 0) throw new Error(`Unclosed hole in “${template}”`);
      current.push(holeOf(template.slice(at + 1, end)));
      at = end;
    } else if (character === '(' || character === '[') {
      const inner = alternativesIn(template, at + 1, character === '(' ? ')' : ']');
      current.push({ kind: 'choice', of: character === '[' ? [...inner.parts, []] : inner.parts });
      at = inner.end;
    } else if (character === '|' && close !== '') parts.push([]);
    else if (')]|}'.includes(character)) throw new Error(`Stray ${character} in “${template}”`);
    else if (typeof current[current.length - 1] === 'string') current[current.length - 1] += character;
    else current.push(character);
  }
  if (close !== '') throw new Error(`Unclosed bracket in “${template}”`);
  return { parts, end: at };
}

function holeOf(text: string): ClauseHole {
  const [kind, rest] = splitAt(text, ' ');
  switch (kind) {
    case 'year':
    case 'prior':
    case 'unit':
    case 'number':
    case 'name':
    case 'path':
      return { kind };
    case 'amount':
    case 'change':
    case 'growth':
    case 'same':
    case 'nearly':
      return { kind, about: rest.split(' = ').map(parseSubject) };
    case 'share':
    case 'completion':
    case 'over':
    case 'under':
    case 'matches': {
      const [about, of] = splitAt(rest, ' of ').map((each) => each.trim());
      const subject = parseSubject(about!);
      return { kind, about: subject, of: isStage(of!) ? { ...subject, stage: of } : parseSubject(of!) };
    }
    case 'count': {
      const [about, unit] = splitAt(rest, ' ');
      return { kind, about: parseSubject(about), unit };
    }
    case 'some':
    case 'zero': {
      const [about, unit] = splitAt(rest, ' ');
      return { kind, about: parseSubject(about), ...(unit ? { unit } : {}) };
    }
    case 'none':
      return { kind, about: parseSubject(rest) };
    case 'threshold': {
      const [about, words] = splitAt(rest, ': ');
      return { kind, about: parseSubject(about), words };
    }
    case 'reason':
    case 'use':
    case 'names':
    case 'remark': {
      const [about, words] = splitAt(rest, ': ');
      return { kind, about: parseSubject(about), ...(words ? { words } : {}) };
    }
    default:
      throw new Error(`Unknown hole {${text}}`);
  }
}

function splitAt(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

const stages: readonly string[] = ['initial-budget', 'adjusted-budget', 'final'] satisfies Stage[];

function isStage(text: string): text is Stage {
  return stages.includes(text);
}

/** A subject as `subjectOf` writes it, its stage before it unless it is final. */
export function parseSubject(text: string): StagedSubject {
  const [first, after] = splitAt(text, '/');
  const staged = isStage(first);
  const [concept, coordinates] = splitAt(staged ? after : text, '?');
  const pairs = coordinates === '' ? [] : coordinates.split('&').map((pair) => splitAt(pair, '='));
  if (!/^[a-z-]+$/.test(concept)) throw new Error(`No subject: “${text}”`);
  return {
    stage: staged ? first : 'final',
    concept,
    at: Object.fromEntries(pairs) as Partial<Record<Axis, string>>,
  };
}

/** The quantity of a year that a subject means, with the code in hand. */
export function quantityFrom(subject: StagedSubject, year: number, code?: string): Quantity {
  const at = Object.entries(subject.at).map(([axis, value]) => {
    if (value === '*' && code === undefined) throw new Error(`No code in hand for ${subject.concept}`);
    return [axis, value === '*' ? code : value];
  });
  return { year, ...subject, at: Object.fromEntries(at) as Coordinates };
}

/** What the address of a fact says: the quantity, and the measure of it. The inverse of `factAddress`. */
export function parseFactAddress(address: string): { about: Quantity; measure: Measure } {
  const [quantity, measured] = splitAt(address, '#');
  const about = parseAddress(quantity);
  const [kind, argument] = splitAt(measured, ':');
  switch (kind) {
    case '':
      return { about, measure: amount };
    case 'threshold':
      return { about, measure: { kind } };
    case 'change':
    case 'growth':
      return { about, measure: { kind, from: Number(argument) } };
    case 'share':
    case 'completion':
    case 'deviation':
      return { about, measure: { kind, of: parseAddress(argument) } };
    case 'count':
      return { about, measure: { kind, unit: argument } };
    default:
      throw new Error(`No measure: “${address}”`);
  }
}

/** The quantity that an address names: `2024/final/expenditure?function=208`. */
export function parseAddress(address: string): Quantity {
  const [year, subject] = splitAt(address, '/');
  return quantityFrom(parseSubject(subject), Number(year));
}
