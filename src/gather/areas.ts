import { isPartFolder } from './file-names.ts';

/**
 * Parts files into areas that have nothing to do with one another: where a folder holds no file of its own, each
 * folder in it is an area, unless it is named for a part of a document.
 */
export function areasOf<T extends { readonly name: string }>(files: readonly T[], depth = 0): T[][] {
  const folders = new Map<string, T[]>();
  for (const file of files) {
    const segments = file.name.split('/');
    const [segment, isFolder] = [segments[depth]!, segments.length > depth + 1];
    if (!isFolder || isPartFolder(segment)) return [[...files]];
    const there = folders.get(segment);
    if (there) there.push(file);
    else folders.set(segment, [file]);
  }
  return [...folders.values()].flatMap((each) => areasOf(each, depth + 1));
}
