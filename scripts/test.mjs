// `npm test`: sets up, then runs every step, whatever the one before came to; the last line is the tally.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runSetup } from './setup.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'juesuan-test-'));
const results = join(scratch, 'vitest.json');

/** Each step: what it is called, the package that holds its program, the program, its arguments. */
const steps = [
  ['types', 'typescript/bin/tsc'],
  ['lint', 'oxlint/bin/oxlint', '--deny-warnings', 'src', 'tests', 'scripts'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ...(existsSync(join(root, 'scripts', 'docs.ts'))
    ? [['docs in step', 'tsx/dist/cli.mjs', 'scripts/docs.ts', '--check']]
    : []),
  [
    'tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
];

const tally = { passed: 0, failed: 0, skipped: 0 };
const report = [];

if (runSetup()) {
  for (const [name, program, ...args] of steps) {
    const ok = succeeds(name, program, args);
    report.push(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
    if (name === 'tests') addTests(ok);
    else tally[ok ? 'passed' : 'failed'] += 1;
  }
} else {
  report.push('FAIL setup');
  tally.failed += 1;
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${report.join('\n')}`);
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
);
process.exitCode = tally.failed > 0 ? 1 : 0;

function succeeds(name, program, args) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** A file that could not be run at all counts as one failure, as does a run that failed without a failed test. */
function addTests(ok) {
  if (!existsSync(results)) {
    tally.failed += 1;
    return;
  }
  const told = JSON.parse(readFileSync(results, 'utf8'));
  const broken = told.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = told.numFailedTests + broken;
  tally.passed += told.numPassedTests;
  tally.failed += failed === 0 && !ok ? 1 : failed;
  tally.skipped += told.numPendingTests + told.numTodoTests;
}
