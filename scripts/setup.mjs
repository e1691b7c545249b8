// Installs and builds where that is needed, and only then. Says what it does on standard error alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const installed = join(root, 'node_modules', '.juesuan-setup');
const built = join(root, 'dist', '.juesuan-build');
const bundle = join(root, 'dist', 'cli.js');

/** Makes `dist/cli.js` what the sources say. Two starts at once wait for one another. */
export function setup() {
  if (isInstalled() && isBuilt()) return;
  const release = lock();
  try {
    if (!isInstalled()) install();
    if (!isBuilt()) build();
  } finally {
    release();
  }
}

function isInstalled() {
  return stampOf(installed) === hashOf(['package-lock.json']);
}

function isBuilt() {
  return existsSync(bundle) && stampOf(built) === hashOf(sources());
}

function install() {
  say('安装依赖 … (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installed, hashOf(['package-lock.json']));
}

function build() {
  say('构建 … (tsdown)');
  // the stamp is of the sources as they stood when the build began
  const stamp = hashOf(sources());
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsdown = join(root, 'node_modules', 'tsdown', 'dist', 'run.mjs');
  runQuietly(process.execPath, [tsdown, '--logLevel', 'warn'], { JUESUAN_WITHOUT_TYPES: '1' });
  writeFileSync(built, stamp);
}

function sources() {
  return [...filesUnder('src'), 'package.json', 'tsdown.config.ts', 'tsconfig.json'];
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return path.endsWith('.test.ts') ? [] : [path];
    });
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

/** Runs a step with all that it prints on standard error; a step that fails ends the start with 4. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(command, args, error?.message ?? `exit ${status}`);
}

/** Runs a step whose words matter only where it fails. */
function runQuietly(command, args, env) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) fail(command, args, `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
}

function fail(command, args, words) {
  say(`${command} ${args.join(' ')}: ${words}`);
  process.exitCode = 4;
  throw new SetupFailed();
}

export class SetupFailed extends Error {}

/** One setup of a checkout at a time. A lock whose owner is gone does not count. */
function lock() {
  const place = join(
    tmpdir(),
    `juesuan-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`,
  );
  const owner = join(place, 'pid');
  for (;;) {
    try {
      mkdirSync(place);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(place, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isRunning(stampOf(owner))) rmSync(place, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function isRunning(pid) {
  // the owner writes its number a moment after it has made the folder
  if (pid === undefined || pid === '') {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    return false;
  }
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) runSetup();

/** Sets up, or says that it failed and ends with 4. */
export function runSetup() {
  try {
    setup();
    return true;
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error;
    return false;
  }
}
