import { describe, expect, test } from 'vitest';
import { compoundHolds, isEncryptedPackage } from './compound.ts';

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
});
