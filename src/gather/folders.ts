import { folderOf, isPartFolder, lastOf, savedPageStem } from './file-names.ts';
import type { Survey } from './survey.ts';

/**
 * The files by the folder whose documents they may belong to: their own; or the one above, where theirs is named for
 * a part (附件, 公开表), or is alone and holds nothing of a unit that is not in the folder above.
 */
export function byFolder(surveys: readonly Survey[]): Survey[][] {
  const folders = new Map<string, Survey[]>();
  for (const survey of surveys) {
    const folder = folderOf(survey.name);
    const there = folders.get(folder);
    if (there) there.push(survey);
    else folders.set(folder, [survey]);
  }
  for (const folder of deepestFirst(folders)) {
    const above = folderOf(folder);
    const own = folders.get(folder)!;
    const there = folders.get(above) ?? [];
    const beside = [...folders.keys()].filter((other) => other !== above && folderOf(other) === above);
    if (above === folder || !belongsAbove(folder, own, there, beside)) continue;
    folders.delete(folder);
    folders.set(above, [...there, ...own]);
  }
  return [...folders.values()];
}

/** The folders, those further down before those above them, into which files may move up. */
function* deepestFirst(folders: ReadonlyMap<string, unknown>): Generator<string> {
  const depthOf = (folder: string) => folder.split('/').length;
  let depth = Math.max(...[...folders.keys()].map(depthOf));
  for (; depth > 0; depth -= 1) yield* [...folders.keys()].filter((folder) => depthOf(folder) === depth);
}

/** A folder whose name says nothing belongs above only where no other folder beside it could as well. */
function belongsAbove(
  folder: string,
  own: readonly Survey[],
  above: readonly Survey[],
  beside: readonly string[],
): boolean {
  if (isPart(folder)) return true;
  if (above.length === 0 || beside.filter((other) => !isPart(other)).length > 1) return false;
  const units = new Set(above.map(({ unit }) => unit));
  return own.every(({ unit }) => unit === undefined || units.has(unit));
}

function isPart(folder: string): boolean {
  const name = lastOf(folder);
  return isPartFolder(name) || savedPageStem(name) !== undefined;
}
