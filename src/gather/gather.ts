import type { Text } from '../core/messages.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { PassedOver, Tools } from '../model/reader.ts';
import type { Given } from '../recognize/index.ts';
import { areasOf } from './areas.ts';
import { withoutCopies } from './copies.ts';
import { sortFiles } from './document-names.ts';
import { folderOf, naturally, stemOf } from './file-names.ts';
import type { AnyFile, Watch, Work } from './files.ts';
import { openFile } from './files.ts';
import { byFolder } from './folders.ts';
import type { Group } from './groups.ts';
import { groupsOf, inReadingOrder } from './groups.ts';
import { joinedDisclosure } from './joined.ts';
import type { Shelf } from './shelf.ts';
import { shelfOf } from './shelf.ts';
import type { Survey } from './survey.ts';
import { surveyOf } from './survey.ts';

/** What files came to. A document is named after its first file; `files` are all that it was put together from. */
export type Gathered = GatheredDocument | GatheredTrouble;

export interface GatheredDocument {
  readonly kind: 'document';
  readonly name: string;
  readonly files: readonly string[];
  readonly disclosure: Disclosure;
  /** Files beside it that are not part of it, and why: copies, pictures, what belongs to another document. */
  readonly notes: readonly PassedOver[];
}

export type GatheredTrouble =
  | { readonly kind: 'refused'; readonly name: string; readonly why: Text }
  /** Our own mistake, which is no reason not to go on with the other files. */
  | { readonly kind: 'failed'; readonly name: string; readonly error: unknown };

export interface GatherOptions {
  /** Takes all files for one document, as their sender says. */
  readonly together?: boolean;
  readonly watch?: Watch;
  /** What reading may use that is no part of this program: an eye for scans. */
  readonly tools?: Tools;
}

/**
 * Reads files, archives among them, and tells which of them make up one document: within one folder, of one unit and
 * year, complementary. Documents come one by one, in the order of their names.
 */
export async function* gather(
  files: readonly AnyFile[],
  given: Given = {},
  { together = false, watch = {}, tools }: GatherOptions = {},
): AsyncGenerator<Gathered> {
  const work: Work = { given, watch, ...(tools ? { tools } : {}) };
  watch.found?.(files.length);
  if (together) yield* gatherTogether(files, work);
  else if (files.length === 1) yield* gatherArea(files, work);
  else yield* gatherAll(files, work);
}

/** Files of folders: the documents among them, area by area; what else there is goes with the first document. */
async function* gatherAll(
  files: readonly AnyFile[],
  work: Work,
  alsoPassedOver: readonly PassedOver[] = [],
): AsyncGenerator<Gathered> {
  const { documents, passedOver } = sortFiles([...files].sort((a, b) => naturally(a.name, b.name)));
  let notes = [...alsoPassedOver, ...passedOver];
  for (const area of areasOf(documents)) {
    for await (const each of gatherArea(area, work)) {
      yield each.kind === 'document' ? { ...each, notes: [...each.notes, ...notes] } : each;
      if (each.kind === 'document') notes = [];
    }
  }
  for (const { name, why } of notes) yield { kind: 'refused', name, why };
}

/** All files, and the documents in archives among them, as one document; nothing where one of them is not readable. */
async function* gatherTogether(files: readonly AnyFile[], work: Work): AsyncGenerator<Gathered> {
  const { watch } = work;
  const all: AnyFile[] = [...files];
  const shelf = shelfOf(all, work);
  const surveys: Survey[] = [];
  for (const file of all) {
    watch.reading?.(file.name);
    const opened = await openFile(file, work);
    if (opened.kind === 'files') all.push(...sortFiles(opened.files).documents);
    else if (opened.kind === 'opened') {
      shelf.put(opened.disclosure);
      surveys.push(surveyOf(file.name, opened.disclosure));
    } else {
      yield { ...opened, name: file.name };
      return;
    }
  }
  if (surveys.length > 0)
    yield* documentsOf({ members: inReadingOrder(surveys), isTold: true }, [], shelf, work);
}

