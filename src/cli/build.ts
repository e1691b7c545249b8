import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';
import { listOf } from './options.ts';

export interface BuildOptions extends CommonOptions {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly profile?: string;
  readonly prior?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly timing?: boolean;
}

/** Declares `juesuan build`. The engine is loaded when it is called. */
export function declareBuild(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('build')
    .description(
      say(
        '由填好的工作簿生成决算公开：十张表、情况说明、名词解释、附件，各种格式，并检查',
        'build the disclosure from a filled workbook, in every format, and check it',
      ),
    )
    .usage(
      say(
        '<工作簿.xlsx> [余额表.csv 财决.xlsx …] [选项]',
        '<workbook.xlsx> [ledger.csv tables.xlsx …] [options]',
      ),
    )
    .argument(
      say('<文件...>', '<files...>'),
      say(
        '用 juesuan init 生成、填好的工作簿；科目余额表（csv、xlsx）、财决表（xlsx、xls）、科目映射（csv、json）可以一并给出',
        'a workbook made with juesuan init and filled in; trial balances, 财决 tables and a mapping of accounts besides',
      ),
    )
    .option(
      say('--out <文件夹>', '--out <folder>'),
      say('写到哪里（默认第一个文件所在的文件夹）', 'where to write (default beside the first file)'),
    )
    .addOption(
      new Option(
        say('--format <格式>', '--format <formats>'),
        say(
          '要哪些格式，逗号分隔：docx、pdf、html、xlsx、txt、json、csv（默认全部）',
          'which formats, parted by commas: docx, pdf, html, xlsx, txt, json, csv (default all)',
        ),
      ).argParser(listOf),
    )
    .option(
      say('--profile <模板>', '--profile <id>'),
      say('用这个模板，不用工作簿里选的', 'this form instead of the workbook’s'),
    )
    .option(
      say('--prior <文件>', '--prior <file>'),
      say(
        '上年的决算公开：工作簿没有填的上年数从中取，并与之核对',
        'last year’s disclosure: gives the figures of last year that the workbook lacks, and is checked against',
      ),
    )
    .option(
      '--draft',
      say('有错误、有缺的文字也写出，标明草稿', 'write it in spite of errors and gaps, marked as a draft'),
    )
    .option(
      '--force',
      say('覆盖已有的、后来改过的文件', 'replace files that are there and were changed since'),
    )
    .option('--timing', say('在标准错误写出用时', 'print the times to standard error'))
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan init 决算.xlsx                   先生成空白工作簿
  juesuan build 决算.xlsx --draft          先出草稿，看还缺什么
  juesuan build 决算.xlsx --out 公开/ --prior 上年决算.docx
  juesuan build 决算.xlsx --format docx,html
  juesuan build 决算.xlsx 余额表.csv 财决.xlsx   几处的数互相核对、互相补齐

退出码：0 已写出，可以公开 · 1 有问题（什么也没写，或只写了草稿） · 2 用法不对 · 3 工作簿读不了`,
        `
Examples:
  juesuan init accounts.xlsx               the blank workbook first
  juesuan build accounts.xlsx --draft      a draft, to see what is missing
  juesuan build accounts.xlsx --out published/ --prior last-year.docx
  juesuan build accounts.xlsx --format docx,html
  juesuan build accounts.xlsx ledger.csv tables.xlsx   sources are compared and complete one another

Exit codes: 0 written and fit to publish · 1 problems (nothing written, or a draft) · 2 wrong usage · 3 unreadable`,
      ),
    )
    .action(async (files: string[], _: unknown, command: Command) => {
      const { runBuild } = await import('./run-build.ts');
      done(await runBuild(files, command.optsWithGlobals<BuildOptions>(), language));
    });
}
