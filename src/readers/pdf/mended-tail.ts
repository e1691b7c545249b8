/**
 * PDFium ends a file that has its cross-references in a stream (ISO 32000-2, 7.5.8) in a way that only lenient
 * programs read: without the type of that stream and the end of its object. And it names every copy by chance. Here
 * the end is made sound, and the same content gets the same name.
 */
export function mendedTail(copy: Uint8Array, isNamed: boolean): Uint8Array {
  const end = latin(copy.subarray(-64));
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN);
  if (!(from > 0 && from < copy.length)) return copy;
  const tail = latin(copy.subarray(from));
  const name = nameOf(copy.subarray(0, from));
  let mended = tail.replace(/\/ID\s*\[(.*?)<[0-9A-Fa-f]*>\s*\]/s, (_, first: string) =>
    isNamed ? `/ID[${first}<${name}>]` : `/ID[<${name}><${name}>]`,
  );
  if (/^\d+ \d+ obj\s*<</.test(mended)) {
    if (!/^[^>]*\/Type\s*\/XRef/.test(mended)) mended = mended.replace('<<', '<</Type/XRef');
    mended = mended.replace(/endstream\s+(?=startxref\s+\d+\s+%%EOF\s*$)/, 'endstream\r\nendobj\r\n');
  }
  return joined(
    copy.subarray(0, from),
    Uint8Array.from(mended, (letter) => letter.charCodeAt(0)),
  );
}

/** A letter a byte, whatever the byte. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return pieces.join('');
}

/** Four sums of the content (FNV-1a, 32 bits each), as 32 hexadecimal digits. */
function nameOf(bytes: Uint8Array): string {
  return [0, 1, 2, 3]
    .map((seed) => {
      let sum = 0x811c9dc5 ^ seed;
      for (let index = 0; index < bytes.length; index += 1) sum = Math.imul(sum ^ bytes[index]!, 0x01000193);
      return (sum >>> 0).toString(16).toUpperCase().padStart(8, '0');
    })
    .join('');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
