import type { Command } from 'commander';
import type { Language } from '../core/messages.ts';
import type { CommonOptions } from './options.ts';

export type ExplainOptions = CommonOptions;

/** Declares `juesuan explain`. What it explains is loaded when it is called. */
export function declareExplain(program: Command, language: Language, done: (exitCode: number) => void): void {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  program
    .command('explain')
    .description(say('说明一条规则、一个名词或一个科目', 'explain a rule, a term or a classification code'))
    .usage(say('[规则|名词|科目] [选项]', '[rule|term|code] [options]'))
    .argument(
      say('[名称...]', '[name...]'),
      say(
        '规则（或一类规则）、名词、科目编码或名称；不写则列出全部规则',
        'a rule or a family of rules, a term, a code or its name; without it all rules are listed',
      ),
    )
    .addHelpText(
      'after',
      say(
        `
例子：
  juesuan explain agreement/one-quantity-two-values   一条规则：为什么、依据什么、举例
  juesuan explain agreement                           一类规则
  juesuan explain 机关运行经费                         一个名词
  juesuan explain 2080505                             一个科目`,
        `
Examples:
  juesuan explain agreement/one-quantity-two-values   a rule: its reason, basis and examples
  juesuan explain agreement                           a family of rules
  juesuan explain 机关运行经费                         a term
  juesuan explain 2080505                             a code`,
      ),
    )
    .action(async (names: string[], _: unknown, command: Command) => {
      const { runExplain } = await import('./run-explain.ts');
      done(runExplain(names.join(' '), command.optsWithGlobals<ExplainOptions>(), language));
    });
}
