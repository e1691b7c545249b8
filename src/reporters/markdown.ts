import type { Finding } from '../core/findings.ts';
import { severities } from '../core/findings.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { Report } from '../model/report.ts';
import { quote } from '../model/source.ts';
import { certificationsTitle, certificationWords, shownNumber, uncertified } from './certifications.ts';
import { cite } from './citing.ts';
import { shownAt, shownPlace } from './places.ts';
import { noticedIn, remarksTitle, remarkWords } from './remarks.ts';
import type { Checked, Frame, Refused, Reporter } from './reporter.ts';
import { harmless } from './width.ts';
import { kindWords, levelWords, severityWords, stateWords, suggestionWords, verdictWords } from './words.ts';

/** Markdown: a page a document, for mails and tickets. */
export const markdown: Reporter = {
  id: 'md',
  title: { zh: 'Markdown', en: 'Markdown' },
  one: (result, frame) =>
    `${(result.kind === 'refused' ? refused(result, frame) : page(result, frame)).join('\n')}\n`,
  *whole(pieces) {
    yield pieces.map(({ text }) => text).join('\n---\n\n');
  },
  asReady: false,
};

function refused({ file, why }: Refused, { language }: Frame): string[] {
  return [`# ${plain(file)}`, '', `**${verdictWords.unable[language]}** ${plain(why[language])}`];
}

function page(result: Checked, frame: Frame): string[] {
  const { language } = frame;
  const { report } = result;
  const zh = language === 'zh';
  const reasons = report.whyUnable.map((why) => plain(why[language]));
  return [
    `# ${plain(report.disclosure.identity.unit.value ?? result.file)}`,
    '',
    ...identityTable(result, frame),
    '',
    `**${zh ? '结果' : 'Result'}${zh ? '：' : ': '}${verdictWords[report.verdict][language]}**${reasons.length > 0 ? ` ${reasons.join(zh ? '；' : '; ')}` : ''}`,
    ...remarks(report.disclosure, frame),
    ...severities.flatMap((severity) => {
      const found = report.findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      return [
        '',
        `## ${severityWords[severity][language]} ${found.length}`,
        '',
        ...found.flatMap((finding) => item(finding, report.disclosure, frame)),
      ];
    }),
    '',
    `## ${zh ? '检查了什么' : 'What was checked'}`,
    '',
    ...obligations(report, frame),
    ...certifications(report, frame),
  ];
}

function identityTable({ file, sha256, report }: Checked, { language, profiles }: Frame): string[] {
  const { identity } = report.disclosure;
  const zh = language === 'zh';
  const none = zh ? '没有认出' : 'not recognised';
  const profile = profiles.find(({ id }) => id === identity.profile.value);
  const rows: readonly (readonly [string, string])[] = [
    [zh ? '文件' : 'File', plain(file)],
    ['SHA-256', `\`${sha256}\``],
    [zh ? '年度' : 'Year', String(identity.year.value ?? none)],
    [zh ? '种类' : 'Kind', kindWords[identity.kind.value ?? 'unknown'][language]],
    [zh ? '级别' : 'Level', identity.level.value ? levelWords[identity.level.value][language] : none],
    [zh ? '金额单位' : 'Money unit', identity.moneyUnit.value ?? none],
    [zh ? '模板' : 'Form', profile?.title[language] ?? none],
  ];
  return [`| | |`, '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
}

function remarks(disclosure: Disclosure, { language }: Frame): string[] {
  const noticed = noticedIn(disclosure, language);
  if (noticed.length === 0) return [];
  const zh = language === 'zh';
  return [
    '',
    `## ${remarksTitle[language]}`,
    '',
    ...noticed.map(
      ({ kind, message, where }) =>
        `- ${remarkWords[kind][language]}${zh ? '：' : ': '}${plain(message)}${where && (zh ? `（${plain(where)}）` : ` (${plain(where)})`)}`,
    ),
  ];
}

function item(finding: Finding, disclosure: Disclosure, { language, declared }: Frame): string[] {
  const { rule, message, span, related, suggestion, template, alternatives = [], settledBy } = finding;
  const zh = language === 'zh';
  const said = plain(quote(disclosure.source, span));
  const basis = declared.get(rule)?.basis ?? [];
  const where = (at: Finding['span']) =>
    [shownPlace(disclosure, at, language), shownAt(disclosure, [at], language)]
      .map(plain)
      .filter(Boolean)
      .join(zh ? '，' : ', ');
  return [
    `- **${plain(message[language])}** \`${rule}\`${template ? (zh ? '（模板问题）' : ' (fault of the form)') : ''}`,
    `  - ${where(span)}${said ? `${zh ? '：' : ': '}“${said}”` : ''}`,
    ...related.map(
      ({ label, span: other }) =>
        `  - ${plain(shownAt(disclosure, [other], language))}${zh ? '：' : ': '}${plain(label[language])}`,
    ),
    ...alternatives.map((text) => `  - ${zh ? '可能：' : 'Possibly: '}${plain(text[language])}`),
    ...(settledBy
      ? [`  - ${zh ? '要定下来，需要：' : 'What would settle it: '}${plain(settledBy[language])}`]
      : []),
    ...(suggestion
      ? [
          `  - ${zh ? '建议' : 'Suggestion'}${zh ? '〔' : ' ('}${suggestionWords[suggestion.kind][language]}${zh ? '〕' : ') '}${plain(suggestion.text[language])}`,
        ]
      : []),
    ...(basis.length > 0
      ? [
          `  - ${zh ? '依据：' : 'Basis: '}${basis.map((citation) => plain(cite(citation, language))).join(zh ? '、' : '; ')}`,
        ]
      : []),
  ];
}

function obligations({ tally, obligations: all }: Report, { language }: Frame): string[] {
  const states = (Object.keys(stateWords) as (keyof typeof stateWords)[]).map(
    (state) => `${stateWords[state][language]} ${tally[state]}`,
  );
  const open = all.filter(({ state }) => state === 'unable');
  return [
    states.join(' · '),
    ...(open.length > 0
      ? ['', ...open.map(({ id, why }) => `- \`${id}\` ${plain(why?.[language] ?? '')}`)]
      : []),
  ];
}

/** The numbers of scanned pages that nothing but the eye speaks for. */
function certifications(report: Report, { language }: Frame): string[] {
  const words = certificationWords(report, language);
  if (words === '') return [];
  const zh = language === 'zh';
  const open = uncertified(report).map((each) => shownNumber(each, report, language));
  const head = zh ? '| 位置 | 内容 | 数字 | 把握 |' : '| Place | What | Number | Certainty |';
  return [
    '',
    `## ${certificationsTitle[language]}`,
    '',
    words,
    ...(open.length > 0
      ? [
          '',
          head,
          '| --- | --- | ---: | ---: |',
          ...open.map(
            ({ where, name, text, confidence }) =>
              `| ${plain(where)} | ${plain(name)} | ${plain(text)} | ${confidence} |`,
          ),
        ]
      : []),
  ];
}

/** Words of a document as they stand, not as markup. */
function plain(text: string): string {
  return harmless(text).replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);
}
