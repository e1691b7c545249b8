import type { Finding } from '../../core/findings.ts';
import { severities } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Checked, Piece, Refused } from '../reporter.ts';
import { countsOf } from '../reporter.ts';
import { cutTo, harmless, padTo, widthOf } from '../width.ts';
import { severityWords, verdictWords } from '../words.ts';
import type { Page } from './page.ts';
import { indented } from './page.ts';

/** What it came to, and where to ask why. */
export function verdictLines(result: Checked, own: readonly Finding[], page: Page): string[] {
  const { zh, say, paint } = page;
  const { verdict, whyUnable } = result.report;
  const style = verdict === 'pass' ? 'good' : verdict === 'fail' ? 'error' : 'warning';
  const counts = countsText(result, page);
  const words = `${zh ? '结果：' : 'Result: '}${say(verdictWords[verdict])}`;
  const explained = own[0]?.rule;
  return [
    ...(explained
      ? [paint('faint', `${zh ? '规则说明：' : 'About a rule: '}juesuan explain ${explained}`)]
      : []),
    closingLine(
      `${paint(style, paint('strong', words))}${counts ? `   ${counts}` : ''}`,
      result.exitCode,
      page,
    ),
    ...whyUnable.flatMap((why) => indented(say(why), '  ', page)),
  ];
}

function closingLine(words: string, exitCode: number, { zh, width }: Page): string {
  const code = zh ? `退出码 ${exitCode}` : `exit code ${exitCode}`;
  const room = Math.min(width, 100) - widthOf(code) - seenWidth(words);
  return room < 3 ? `${words}\n${code}` : `${words}${' '.repeat(room)}${code}`;
}

/** The columns of what is seen: colour codes take none. */
function seenWidth(text: string): number {
  return widthOf(text.replaceAll(/\u001b\[\d+m/g, ''));
}

function countsText(result: Checked, { say, zh }: Page): string {
  const counts = countsOf(result);
  return severities
    .filter((severity) => severity !== 'tail' && counts[severity] > 0)
    .map((severity) => `${say(severityWords[severity])}${zh ? ' ' : 's '}${counts[severity]}`)
    .join(' · ');
}

/** A file that could not be read. */
export function refusedLines({ file, why, exitCode }: Refused, page: Page): string[] {
  if (page.quiet) return [`${file}  ${page.say(verdictWords.unable)}  ${page.say(why)}`];
  const verdict = `${page.zh ? '结果：' : 'Result: '}${page.say(verdictWords.unable)}`;
  return [
    page.paint('strong', harmless(file)),
    ...indented(page.say(why), '  ', page),
    '',
    closingLine(page.paint('error', verdict), exitCode, page),
  ];
}

/** The verdict alone. */
export function quietLine(result: Checked, page: Page): string {
  const why = result.report.whyUnable.map(page.say).join(page.zh ? '；' : '; ');
  return [result.file, page.say(verdictWords[result.report.verdict]), why, countsText(result, page)]
    .filter(Boolean)
    .join('  ');
}

/** What exit codes say of a file. */
const outcomes: Readonly<Record<number, Text>> = {
  0: { zh: '没有问题', en: 'nothing found' },
  1: { zh: '有问题', en: 'findings' },
  3: { zh: '无法判断', en: 'no verdict' },
  4: { zh: '内部错误', en: 'internal error' },
  5: { zh: '认出太少', en: 'too little understood' },
};

/** All files together, and by name those without a verdict. */
export function summaryLines(pieces: readonly Piece[], { zh, say, paint, width }: Page): string[] {
  const outcome = (code: number) => say(outcomes[code] ?? { zh: `退出码 ${code}`, en: `exit code ${code}` });
  const codes = [...new Set(pieces.map(({ exitCode }) => exitCode))].sort();
  const counts = codes.map(
    (code) => `${outcome(code)} ${pieces.filter(({ exitCode }) => exitCode === code).length}`,
  );
  const head = `${zh ? `共 ${pieces.length} 份：` : `${pieces.length} files: `}${counts.join(' · ')}`;
  return [
    paint('strong', head),
    ...pieces
      .filter(({ exitCode }) => exitCode >= 3)
      .map(({ file, exitCode }) => `  ${padTo(outcome(exitCode), 10)}${cutTo(harmless(file), width - 12)}`),
  ];
}
