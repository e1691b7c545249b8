import { existsSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import type { Language, Text } from '../core/messages.ts';
import { widthOf } from '../reporters/width.ts';
import { suggest } from '../core/suggest.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** Help in the language asked for, measured in columns; commands made later inherit it. */
export function localiseHelp(program: Command, language: Language): void {
  const zh = language === 'zh';
  program
    .configureHelp({
      displayWidth: widthOf,
      showGlobalOptions: true,
      optionDescription: (option) => option.description,
      styleTitle: (title) => (zh ? (titles[title] ?? title) : title),
    })
    .helpOption('-h, --help', zh ? '显示这份帮助' : 'show this help')
    .helpCommand(
      zh ? 'help [命令]' : 'help [command]',
      zh ? '显示一个命令的帮助' : 'show the help of a command',
    );
}

/** Trouble with the words typed, in both languages, as commander found it. */
export function usageTrouble(error: CommanderError, program: Command): Text {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted, near, program);
    case 'commander.unknownOption':
      return also({ zh: `没有这个选项：${quoted}`, en: `No such option: ${quoted}` }, near);
    case 'commander.missingArgument':
      return { zh: `缺少参数：${quoted}`, en: `An argument is missing: ${quoted}` };
    case 'commander.optionMissingArgument':
      return { zh: `选项缺少值：${quoted}`, en: `The option needs a value: ${quoted}` };
    case 'commander.excessArguments':
      return { zh: '参数太多', en: 'Too many arguments' };
    case 'commander.invalidArgument':
      return invalidArgument(error.message);
    default:
      return { zh: error.message, en: error.message };
  }
}

function also(text: Text, near: string | undefined): Text {
  return near ? { zh: `${text.zh}。是不是：${near}`, en: `${text.en}. Did you mean: ${near}` } : text;
}

function unknownCommand(typed: string, near: string | undefined, program: Command): Text {
  const text = { zh: `没有这个命令：${typed}`, en: `No such command: ${typed}` };
  if (existsSync(typed))
    return {
      zh: `${text.zh}。检查这个文件：juesuan check ${typed}`,
      en: `${text.en}. To check this file: juesuan check ${typed}`,
    };
  const names = program.commands.map((command) => command.name());
  return also(text, near ?? suggest(typed, names).join('、'));
}

/** “error: option '--format <格式>' argument 'x' is invalid. text|json” */
function invalidArgument(message: string): Text {
  const match = /option '([^']*)' argument '([^']*)' is invalid\.\s*(.*)$/s.exec(message);
  if (!match) return { zh: message, en: message };
  const [, flags, value, allowed = ''] = match;
  const option = flags!.split(/[ ,]/)[0]!;
  const values = allowed.split('|');
  const near = values.length > 1 ? suggest(value!, values, 1)[0] : undefined;
  return also(
    {
      zh: `${option} 不能是“${value}”，可以是：${values.join('、')}`,
      en: `${option} cannot be “${value}”; it can be: ${values.join(', ')}`,
    },
    near,
  );
}
