import { parseMoney } from '../../src/core/money.ts';
import type { Accounts, CellOrigin, Entry, Project, Words } from '../../src/model/accounts.ts';
import { parseAddress } from '../../src/model/clause-template.ts';

/** An example as a person reads it; the workbook of it is generated. Amounts in 元, by `year/stage` and subject. */
export interface Example extends Pick<
  Accounts,
  'unit' | 'department' | 'level' | 'year' | 'profile' | 'dates'
> {
  /** The name of its workbook. */
  readonly file: string;
  readonly amounts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Counts of this year, by subject and unit: `vehicles?item=special vehicle`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Reasons, uses, names and remarks of this year, by subject. */
  readonly words: Readonly<Partial<Record<Words['kind'], Readonly<Record<string, string>>>>>;
  readonly overview: Readonly<Record<string, readonly string[]>>;
  readonly projects: readonly Omit<Project, 'origin'>[];
}

const origin: CellOrigin = { file: '', sheet: '', cell: '' };

export function accountsOf(example: Example): Accounts {
  const { unit, department, level, year, profile, dates, amounts, counts, words, overview, projects } =
    example;
  return {
    unit,
    department,
    level,
    year,
    profile,
    dates,
    entries: [
      ...Object.entries(amounts).flatMap(([stage, of]) =>
        Object.entries(of).map(([subject, yuan]) => money(`${stage}/${subject}`, yuan)),
      ),
      ...Object.entries(counts).map(([subject, number]) => count(`${year}/final/${subject}`, number)),
    ],
    words: Object.entries(words).flatMap(([kind, of]) =>
      Object.entries(of).map(([subject, text]): Words => {
        return { kind: kind as Words['kind'], about: `${year}/final/${subject}`, text, origin };
      }),
    ),
    overview: Object.entries(overview).map(([section, paragraphs]) => ({ section, paragraphs })),
    projects: projects.map((project) => ({ ...project, origin })),
  };
}

function money(address: string, yuan: string): Entry {
  const amount = parseMoney(yuan, '元');
  if (!amount) throw new Error(`${address}: “${yuan}” is no amount`);
  return { about: parseAddress(address), value: { kind: 'money', fen: amount.fen }, origin };
}

function count(addressAndUnit: string, number: number): Entry {
  const [address, unit] = addressAndUnit.split(' ') as [string, string];
  return { about: parseAddress(address), value: { kind: 'count', count: number, unit }, origin };
}
