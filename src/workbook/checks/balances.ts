import { formatMoney } from '../../core/money.ts';
import { magnitude } from '../../core/money.ts';
import type { Text } from '../../core/messages.ts';
import type { Entry } from '../../model/accounts.ts';
import { codeName } from '../../standards/names.ts';
import { coordinateNames, funds } from '../../standards/quantities.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Booked } from './index.ts';

/** The money that stands on either side of an account: what comes in and what goes out or stays. */
const incoming = ['opening-balance', 'income', 'surplus-used'] as const;
const outgoing = ['expenditure', 'surplus-distribution', 'closing-balance'] as const;

const sheets = ['income', 'expenditure', 'balances'];
const priorSheets = sheets.map((sheet) => `prior-${sheet}`);

const labels: Readonly<Record<string, Text>> = {
  'opening-balance': { zh: '年初结转结余', en: 'opening balance' },
  income: { zh: '收入', en: 'income' },
  'surplus-used': { zh: '使用结余', en: 'surplus used' },
  expenditure: { zh: '支出', en: 'expenditure' },
  'surplus-distribution': { zh: '结余分配', en: 'distribution' },
  'closing-balance': { zh: '年末结转结余', en: 'closing balance' },
};

const other: Text = { zh: '其他资金（非财政拨款）', en: 'other money (no fiscal appropriation)' };

/** What a fund takes in must be what it spends and keeps: each fund by itself, of this year and of last. */
export function balanceProblems({ entries, year, isUnread }: Booked): Problem[] {
  const groups = [...funds, 'own'] as const;
  return [year, year - 1].flatMap((of) => {
    const isPrior = of !== year;
    if ([...(isPrior ? priorSheets : sheets), 'surplus'].some(isUnread)) return [];
    const own = entries.filter(({ about }) => about.year === of && about.stage === 'final');
    const sides = groups.map((group) => ({
      group,
      ...sidesOf(own.filter((entry) => fundOf(entry) === group)),
    }));
    const open = sides.filter(({ difference }) => difference !== 0n);
    const all = sides.reduce((sum, { difference }) => sum + difference, 0n);
    const hint =
      open.length > 1 && all === 0n
        ? {
            zh: '各项资金合在一起是平的：多半是资金来源选错了。',
            en: 'All funds together meet: most likely a fund was chosen wrongly.',
          }
        : '';
    return [
      ...open.map(({ group, entries: of, ...side }) =>
        problem(isPrior ? 'prior-does-not-balance' : 'does-not-balance', placeOf(of), yuan(side.difference), {
          fund: group === 'own' ? other : coordinateNames[`fund=${group}`]!,
          hint,
          ...side.words,
        }),
      ),
      ...(isPrior ? [] : itemProblems(own)),
    ];
  });
}

/** Government funds and the state capital budget are kept by code. */
function itemProblems(entries: readonly Entry[]): Problem[] {
  return (['government-fund', 'state-capital'] as const).flatMap((fund) => {
    const own = entries.filter((entry) => fundOf(entry) === fund);
    if (sidesOf(own).difference !== 0n) return [];
    const codes = [...new Set(own.map(({ about }) => about.at.function ?? ''))].sort();
    return codes.flatMap((code) => {
      const side = sidesOf(own.filter(({ about }) => (about.at.function ?? '') === code));
      if (side.difference === 0n || code === '') return [];
      return [
        problem('item-does-not-balance', placeOf(side.entries), yuan(side.difference), {
          fund: coordinateNames[`fund=${fund}`]!,
          code: `${code}${codeName(code, 'function')}`,
          ...side.words,
        }),
      ];
    });
  });
}

function fundOf({ about: { concept, at } }: Entry): string {
  if (concept === 'surplus-used' || concept === 'surplus-distribution') return 'own';
  return at.fund ?? 'own';
}

function sidesOf(entries: readonly Entry[]) {
  const kept = entries.filter(({ about }) => labels[about.concept] !== undefined);
  const left = sideOf(kept, incoming);
  const right = sideOf(kept, outgoing);
  return {
    entries: kept,
    difference: left.sum - right.sum,
    words: {
      incoming: left.words,
      in: yuan(left.sum),
      outgoing: right.words,
      out: yuan(right.sum),
    },
  };
}

function sideOf(entries: readonly Entry[], concepts: readonly string[]) {
  const terms = concepts.map((concept) => {
    const own = entries.filter(({ about }) => about.concept === concept);
    return { label: labels[concept]!, isThere: own.length > 0, sum: sumOf(own) };
  });
  const shown = terms.filter(({ isThere }, index) => isThere || (index === 1 && !terms[0]!.isThere));
  const written = (language: keyof Text) =>
    shown.map(({ label, sum }) => `${label[language]} ${yuan(sum)}`).join(' + ');
  return {
    sum: terms.reduce((all, { sum }) => all + sum, 0n),
    words: { zh: written('zh'), en: written('en') },
  };
}

export function sumOf(entries: readonly Entry[]): bigint {
  return entries.reduce((sum, { value }) => (value.kind === 'money' ? sum + value.fen : sum), 0n);
}

export function yuan(fen: bigint): string {
  return formatMoney({ fen, grain: 0n }, '元');
}

/** Where to begin looking: the largest amount of expenditure, or whatever is largest. */
function placeOf(entries: readonly Entry[]) {
  const spent = entries.filter(({ about }) => about.concept === 'expenditure');
  const sizeOf = ({ value }: Entry) => (value.kind === 'money' ? magnitude(value.fen) : 0n);
  const [largest] = [...(spent.length > 0 ? spent : entries)].sort((a, b) =>
    sizeOf(a) < sizeOf(b) ? 1 : -1,
  );
  return { sheet: largest!.origin.sheet, cell: largest!.origin.cell };
}
