import { magnitude } from '../../src/core/money.ts';
import type { CodedRow } from '../../src/model/disclosure.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Change, Sound } from './changes.ts';
import {
  amountsSaid,
  betrays,
  cellsOf,
  fenOf,
  isOfOneItem,
  noticeable,
  reasonsOf,
  rewritten,
  saidOf,
  swappedDigits,
  wholeLines,
  withLastYears,
} from './changes.ts';
import { places } from './kinds.ts';
import type { Random } from './random.ts';

/** One thing that goes wrong when people make disclosures. */
export interface Damage {
  readonly id: string;
  readonly title: string;
  /** The rules and identities that may report it, by id or by the folder before the slash. */
  readonly rules: readonly string[];
  /** How many of a hundred are found at least where the document cannot always tell; all where this is absent. */
  readonly floor?: number;
  /** What of it the document cannot tell. */
  readonly why?: string;
  /** All the ways in which it can befall a document. */
  ways(sound: Sound, random: Random): readonly Change[];
}

const anyAmount = ['arithmetic', 'bounds', 'agreement/one-quantity-two-values'];
const ofSentences = [
  ...anyAmount,
  'narrative/share-does-not-match',
  'narrative/shares-do-not-add-up',
  'narrative/completion-does-not-match',
  'narrative/growth-does-not-match',
  'narrative/growth-off-its-own-base',
  'narrative/change-exceeds-amount',
  'narrative/changes-do-not-add-up',
  'narrative/direction-contradicts',
  'narrative/deviation-without-reason',
  'narrative/base-zero-growth',
  'narrative/truncated-amount',
  'narrative/rate-over-zero',
];

