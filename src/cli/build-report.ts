import type { Severity } from '../core/findings.ts';
import { severities } from '../core/findings.ts';
import type { Language, Text } from '../core/messages.ts';
import { formatMoney } from '../core/money.ts';
import type { Accounts, Built, Problem, ReadBack } from '../index.ts';
import { placeOf } from '../index.ts';
import { parseAddress } from '../model/clause-template.ts';
import type { Gap } from '../model/publication.ts';
import { valueWords } from '../reporters/differences/words.ts';
import type { Paint } from '../reporters/paint.ts';
import { painter } from '../reporters/paint.ts';
import { placeWords } from '../reporters/place-words.ts';
import { harmless, padTo, widthOf, wrap } from '../reporters/width.ts';
import { levelWords, severityWords } from '../reporters/words.ts';
import { nameOf } from '../standards/names.ts';
import { profileById } from '../standards/profiles/index.ts';
import { sectionById } from '../standards/sections.ts';
import type { SavedFile } from './save.ts';
import type { Screen } from './screen.ts';

/** How lines are written. */
export interface Page {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  say(text: Text): string;
}

export function pageOf({ colour, width }: Screen, language: Language): Page {
  return { language, width, paint: painter(colour), say: (text) => text[language] };
}

/** What is wrong with the workbook: where, what was read, what to do. */
export function problemLines(path: string, problems: readonly Problem[], page: Page): string[] {
  const { say, paint } = page;
  if (problems.length === 0) return [];
  const count = (severity: Problem['severity']) => problems.filter((each) => each.severity === severity).length;
  const head = { zh: `${harmless(path)}：错误 ${count('error')}，警告 ${count('warning')}`, en: `${harmless(path)}: errors ${count('error')}, warnings ${count('warning')}` };
  return [
    say(head),
    ...problems.flatMap(({ severity, file, sheet, cell, message, remedy }) => {
      const where = harmless([file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' '));
      const label = `  ${paint(severity, say(severityWords[severity]))} ${where ? `${paint('strong', where)} ` : ''}`;
      const indent = ' '.repeat(7);
      const used = widthOf(`  ${say(severityWords[severity])} ${where} `);
      const [first = '', ...rest] = wrap(harmless(say(message)), page.width - used);
      return [
        label + first,
        ...rest.map((line) => indent + line),
        ...wrap(`→ ${harmless(say(remedy))}`, page.width - 7).map((line) => indent + paint('faint', line)),
      ];
    }),
    '',
  ];
} // prettier-ignore

/** Whose accounts were read, and how much of what. */
export function accountsLines(accounts: Accounts, { say }: Page): string[] {
  const { unit, year, level, profile, entries, words, projects } = accounts;
  const form = profileById(profile)!.title;
  return [
    say({
      zh: `${harmless(unit)} · ${year}年度 · ${levelWords[level].zh}决算 · 模板：${form.zh}`,
      en: `${harmless(unit)} · ${year} · ${levelWords[level].en} · form: ${form.en}`,
    }),
    say({
      zh: `读到：数 ${entries.length} 个，原因和用途 ${words.length} 条，绩效项目 ${projects.length} 个`,
      en: `Read: ${entries.length} figures, ${words.length} reasons and uses, ${projects.length} projects`,
    }),
  ];
}

const gapNames: Readonly<Record<Gap['kind'], Text>> = {
  reason: { zh: '原因', en: 'reason' },
  use: { zh: '用途', en: 'use' },
  names: { zh: '构成', en: 'names' },
  remark: { zh: '说明', en: 'remark' },
  overview: { zh: '文字', en: 'words' },
  form: { zh: '绩效表', en: 'performance forms' },
};

/** The words that only a person can supply, each with what moved most. */
export function gapsLines({ publication: { gaps } }: Built, page: Page): string[] {
  const { say, paint, language } = page;
  if (gaps.length === 0) return [];
  return [
    '',
    paint('strong', say({ zh: `还缺 ${gaps.length} 处文字，已留出标记`, en: `Words that are missing, and marked: ${gaps.length}` })),
    ...gaps.flatMap((gap) => {
      const section = sectionById(gap.section)?.title[language] ?? gap.section;
      const about = isSection(gap) ? section : nameOf(parseAddress(gap.about))[language];
      const kind = gapNames[gap.kind];
      const name = say({ zh: `${about}的${kind.zh}`, en: `${about}: ${kind.en}` });
      const why = gap.why === 'numbers-changed' ? say({ zh: '（写过，但数变了，请重写）', en: ' (written for other figures: write it again)' }) : '';
      return [
        `  · ${name}${why}  ${paint('faint', isSection(gap) ? '' : section)}`,
        ...(gap.drivers.length > 0 ? wrap(driversWords(gap, page), page.width - 4).map((line) => `    ${paint('faint', line)}`) : []),
      ];
    }),
    paint('faint', say({ zh: '  填在工作簿的“原因和用途”“概况”“绩效自评表”“绩效目标”里。', en: '  They go into the workbook: 原因和用途, 概况, 绩效自评表, 绩效目标.' })),
  ];
} // prettier-ignore

function isSection({ kind }: Gap): boolean {
  return kind === 'overview' || kind === 'form';
}

