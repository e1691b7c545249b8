import { zlib } from './zip.ts';

/** A picture of few colours: an index a pixel, row after row from the top, and the colours that the indices mean. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly indices: Uint8Array;
  /** At most 256, each 0xRRGGBB. */
  readonly palette: readonly number[];
}

const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const byPalette = 3;

/** The picture as a PNG file (ISO/IEC 15948), as few bits a pixel as its colours need. */
export function png(picture: IndexedPicture): Uint8Array {
  const { width, height, palette } = picture;
  const bits = palette.length <= 2 ? 1 : palette.length <= 4 ? 2 : palette.length <= 16 ? 4 : 8;
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return joined([
    Uint8Array.from(mark),
    chunk('IHDR', joined([word(width), word(height), Uint8Array.of(bits, byPalette, 0, 0, 0)])),
    chunk('PLTE', Uint8Array.from(colours)),
    chunk('IDAT', zlib(rowsOf(picture, bits))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row begins with the number of its filter: none, which packs best where pixels are indices. */
function rowsOf({ width, height, indices }: IndexedPicture, bits: number): Uint8Array {
  const length = Math.ceil((width * bits) / 8);
  const rows = new Uint8Array(height * (length + 1));
  for (let y = 0, from = 0; y < height; y += 1) {
    const start = y * (length + 1) + 1;
    for (let at = 0; at < width * bits; at += bits, from += 1)
      rows[start + (at >> 3)]! |= indices[from]! << (8 - bits - (at & 7));
  }
  return rows;
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = Uint8Array.from([...kind].map((letter) => letter.charCodeAt(0)));
  const data = joined([named, content]);
  return joined([word(content.length), data, word(checksum(data))]);
}

function word(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** CRC-32, as PNG and ZIP have it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1)
    sum = remainders[(sum ^ bytes[index]!) & 255]! ^ (sum >>> 8);
  return ~sum;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
