// `npm run setup:ocr`: installs what reads scans (extras/ocr), apart from all else. Says what it does on standard error.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'extras', 'ocr');
// what ONNX Runtime would download after it is installed is for graphics cards
const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

process.stderr.write('安装文字识别（约 310 MB） … (npm ci)\n');
const { status } = spawnSync('npm', args, {
  cwd: folder,
  stdio: ['ignore', 2, 2],
  // npm is a script on Windows, which only a shell starts
  shell: process.platform === 'win32',
});
if (status === 0) process.stderr.write('装好了。用法：npm start --silent -- check 扫描件.pdf --ocr\n');
process.exitCode = status === 0 ? 0 : 4;
