const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** So many bytes become one string at a time. */
const stretch = 3 * 8192;

/** Bytes as letters, for an address that holds its own content, and for a text that carries a file. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += stretch)
    pieces.push(stretchOf(bytes.subarray(start, start + stretch)));
  return pieces.join('');
}

function stretchOf(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const bits = (bytes[index]! << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text += letters[bits >> 18]! + letters[(bits >> 12) & 63]!;
    text += left > 1 ? letters[(bits >> 6) & 63]! : '=';
    text += left > 2 ? letters[bits & 63]! : '=';
  }
  return text;
}

/** The bytes that `toBase64` wrote down. */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let index = 0, at = 0; index < text.length; index += 4) {
    let bits = 0;
    for (let each = 0; each < 4; each += 1) bits = (bits << 6) | (values[text.charCodeAt(index + each)] ?? 0);
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (bits >> shift) & 255;
  }
  return bytes;
}

const values = new Uint8Array(128);
for (const [index, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = index;
