import type { WrittenFile } from '../model/writer.ts';

/** Files named after a title, where the title may hold what no file name may: the rest of the name is the writer's. */
export function withSafeName<T extends WrittenFile>(file: T, title: string): T {
  if (!file.name.startsWith(title)) return file;
  return { ...file, name: safeName(title) + file.name.slice(title.length) };
}

const longest = 80;

/** Without what parts folders, names devices or hides a file. */
function safeName(title: string): string {
  const plain = title
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  return [...plain].slice(0, longest).join('') || '决算公开';
}
