/** A page of a message, decoded from how the message carries it. */
export interface MimePage {
  readonly name: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

const mostParts = 2000;
const deepest = 6;

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/**
 * The pages of a message in which a page was saved with what belongs to it. Word keeps one page in it, Excel one for
 * each sheet.
 */
export function mimePages(bytes: Uint8Array): MimePage[] {
  const found: MimePage[] = [];
  let parts = 0;
  const visit = (part: Part, depth: number) => {
    parts += 1;
    if (parts > mostParts || depth > deepest) return;
    const type = part.headers.get('content-type') ?? 'text/html';
    const boundary = parameter(type, 'boundary');
    if (/^\s*multipart\//i.test(type) && boundary) {
      for (const inner of partsOf(part.body, boundary)) visit(inner, depth + 1);
    } else if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) {
      const charset = parameter(type, 'charset');
      found.push({
        name: lastStep(part.headers.get('content-location') ?? parameter(type, 'name') ?? ''),
        ...(charset ? { charset } : {}),
        bytes: decodedBody(part),
      });
    }
  };
  visit(partOf(bytes), 0);
  // Excel's list of the sheets
  return found.filter(({ name }) => name.toLowerCase() !== 'tabstrip.htm');
}

function lastStep(location: string): string {
  return (
    location
      .replace(/[?#].*$/s, '')
      .split(/[\\/]/)
      .pop() ?? ''
  );
}

/** A character a byte, so that places in the text are places in the bytes. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Heads end at the first blank line; a head goes on over lines that begin with a blank. */
function partOf(bytes: Uint8Array): Part {
  const head = latin(bytes.subarray(0, 65_536));
  const end = /\r?\n[ \t]*\r?\n/.exec(head);
  const headers = new Map<string, string>();
  const lines = head.slice(0, end?.index ?? head.length).replaceAll(/\r?\n[ \t]+/g, ' ');
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? bytes.subarray(end.index + end[0].length) : new Uint8Array() };
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

/** The parts between the boundary lines; the last may be cut off. */
function partsOf(bytes: Uint8Array, boundary: string): Part[] {
  const text = latin(bytes);
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let at = text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`) + 1;
  if (at === 0 && !text.startsWith(mark)) return [];
  while (parts.length < mostParts) {
    const line = text.indexOf('\n', at);
    if (line < 0 || text.startsWith('--', at + mark.length)) break;
    const next = text.indexOf(`\n${mark}`, line);
    parts.push(partOf(bytes.subarray(line + 1, next < 0 ? bytes.length : next)));
    if (next < 0) break;
    at = next + 1;
  }
  return parts;
}

function decodedBody({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return fromQuotedPrintable(body);
    case 'base64':
      return fromBase64(body);
    default:
      return body;
  }
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte !== 0x3d) {
      decoded[length++] = byte;
      continue;
    }
    const high = hex(body[at + 1]);
    const low = hex(body[at + 2]);
    if (high !== undefined && low !== undefined) {
      decoded[length++] = high * 16 + low;
      at += 2;
      continue;
    }
    // an equals sign at the end of a line: the line goes on
    let end = at + 1;
    while (body[end] === 0x20 || body[end] === 0x09) end += 1;
    if (body[end] === 0x0d) end += 1;
    if (body[end] === 0x0a) at = end;
    else decoded[length++] = byte;
  }
  return decoded.subarray(0, length);
}

function hex(byte: number | undefined): number | undefined {
  if (byte === undefined) return undefined;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

const base64 = new Uint8Array(128).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((letter, index) => {
  base64[letter.charCodeAt(0)] = index;
});

/** What is no letter of base64 is passed over, and an unfinished end dropped. */
function fromBase64(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.floor((body.length * 3) / 4) + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const byte of body) {
    const value = byte < 128 ? base64[byte]! : 255;
    if (value === 255) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      decoded[length++] = (bits >> held) & 0xff;
    }
  }
  return decoded.subarray(0, length);
}
