import { agree } from '../core/money.ts';
import type { Text } from '../core/messages.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { naturally, stemOf } from './file-names.ts';
import type { Survey } from './survey.ts';

export interface Copy {
  readonly survey: Survey;
  /** The file that is checked in its place. */
  readonly of: Survey;
  readonly why: Text;
}

export interface WithoutCopies {
  readonly kept: readonly Survey[];
  readonly copies: readonly Copy[];
}

/**
 * Of files in one folder that say the same (a document in two formats, say) keeps the one of which most was
 * understood. Files that are called alike and contradict one another are no copies: each is checked.
 */
export async function withoutCopies(
  surveys: readonly Survey[],
  open: (survey: Survey) => Promise<Disclosure>,
): Promise<WithoutCopies> {
  const kept: Survey[] = [];
  const copies: Copy[] = [];
  for (const survey of bestFirst(surveys)) {
    let original: Survey | undefined;
    for (const other of kept) {
      original = (await isCopy(survey, other, open)) ? other : undefined;
      if (original) break;
    }
    if (original) copies.push({ survey, of: original, why: copyOf(original.name) });
    else kept.push(survey);
  }
  return { kept, copies };
}

function bestFirst(surveys: readonly Survey[]): Survey[] {
  return [...surveys].sort((a, b) => b.understood - a.understood || naturally(a.name, b.name));
}

async function isCopy(
  survey: Survey,
  other: Survey,
  open: (survey: Survey) => Promise<Disclosure>,
): Promise<boolean> {
  if (survey.unit !== undefined && other.unit !== undefined && survey.unit !== other.unit) return false;
  if (survey.year !== undefined && other.year !== undefined && survey.year !== other.year) return false;
  if (survey.facts !== undefined && survey.facts === other.facts) return true;
  if (stemOf(survey.name) !== stemOf(other.name) || !overlap(survey, other)) return false;
  return !contradict(await open(survey), await open(other));
}

/** Whether both print a statutory table, or both have words. */
function overlap(a: Survey, b: Survey): boolean {
  const hasWords = ({ part }: Survey) => part === 'whole' || part === 'body';
  return (hasWords(a) && hasWords(b)) || [...a.tables].some((id) => b.tables.has(id));
}

/** Whether an amount of one is an amount of the other and cannot be the same. */
function contradict(a: Disclosure, b: Disclosure): boolean {
  const amounts = new Map(
    a.facts.flatMap(({ id, value }) => (value.kind === 'money' ? [[id, value.money]] : [])),
  );
  return b.facts.some(({ id, value }) => {
    const other = amounts.get(id);
    return value.kind === 'money' && other !== undefined && !agree(value.money, other);
  });
}

function copyOf(name: string): Text {
  return {
    zh: `与“${name}”内容相同，是同一份的另一个副本，没有另外检查。`,
    en: `Says what “${name}” says: another copy of it, not checked again.`,
  };
}
