import { suggest } from '../../core/suggest.ts';
import type { Text } from '../../core/messages.ts';
import type { Words } from '../../model/accounts.ts';
import { parseAddress } from '../../model/clause-template.ts';
import { addressOf } from '../../model/quantity.ts';
import type { Choice, ReadRow, ReadingContext, SheetDeclaration, WrittenRow } from '../declaration.ts';
import { longText, signedMoney } from '../declaration.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { needsCode, quantityOfItem, wordItemNamed, wordItems } from './word-items.ts';

const kinds: readonly Choice[] = [
  { id: 'reason', label: { zh: '原因', en: 'reason' }, aliases: ['主要原因', '增减原因'] },
  { id: 'use', label: { zh: '用途', en: 'use' }, aliases: ['主要用途', '主要用于'] },
  { id: 'names', label: { zh: '构成', en: 'names' }, aliases: ['主要包括', '名称'] },
  { id: 'remark', label: { zh: '说明', en: 'remark' }, aliases: ['备注'] },
];

/** Reasons, uses, names and remarks: what no account says and only a person knows. */
const words: SheetDeclaration = {
  id: 'words',
  title: { zh: '原因和用途', en: 'Reasons and uses' },
  about: [
    { zh: '只有人知道的话：为什么增减、用在哪里。写成半句，不带“主要原因是”和句号。程序不会代写，没填的地方会留出标记。', en: 'What only a person knows: why it changed, what it was for. Half a sentence, without “the reason is” and full stop. None is invented: what is missing is marked.' },
    { zh: '“写时本年数”“写时上年数”可以不填；填了，数变以后程序会提醒重写。', en: 'The amounts that it was written for are optional: where they change later, the words fall due again.' },
  ],
  layout: 'rows',
  columns: [
    { id: 'kind', heading: { zh: '类别', en: 'kind' }, kind: { kind: 'choice', of: kinds }, isRequired: true, width: 12 },
    { id: 'item', heading: { zh: '事项', en: 'item' }, kind: { kind: 'offered', of: wordItems.map(({ label }) => label) }, isRequired: true, width: 30 },
    { id: 'function', heading: { zh: '科目', en: 'code' }, aliases: ['功能科目', '科目编码'], kind: { kind: 'code', of: 'function', lengths: [3, 5, 7] }, width: 36, note: { zh: '事项是“…科目”的才填：按类说明的填3位，按项说明的填7位', en: 'only for items by code: three digits where explained by class, seven by item' } },
    { id: 'text', heading: { zh: '内容', en: 'words' }, aliases: ['文字'], kind: longText, isRequired: true, width: 70 },
    { id: 'now', heading: { zh: '写时本年数（元）', en: 'written for: this year (yuan)' }, aliases: ['写时本年数'], kind: signedMoney, width: 20 },
    { id: 'before', heading: { zh: '写时上年数（元）', en: 'written for: last year (yuan)' }, aliases: ['写时上年数'], kind: signedMoney, width: 20 },
  ],
  read(rows, context) {
    const read = rows.map((row) => ({ row, ...wordsIn(row, context) }));
    const found = read.flatMap(({ row, words: own }) => (own ? [{ row, words: own }] : []));
    const repeated = found.flatMap(({ row, words: own }) => {
      const first = found.find(({ words: { kind, about } }) => kind === own.kind && about === own.about)!;
      return first.row === row ? [] : [givenTwice(row, first.row, own, context)];
    });
    return {
      words: found.map(({ words: own }) => own),
      problems: [...read.flatMap(({ problems }) => problems), ...repeated],
    };
  },
  write: ({ words: all, year }) => all.map((each) => rowOf(each, year)),
}; // prettier-ignore
export default words;

function wordsIn(
  { values, cells }: ReadRow,
  { year, sheet, originOf }: ReadingContext,
): { words?: Words; problems: Problem[] } {
  const { kind, item, function: code, text, now, before } = values;
  if (kind === undefined || item === undefined || text === undefined) return { problems: [] };
  const about = addressIn(String(item), code === undefined ? undefined : String(code), year);
  if ('unknown' in about) {
    const [hint] = suggest(String(item), wordItems.map(({ label }) => label.zh), 1);
    const holes = { hint: hint ? { zh: `是不是“${hint}”？`, en: `Did you mean “${hint}”?` } : '' };
    const cell = cells[about.unknown === 'item-needs-code' ? 'function' : 'item']!;
    return { problems: [problem(about.unknown, { sheet, cell }, String(item), holes)] };
  } // prettier-ignore
  const writtenFor =
    typeof now === 'bigint' ? { writtenFor: { now, ...(typeof before === 'bigint' ? { before } : {}) } } : {};
  return {
    words: {
      kind: kind as Words['kind'],
      about: about.address,
      text: String(text),
      ...writtenFor,
      origin: originOf(cells['text']!),
    },
    problems: [],
  };
}

const writtenAddress = /^\d{4}\/(initial-budget|adjusted-budget|final)\/[a-z-]+(\?[^\s*]+)?$/;

/** The address of an item chosen from the list, or written as an address itself. */
function addressIn(
  item: string,
  code: string | undefined,
  year: number,
): { address: string } | { unknown: 'unknown-item' | 'item-needs-code' } {
  const named = wordItemNamed(item);
  if (named)
    return needsCode(named) && code === undefined
      ? { unknown: 'item-needs-code' }
      : { address: addressOf(quantityOfItem(named, year, code)) };
  if (!writtenAddress.test(item)) return { unknown: 'unknown-item' };
  return { address: addressOf(parseAddress(item)) };
}

function givenTwice(row: ReadRow, first: ReadRow, { kind, text }: Words, { sheet }: ReadingContext): Problem {
  const label: Text = kinds.find(({ id }) => id === kind)!.label;
  const place = { sheet, cell: row.cells['text']! };
  return problem('words-given-twice', place, text, { kind: label, row: String(first.number) });
}

function rowOf({ kind, about, text, writtenFor }: Words, year: number): WrittenRow {
  const quantity = parseAddress(about);
  const { function: code } = quantity.at;
  const isBy = (item: (typeof wordItems)[number]) =>
    (needsCode(item) ? code !== undefined : true) && addressOf(quantityOfItem(item, year, code)) === about;
  const item = wordItems.find(isBy);
  return {
    kind,
    item: item?.label.zh ?? about,
    ...(item && needsCode(item) && code ? { function: code } : {}),
    text,
    ...(writtenFor ? { now: writtenFor.now } : {}),
    ...(writtenFor?.before !== undefined ? { before: writtenFor.before } : {}),
  };
}
