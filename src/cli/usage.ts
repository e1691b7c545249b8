import type { Language, Text } from '../core/messages.ts';
import { suggest } from '../core/suggest.ts';

/** Wrong usage: told on standard error, exit code 2. */
export interface UsageError extends Error {
  readonly usage: Text;
}

export function usageError(usage: Text): UsageError {
  return Object.assign(new Error(usage.en), { usage });
}

export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && 'usage' in error;
}

/** “没有这个X：…。是不是：A、B” */
export function unknownName(what: Text, typed: string, candidates: Iterable<string>): UsageError {
  const near = suggest(typed, candidates);
  return usageError({
    zh: `没有这个${what.zh}：${typed}${near.length > 0 ? `。是不是：${near.join('、')}` : ''}`,
    en: `No such ${what.en}: ${typed}${near.length > 0 ? `. Did you mean: ${near.join(', ')}` : ''}`,
  });
}

/** The language asked for, before anything is parsed: even trouble is told in it. */
export function languageOf(argv: readonly string[]): Language {
  const joined = argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const after = argv.indexOf('--lang');
  return (joined ?? (after >= 0 ? argv[after + 1] : undefined)) === 'en' ? 'en' : 'zh';
}
