const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

/** A short stable name for a combination of words (FNV-1a, 64 bit, hexadecimal): the same words, the same name. */
export function fingerprint(...words: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of words.join('\u0000')) {
    hash = ((hash ^ BigInt(character.codePointAt(0)!)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}
