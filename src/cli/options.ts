import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Language } from '../core/messages.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly lang?: string;
  readonly color: boolean;
}

/** Declares `--lang` and `--no-color`, which may stand before or after the command. */
export function withCommonOptions(program: Command, language: Language): Command {
  const zh = language === 'zh';
  return program
    .addOption(
      choice(
        new Option('--lang <zh|en>', zh ? '输出的语言（默认 zh）' : 'language of the output (default zh)'),
        ['zh', 'en'],
      ),
    )
    .option('--no-color', zh ? '不用颜色（NO_COLOR 同样有效）' : 'no colours (as NO_COLOR does)');
}

/** `--ocr`: pages that are pictures are read, by what is installed apart from this program. */
export function ocrOption(language: Language): Option {
  return new Option(
    '--ocr',
    language === 'zh'
      ? '识别扫描页和图片上的文字（先运行 npm run setup:ocr）'
      : 'read scanned pages and pictures (set it up first: npm run setup:ocr)',
  );
}

/** An option with a few known values; a wrong one is told with those that exist. */
export function choice(option: Option, values: readonly string[]): Option {
  return option.argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(values.join('|'));
  });
}

/** An option whose value is a list parted by commas. */
export function listOf(value: string): string[] {
  return value
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
