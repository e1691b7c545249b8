/**
 * Writes the workbooks under examples/ from the examples as a person reads them (scripts/examples/). `--check` writes
 * nothing and fails where a workbook is out of step.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filledWorkbook } from '../src/workbook/index.ts';
import { countyDepartment } from './examples/county-department.ts';
import { accountsOf } from './examples/example.ts';
import { retypedCentre } from './examples/retyped-centre.ts';
import { smallUnit } from './examples/small-unit.ts';

const folder = resolve(import.meta.dirname, '..', 'examples');
const examples = [countyDepartment, retypedCentre, smallUnit];
const isCheck = process.argv.includes('--check');

for (const example of examples) {
  const path = join(folder, example.file);
  const bytes = await filledWorkbook(accountsOf(example));
  const isSame = existsSync(path) && readFileSync(path).equals(bytes);
  if (isSame) continue;
  if (!isCheck) writeFileSync(path, bytes);
  else {
    process.stderr.write(`examples/${example.file} is out of step: npm run examples\n`);
    process.exitCode = 1;
  }
}
