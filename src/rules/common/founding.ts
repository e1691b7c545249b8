import type { Folded } from '../../core/fold.ts';
import { originalSpan } from '../../core/fold.ts';
import type { Span } from '../../core/span.ts';

export interface PlainDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** An institution's own establishment, the approval of it, or a change of its name, with the date. */
export interface DatedEvent {
  readonly kind: 'founded' | 'approved' | 'renamed';
  readonly date: PlainDate;
  /** The place of the date. */
  readonly span: Span;
}

const date = '((?:19|20)\\d{2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?';
const founding =
  '(?:批准|批复|同意|正式|挂牌)?(?:成立|设立)(?!以来|后|前|之初|时|了?(?:领导|工作)?小组|专班|党)';
const before = new RegExp(`${date}([^，。；]{0,30}?)(${founding})([^，。；]{0,40})`, 'g');
const after = new RegExp(`(成立|设立)(?:于|时间:?为?)${date}`, 'g');
const renaming = new RegExp(
  `${date}[^，。；]{0,12}?(?:更名|变更名称|改名|名称变更|变更)为([^，。；]{2,40})`,
  'g',
);
/** Words of which every event has one. */
const anyEvent = /成立|设立|更名|改名|变更/;
/** A reorganisation begins the institution anew; what belongs to it or works in it is another institution. */
const reorganised = /重新|改组|合并|整合|改革|撤销|划转|升格|组建|恢复/;
const another = /下属|所属|内设|下设|其中|工会|支部|党委|党组|党总支|领导小组|分局|分站|分中心|公司|协会/;
const ownWords = /(?<![基根])(?:我|本)(?:单位|部门|局|站|所|中心|院|校|馆|委|办|队|会|园|处|镇|乡|街道)/;

/** The establishments and changes of name of the institution `unit` that a line of its overview tells. */
export function eventsIn(text: Folded, unit: string): DatedEvent[] {
  const events: DatedEvent[] = [];
  if (!anyEvent.test(text.text)) return events;
  for (const sentence of sentencesOf(text.text)) {
    const add = (kind: DatedEvent['kind'], index: number, groups: readonly (string | undefined)[]) => {
      const at = sentence.start + index;
      const length =
        groups[0]!.length +
        1 +
        (groups[1] ? groups[1].length + 1 : 0) +
        (groups[2] ? groups[2].length + 1 : 0);
      events.push({ kind, date: dateOf(groups), span: originalSpan(text, at, at + length) });
    };
    for (const match of sentence.plain.matchAll(before)) {
      const [, year, month, day, between, word, object] = match;
      const subject = sentence.plain.slice(0, match.index);
      if (reorganised.test(clauseAt(sentence.plain, match.index))) continue;
      if (!isOwn(subject, between!, object!, unit, sentence.plain)) continue;
      add(/批准|批复|同意/.test(between! + word!) ? 'approved' : 'founded', match.index, [year, month, day]);
    }
    for (const match of sentence.plain.matchAll(after)) {
      const [, word, year, month, day] = match;
      const subject = sentence.plain.slice(0, match.index);
      if (reorganised.test(clauseAt(sentence.plain, match.index)) || !isOwnSubject(subject, unit)) continue;
      const offset = match[0].search(/\d{4}年/);
      add(word ? 'founded' : 'approved', match.index + offset, [year, month, day]);
    }
    for (const match of sentence.plain.matchAll(renaming)) {
      const [, year, month, day, name] = match;
      if (unit !== '' && name!.startsWith(unit)) add('renamed', match.index, [year, month, day]);
    }
  }
  return events;
}

/** Titles of documents hold the name `unit` and are numbered: 《关于…的批复》（…〔2015〕8号）. */
export function actsInNewName(text: Folded, unit: string): { year: number; span: Span }[] {
  if (unit === '') return [];
  return [...text.text.matchAll(/《([^》]*)》\([^()]*?\[(\d{4})\]\d+号\)/g)].flatMap((match) =>
    match[1]!.includes(unit)
      ? [
          {
            year: Number(match[2]),
            span: originalSpan(text, match.index, match.index + match[0].length),
          },
        ]
      : [],
  );
}

export function showDate({ year, month, day }: PlainDate): string {
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** Whether two dates can be one, told more or less exactly. */
export function compatible(a: PlainDate, b: PlainDate): boolean {
  return (
    a.year === b.year &&
    (a.month === undefined || b.month === undefined || a.month === b.month) &&
    (a.day === undefined || b.day === undefined || a.day === b.day)
  );
}

function dateOf(groups: readonly (string | undefined)[]): PlainDate {
  const [year, month, day] = groups;
  return {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

/** The sentences of a line; titles of documents are blanked out, their dates and words being their own. */
function sentencesOf(text: string): { plain: string; start: number }[] {
  const plain = text.replaceAll(/《[^》]*》/g, (title) => '　'.repeat(title.length));
  return [...plain.matchAll(/[^。；]+/g)].map((match) => ({ plain: match[0], start: match.index }));
}

function clauseAt(sentence: string, position: number): string {
  const start = sentence.lastIndexOf('，', position) + 1;
  const end = sentence.indexOf('，', position);
  return sentence.slice(start, end < 0 ? sentence.length : end);
}

/** What was established is the institution itself: named so, or not named while the sentence speaks of it. */
function isOwn(subject: string, between: string, object: string, unit: string, sentence: string): boolean {
  if (another.test(between) || !isOwnSubject(subject, unit)) return false;
  const named = /^了?(?!并|为|的|至今|至|而)[\u4e00-\u9fff()]{2,}/.test(object);
  if (!named) return true;
  const renamed = /更名|变更名称|改名/.test(sentence) && sentence.includes(unit);
  return unit !== '' && !another.test(object) && (object.startsWith(unit) || renamed);
}

/** The sentence speaks of the institution before it comes to the date. */
function isOwnSubject(subject: string, unit: string): boolean {
  if (another.test(subject)) return false;
  return ownWords.test(subject) || (unit !== '' && subject.includes(unit));
}
