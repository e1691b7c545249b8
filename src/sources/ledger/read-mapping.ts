import { folded } from '../../core/fold.ts';
import type { Text } from '../../core/messages.ts';
import type { FileInput } from '../../model/reader.ts';
import type { Coordinates } from '../../model/quantity.ts';
import { decode } from '../../readers/decode.ts';
import { coordinateNames, natures, otherSources } from '../../standards/quantities.ts';
import type { Place, Problem } from '../../workbook/index.ts';
import { sheetsIn } from '../paper.ts';
import { sourceProblem } from '../problem.ts';
import type { SourceSheet } from '../source-sheet.ts';
import { headingPaths, placeIn, rowNumbers, wordsIn } from '../source-sheet.ts';
import type { LedgerAmount, LedgerRule } from './ledger-mapping.ts';
import { accountIn } from './ledger-columns.ts';

export interface MappingReading {
  readonly rules: readonly LedgerRule[];
  readonly problems: readonly Problem[];
}

/** A row of a mapping before it is understood: each field as it is written. */
type Raw = Readonly<Partial<Record<Field, string>>>;
type Field = 'account' | 'named' | 'concept' | 'amount' | 'source' | 'fund' | 'nature';

const headings: Readonly<Record<Field, readonly string[]>> = {
  account: ['科目', '科目编码', 'account'],
  named: ['名称含', 'named'],
  concept: ['概念', '算作', 'concept'],
  amount: ['取数', 'amount'],
  source: ['收入来源', 'source'],
  fund: ['资金来源', '资金性质', 'fund'],
  nature: ['支出性质', '基本/项目', 'nature'],
};

const concepts: Readonly<Record<string, readonly string[]>> = {
  income: ['收入'],
  expenditure: ['支出'],
  'opening-balance': ['年初结转和结余', '年初结转结余'],
  'closing-balance': ['年末结转和结余', '年末结转结余'],
  'surplus-used': ['使用非财政拨款结余', '使用结余'],
  'surplus-distribution': ['结余分配'],
  none: ['不计', '不计入'],
};

const amounts: Readonly<Record<LedgerAmount, readonly string[]>> = {
  'credit-debit': ['贷-借', '贷方-借方', '贷减借'],
  'debit-credit': ['借-贷', '借方-贷方', '借减贷'],
  debit: ['借', '借方', '借方发生额'],
  credit: ['贷', '贷方', '贷方发生额'],
  opening: ['年初', '年初余额'],
  closing: ['期末', '年末', '期末余额'],
};

/** What a concept counts where the mapping does not say. */
const usualAmounts: Readonly<Record<string, LedgerAmount>> = {
  income: 'credit-debit',
  expenditure: 'debit-credit',
  'opening-balance': 'opening',
  'closing-balance': 'closing',
  'surplus-used': 'debit',
  'surplus-distribution': 'debit',
  none: 'closing',
};

const coordinates: Readonly<Record<'source' | 'fund' | 'nature', readonly string[]>> = {
  source: ['fiscal', ...otherSources],
  fund: ['general', 'government-fund', 'state-capital', 'own'],
  nature: natures,
};

/** A mapping of accounts of one's own, as JSON or as a table: account → concept, amount, axes. */
export async function readMapping(file: FileInput): Promise<MappingReading> {
  const raws = jsonRows(file) ?? (await tableRows(file));
  const rules: LedgerRule[] = [];
  const problems: Problem[] = [];
  for (const { raw, place } of raws) {
    const rule = ruleOf(raw);
    if ('why' in rule) problems.push(sourceProblem('mapping-row', place, rule.read, { why: rule.why }));
    else rules.push(rule);
  }
  return { rules, problems };
}

