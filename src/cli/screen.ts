import { harmless } from '../reporters/width.ts';

/** What standard output can show. */
export interface Screen {
  readonly colour: boolean;
  readonly width: number;
}

const widthElsewhere = 100;

/** Colours on a terminal unless NO_COLOR, --no-color or a dumb terminal; the width of the terminal, or COLUMNS. */
export function screenOf(wantsColour: boolean): Screen {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = process.env;
  const able = process.stdout.isTTY ? TERM !== 'dumb' : Boolean(FORCE_COLOR) && FORCE_COLOR !== '0';
  const columns = Number(COLUMNS) || process.stdout.columns || widthElsewhere;
  return { colour: wantsColour && !NO_COLOR && able, width: Math.min(Math.max(columns, 40), 160) };
}

/** Writes the result and nothing else. */
export function print(result: string | Uint8Array): void {
  process.stdout.write(result);
}

/** Trouble and hints go to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** How far a long run has come. */
export interface Progress {
  /** So many more documents were found; in archives they are counted once those are opened. */
  readonly found: (count: number) => void;
  /** The next document is read. */
  readonly reading: (name: string) => void;
  /** A page of it is read from its picture. */
  readonly page: (page: number, pages: number) => void;
  readonly clear: () => void;
}

/** Shows progress on a terminal only, and only after a second. */
export function progress(quiet: boolean): Progress {
  const begun = performance.now();
  const able = process.stderr.isTTY && !quiet;
  let all = 0;
  let read = 0;
  let current = '';
  let shown = false;
  const isSlow = () => able && performance.now() - begun >= 1000;
  const show = (done: number, of: number, words: string) => {
    const cells = Math.round((done / of) * 20);
    process.stderr.write(
      `\r\u001b[2K[${'#'.repeat(cells)}${'.'.repeat(20 - cells)}] ${done}/${of} ${harmless(words).slice(-40)}`,
    );
    shown = true;
  };
  return {
    found(count) {
      all += count;
    },
    reading(name) {
      read += 1;
      current = name;
      if (all >= 2 && isSlow()) show(Math.min(read - 1, all), all, name);
    },
    page(page, pages) {
      if (isSlow()) show(page - 1, pages, current);
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
