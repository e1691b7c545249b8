import type { Span } from '../core/span.ts';

/** Who understood a stretch of text. */
export const claimKinds = [
  'cell',
  'label',
  'phrase',
  'statement',
  'heading',
  'contents',
  'form',
  'glossary',
  'furniture',
  'free',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * Who claims which character of a source. Nothing is dropped: claimed and unclaimed characters add up to all that
 * is not blank.
 */
export interface Claims {
  readonly owners: Uint8Array;
}

export function noClaims(length: number): Claims {
  return { owners: new Uint8Array(length) };
}

/** Claims what nobody has claimed yet within `span`. */
export function claim(claims: Claims, span: Span, kind: ClaimKind): void {
  const owner = claimKinds.indexOf(kind) + 1;
  const { owners } = claims;
  for (let position = span.start; position < span.end; position += 1) {
    if (owners[position] === 0) owners[position] = owner;
  }
}

export function claimedBy(claims: Claims, position: number): ClaimKind | undefined {
  return claimKinds[claims.owners[position]! - 1];
}

const blank = /\s/;

/** The characters that are not blank, counted by who claims them. */
export function countClaims(
  claims: Claims,
  text: string,
): { all: number; unclaimed: number; by: Record<ClaimKind, number> } {
  const by = Object.fromEntries(claimKinds.map((kind) => [kind, 0])) as Record<ClaimKind, number>;
  let all = 0;
  let unclaimed = 0;
  for (let position = 0; position < text.length; position += 1) {
    if (blank.test(text[position]!)) continue;
    all += 1;
    const owner = claimedBy(claims, position);
    if (owner) by[owner] += 1;
    else unclaimed += 1;
  }
  return { all, unclaimed, by };
}

/** The stretches that nobody claims, without the blanks around them. */
export function unclaimedSpans(claims: Claims, text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  for (let position = 0; position <= text.length; position += 1) {
    const isBlank = position < text.length && blank.test(text[position]!);
    const open = position < text.length && !isBlank && claims.owners[position] === 0;
    if (open) {
      if (start < 0) start = position;
      end = position + 1;
    } else if (start >= 0 && (!isBlank || text[position] === '\n' || position === text.length)) {
      spans.push({ start, end });
      start = -1;
    }
  }
  return spans;
}
