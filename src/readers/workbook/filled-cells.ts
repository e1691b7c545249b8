const less = 0x3c;
const colon = 0x3a;

/** How many cells of a sheet's XML hold something, counted on its bytes before any of it is parsed. */
export function filledCells(xml: Uint8Array | undefined): number {
  if (!xml) return 0;
  let count = 0;
  for (let at = xml.indexOf(less); at >= 0; at = xml.indexOf(less, at + 1)) {
    let name = at + 1;
    if (isLetter(xml[name]) && !endsName(xml[name + 1])) {
      // a prefix of a few letters may stand before the name
      const end = xml.subarray(name, name + 8).indexOf(colon);
      if (end > 0) name += end + 1;
    }
    const isValue = xml[name] === 0x76 && endsName(xml[name + 1]);
    const isInline = xml[name] === 0x69 && xml[name + 1] === 0x73 && endsName(xml[name + 2]);
    if (isValue || isInline) count += 1;
  }
  return count;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** `>`, `/` or a blank. */
function endsName(byte: number | undefined): boolean {
  return byte === 0x3e || byte === 0x2f || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
