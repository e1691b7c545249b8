// `npm start`: sets up where needed and shows a check; `npm start --silent -- check FILE …` runs any command.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runSetup } from './setup.mjs';

const given = process.argv.slice(2);

if (runSetup()) {
  // npm runs scripts in the checkout; paths are meant from where npm was called
  if (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD)
    process.chdir(process.env.INIT_CWD);
  if (given.length > 0) await run(given);
  else await demonstrate();
}

async function run(args) {
  process.argv = [process.execPath, join(root, 'dist', 'cli.js'), ...args];
  await import('../dist/cli.js');
}

/** Checks the example. That it finds something is what it is made for: only trouble with the program is trouble. */
async function demonstrate() {
  const example = exampleFile();
  if (!example) {
    await run(['--help']);
    return;
  }
  await run(['check', example]);
  if (process.exitCode === 1) process.exitCode = 0;
  process.stderr.write(`
以上是例子 ${example} 的检查结果。接着可以：
  npm start --silent -- check 你的文件.txt                    检查自己的文件
  npm start --silent -- check 你的文件.txt --format json      给程序用
  npm start --silent -- read ${example} --show   看每个字是怎么读懂的
  npm start --silent -- explain                              有哪些规则
  npm start --silent -- --help                               全部用法（English: --lang en）
`);
}

function exampleFile() {
  const folder = join(root, 'examples');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const name = names.find((each) => each.includes('青禾县图书馆-2024-决算')) ?? names[0];
  return name === undefined ? undefined : relative(process.cwd(), join(folder, name));
}
