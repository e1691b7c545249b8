import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../core/findings.ts';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';
import { choice, listOf, ocrOption } from './options.ts';

export interface CheckOptions extends CommonOptions {
  readonly format: string;
  readonly prior?: string;
  readonly budget?: string;
  readonly dictionary?: string;
  readonly profile?: string;
  readonly rules?: readonly string[];
  readonly failOn: Severity;
  readonly minCoverage?: number;
  readonly quiet?: boolean;
  readonly timing?: boolean;
  readonly show?: readonly Shown[];
  readonly together?: boolean;
  readonly ocr?: boolean;
}

export type Shown = 'tails' | 'unable' | 'scans';

/** Declares `juesuan check`. The engine is loaded when it is called. */
export function declareCheck(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('check')
    .description(say('检查一份或多份决算公开', 'check one or several disclosures'))
    .usage(say('<文件…> [选项]', '<file...> [options]'))
    .argument(
      say('<文件...>', '<file...>'),
      say(
        '文件、压缩包（zip）、文件夹或通配符；- 表示标准输入',
        'files, archives (zip), folders or globs; - for standard input',
      ),
    )
    .addOption(
      new Option(
        say('--format <格式>', '--format <format>'),
        say(
          '输出格式：text|json|jsonl|sarif|junit|html|md|xlsx|pdf（默认 text；pdf 是在原 PDF 上写批注）',
          'output: text|json|jsonl|sarif|junit|html|md|xlsx|pdf (default text; pdf writes notes into the PDF that is checked)',
        ),
      )
        .argParser(formatOf)
        .default('text', 'text'),
    )
    .option(say('--prior <文件>', '--prior <file>'), say('上年的决算公开', 'last year’s disclosure'))
    .option(say('--budget <文件>', '--budget <file>'), say('本年的预算公开', 'this year’s budget disclosure'))
    .option(
      say('--dictionary <文件>', '--dictionary <file>'),
      say(
        '自己的科目字典（CSV/TSV，有“科目编码”“科目名称”两栏），以它为准',
        'your own list of codes (CSV/TSV with columns code and name), which wins',
      ),
    )
    .option(
      say('--profile <模板>', '--profile <id>'),
      say('指定模板，不自动识别', 'the form, instead of recognising it'),
    )
    .addOption(
      new Option(
        say('--rules <规则>', '--rules <ids>'),
        say(
          '只用这些规则（逗号分隔，可写一类，如 narrative）',
          'only these rules, parted by commas; a family such as narrative will do',
        ),
      ).argParser(listOf),
    )
    .addOption(
      choice(
        new Option(
          '--fail-on <error|warning|note>',
          say(
            '到哪一级算有问题，退出码为 1（默认 error）',
            'from which severity on to exit with 1 (default error)',
          ),
        ),
        ['error', 'warning', 'note'],
      ).default('error', 'error'),
    )
    .addOption(
      new Option(
        say('--min-coverage <百分比>', '--min-coverage <percent>'),
        say('认出的数少于此数时退出码为 5', 'exit with 5 where less of the numbers is understood'),
      ).argParser(percentOf),
    )
    .addOption(
      new Option(
        '--show <tails|unable|scans>',
        say(
          '展开尾差、无法判断、扫描页上待核对的数字（可写几个，逗号分隔）',
          'list the rounding tails, what was not judged, numbers of scans to be verified',
        ),
      ).argParser(shownOf),
    )
    .option(
      '--together',
      say(
        '把给出的文件当作一份决算（正文、表格、附件分开的）',
        'take the files given for one document, whose text, tables and annexes are apart',
      ),
    )
    .addOption(ocrOption(language))
    .option('--quiet', say('每份只写一行结论，不写别的', 'one line a file, nothing else'))
    .option('--timing', say('在标准错误写出用时', 'print the times to standard error'))
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan check 决算.txt
  juesuan check 决算.docx --format html > 报告.html
  juesuan check 决算.pdf --format pdf > 批注.pdf
  juesuan check 公开/ 下载.zip --format xlsx > 台账.xlsx
  juesuan check 说明.docx 公开表.xlsx --together
  juesuan check 决算.txt --prior 上年决算.txt --fail-on warning
  cat 决算.txt | juesuan check - --format json`,
        `
Examples:
  juesuan check accounts.txt
  juesuan check accounts.docx --format html > report.html
  juesuan check accounts.pdf --format pdf > annotated.pdf
  juesuan check published/ download.zip --format xlsx > register.xlsx
  juesuan check text.docx tables.xlsx --together
  juesuan check accounts.txt --prior last-year.txt --fail-on warning
  cat accounts.txt | juesuan check - --format json`,
      ),
    )
    .action(async (files: string[], _: unknown, command: Command) => {
      const { runCheck } = await import('./run-check.ts');
      done(await runCheck(files, command.optsWithGlobals<CheckOptions>(), language));
    });
}

const formats = ['text', 'json', 'jsonl', 'sarif', 'junit', 'html', 'md', 'xlsx', 'pdf'];

function formatOf(value: string): string {
  if (formats.includes(value)) return value;
  throw new InvalidArgumentError(formats.join('|'));
}

function percentOf(value: string): number {
  const number = /^\d+(?:\.\d+)?%?$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  if (number <= 100) return number;
  throw new InvalidArgumentError('0…100');
}

const shownNames: Readonly<Record<string, Shown>> = {
  tails: 'tails',
  尾差: 'tails',
  unable: 'unable',
  无法判断: 'unable',
  scans: 'scans',
  扫描: 'scans',
};

function shownOf(value: string, before: readonly Shown[] = []): readonly Shown[] {
  const names = listOf(value).map((name) => shownNames[name]);
  if (names.includes(undefined)) throw new InvalidArgumentError('tails|unable|scans');
  return [...before, ...(names as Shown[])];
}
