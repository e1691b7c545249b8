import { describe, expect, test } from 'vitest';
import { compoundOf as written } from '../../tests/paper/compound.ts';
import { compoundHolds, isEncryptedPackage } from './compound.ts';
import { openCompound } from './compound-stream.ts';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file whose directory lists streams of these names. */
function compoundOf(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + names.length * 128);
  bytes.set(signature);
  names.forEach((name, entry) =>
    [...name].forEach((unit, index) => {
      new DataView(bytes.buffer).setUint16(512 + entry * 128 + index * 2, unit.charCodeAt(0), true);
    }),
  );
  return bytes;
}

describe('compound files', () => {
  test('are asked for their streams', () => {
    const file = compoundOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
    expect(compoundHolds(file, 'EncryptionInfo')).toBe(true);
    expect(compoundHolds(file, 'Encryption')).toBe(false);
    expect(isEncryptedPackage(file)).toBe(true);
    expect(isEncryptedPackage(compoundOf('Root Entry', 'WordDocument'))).toBe(false);
  });

  test('are known by their signature', () => {
    expect(isEncryptedPackage(compoundOf('EncryptedPackage').fill(0, 0, 8))).toBe(false);
    expect(isEncryptedPackage(new Uint8Array())).toBe(false);
  });

  test('hand out their streams', () => {
    const long = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    const file = openCompound(written({ WordDocument: long, '1Table': Uint8Array.of(7) }))!;
    expect(file.stream('0Table', 'WordDocument')?.subarray(0, 100_000)).toEqual(long);
    expect(file.stream('1Table')?.[0]).toBe(7);
    expect(file.stream('0Table')).toBeUndefined();
    expect(openCompound(Uint8Array.of(1, 2, 3))).toBeUndefined();
  });

  test('are known by what stands on top, not within an embedded object', () => {
    const bytes = written({ WordDocument: new Uint8Array(9), Workbook: new Uint8Array(9) });
    expect(openCompound(bytes)?.holds('Workbook')).toBe(true);
    // the entry beside the first one
    new DataView(bytes.buffer).setUint32(512 + 128 + 72, 0xffffffff, true);
    expect(openCompound(bytes)?.holds('WordDocument')).toBe(true);
    expect(openCompound(bytes)?.holds('Workbook')).toBe(false);
    expect(openCompound(bytes)?.stream('Workbook')).toBeUndefined();
  });
});
