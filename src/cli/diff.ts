import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';
import { choice } from './options.ts';

export interface DiffOptions extends CommonOptions {
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}

/** Declares `juesuan diff`. The engine is loaded when it is called. */
export function declareDiff(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('diff')
    .description(
      say(
        '比较两份决算公开：逐个数、逐句话，不论格式',
        'compare two disclosures fact by fact and sentence by sentence, whatever their formats',
      ),
    )
    .usage(say('<旧文件> <新文件> [选项]', '<old> <new> [options]'))
    .argument(
      say('<旧文件>', '<old>'),
      say('文件，或只有一份决算的文件夹、压缩包', 'a file, or a folder or archive of one document'),
    )
    .argument(say('<新文件>', '<new>'), say('同上', 'the same'))
    .addOption(
      choice(new Option('--format <text|json>', say('输出格式（默认 text）', 'output (default text)')), [
        'text',
        'json',
      ]).default('text', 'text'),
    )
    .option('--all', say('全部列出，长句不截短', 'list everything, in full'))
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan diff 定稿.docx 网上版本.html      公布的和定稿一样吗
  juesuan diff 改前.txt 改后.docx --all
  juesuan diff 2023年决算.txt 2024年决算.txt   哪些话是照抄去年的

退出码：0 没有不同 · 1 有不同 · 2 用法不对 · 3 读不了`,
        `
Examples:
  juesuan diff final.docx published.html     is what was published what was approved
  juesuan diff before.txt after.docx --all
  juesuan diff 2023.txt 2024.txt             which sentences are last year’s

Exit codes: 0 no difference · 1 differences · 2 wrong usage · 3 unreadable`,
      ),
    )
    .action(async (old: string, current: string, _: unknown, command: Command) => {
      const { runDiff } = await import('./run-diff.ts');
      done(await runDiff(old, current, command.optsWithGlobals<DiffOptions>(), language));
    });
}
