import { formatMoney } from '../../src/core/money.ts';
import type { Accounts } from '../../src/model/accounts.ts';
import type { Element, Publication, TableCell } from '../../src/model/publication.ts';
import type { Random } from './random.ts';

/** The same accounts with every amount ten times as large. */
export function tenfold(accounts: Accounts): Accounts {
  return {
    ...accounts,
    entries: accounts.entries.map((entry) =>
      entry.value.kind === 'money'
        ? { ...entry, value: { kind: 'money', fen: entry.value.fen * 10n } }
        : entry,
    ),
    projects: accounts.projects.map(({ fields, ...project }) => ({
      ...project,
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, text]) => [
          field,
          field.startsWith('total-') ? movedPoint(text) : text,
        ]),
      ),
    })),
  };
}

/** 123.45 → 1234.50 */
function movedPoint(yuan: string): string {
  const [whole, fraction = '00'] = yuan.split('.');
  return `${whole}${fraction[0]}.${fraction[1]}0`;
}

/** The same accounts, entered in another order. */
export function permuted(accounts: Accounts, random: Random): Accounts {
  return {
    ...accounts,
    entries: random.some(accounts.entries, accounts.entries.length),
    words: random.some(accounts.words, accounts.words.length),
  };
}

/** The same publication, printed in 元 to the 分 throughout. */
export function inYuan(publication: Publication): Publication {
  const exact = new Map(publication.facts.map(({ id, exact: fen }) => [id, fen]));
  const yuan = (text: string, facts: readonly string[] | undefined): string => {
    const fen = facts && exact.get(facts[0]!);
    if (fen === undefined) return text;
    const digits = formatMoney({ fen: fen < 0n && /[增减]/.test(text) ? -fen : fen, grain: 0n }, '元', 2);
    return text.replace(/-?[\d,]+(?:\.\d+)?(万元)?/, (_, unit: string | undefined) =>
      unit ? `${digits}元` : digits,
    );
  };
  const cell = (each: TableCell): TableCell => ({ ...each, text: yuan(each.text, each.facts) });
  const elements = publication.elements.map((element): Element => {
    if (element.kind === 'paragraph')
      return { ...element, runs: element.runs.map((run) => ({ ...run, text: yuan(run.text, run.facts) })) };
    if (element.kind !== 'table') return element;
    return {
      ...element,
      ...(element.right ? { right: element.right.replace('万元', '元') } : {}),
      body: element.body.map((row) => row.map(cell)),
      notes: element.notes.map((note) => note.replaceAll('万元', '元')),
    };
  });
  return { ...publication, elements };
}
