import type { Accounts, Words } from '../model/accounts.ts';
import type { Clause } from '../model/clause.ts';
import type { Value } from '../model/fact.ts';
import { variantsFor } from '../model/clause.ts';
import { parseAddress, parseFactAddress, parseSubject, quantityFrom } from '../model/clause-template.ts';
import type { Gap, Paragraph, Run } from '../model/publication.ts';
import type { Profile } from '../model/profile.ts';
import type { Quantity } from '../model/quantity.ts';
import { addressOf } from '../model/quantity.ts';
import { clauses } from '../standards/clauses/index.ts';
import { codeName } from '../standards/names.ts';
import { driversOf } from './change-drivers.ts';
import type { FactBook } from './facts.ts';
import { measured } from './measures.ts';
import type { ClauseContent, WrittenClause } from './render-clause.ts';
import { renderClause, toSupply } from './render-clause.ts';
import type { Totals } from './totals.ts';

/** What the narrative of a section needs. */
export interface Narration {
  readonly accounts: Accounts;
  readonly profile: Profile;
  readonly totals: Totals;
  readonly facts: FactBook;
}

export interface NarratedSection {
  readonly paragraphs: readonly Paragraph[];
  readonly gaps: readonly Gap[];
}

/** Writes the statutory sentences of a section in the wording of the place; nothing where none belong there. */
export function narrate(section: string, narration: Narration): NarratedSection {
  const written = clauses
    .filter((clause) => clause.section === section)
    .map((clause) => writtenClause(clause, narration));
  for (const each of written)
    for (const { address, value } of each.facts) {
      const { about, measure } = parseFactAddress(address);
      narration.facts.add(address, value, measured(narration.totals, about, measure));
    }
  return {
    paragraphs: written.flatMap(({ runs }) => paragraphsOf(runs)),
    gaps: written.flatMap((each) => gapsOf(each, section, narration)),
  };
}

/** The first wording of the place that suits the figures; a gap where the accounts do not tell what every wording needs. */
function writtenClause(clause: Clause, narration: Narration): WrittenClause {
  const content = contentOf(narration);
  for (const variant of variantsFor(clause, narration.profile.place)) {
    const written = renderClause(variant, content);
    if (written) return written;
  }
  // the address of something, not of a code in hand
  const stated = clause.states.find((each) => !each.includes('*')) ?? clause.states[0]!;
  const about = addressOf(quantityFrom(parseSubject(stated), narration.accounts.year));
  return {
    text: toSupply,
    runs: [{ text: toSupply, isGap: true }],
    facts: [],
    statements: [],
    missing: [{ kind: 'remark', about }],
  };
}

function contentOf({ accounts, totals }: Narration): ClauseContent {
  /** Wordings that are tried one after another ask for the same. */
  const known = new Map<string, Value | undefined>();
  const words = new Map(accounts.words.map((each) => [`${each.kind} ${each.about}`, each]));
  return {
    year: accounts.year,
    unit: accounts.unit,
    self: accounts.level === 'department' ? '本部门' : '本单位',
    value(address) {
      if (!known.has(address)) {
        const { about, measure } = parseFactAddress(address);
        known.set(address, measured(totals, about, measure)?.value);
      }
      return known.get(address);
    },
    words(kind, address) {
      const found = words.get(`${kind} ${address}`);
      if (found && !isStale(found, totals)) return withoutFullStop(found.text);
      return kind === 'names' ? namesUnder(parseAddress(address), totals) : undefined;
    },
    codes(subject, level) {
      const length = level === 'class' ? 3 : 7;
      const { year } = accounts;
      // items of last year that are gone now are spoken of too, or the changes would not add up
      const about = [year, year - 1].map((each) =>
        withoutCode(quantityFrom(parseSubject(subject), each, '*')),
      );
      const budget = about.slice(0, 1).map((quantity) => ({ ...quantity, stage: 'initial-budget' as const }));
      return totals.codes([...about, ...budget], 'function', length);
    },
    name: (code) => codeName(code, 'function'),
  };
}

/** What an amount by economic classification consists of: the names of the 款 that have one, in the order of codes. */
function namesUnder(about: Quantity, totals: Totals): string | undefined {
  const names = totals.codes([about], 'economic', 5).map((code) => codeName(code, 'economic'));
  return names.length > 0 ? names.join('、') : undefined;
}

function withoutCode<T extends { readonly at: Readonly<Record<string, unknown>> }>(quantity: T): T {
  const { function: _, ...at } = quantity.at;
  return { ...quantity, at };
}

/** Sentences bring their own full stop. */
function withoutFullStop(text: string): string {
  return text.trim().replace(/[。；;.]+$/, '');
}

/** Whether words were written for other numbers than those of the accounts now. */
function isStale({ about, writtenFor }: Words, totals: Totals): boolean {
  if (!writtenFor) return false;
  const quantity = parseAddress(about);
  const now = totals.amount(quantity)?.fen ?? 0n;
  const before = totals.amount({ ...quantity, year: quantity.year - 1 })?.fen;
  return now !== writtenFor.now || (writtenFor.before !== undefined && before !== writtenFor.before);
}

/** Paragraphs end where the text breaks its line. */
function paragraphsOf(runs: readonly Run[]): Paragraph[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const [first, ...rest] = run.text.split('\n');
    if (first) paragraphs[paragraphs.length - 1]!.push({ ...run, text: first });
    for (const text of rest) paragraphs.push(text ? [{ ...run, text }] : []);
  }
  return paragraphs
    .filter((each) => each.length > 0)
    .map((each) => ({ kind: 'paragraph', runs: withoutNeighbours(each) }));
}

/** Neighbouring runs of plain words made one. */
function withoutNeighbours(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && isPlain(last) && isPlain(run)) joined[joined.length - 1] = { text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function isPlain({ facts, isGap }: Run): boolean {
  return !facts && !isGap;
}

function gapsOf({ missing }: WrittenClause, section: string, { accounts, totals }: Narration): Gap[] {
  return missing.map(({ kind, about }) => ({
    kind: kind === 'none' ? 'remark' : kind,
    about,
    section,
    why: accounts.words.some((each) => each.kind === kind && each.about === about)
      ? 'numbers-changed'
      : 'missing',
    drivers: kind === 'reason' ? driversOf(parseAddress(about), totals) : [],
  }));
}
