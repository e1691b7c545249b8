// The programs that offices print with, each as a function from a file to a file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Prints a web page to PDF with Chromium. */
export function printedByChromium(html: string): Uint8Array {
  return inFolder((folder) => {
    const [page, out] = [join(folder, 'a.html'), join(folder, 'a.pdf')];
    writeFileSync(page, html);
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${out}`,
      pathToFileURL(page).href,
    ]);
    return readFileSync(out);
  });
}

/** Converts a file with LibreOffice: `a.docx` to `pdf`, `doc`; `a.xlsx` to `pdf`, `xls`. */
export function convertedByLibreOffice(name: string, bytes: Uint8Array, to: string): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ]);
    return readFileSync(join(folder, `${basename(name, extname(name))}.${to}`));
  });
}

/** Writes a PDF anew with qpdf: pages turned, content packed into object streams. */
export function rewrittenByQpdf(bytes: Uint8Array, ...options: readonly string[]): Uint8Array {
  return inFolder((folder) => {
    const [file, out] = [join(folder, 'a.pdf'), join(folder, 'b.pdf')];
    writeFileSync(file, bytes);
    run('qpdf', [
      '--object-streams=generate',
      '--recompress-flate',
      '--compression-level=9',
      '--deterministic-id',
      ...options,
      file,
      out,
    ]);
    return readFileSync(out);
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'print-fixtures-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 180_000 });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
}
