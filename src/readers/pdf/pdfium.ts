/**
 * PDFium, the reader of PDFs inside Chromium, as a program in WebAssembly. Its functions take and give numbers:
 * handles, and places in its memory. Nothing else of the project knows them but the files of this folder.
 */
export interface Pdfium {
  /** PDFium's functions by name, as its headers declare them. */
  readonly call: Readonly<Record<string, (...args: number[]) => number>>;
  /** Where results are put that a function gives by place: 64 bytes, for one call. */
  readonly scratch: number;
  float(place: number): number;
  double(place: number): number;
  int(place: number): number;
  /** Its memory as it is now: it may grow with every call. */
  memory(): Uint8Array;
  /** Words in the form that PDFium takes: UTF-16 with an end. Freed when `run` has returned. */
  withWords<T>(words: string, run: (place: number) => T): T;
  /** Words that a function writes: it is asked for their length first. */
  words(fill: (place: number, length: number) => number): string;
}

const scratchSize = 64;
/** No document needs more memory: a page of a scan takes some tens of MB. What asks for more is stopped within PDFium. */
const mostMemory = 1_000_000_000;
/** Memory that was taken is never given back: after a document that took more the program is started anew. */
const keptMemory = 300_000_000;
/** Words longer than these are not what they pretend to be: a title, a name of a file. */
const longestWords = 65_536;

let loading: Promise<Pdfium> | undefined;

/** The program, started once. */
export function pdfium(): Promise<Pdfium> {
  loading ??= start();
  return loading;
}

/** After it has failed within itself its memory cannot be trusted: the next caller starts it anew. */
export function abandonPdfium(): void {
  loading = undefined;
}

/** To be called when a document has been read. */
export function restPdfium(pdfium: Pdfium): void {
  if (pdfium.memory().length > keptMemory) abandonPdfium();
}

async function start(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium');
  const { pdfium: module, PDFiumExt_Init } = await init({ print: silent, printErr: silent });
  PDFiumExt_Init();
  const call = module.wasmExports as unknown as Pdfium['call'] & { readonly memory: WebAssembly.Memory };
  limit(call.memory);
  const scratch = call.malloc!(scratchSize);
  let view = new DataView(call.memory.buffer);
  // the memory is another one after it has grown
  const current = () =>
    view.buffer === call.memory.buffer ? view : (view = new DataView(call.memory.buffer));
  const memory = () => new Uint8Array(call.memory.buffer);
  return {
    call,
    scratch,
    float: (place) => current().getFloat32(place, true),
    double: (place) => current().getFloat64(place, true),
    int: (place) => current().getInt32(place, true),
    memory,
    withWords(words, run) {
      const place = call.malloc!((words.length + 1) * 2);
      for (let index = 0; index < words.length; index += 1)
        current().setUint16(place + index * 2, words.charCodeAt(index), true);
      current().setUint16(place + words.length * 2, 0, true);
      try {
        return run(place);
      } finally {
        call.free!(place);
      }
    },
    words(fill) {
      const length = Math.min(fill(0, 0), longestWords);
      if (length < 2) return '';
      const place = call.malloc!(length);
      try {
        fill(place, length);
        return new TextDecoder('utf-16le')
          .decode(memory().slice(place, place + length))
          .replace(/\0.*$/s, '');
      } finally {
        call.free!(place);
      }
    },
  };
}

/** What it has to say is told by what its functions give. */
const silent = () => undefined;

const page = 65_536;

/** The program grows its memory by this function: where it throws there is none left. */
function limit(memory: WebAssembly.Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + Number(pages) * page > mostMemory) throw new RangeError('no more memory');
    return grow(pages);
  };
}
