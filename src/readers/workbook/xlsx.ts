import type { FileInput, Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { dataIn, isDataPart } from '../embedded.ts';
import type { XmlElement } from '../xml.ts';
import { parseXml } from '../xml.ts';
import type { ZipLimits } from '../unzip.ts';
import { unzip } from '../unzip.ts';
import { zipDirectory } from '../zip-directory.ts';
import type { Book, Sheet } from './book.ts';
import { damagedBook, mostCells, tooManyCells } from './book.ts';
import { filledCells } from './filled-cells.ts';
import { emptySheet, sheetOf } from './xlsx-sheet.ts';
import type { SharedParts } from './xlsx-sheet.ts';
import { formatsOf, stringsOf } from './xlsx-parts.ts';
import { childOf, childrenOf, isOn, sheetVocabulary } from './vocabulary.ts';

const limits: ZipLimits = { files: 20_000, each: 64_000_000, all: 160_000_000 };

/** Reads the wanted sheets of an xlsx that are seen; those that are hidden or not wanted are only named. */
export function readXlsx(
  { bytes }: FileInput,
  isWanted: (name: string) => boolean = () => true,
): Book | Refusal {
  const names = zipDirectory(bytes)?.map((entry) => entry.name) ?? [];
  const part = namesOf(names);
  const bookPart =
    part.find((name) => name === 'xl/workbook.xml') ??
    part.find((name) => /(^|\/)workbook\d*\.xml$/.test(name));
  const folder = bookPart?.slice(0, bookPart.lastIndexOf('/') + 1) ?? 'xl/';
  const relationsPart = bookPart && `${folder}_rels/${bookPart.slice(folder.length)}.rels`;
  const head = partsOf(bytes, new Set([bookPart ?? '', relationsPart ?? '']));
  if (head.kind === 'refused') return head;
  const workbook = rootOf(head.files.get(bookPart ?? ''));
  if (workbook === 'too-deep') return tooDeep;
  const relations = rootOf(head.files.get(relationsPart ?? ''));
  if (!workbook || relations === 'too-deep') return damagedBook;
  const targets = targetsOf(relations, folder);
  const listed = childrenOf(childOf(workbook, 'sheets'), 'sheet').map((sheet, index) => ({
    name: sheet.attributes['name'] ?? `Sheet${index + 1}`,
    isHidden: /hidden/i.test(sheet.attributes['state'] ?? ''),
    part: targets.get(sheet.attributes['r:id'] ?? '')?.part ?? `${folder}worksheets/sheet${index + 1}.xml`,
  }));
  const isRead = ({ name, isHidden }: (typeof listed)[number]) => !isHidden && isWanted(name);
  const seen = listed.filter(isRead).map((sheet) => sheet.part);
  const shared = [...targets.values()].filter(({ type }) => /\/(sharedStrings|styles)$/.test(type));
  const dataParts = part.filter(isDataPart);
  const body = partsOf(bytes, new Set([...seen, ...shared.map((each) => each.part), ...dataParts]));
  if (body.kind === 'refused') return body;
  let filled = 0;
  for (const name of seen) filled += filledCells(body.files.get(name));
  if (filled > mostCells) return tooManyCells;
  const sharedRoot = (type: string) =>
    rootOf(body.files.get(shared.find((each) => each.type.endsWith(type))?.part ?? ''));
  const strings = sharedRoot('/sharedStrings');
  const styles = sharedRoot('/styles');
  if (strings === 'too-deep' || styles === 'too-deep') return tooDeep;
  const parts: SharedParts = { strings: stringsOf(strings), formats: formatsOf(styles) };
  const sheets: Sheet[] = [];
  for (const each of listed) {
    const { name, isHidden, part: at } = each;
    const content = body.files.get(at);
    const sheet = !isRead(each) || !content ? emptySheet(name, isHidden) : readSheet(name, content, parts);
    if (sheet === 'too-deep') return tooDeep;
    sheets.push(sheet);
  }
  if (sheets.length === 0) return damagedBook;
  const data = dataIn(dataParts.map((name) => elementOf(rootOf(body.files.get(name)))));
  return {
    sheets,
    startsIn1904: isOn(childOf(workbook, 'workbookPr')?.attributes['date1904']),
    hasMacros: part.some((name) => /(^|\/)vbaProject\.bin$|\/macrosheets\//i.test(name)),
    ...(data === undefined ? {} : { data }),
  };
}

const tooDeep = refuse(
  '工作簿的结构异常（标签嵌套过深或过多），已停止读取。请确认文件来源，或用 Excel、WPS 另存后再检查。',
  'The workbook is built abnormally (markup nested too deep or too much of it); reading stopped. Check where it is from, or save it again in Excel or WPS.',
);

/** Parts are named with slashes, whatever wrote them. */
function namesOf(names: readonly string[]): string[] {
  return names.map((name) => name.replaceAll('\\', '/').replace(/^\//, ''));
}

function partsOf(bytes: Uint8Array, wanted: ReadonlySet<string>): ReturnType<typeof unzip> {
  const plain = (name: string) => namesOf([name])[0]!;
  const found = unzip(bytes, (name) => wanted.has(plain(name)), limits);
  if (found.kind === 'refused') return found;
  return { kind: 'files', files: new Map([...found.files].map(([name, content]) => [plain(name), content])) };
}

function rootOf(content: Uint8Array | undefined): XmlElement | 'too-deep' | undefined {
  const parsed = content && parseXml(content, sheetVocabulary);
  if (!parsed || parsed.kind === 'none') return undefined;
  return parsed.kind === 'xml' ? parsed.root : 'too-deep';
}

function elementOf(root: ReturnType<typeof rootOf>): XmlElement | undefined {
  return root === 'too-deep' ? undefined : root;
}

function readSheet(name: string, content: Uint8Array, parts: SharedParts): Sheet | 'too-deep' {
  const parsed = parseXml(content, sheetVocabulary);
  if (parsed.kind === 'none') return { ...emptySheet(name, false), isDamaged: true };
  if (parsed.kind !== 'xml') return 'too-deep';
  return { ...sheetOf(name, parsed.root, parts), isDamaged: parsed.isDamaged };
}

interface Target {
  readonly part: string;
  readonly type: string;
}

/** The parts that a workbook names, by the id of the relation. */
function targetsOf(relations: XmlElement | undefined, folder: string): ReadonlyMap<string, Target> {
  return new Map(
    childrenOf(relations, 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      { part: resolved(attributes['Target'] ?? '', folder), type: attributes['Type'] ?? '' },
    ]),
  );
}

function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
