import type { FileInput, Reading, Refusal } from '../../model/reader.ts';
import { refuse } from '../../model/reader.ts';
import { compoundHolds, passwordProtected } from '../compound.ts';
import { openCompound } from '../compound-stream.ts';
import type { Item } from '../docx/item.ts';
import { readDocument, tooLong } from '../docx/document.ts';
import { cutOff, macro } from '../docx/remarks.ts';
import { longestText } from '../text.ts';
import type { XmlElement } from '../xml.ts';
import type { OldDocument, Streams } from './document.ts';
import { oldDocument, stretchesIn, tableIn } from './document.ts';
import { element } from './elements.ts';
import type { FileInformation, TableName } from './file-information.ts';
import { fileInformation } from './file-information.ts';
import { numberingsIn } from './lists.ts';
import { charactersOf } from './pieces.ts';
import { plexOf } from './plex.ts';
import type { Progress } from './runs.ts';
import { blocksOf, mostElements } from './story.ts';
import { stylesIn } from './styles.ts';

/** Old documents are not compressed: more than this is no disclosure. */
const longest = 64_000_000;

/** The first version of the format that is read: Word 97. */
const word97 = 0xc0;

const part = 'WordDocument';

/**
 * Reads a document of Word 97 to 2003, or of WPS: it is told in the elements of a docx, and read as one. Headers and
 * footers are set aside.
 */
export function readDoc({ name, bytes }: FileInput): Reading {
  if (bytes.length > longest) return tooLarge;
  const opened = openDocument(bytes);
  if (opened.kind === 'refused') return opened;
  const { information, streams } = opened;
  const table = (of: TableName) => tableIn(streams, information, of);
  const { isWide } = information;
  const characters = charactersOf(streams.document, table('pieces'), { isWide, most: longestText });
  if (!characters) return damagedDocument;
  const document = oldDocument(information, characters, streams);
  const progress: Progress = { fields: [], read: new Set(), count: 0 };
  const body = element('w:body', blocksOf(document, document.story('main'), progress));
  const footnotes = notesOf('footnote', table('footnoteTexts'), document, progress);
  const endnotes = notesOf('endnote', table('endnoteTexts'), document, progress);
  if (progress.count > mostElements) return tooLong;
  const isCutOff = characters.isCutOff || characters.text.length < information.lengths.main;
  const remarks: Item[] = [...(compoundHolds(bytes, 'Macros') ? [macro] : []), ...(isCutOff ? [cutOff] : [])];
  const reading = readDocument(
    {
      part,
      body,
      styles: stylesIn(table('styles')),
      numbering: numberingsIn(listsOf(information, streams), table('listUses')),
      footnotes: { name: part, root: footnotes },
      endnotes: { name: part, root: endnotes },
    },
    { remarks, file: { name, format: 'doc', encoding: 'binary' } },
  );
  return isCutOff && reading.kind === 'refused' ? damagedDocument : reading;
}

interface Opened {
  readonly kind: 'opened';
  readonly information: FileInformation;
  readonly streams: Streams;
}

function openDocument(bytes: Uint8Array): Opened | Refusal {
  const compound = openCompound(bytes);
  const document = compound?.stream('WordDocument');
  const information = document && fileInformation(document);
  if (!compound || !information) return damagedDocument;
  if (information.version < word97) return tooOld;
  if (information.isEncrypted) return passwordProtected;
  const table = compound.stream(information.tableStream);
  if (!table) return damagedDocument;
  const data = compound.stream('Data') ?? new Uint8Array();
  return { kind: 'opened', information, streams: { document, table, data } };
}

/** The lists and, behind them, their levels: how long these are nothing tells. */
function listsOf(information: FileInformation, { table }: Streams): Uint8Array {
  const { start, length } = information.place('lists');
  return length === 0 ? new Uint8Array() : table.subarray(start);
}

/** The notes of a kind, whose texts stand one after another in a story of their own. */
function notesOf(
  kind: 'footnote' | 'endnote',
  texts: Uint8Array,
  document: OldDocument,
  progress: Progress,
): XmlElement {
  // behind the last note stands an end of its own
  const stretches = stretchesIn(document.story(`${kind}s`), plexOf(texts, 0).slice(0, -1));
  return element(
    `w:${kind}s`,
    stretches.map((stretch, index) =>
      element(`w:${kind}`, blocksOf(document, stretch, progress), { 'w:id': String(index + 1) }),
    ),
  );
}

const tooLarge = refuse(
  `文档超过 ${longest / 1_000_000} MB，已停止读取。请确认是否选错文件，或另存为 docx。`,
  `The document has more than ${longest / 1_000_000} MB; reading stopped. Check that it is the right file, or save it as docx.`,
);

const tooOld = refuse(
  '这是 Word 6.0 或 Word 95 的文档，太旧，读不了。请在 Word 或 WPS 中打开并另存为 docx。',
  'This is a document of Word 6.0 or Word 95, which is too old to be read. Open it in Word or WPS and save it as docx.',
);

const damagedDocument = refuse(
  '这个 Word 文档（doc）已损坏或不完整，读不出正文。请重新导出，或在 Word、WPS 中打开修复后另存为 docx。',
  'This Word document (doc) is damaged or incomplete: its text cannot be read. Export it again, or repair it in Word or WPS and save it as docx.',
);
