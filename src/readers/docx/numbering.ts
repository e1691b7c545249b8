import type { XmlElement } from '../xml.ts';
import { numeral } from '../numerals.ts';
import type { Style, Styles } from './styles.ts';
import { alternative, childOf, childrenOf, isOn, numberOf, valueOf } from './vocabulary.ts';

/** Counts the paragraphs of automatic numberings as they come. */
export interface Numbering {
  /** What numbering prints before a paragraph (一、); to be asked once for each paragraph, in order. */
  mark(properties: XmlElement | undefined, style: Style | undefined): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** It begins anew after this level (from 1) or a higher one; 0: never. */
  readonly restart?: number;
  /** Whether all its numbers are decimal. */
  readonly isLegal: boolean;
  readonly style?: string;
}

/** A numbering that paragraphs name: levels that it shares with others, some of them otherwise. */
interface List {
  readonly levels: readonly (Level | undefined)[];
  /** Where these levels begin anew when the list begins. */
  readonly starts: readonly (number | undefined)[];
  readonly counters: Counters;
}

/** How far each level has counted; lists of the same levels count on. */
type Counters = (number | undefined)[];

const levelCount = 9;

export function numberingOf(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = listsOf(root, styles);
  const begun = new Set<List>();
  return {
    mark(properties, style) {
      const own = childOf(properties, 'w:numPr');
      const id = numberOf(own, 'w:numId') ?? style?.numbering;
      const list = id === undefined ? undefined : lists.get(id);
      if (!list) return '';
      const at = numberOf(own, 'w:ilvl') ?? levelOfStyle(list, style) ?? 0;
      const level = list.levels[at];
      if (!level) return '';
      if (!begun.has(list)) {
        begun.add(list);
        list.starts.forEach((start, index) => {
          if (start !== undefined) list.counters[index] = undefined;
        });
      }
      count(list, at, level);
      return written(list, level);
    },
  };
}

function levelOfStyle(list: List, style: Style | undefined): number | undefined {
  if (style?.level !== undefined) return style.level;
  const at = list.levels.findIndex(
    (level) => level?.style !== undefined && level.style === style?.numberedBy,
  );
  return at < 0 ? undefined : at;
}

function count({ levels, starts, counters }: List, at: number, level: Level): void {
  counters[at] = counters[at] === undefined ? (starts[at] ?? level.start) : counters[at] + 1;
  for (let deeper = at + 1; deeper < levelCount; deeper += 1) {
    const restart = levels[deeper]?.restart;
    if (restart === undefined || at < restart) counters[deeper] = undefined;
  }
}

function written({ levels, starts, counters }: List, level: Level): string {
  // a bullet says nothing
  if (level.format === 'bullet') return '';
  return level.text.replaceAll(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const of = levels[at];
    const value = counters[at] ?? starts[at] ?? of?.start ?? 1;
    return numeral(value, level.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
  });
}

/** Levels that lists share. */
interface Shared {
  readonly levels: readonly (Level | undefined)[];
  readonly counters: Counters;
  /** The style of lists whose levels they are. */
  readonly link: string | undefined;
}

function listsOf(root: XmlElement | undefined, styles: Styles): ReadonlyMap<number, List> {
  const shared = new Map<string, Shared>();
  for (const element of childrenOf(root, 'w:abstractNum')) {
    const levels: (Level | undefined)[] = [];
    for (const level of childrenOf(element, 'w:lvl')) levels[placeOf(level)] = levelOf(level);
    const link = valueOf(element, 'w:numStyleLink');
    shared.set(element.attributes['w:abstractNumId'] ?? '', { levels, counters: [], link });
  }
  const elements = new Map<number, XmlElement>();
  for (const element of childrenOf(root, 'w:num')) {
    const id = Number(element.attributes['w:numId']);
    if (Number.isInteger(id)) elements.set(id, element);
  }
  const sharedBy = (element: XmlElement | undefined) => shared.get(valueOf(element, 'w:abstractNumId') ?? '');
  const lists = new Map<number, List>();
  for (const [id, element] of elements) {
    const named = sharedBy(element);
    const style = named?.link === undefined ? undefined : styles.list(named.link);
    const of = (style === undefined ? undefined : sharedBy(elements.get(style))) ?? named;
    if (of) lists.set(id, listOf(element, of));
  }
  return lists;
}

function listOf(element: XmlElement, { levels: shared, counters }: Shared): List {
  const levels = [...shared];
  const starts: (number | undefined)[] = [];
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = placeOf(override);
    const level = childOf(override, 'w:lvl');
    if (level) levels[at] = levelOf(level);
    starts[at] = numberOf(override, 'w:startOverride') ?? (level ? levels[at]!.start : undefined);
  }
  return { levels, starts, counters };
}

function placeOf(element: XmlElement): number {
  const at = Number(element.attributes['w:ilvl']);
  return Number.isInteger(at) && at >= 0 && at < levelCount ? at : levelCount;
}

function levelOf(element: XmlElement): Level {
  const restart = numberOf(element, 'w:lvlRestart');
  const style = valueOf(element, 'w:pStyle');
  const either = childOf(element, 'mc:AlternateContent');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: valueOf(element, 'w:numFmt') ?? valueOf(either && alternative(either), 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    isLegal: isOn(element, 'w:isLgl') ?? false,
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  };
}
