const sector = 512;
const entry = 128;
const endOfChain = 0xfffffffe;
const unused = 0xffffffff;
const isTable = 0xfffffffd;
/** Streams shorter than this would stand in small sectors: they are filled up. */
const shortest = 4096;

/** Writes a compound file, the container of old Office files, with these streams. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const contents = Object.values(streams).map((content) => filled(content));
  const directory = filled(directoryOf(names, contents));
  const parts = [directory, ...contents];
  const sectors = parts.reduce((sum, part) => sum + part.length / sector, 0);
  const tables = Math.ceil(sectors / (sector / 4 - 1));
  const table = new Uint32Array((tables * sector) / 4).fill(unused);
  const starts: number[] = [];
  let next = 0;
  for (const part of parts) {
    starts.push(next);
    for (const end = next + part.length / sector; next < end; next += 1)
      table[next] = next + 1 < end ? next + 1 : endOfChain;
  }
  const first = next;
  for (let index = 0; index < tables; index += 1) table[first + index] = isTable;
  names.forEach((_, index) =>
    new DataView(directory.buffer).setUint32((index + 1) * entry + 116, starts[index + 1]!, true),
  );
  const bytes = new Uint8Array((1 + sectors + tables) * sector);
  bytes.set(headerOf(first, tables));
  let at = sector;
  for (const part of [...parts, new Uint8Array(table.buffer)]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Filled up to whole sectors, and to the least length of a stream. */
function filled(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.max(shortest, Math.ceil(content.length / sector) * sector));
  whole.set(content);
  return whole;
}

/** The root, and below it a chain of entries. */
function directoryOf(names: readonly string[], contents: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((names.length + 1) * entry);
  const view = new DataView(bytes.buffer);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = index * entry;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
    view.setUint32(at + 68, unused, true);
    view.setUint32(at + 72, index > 0 && index < names.length ? index + 1 : unused, true);
    view.setUint32(at + 76, index === 0 ? 1 : unused, true);
    view.setUint32(at + 116, endOfChain, true);
    view.setUint32(at + 120, contents[index - 1]?.length ?? 0, true);
  });
  return bytes;
}

function headerOf(table: number, tables: number): Uint8Array {
  const bytes = new Uint8Array(sector);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, 0, true);
  view.setUint32(56, shortest, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(76 + index * 4, index < tables ? table + index : unused, true);
  return bytes;
}
