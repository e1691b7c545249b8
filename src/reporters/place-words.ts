import type { Language } from '../core/messages.ts';
import type { Place } from '../core/span.ts';
import { harmless } from './width.ts';

/** “第12行”, “收入决算表!C5”, “第3个表第4行第2格”: a place in words, with its file where there are several. */
export function placeWords(place: Place, language: Language): string {
  return placesWords([place], language);
}

/** “第12、15行”, “收入决算表!C5、C7”: several places, what they share said once. */
export function placesWords(places: readonly Place[], language: Language): string {
  const groups = new Map<string, { head: string; tail: string; each: Set<string> }>();
  for (const place of places) {
    const { head, each, tail } = partsOf(place, language);
    const key = `${head}\u0000${tail}`;
    const group = groups.get(key) ?? { head, tail, each: new Set<string>() };
    groups.set(key, group);
    group.each.add(each);
  }
  const comma = language === 'zh' ? '、' : ', ';
  return [...groups.values()]
    .map(({ head, tail, each }) => {
      const plural = language === 'en' && each.size > 1 ? head.replace(/\b(line|page) $/, '$1s ') : head;
      return plural + [...each].join(comma) + tail;
    })
    .join(language === 'zh' ? '，' : '; ');
}

/** What several places may share stands in `head` and `tail`. */
interface Parts {
  readonly head: string;
  readonly each: string;
  readonly tail: string;
}

function partsOf(place: Place, language: Language): Parts {
  const zh = language === 'zh';
  const file = place.file === undefined ? '' : harmless(place.file) + (zh ? ' ' : ': ');
  switch (place.kind) {
    case 'text':
      return numbered(file, 'line', '行', place.line, language);
    case 'page':
      return numbered(file, 'page', '页', place.page, language);
    case 'sheet':
      return { head: `${file}${harmless(place.sheet)}!`, each: place.range, tail: '' };
    case 'part': {
      const part = partWords(place.part, language);
      return {
        head: file + (part && (zh ? `${part} ` : `${part}, `)),
        each: pathWords(place.path, language),
        tail: '',
      };
    }
  }
}

function numbered(file: string, name: string, sign: string, value: number, language: Language): Parts {
  return language === 'zh'
    ? { head: `${file}第`, each: String(value), tail: sign }
    : { head: `${file}${name} `, each: String(value), tail: '' };
}

/** The parts of a file that have names; of the body of a document, and where the path says it, none is needed. */
const partNames: readonly (readonly [part: RegExp, zh: string, en: string])[] = [
  [/(^|\/)(document|footnotes|endnotes)\d*\.xml$|^$/, '', ''],
  [/(^|\/)comments\d*\.xml$/, '批注', 'comment'],
  [/(^|\/)header\d*\.xml$/, '页眉', 'page header'],
  [/(^|\/)footer\d*\.xml$/, '页脚', 'page footer'],
];

function partWords(part: string, language: Language): string {
  const known = partNames.find(([pattern]) => pattern.test(part));
  return known ? known[language === 'zh' ? 1 : 2] : harmless(part);
}

/** Elements by the names that formats give them. */
const elements: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  p: ['段', 'paragraph'],
  paragraph: ['段', 'paragraph'],
  table: ['个表', 'table'],
  tbl: ['个表', 'table'],
  tr: ['行', 'row'],
  row: ['行', 'row'],
  td: ['格', 'cell'],
  th: ['格', 'cell'],
  tc: ['格', 'cell'],
  cell: ['格', 'cell'],
  txbx: ['个文本框', 'text box'],
  footnote: ['条脚注', 'footnote'],
  endnote: ['条尾注', 'endnote'],
};

const step = /^\s*(?:\w+:)?([a-z]+)\s*\[(\d+)\]\s*$/i;

/** Whether people have a name for every step of a path. */
export function isNamed(path: string): boolean {
  return path.split('/').every((each) => {
    const name = step.exec(each)?.[1]?.toLowerCase();
    return name !== undefined && Object.hasOwn(elements, name);
  });
}

/** “第3个表第4行第2格”: a path of elements, each with its number. */
function pathWords(path: string, language: Language): string {
  if (!isNamed(path)) return harmless(path);
  const steps = path.split('/').map((each) => {
    const [, name = '', number = ''] = step.exec(each) ?? [];
    const [zh, en] = elements[name.toLowerCase()]!;
    return language === 'zh' ? `第${number}${zh}` : `${en} ${number}`;
  });
  return steps.join(language === 'zh' ? '' : ', ');
}
