import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Eye, Tools } from '../index.ts';
import type { Progress } from './screen.ts';
import { usageError } from './usage.ts';

/** What reading may use: with `--ocr` an eye, which is loaded now. */
export async function toolsFor(wantsEye: boolean, bar: Progress): Promise<Tools> {
  return wantsEye ? { eye: await installedEye(), page: bar.page } : {};
}

/** The eye under extras/ocr, where it has been set up. */
async function installedEye(): Promise<Eye> {
  const path = eyePath();
  if (path === undefined || !existsSync(join(dirname(path), 'node_modules'))) throw notSetUp;
  try {
    const { openEye } = (await import(pathToFileURL(path).href)) as { openEye: () => Promise<Eye> };
    return await openEye();
  } catch (error) {
    throw cannotStart(error instanceof Error ? error.message : String(error));
  }
}

/** Beside this program: whether it runs from its sources or as it was built. */
function eyePath(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 3; up += 1) {
    const path = join(folder, 'extras', 'ocr', 'eye.mjs');
    if (existsSync(path)) return path;
    folder = dirname(folder);
  }
  return undefined;
}

const notSetUp = usageError({
  zh: '文字识别没有安装（约 310 MB）。先在本程序的目录里运行：npm run setup:ocr',
  en: 'OCR is not set up (about 310 MB). Run first, in the folder of this program: npm run setup:ocr',
});

function cannotStart(words: string) {
  return usageError({
    zh: `文字识别启动不了：${words}\n请重新安装：npm run setup:ocr`,
    en: `OCR cannot be started: ${words}\nSet it up again: npm run setup:ocr`,
  });
}
