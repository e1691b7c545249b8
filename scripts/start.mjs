// `npm start`: sets up where needed and builds an example; `npm start --silent -- check FILE …` runs any command.
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

/** Builds the example in every format and checks what was built; says where the files are and what to try next. */
async function demonstrate() {
  const example = exampleFile();
  if (!example) {
    await run(['--help']);
    return;
  }
  const out = relative(process.cwd(), join(root, 'out')) || '.';
  await run(['build', example, '--out', out, '--force']);
  process.stderr.write(`
以上由例子 ${example} 生成并检查，文件在 ${out}/ 。接着可以：
  npm start --silent -- check 你的文件.docx                   检查自己的文件
  npm start --silent -- check 你的文件.docx --format json     给程序用
  npm start --silent -- init 决算.xlsx                        生成要填的空白工作簿
  npm start --silent -- build 决算.xlsx --draft               由填好的工作簿生成公开文件
  npm start --silent -- diff 定稿.docx 网上版本.html          两份有什么不同
  npm start --silent -- explain                               有哪些规则
  npm start --silent -- --help                                全部用法（English: --lang en）
`);
}

function exampleFile() {
  const folder = join(root, 'examples');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
  const name = names.find((each) => each.startsWith('云岭县水利局')) ?? names.sort()[0];
  return name === undefined ? undefined : relative(process.cwd(), join(folder, name));
}
