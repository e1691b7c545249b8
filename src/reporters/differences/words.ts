import type { Text } from '../../core/messages.ts';
import { decimalsOf, formatMoney } from '../../core/money.ts';
import { formatPercent } from '../../core/ratio.ts';
import type { FactDifference, IdentityDifference, PartDifference } from '../../model/differences.ts';
import type { Value } from '../../model/fact.ts';
import type { Quantity } from '../../model/quantity.ts';
import { measureName, nameOf } from '../../standards/names.ts';
import { countUnits } from '../../standards/quantities.ts';
import { kindWords, levelWords } from '../words.ts';

export const fieldNames: Readonly<Record<IdentityDifference['field'], Text>> = {
  unit: { zh: '单位', en: 'unit' },
  year: { zh: '年度', en: 'year' },
  kind: { zh: '种类', en: 'kind' },
  level: { zh: '级别', en: 'level' },
  moneyUnit: { zh: '金额单位', en: 'money unit' },
};

export const partNames: Readonly<Record<PartDifference['kind'], Text>> = {
  table: { zh: '表', en: 'table' },
  section: { zh: '章节', en: 'section' },
  form: { zh: '附表', en: 'form' },
  term: { zh: '名词', en: 'term' },
};

/** What was recognised, in words. */
export function identityWords({ field }: IdentityDifference, value: string): Text {
  if (field === 'kind') return kindWords[value as keyof typeof kindWords];
  if (field === 'level') return levelWords[value as keyof typeof levelWords];
  return { zh: value, en: value };
}

/** What a person calls a fact; of another year than the document, that year too. */
export function factName({ about, measure }: FactDifference, year: number | undefined): Text {
  const quantity = quantityName(about, year);
  if (measure.kind === 'amount') return quantity;
  const measured = measureName(measure);
  return { zh: `${quantity.zh}${measured.zh}`, en: `${quantity.en}, ${measured.en}` };
}

export function quantityName(about: Quantity, year: number | undefined): Text {
  const name = nameOf(about);
  if (about.year === year || year === undefined) return name;
  return { zh: `${about.year}年度${name.zh}`, en: `${name.en} in ${about.year}` };
}

/** A value as it is printed, without its unit. */
export function valueWords(value: Value): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.money, '万元', decimalsOf(value.money));
    case 'ratio':
      return formatPercent(value.ratio);
    case 'count':
      return String(value.count);
    case 'unrecognised':
      return value.text;
    case 'barred':
      return '——';
    default:
      return '';
  }
}

/** What it is counted in: 万元, 辆; a percentage says so itself. */
export function unitWords({ measure }: FactDifference, value: Value): Text {
  if (value.kind === 'money') return { zh: '万元', en: '万元' };
  if (measure.kind === 'count') return countUnits[measure.unit] ?? { zh: '', en: '' };
  return { zh: '', en: '' };
}

/** By how much it went up or down; undefined where one cannot be taken from the other. */
export function shiftWords(old: Value, current: Value): Text | undefined {
  if (old.kind === 'money' && current.kind === 'money') {
    const fen = current.money.fen - old.money.fen;
    const decimals = Math.max(decimalsOf(old.money), decimalsOf(current.money));
    const amount = formatMoney({ fen: fen < 0n ? -fen : fen, grain: 0n }, '万元', decimals);
    return moreOrLess(fen < 0n, amount);
  }
  if (old.kind === 'ratio' && current.kind === 'ratio') {
    const ppm = current.ratio.ppm - old.ratio.ppm;
    const grain = old.ratio.grain < current.ratio.grain ? old.ratio.grain : current.ratio.grain;
    const points = formatPercent({ ppm: ppm < 0n ? -ppm : ppm, grain }).replace('%', '');
    const { zh, en } = moreOrLess(ppm < 0n, points);
    return { zh: `${zh}个百分点`, en: `${en} percentage points` };
  }
  if (old.kind === 'count' && current.kind === 'count') {
    const difference = current.count - old.count;
    return moreOrLess(difference < 0, String(Math.abs(difference)));
  }
  return undefined;
}

function moreOrLess(isLess: boolean, amount: string): Text {
  return { zh: `${isLess ? '少' : '多'}${amount}`, en: `${isLess ? '-' : '+'}${amount}` };
}