/** The headings of a mapping; undefined where a sheet is none. */
export function mappingColumns(sheet: SourceSheet): ReadonlyMap<Field, number> | undefined {
  const first = rowNumbers(sheet)[0];
  if (first === undefined) return undefined;
  const places = new Map<Field, number>();
  for (const [place, path] of headingPaths(sheet, [first]))
    for (const field of Object.keys(headings) as Field[])
      if (headings[field].includes(path[0]!.toLowerCase())) places.set(field, place);
  return places.has('account') && places.has('concept') ? places : undefined;
}

/** Whether a file is a mapping as JSON: a list of objects with an account. */
export function isJsonMapping(file: FileInput): boolean {
  return jsonRows(file) !== undefined;
}

interface RawRow {
  readonly raw: Raw;
  readonly place: Place;
}

function jsonRows({ name, bytes }: FileInput): RawRow[] | undefined {
  const text =
    bytes.length < 1_000_000
      ? decode(bytes)
          ?.text.replace(/^\ufeff/, '')
          .trim()
      : undefined;
  if (!text?.startsWith('[')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || !parsed.every((each) => isRecord(each) && 'account' in each))
    return undefined;
  return parsed.map((each: Record<string, unknown>, index) => {
    const at = isRecord(each['at']) ? each['at'] : {};
    const fields = Object.entries({ ...each, ...at }).filter(([field]) => field in headings);
    const words = (value: unknown) => (Array.isArray(value) ? value.join('、') : String(value));
    return {
      raw: Object.fromEntries(fields.map(([field, value]) => [field, words(value)])),
      place: { file: name, sheet: '', cell: `[${index}]` },
    };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function tableRows(file: FileInput): Promise<RawRow[]> {
  const sheets = await sheetsIn(file);
  if ('kind' in sheets) return [];
  const sheet = sheets.find((each) => mappingColumns(each));
  if (!sheet) return [];
  const columns = [...mappingColumns(sheet)!];
  return rowNumbers(sheet)
    .slice(1)
    .map((row) => ({
      raw: Object.fromEntries(columns.map(([field, place]) => [field, wordsIn(sheet, row, place)])),
      place: placeIn(sheet, row, 0),
    }));
}

function ruleOf(raw: Raw): LedgerRule | { readonly read: string; readonly why: Text } {
  const account = accountIn(raw.account ?? '');
  if (account === '') return untold('科目', 'account', raw.account);
  const concept = idOf(raw.concept, concepts);
  if (!concept) return untold('概念', 'concept', raw.concept);
  const amount = raw.amount?.trim() ? idOf(raw.amount, amounts) : usualAmounts[concept];
  if (!amount) return untold('取数', 'amount', raw.amount);
  const at: Record<string, string> = {};
  for (const axis of ['source', 'fund', 'nature'] as const) {
    const written = raw[axis]?.trim();
    if (!written) continue;
    const code = coordinates[axis].find((each) => isCalled(written, axis, each));
    if (!code) return untold(headings[axis][0]!, axis, written);
    at[axis] = code;
  }
  if (concept === 'income' && !at['source']) return untold('收入来源', 'source', raw.source);
  const named = (raw.named ?? '').split(/[、,，;；|]/).filter((word) => word.trim() !== '');
  return {
    account,
    ...(named.length > 0 ? { named } : {}),
    concept,
    amount: amount as LedgerAmount,
    at: at as Coordinates,
  };
}

function untold(zh: string, en: string, read = ''): { read: string; why: Text } {
  return { read, why: { zh: `${zh}“${read}”`, en: `${en} “${read}”` } };
}

function idOf(
  written: string | undefined,
  names: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const words = folded(written ?? '');
  return Object.keys(names).find((id) => words === id || names[id]!.some((name) => folded(name) === words));
}

function isCalled(written: string, axis: string, code: string): boolean {
  const name = coordinateNames[`${axis}=${code}`]?.zh ?? (code === 'own' ? '其他资金' : '');
  const words = folded(written).replace(/(?:收入|资金)$/, '');
  return written === code || words === name || words === name.replace(/(?:财政拨款|支出|资金)$/, '');
}
