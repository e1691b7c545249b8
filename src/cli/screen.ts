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
export function print(text: string): void {
  process.stdout.write(text);
}

/** Trouble and hints go to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Shows how far a long run has come: on a terminal only, and only after a second. */
export function progress(
  all: number,
  quiet: boolean,
): { at(done: number, name: string): void; clear(): void } {
  const begun = performance.now();
  const able = process.stderr.isTTY && !quiet && all > 1;
  let shown = false;
  return {
    at(done, name) {
      if (!able || performance.now() - begun < 1000) return;
      const cells = Math.round((done / all) * 20);
      process.stderr.write(
        `\r\u001b[2K[${'#'.repeat(cells)}${'.'.repeat(20 - cells)}] ${done}/${all} ${name.slice(-40)}`,
      );
      shown = true;
    },
    clear() {
      if (shown) process.stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
