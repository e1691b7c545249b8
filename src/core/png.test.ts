import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { png } from './png.ts';

/** The chunks of a PNG, read by the letter of the standard. */
function chunksOf(bytes: Uint8Array): { kind: string; data: Buffer }[] {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  const chunks: { kind: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ kind: named.subarray(0, 4).toString('latin1'), data: named.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** The colours of its pixels. */
function pixelsOf(bytes: Uint8Array): number[] {
  const chunks = chunksOf(bytes);
  expect(chunks.map(({ kind }) => kind)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [head, palette, data] = chunks.map((chunk) => chunk.data) as [Buffer, Buffer, Buffer];
  const [width, height, bits] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8]!];
  expect([...head.subarray(9)]).toEqual([3, 0, 0, 0]);
  const rows = inflateSync(data);
  const length = Math.ceil((width * bits) / 8) + 1;
  expect(rows).toHaveLength(length * height);
  return Array.from({ length: width * height }, (_, pixel) => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const byte = rows[y * length + 1 + Math.floor((x * bits) / 8)]!;
    const index = (byte >> (8 - bits - ((x * bits) % 8))) & (2 ** bits - 1);
    return palette.readUIntBE(index * 3, 3);
  });
}

test.each([1, 2, 3, 4, 5, 16, 17, 256])('%i colours', (colours) => {
  const palette = Array.from({ length: colours }, (_, index) => (index * 0x010305) & 0xffffff);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 19 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      (width, height, seed) => {
        const indices = Uint8Array.from({ length: width * height }, (_, at) => (seed + at * 7) % colours);
        expect(pixelsOf(png({ width, height, indices, palette }))).toEqual(
          [...indices].map((each) => palette[each]),
        );
      },
    ),
    { numRuns: 20 },
  );
});
