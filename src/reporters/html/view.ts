import type { Finding } from '../../core/findings.ts';
import type { Text } from '../../core/messages.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Frame } from '../reporter.ts';

/** What every part of a page needs: the frame, a choice of words by language, and how anchors are named. */
export interface View extends Frame {
  readonly zh: boolean;
  readonly say: (text: Text) => string;
  /** Begins every anchor: documents that share a page must not share names. */
  readonly prefix: string;
  /** The level of the heading of the document: what stands in it is below. */
  readonly level: number;
  /** The numbers of the findings whose place is marked on the picture of a page. */
  readonly pictured: ReadonlySet<number>;
}

/** A finding with the number that it bears on the page, from 1. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

export function viewOf(frame: Frame, prefix: string): View {
  return {
    ...frame,
    zh: frame.language === 'zh',
    say: (text) => text[frame.language],
    prefix,
    level: frame.several ? 2 : 1,
    pictured: new Set(),
  };
}

/** The anchor of a finding in the list. */
export function findingId({ prefix }: View, number: number): string {
  return `${prefix}f${number}`;
}

/** The anchor of the place of a finding in the document, or of the place that is related to it, from 1. */
export function placeId({ prefix }: View, number: number, related = 0): string {
  return `${prefix}p${number}${related > 0 ? `-${related}` : ''}`;
}

/** The anchor of the place of a finding on the picture of a page, or of the place that is related to it, from 1. */
export function pageMarkId({ prefix }: View, number: number, related = 0): string {
  return `${prefix}g${number}${related > 0 ? `-${related}` : ''}`;
}

/** A heading `below` the one of the document; none is deeper than the sixth. */
export function heading({ level }: View, below: number, content: string, attributes = ''): string {
  const name = `h${Math.min(6, level + below)}`;
  return `<${name}${attributes}>${content}</${name}>`;
}

/** “青禾县图书馆2024年度决算”, as far as it is known, or the name of the file. */
export function titleOf({ identity }: Disclosure, file: string, { zh }: View): string {
  const { unit, year, kind } = identity;
  const isAccounts = kind.value === 'final-accounts';
  if (unit.value === undefined) return lastName(file);
  if (year.value === undefined) return unit.value;
  if (!isAccounts) return zh ? `${unit.value} ${year.value}年度` : `${unit.value}, ${year.value}`;
  return zh ? `${unit.value}${year.value}年度决算` : `${unit.value}, final accounts ${year.value}`;
}

/** The name of a file without its folders. */
export function lastName(file: string): string {
  return /[^\\/]+$/.exec(file)?.[0] ?? file;
}
