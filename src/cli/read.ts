import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';
import { choice, ocrOption } from './options.ts';

export interface ReadOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly show?: boolean;
  readonly profile?: string;
  readonly timing?: boolean;
  readonly ocr?: boolean;
}

/** Declares `juesuan read`. The engine is loaded when it is called. */
export function declareRead(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('read')
    .description(say('把一份决算公开读成数据', 'read a disclosure as data'))
    .usage(say('<文件> [选项]', '<file> [options]'))
    .argument(
      say('<文件>', '<file>'),
      say(
        '要读的文件，或只有一份决算的文件夹、压缩包；- 表示标准输入',
        'the file to read, or a folder or archive of one document; - for standard input',
      ),
    )
    .addOption(
      choice(new Option('--format <text|json>', say('输出格式（默认 text）', 'output (default text)')), [
        'text',
        'json',
      ]).default('text', 'text'),
    )
    .option(
      '--show',
      say('把原文按“谁认出的”着色显示', 'show the text, painted by what it was understood as'),
    )
    .option(
      say('--profile <模板>', '--profile <id>'),
      say('指定模板，不自动识别', 'the form, instead of recognising it'),
    )
    .addOption(ocrOption(language))
    .option('--timing', say('在标准错误写出用时', 'print the times to standard error'))
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan read 决算.txt                       读出了什么
  juesuan read 决算.txt --show | less -R      哪些字读懂了，哪些没有
  juesuan read 决算.txt --format json`,
        `
Examples:
  juesuan read accounts.txt                     what was read
  juesuan read accounts.txt --show | less -R    which words were understood, which were not
  juesuan read accounts.txt --format json`,
      ),
    )
    .action(async (file: string, _: unknown, command: Command) => {
      const { runRead } = await import('./run-read.ts');
      done(await runRead(file, command.optsWithGlobals<ReadOptions>(), language));
    });
}