export const damages: readonly Damage[] = [
  {
    id: 'swapped-digits',
    title: '表中一个数有两位颠倒',
    rules: anyAmount,
    ways: ({ disclosure, text }) => cellsOf(disclosure.tables).flatMap(({ span }) => swappedDigits(text, span)),
  },
  {
    id: 'dropped-row',
    title: '表中漏了一行',
    rules: [...anyAmount, 'hierarchy', 'narrative/none-contradicts-table', 'narrative/use-names-absent-item'],
    floor: 90,
    why: '表里只有一个类、款时，缺的一级也可能是表样没有',
    ways: ({ disclosure, text }) =>
      disclosure.tables
        .filter(({ id }) => id !== 'general-basic-detail')
        .flatMap(({ rows }) =>
          rows.filter(hasMoney).map(({ span, code }): Change => {
            const beside = rows.filter((other) => other.code.length === code.length);
            return {
              edits: [{ span: wholeLines(text, span), words: '' }],
              isBeyondProof: code.length < 7 && beside.length === 1,
            };
          }),
        ),
  },
  {
    id: 'yuan-for-wan',
    title: '一句话里把万元写成元',
    rules: ofSentences,
    floor: 90,
    why: '自评项目涉及的资金、外事接待费和没有写增幅的机关运行经费只写一处',
    ways: ({ disclosure, text }) =>
      amountsSaid(disclosure, text).map((fact) => ({
        edits: [{ span: { start: fact.span.end - 2, end: fact.span.end }, words: '元' }],
        isBeyondProof: isToldOnce(fact, text),
      })),
  },
  {
    id: 'last-years-figure',
    title: '一句话里写了上年的数',
    rules: ofSentences,
    ways: ({ disclosure, text, totals }) =>
      amountsSaid(disclosure, text).flatMap((fact) => withLastYears(fact, totals, '万元')),
  },
  {
    id: 'stale-total',
    title: '表的合计没有跟着更新',
    rules: anyAmount,
    ways: ({ disclosure: { tables }, totals }) =>
      cellsOf(tables.filter(({ id }) => ['income', 'expenditure', 'general-expenditure'].includes(id)))
        .filter(({ about }) => about.at.function === undefined)
        .flatMap((fact) => withLastYears(fact, totals, '')),
  },
  {
    id: 'copied-reason',
    title: '一个科目的原因抄到另外两个科目',
    rules: [
      'narrative/reason-repeated',
      'narrative/reason-of-another-item',
      'narrative/reason-direction-contradicts',
      'narrative/base-zero-growth',
    ],
    ways({ disclosure }, random) {
      const reasons = reasonsOf(disclosure).filter(({ about }) => about?.at.function !== undefined);
      if (reasons.length < 3) return [];
      return reasons.filter(({ text }) => isOfOneItem(text)).map((source) => {
        const others = random.some(reasons.filter((reason) => reason !== source), 2);
        return rewritten(others, source.text);
      });
    },
  },
  {
    id: 'reason-of-another-item',
    title: '“三公”一项的原因写成了另一项的',
    rules: [
      'narrative/reason-of-another-item',
      'narrative/reason-direction-contradicts',
      'narrative/unchanged-with-reason-of-change',
    ],
    ways({ disclosure }) {
      const reasons = reasonsOf(disclosure).filter(({ about }) => about?.concept === 'three-public');
      return reasons.flatMap((target) =>
        reasons
          .filter((source) => betrays(source, target))
          .map((source) => rewritten([target], source.text)),
      );
    },
  },
  {
    id: 'wrong-sign',
    title: '增加写成减少，或相反',
    rules: ofSentences,
    floor: 95,
    why: '增幅是0.00%的，看不出方向',
    ways: ({ disclosure, text }) =>
      saidOf(disclosure, 'change').flatMap((fact): Change[] => {
        const { start, end } = fact.span;
        const word = text.slice(start - 2, start);
        const other = word === '增加' ? '减少' : word === '减少' ? '增加' : undefined;
        const isRated = /^，(?:增长|下降)$/.test(text.slice(end, end + 3));
        if (!other || !isRated || fenOf(fact) === 0n) return [];
        const isFlat = /^，..0\.00%/.test(text.slice(end, end + 8));
        return [{ edits: [{ span: { start: start - 2, end: start }, words: other }], isBeyondProof: isFlat }];
      }),
  },
  {
    id: 'wrong-percentage',
    title: '一个百分比算错',
    rules: ofSentences,
    floor: 90,
    why: '按货物、工程、服务授予中小企业的金额不写，只写占比',
    ways: ({ disclosure, text, totals }, random) =>
      (['share', 'completion', 'growth'] as const)
        .flatMap((kind) => saidOf(disclosure, kind))
        .filter((fact) => (totals.amount(baseOf(fact))?.fen ?? 0n) >= 10n * noticeable)
        .flatMap(({ span, about }): Change[] => {
          const printed = /^([\d.]+)%$/.exec(text.slice(span.start, span.end));
          if (!printed) return [];
          const words = `${(Number(printed[1]) + random.between(2, 9)).toFixed(2)}%`;
          return [{ edits: [{ span, words }], isBeyondProof: isToldAsShareAlone(about) }];
        }),
  },
  {
    id: 'neighbours-name',
    title: '一张表的单位名称写成邻县的',
    rules: ['identity/unit-name-differs'],
    ways({ disclosure, accounts }, random) {
      const place = places.find((each) => accounts.unit.startsWith(each))!;
      const other = random.oneOf(places.filter((each) => each !== place));
      const words = accounts.unit.replace(place, other);
      return disclosure.tables.flatMap(({ unitName }) =>
        unitName ? [{ edits: [{ span: unitName.span, words }] }] : [],
      );
    },
  },
  {
    id: 'changed-count',
    title: '“三公”的一个实物量改了',
    rules: [...anyAmount, 'narrative/count-without-amount'],
    floor: 20,
    why: '车辆数、出国团组和人次只写一处；接待有分项可加',
    ways: ({ disclosure, text }) =>
      saidOf(disclosure, 'count')
        .filter(({ about }) => about.concept === 'three-public')
        .flatMap(({ span, value, about }): Change[] => {
          const said = text.slice(span.start, span.end);
          if (value.kind !== 'count' || value.count === 0 || !said.includes(String(value.count))) return [];
          const words = said.replace(String(value.count), String(value.count + 7));
          return [{ edits: [{ span, words }], isBeyondProof: !isSummed(about) }];
        }),
  },
  {
    id: 'on-the-next-item',
    title: '一个科目的数写到下一个科目上',
    rules: ofSentences,
    ways({ disclosure, text }) {
      const said = amountsSaid(disclosure, text).filter(({ about }) => about.at.function !== undefined);
      return said.flatMap((fact, index): Change[] => {
        const next = said[index + 1];
        if (!next || next.witness !== fact.witness || next.about.at.function === fact.about.at.function) return [];
        if (magnitude(fenOf(fact) - fenOf(next)) < noticeable) return [];
        const words = (of: Fact) => text.slice(of.span.start, of.span.end);
        return [{ edits: [{ span: fact.span, words: words(next) }, { span: next.span, words: words(fact) }] }];
      });
    },
  },
]; // prettier-ignore

function hasMoney({ cells }: CodedRow): boolean {
  return cells.some(({ value }) => value.kind === 'money' && value.money.fen > 0n);
}

/** Amounts of which no table, sum, share or growth tells anything. */
function isToldOnce({ about, span }: Fact, text: string): boolean {
  if (about.concept === 'self-evaluation' || about.at.item === 'reception-foreign') return true;
  const isRated = /^，比上年..[\d.]+万元，/.test(text.slice(span.end, span.end + 40));
  return about.concept === 'operating-cost' && !isRated;
}

/** What a rate is of. */
function baseOf({ about, measure }: Fact): Fact['about'] {
  if (measure.kind === 'growth') return { ...about, year: measure.from };
  return measure.kind === 'share' || measure.kind === 'completion' ? measure.of : about;
}

/** What smaller enterprises got of goods, works or services. */
function isToldAsShareAlone({ concept, at }: Fact['about']): boolean {
  return concept === 'procurement-awarded' && ['goods', 'works', 'services'].includes(at.item ?? '');
}

/** Receptions make their sum; vehicles and journeys are told once. */
function isSummed({ at }: Fact['about']): boolean {
  return ['reception', 'reception-domestic', 'reception-overseas'].includes(at.item ?? '');
}