/** “主要变动：社会保险经办机构 +38.07万元、…” */
function driversWords({ drivers }: Gap, { say }: Page): string {
  const words = drivers.map(({ name, code, change }) => {
    const amount = formatMoney({ fen: change < 0n ? -change : change, grain: 0n });
    return `${name}（${code}）${change < 0n ? '-' : '+'}${amount}万元`;
  });
  return say({ zh: `主要变动：${words.join('、')}`, en: `What moved most: ${words.join(', ')}` });
}

const listedAtMost = 12;

/** What the check found: errors and warnings in words, the rest counted. */
export function findingsLines({ report }: Built, page: Page): string[] {
  const { say, paint, language } = page;
  const of = (severity: Severity) => report.findings.filter((each) => each.severity === severity);
  const separator = say({ zh: ' · ', en: ' · ' });
  const counts = severities.map((severity) => `${say(severityWords[severity])} ${of(severity).length}`);
  const told = [...of('error'), ...of('warning')];
  const source = report.disclosure.source;
  return [
    '',
    paint('strong', say({ zh: `检查：${counts.join(separator)}`, en: `Check: ${counts.join(separator)}` })),
    ...report.whyUnable.map((why) => `  ${paint('error', say(why))}`),
    ...told.slice(0, listedAtMost).flatMap(({ severity, rule, message, span }) => {
      const label = `  ${paint(severity, say(severityWords[severity]))} `;
      const text = `${say(message)} ${paint('faint', `[${rule}] txt ${placeWords(placeOf(source, span.start, []), language)}`)}`;
      const [first = '', ...rest] = wrap(text, page.width - 7);
      return [label + first, ...rest.map((line) => `       ${line}`)];
    }),
    ...(told.length > listedAtMost
      ? [say({ zh: `  另有 ${told.length - listedAtMost} 处，用 juesuan check 看生成的文件`, en: `  and ${told.length - listedAtMost} more: juesuan check the file` })]
      : []),
  ];
} // prettier-ignore

/** Files that read otherwise than they were written: never the fault of whoever keeps the accounts. */
export function readBackLines({ files }: Built, page: Page): string[] {
  const { say, paint } = page;
  return files.flatMap(({ name, readBack }) => {
    if (readBack?.kind !== 'differs') return [];
    const head = { zh: `${name} 读回来有 ${readBack.facts.length} 个数与写入的不同，这是本程序的错：`, en: `${name} reads otherwise than it was written in ${readBack.facts.length} figures; the fault is in this program:` };
    return [
      '',
      paint('error', harmless(say(head))),
      ...readBack.facts.slice(0, listedAtMost).map(({ id, written, read }) => {
        const none = say({ zh: '（没有）', en: '(none)' });
        return `  ${id}  ${written ? valueWords(written) : none} → ${read ? valueWords(read) : none}`;
      }),
    ];
  });
} // prettier-ignore

/** What was written, with its size and whether it reads back; open data as one line. */
export function filesLines({ files }: Built, saved: readonly SavedFile[], page: Page): string[] {
  const { say, paint } = page;
  const rows = files.flatMap((file, index) => {
    const { path, size, was } = saved[index]!;
    const first = files.findIndex(({ format }) => format === file.format);
    if (!file.readBack && first !== index) return [];
    const together = file.readBack ? [] : files.flatMap((each, at) => (each.format === file.format ? [saved[at]!] : []));
    const bytes = file.readBack ? size : together.reduce((sum, each) => sum + each.size, 0);
    const name = file.readBack ? path : path.slice(0, path.length - file.name.length) + file.name.slice(0, file.name.indexOf('/') + 1);
    const note = file.readBack ? readBackWords(file.readBack) : { zh: `开放数据，${together.length} 个文件`, en: `open data, ${together.length} files` };
    const same = was === 'same' ? { zh: '，与原有的相同', en: ', as it was' } : { zh: '', en: '' };
    return [[harmless(name), sizeWords(bytes), say(note) + say(same)] as const];
  });
  const widest = Math.max(...rows.map(([name]) => widthOf(name)));
  return [
    '',
    paint('strong', say({ zh: '已写出', en: 'Written' })),
    ...rows.map(([name, size, note]) => `  ${padTo(name, widest)}  ${size.padStart(8)}  ${paint('faint', note)}`),
  ];
} // prettier-ignore

function readBackWords(readBack: ReadBack): Text {
  switch (readBack.kind) {
    case 'agrees':
      return { zh: `读回一致（${readBack.facts} 个数）`, en: `reads back the same (${readBack.facts} figures)` };
    case 'differs':
      return { zh: '读回有出入', en: 'reads back otherwise' };
    case 'unread':
      return { zh: '没有读回：这种格式还不能读', en: 'not read back: this format cannot be read yet' };
  }
} // prettier-ignore

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What remains to be done before and after publishing. */
export function checklistLines({ steps }: Built, page: Page): string[] {
  const { say, paint } = page;
  const marks = { done: '[x]', open: '[ ]', late: '[!]' } as const;
  return [
    '',
    paint('strong', say({ zh: '公开前后', en: 'Before and after publishing' })),
    ...steps.flatMap(({ state, what }) => {
      const [first = '', ...rest] = wrap(harmless(say(what)), page.width - 6);
      const mark = state === 'late' ? paint('error', marks.late) : marks[state];
      return [`  ${mark} ${first}`, ...rest.map((line) => `      ${line}`)];
    }),
  ];
}
