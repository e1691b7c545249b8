/** Where something stands: the page from 1, and the point from its upper left corner. */
export interface NamedPlace {
  readonly name: string;
  readonly page: number;
  /** “70.87pt” */
  readonly x: string;
  readonly y: string;
}

/**
 * Names a destination for every place, so that `document.pdf#nameddest=…` opens there. Attached files become associated
 * ones, and windows show the title and the outline. All is added after the end of the file, as PDF allows.
 */
export function withDestinations(pdf: Uint8Array, places: readonly NamedPlace[]): Uint8Array {
  const file = fileOf(new TextDecoder('latin1').decode(pdf));
  const { text, size, root, xref } = file;
  const catalogue = objectAt(file, root);
  const pages = pagesUnder(file, referenceIn(catalogue, 'Pages'));
  const attached = attachedIn(catalogue);
  const names = places.map((place): [string, string] => [place.name, destination(place, pages)]);
  const objects: [number: number, content: string][] = [
    ...attached.map((number): [number, string] => [number, asData(objectAt(file, number))]),
    [root, catalogueWith(catalogue, size, attached)],
    [size, nameTree(names)],
  ];
  let added = text.endsWith('\n') ? '' : '\n';
  const table = objects.map(([number, content]) => {
    const line = `${number} 1\n${entry(pdf.length + added.length)}`;
    added += `${number} 0 obj\n${content}\nendobj\n\n`;
    return line;
  });
  const trailer = file.trailer.replace(/\/Size \d+/, `/Size ${size + 1}`);
  const end = pdf.length + added.length;
  added += `xref\n${table.join('')}trailer\n<<${trailer}  /Prev ${xref}\n>>\nstartxref\n${end}\n%%EOF\n`;
  return joined(pdf, new TextEncoder().encode(added));
}

/** A file with one table of objects, as the program that lays out pages writes it. Text is a byte a character. */
interface File {
  readonly text: string;
  readonly trailer: string;
  readonly size: number;
  readonly root: number;
  /** Where the table of objects begins. */
  readonly xref: number;
}

function fileOf(text: string): File {
  const tail = /trailer\s*<<([\s\S]*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text.slice(-1000));
  const [, trailer = '', xref] = tail ?? [];
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  const size = /\/Size (\d+)/.exec(trailer)?.[1];
  if (!root || !size || !text.startsWith(`xref\n0 ${size}\n`, Number(xref))) throw unexpected('no table');
  return { text, trailer, size: Number(size), root: Number(root), xref: Number(xref) };
}

function unexpected(what: string): Error {
  return new Error(`The PDF is not built as expected: ${what}`);
}

/** What stands between `obj` and `endobj`. */
function objectAt({ text, xref, size }: File, number: number): string {
  const table = xref + `xref\n0 ${size}\n`.length;
  const offset = Number(text.slice(table + number * 20, table + number * 20 + 10));
  const head = `${number} 0 obj`;
  if (!text.startsWith(head, offset)) throw unexpected(`no object ${number}`);
  return text.slice(offset + head.length, text.indexOf('endobj', offset)).trim();
}

function referenceIn(object: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
  if (!found) throw unexpected(`no ${key}`);
  return Number(found);
}

interface Page {
  readonly number: number;
  readonly height: number;
}

/** The pages under a node of the tree, in order. */
function pagesUnder(file: File, number: number): Page[] {
  const object = objectAt(file, number);
  const kids = /\/Kids \[([^\]]*)\]/.exec(object)?.[1];
  if (kids !== undefined)
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => pagesUnder(file, Number(kid[1])));
  const box = /\/MediaBox \[\s*\S+ \S+ \S+ (\S+?)\s*\]/.exec(object)?.[1];
  if (!box) throw unexpected('a page without its size');
  return [{ number, height: Number(box) }];
}

/** What stands above a place is shown too: the line that it is in, or begins. */
const roomAbove = 24;

function destination({ page, x, y }: NamedPlace, pages: readonly Page[]): string {
  const { number, height } = pages[page - 1]!;
  const top = Math.min(height, height - Number.parseFloat(y) + roomAbove);
  return `[${number} 0 R /XYZ ${rounded(Number.parseFloat(x))} ${rounded(top)} null]`;
}

function rounded(length: number): string {
  return String(Math.round(length * 10) / 10);
}

/** The descriptions of the attached files. */
function attachedIn(catalogue: string): number[] {
  const names = /\/EmbeddedFiles <<\s*\/Names \[([^\]]*)\]/.exec(catalogue)?.[1] ?? '';
  return [...names.matchAll(/(\d+) 0 R/g)].map((reference) => Number(reference[1]));
}

/** What the document says, for programs. */
function asData(description: string): string {
  if (description.includes('/AFRelationship')) return description;
  return description.replace('/Type /Filespec', '/Type /Filespec\n  /AFRelationship /Data');
}

function catalogueWith(catalogue: string, names: number, attached: readonly number[]): string {
  const dests = `/Dests ${names} 0 R`;
  const known = /\/Dests <<\s*\/Names \[[^\]]*\]\s*>>/;
  const named = known.test(catalogue)
    ? catalogue.replace(known, dests)
    : catalogue.replace('/Names <<', `/Names <<\n    ${dests}`);
  if (!named.includes(dests)) throw unexpected('no names');
  const files = attached.map((number) => `${number} 0 R`).join(' ');
  return named
    .replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
    .replace(/>>$/, `  /PageMode /UseOutlines\n  /AF [${files}]\n>>`);
}

/** Sorted by their bytes, each name once. */
function nameTree(names: readonly (readonly [name: string, destination: string])[]): string {
  const byHex = new Map([...names].reverse().map(([name, place]) => [hexOf(name), place]));
  const sorted = [...byHex].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<<\n  /Names [${sorted.map(([hex, place]) => `<${hex}> ${place}`).join('\n')}]\n>>`;
}

function hexOf(name: string): string {
  return [...new TextEncoder().encode(name)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A line of a table of objects: always 20 bytes. */
function entry(offset: number): string {
  return `${String(offset).padStart(10, '0')} 00000 n\r\n`;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
