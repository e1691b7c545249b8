import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';

export interface InitOptions extends CommonOptions {
  readonly profile?: string;
  readonly year?: number;
  readonly from?: string;
  readonly force?: boolean;
}

/** Declares `juesuan init`. The engine is loaded when it is called. */
export function declareInit(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('init')
    .description(
      say('生成要填的空白工作簿（xlsx）', 'make the blank workbook (xlsx) that is to be filled in'),
    )
    .usage(say('<文件.xlsx> [选项]', '<file.xlsx> [options]'))
    .argument(say('<文件.xlsx>', '<file.xlsx>'), say('写到哪里', 'where to write it'))
    .option(
      say('--profile <模板>', '--profile <id>'),
      say('公开模板，如 cn-140000-2024（默认全国）', 'the form, such as cn-140000-2024 (default national)'),
    )
    .addOption(
      new Option(
        say('--year <年度>', '--year <year>'),
        say('决算年度（默认去年）', 'the year of the accounts (default last year)'),
      ).argParser(yearOf),
    )
    .option(
      say('--from <文件>', '--from <file>'),
      say(
        '上年的工作簿：带入单位、概况、上年数和年初结转；或上年的决算公开：带入单位和概况',
        'last year’s workbook, which gives unit, overview, last year’s figures and opening balances; or last year’s disclosure, which gives unit and overview',
      ),
    )
    .option('--force', say('覆盖已有的文件', 'replace a file that is there'))
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan init 决算.xlsx --profile cn-140000-2024 --year 2024
  juesuan init 决算2025.xlsx --from 决算2024.xlsx
填好以后：juesuan build 决算.xlsx`,
        `
Examples:
  juesuan init accounts.xlsx --profile cn-140000-2024 --year 2024
  juesuan init accounts-2025.xlsx --from accounts-2024.xlsx
Once it is filled in: juesuan build accounts.xlsx`,
      ),
    )
    .action(async (file: string, _: unknown, command: Command) => {
      const { runInit } = await import('./run-init.ts');
      done(await runInit(file, command.optsWithGlobals<InitOptions>(), language));
    });
}

function yearOf(value: string): number {
  if (/^20\d\d$/.test(value)) return Number(value);
  throw new InvalidArgumentError('2000…2099');
}