async function* gatherArea(files: readonly AnyFile[], work: Work): AsyncGenerator<Gathered> {
  const { watch } = work;
  const shelf = shelfOf(files, work);
  const surveys: Survey[] = [];
  const troubles: GatheredTrouble[] = [];
  const archives: AnyFile[] = [];
  for (const file of files) {
    const { name } = file;
    watch.reading?.(name);
    const opened = await openFile(file, work);
    if (opened.kind === 'opened') {
      shelf.put(opened.disclosure);
      surveys.push(surveyOf(name, opened.disclosure));
    } else if (opened.kind !== 'files') troubles.push({ ...opened, name });
    else if (files.length === 1) yield* gatherArchive(opened.files, opened.passedOver, work);
    else archives.push(file);
  }
  yield* inOrder(await plansOf(surveys, shelf), troubles, shelf, work);
  // an archive among files is opened again in its turn, so that not all are held at once
  for (const archive of archives) {
    const opened = await openFile(archive, work);
    if (opened.kind === 'files') yield* gatherArchive(opened.files, opened.passedOver, work);
  }
}

async function* gatherArchive(
  files: readonly AnyFile[],
  passedOver: readonly PassedOver[],
  work: Work,
): AsyncGenerator<Gathered> {
  work.watch.found?.(files.length);
  yield* gatherAll(files, work, passedOver);
}

/** A document to be: the files that make it up, and what is said beside it. */
interface Plan {
  readonly group: Group;
  readonly notes: readonly PassedOver[];
}

async function plansOf(surveys: readonly Survey[], shelf: Shelf): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const folder of byFolder(surveys)) {
    const { kept, copies } = await withoutCopies(folder, ({ name }) => shelf.look(name));
    for (const group of groupsOf(kept)) {
      const notes = copies
        .filter((copy) => group.members.includes(copy.of))
        .map(({ survey, why }) => ({ name: survey.name, why }));
      plans.push({
        group,
        notes: group.apart ? [...notes, { name: nameOf(group), why: group.apart }] : notes,
      });
    }
  }
  return plans.sort((a, b) => naturally(nameOf(a.group), nameOf(b.group)));
}

function nameOf({ members }: Group): string {
  return members[0]!.name;
}

/** Documents and troubles in the order of their names. A file that cannot be read beside one of its name is a note. */
async function* inOrder(
  plans: readonly Plan[],
  troubles: readonly GatheredTrouble[],
  shelf: Shelf,
  work: Work,
): AsyncGenerator<Gathered> {
  const left = new Set(troubles);
  for (const { group, notes } of plans) {
    const beside = [...left].filter(
      (each) => each.kind === 'refused' && group.members.some(({ name }) => isNamesake(each.name, name)),
    );
    for (const each of beside) left.delete(each);
    const before = [...left].filter((each) => naturally(each.name, nameOf(group)) < 0);
    for (const each of before) left.delete(each);
    yield* before;
    const unread = beside.flatMap((each) =>
      each.kind === 'refused' ? [notReadBeside(each, nameOf(group))] : [],
    );
    yield* documentsOf(group, [...notes, ...unread], shelf, work);
  }
  yield* left;
}

/** Whether two files are called alike but for their format: a document is often published in two. */
function isNamesake(one: string, other: string): boolean {
  return folderOf(one) === folderOf(other) && stemOf(one) === stemOf(other);
}

function notReadBeside(
  { name, why }: { readonly name: string; readonly why: Text },
  read: string,
): PassedOver {
  return {
    name,
    why: {
      zh: `没有读，只检查了同名的“${read}”：${why.zh}`,
      en: `Not read; “${read}” of the same name was checked: ${why.en}`,
    },
  };
}

/** The document that a group makes; its files one by one where what they make together is not what each says. */
async function* documentsOf(
  group: Group,
  notes: readonly PassedOver[],
  shelf: Shelf,
  { given, watch }: Work,
): AsyncGenerator<Gathered> {
  const name = nameOf(group);
  try {
    const parts: Disclosure[] = [];
    for (const member of group.members) parts.push(await shelf.take(member.name));
    const joined =
      parts.length > 1
        ? joinedDisclosure(name, parts, { given, watch, isTold: group.isTold ?? false })
        : undefined;
    if (joined || parts.length === 1) {
      const files = group.members.map((member) => member.name);
      yield { kind: 'document', name, files, disclosure: joined ?? parts[0]!, notes };
      return;
    }
    for (const [index, disclosure] of parts.entries())
      yield {
        kind: 'document',
        name: disclosure.source.name,
        files: [disclosure.source.name],
        disclosure,
        notes: index === 0 ? notes : [{ name: disclosure.source.name, why: notJoined(name) }],
      };
  } catch (error) {
    yield { kind: 'failed', name, error };
  }
}

function notJoined(name: string): Text {
  return {
    zh: `没有与“${name}”合并：放在一起读，认出的单位、年度或表格就不一样了。`,
    en: `Not put together with “${name}”: read as one, they would be of another unit or year or lose a table.`,
  };
}
