/** Text with the encoding that the bytes were found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes bytes by evidence: byte order mark, then UTF-16 by the position of its zero bytes, then strict UTF-8,
 * then GB18030. Undefined where none fits.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return attempt(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be');
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return attempt(bytes, utf16);
  return attempt(bytes, 'utf-8') ?? attempt(withoutBrokenEnd(bytes), 'gb18030');
}

function attempt(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return looksLikeText(text) ? { text, encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** Line breaks and digits of UTF-16 text have a zero byte on one side only. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0 && bytes[index + 1]! < 0x80) even += 1;
    if (bytes[index + 1] === 0 && bytes[index]! < 0x80) odd += 1;
  }
  if (odd > length / 50 && even === 0) return 'utf-16le';
  if (even > length / 50 && odd === 0) return 'utf-16be';
  return undefined;
}

/** A file cut off within a character still reads: up to three bytes of an unfinished one are left out. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && bytes[end - 1]! >= 0x80) {
    try {
      new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(Math.max(0, end - 64), end));
      break;
    } catch {
      end -= 1;
    }
  }
  return bytes.subarray(0, end);
}

const sampled = 65_536;

/** Few control characters, and few characters that Chinese text never prints. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, sampled);
  let strange = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (
      code < 32
        ? code !== 9 && code !== 10 && code !== 12 && code !== 13
        : code === 0xfffd || (code >= 0xe000 && code < 0xf900)
    ) {
      strange += 1;
    }
  }
  return strange * 200 <= sample.length;
}
