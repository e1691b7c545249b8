#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import type { Language } from '../core/messages.ts';
import { declareBuild } from './build.ts';
import { declareCheck } from './check.ts';
import { declareDiff } from './diff.ts';
import { exitCodes } from './exit-codes.ts';
import { declareExplain } from './explain.ts';
import { localiseHelp, usageTrouble } from './help.ts';
import { declareInit } from './init.ts';
import { withCommonOptions } from './options.ts';
import { declareRead } from './read.ts';
import { tell } from './screen.ts';
import { tool } from './tool.ts';
import { isUsageError, languageOf } from './usage.ts';

process.stdout.on('error', leaveQuietly);
process.exitCode = await main(process.argv.slice(2));

/** Runs a command line and says what to exit with. */
async function main(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  let exitCode: number = exitCodes.clean;
  const program = programFor(language, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error, program, language);
    if (isUsageError(error)) {
      tell(error.usage[language]);
      return exitCodes.usage;
    }
    tell(language === 'zh' ? '内部错误：这是本程序的错。' : 'Internal error: the fault is in this program.');
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.internal;
  }
}

function programFor(language: Language, done: (exitCode: number) => void): Command {
  const zh = language === 'zh';
  const program = new Command('juesuan')
    .description(
      zh
        ? '读懂、检查、生成部门决算公开：把公开文件读成数据，核对每一个数、每一句话，指出问题在哪里、为什么、怎么改；由工作簿生成公开文件。'
        : 'Reads a published 部门决算公开 (final accounts of a Chinese department) as data, checks it, and builds it from a workbook.',
    )
    .usage(zh ? '<命令> [选项]' : '<command> [options]')
    .version(
      zh ? `${tool.version}（规则截至 ${tool.rules}）` : `${tool.version} (rules as of ${tool.rules})`,
      '-V, --version',
      zh ? '显示版本' : 'show the version',
    )
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .addHelpText('after', examples(zh));
  withCommonOptions(program, language);
  localiseHelp(program, language);
  declareRead(program, language, done);
  declareCheck(program, language, done);
  declareInit(program, language, done);
  declareBuild(program, language, done);
  declareDiff(program, language, done);
  declareExplain(program, language, done);
  return program;
}

function examples(zh: boolean): string {
  return zh
    ? `
例子：
  juesuan check 决算.txt                        检查一份，结果给人看
  juesuan check 公开/ --format sarif > 结果.sarif   检查一个文件夹，结果给程序看
  juesuan init 决算.xlsx                        生成要填的空白工作簿
  juesuan build 决算.xlsx --out 公开/             由填好的工作簿生成决算公开
  juesuan diff 定稿.docx 网上版本.html            两份有什么不同
  juesuan explain 三公经费                       一个名词、一个科目、一条规则是什么意思

退出码：0 没有问题 · 1 有问题 · 2 用法不对 · 3 无法判断 · 4 内部错误 · 5 认出的数太少`
    : `
Examples:
  juesuan check accounts.txt                       check one, for people to read
  juesuan check published/ --format sarif > out.sarif   check a folder, for programs
  juesuan init accounts.xlsx                       the blank workbook to fill in
  juesuan build accounts.xlsx --out published/     the disclosure from a filled workbook
  juesuan diff final.docx published.html           what differs
  juesuan explain 2080505                          what a code, a term or a rule means

Exit codes: 0 nothing found · 1 findings · 2 wrong usage · 3 no verdict · 4 internal error · 5 too little understood`;
}

/** Help and version were asked for; anything else of commander's is wrong usage. */
function usageCode(error: CommanderError, program: Command, language: Language): number {
  if (error.code === 'commander.help' && error.exitCode !== 0) {
    program.outputHelp();
    return exitCodes.clean;
  }
  if (error.exitCode === 0) return exitCodes.clean;
  tell(usageTrouble(error, program)[language]);
  tell(language === 'zh' ? '用法：juesuan --help' : 'Usage: juesuan --help');
  return exitCodes.usage;
}

/** Whoever reads standard output may stop reading. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
