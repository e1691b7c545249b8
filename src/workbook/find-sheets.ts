import { folded } from '../core/fold.ts';
import { suggest } from '../core/suggest.ts';
import type { Book, Sheet } from '../readers/workbook/book.ts';
import type { SheetDeclaration } from './declaration.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

export interface FoundSheets {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly problems: readonly Problem[];
}

/** The tabs of a workbook by the id of their declaration. Tabs of one's own, with other names, are left alone. */
export function findSheets(book: Book, declared: readonly SheetDeclaration[]): FoundSheets {
  const sheets = new Map<string, Sheet>();
  const problems: Problem[] = [];
  const names = new Set(declared.map(({ title }) => folded(title.zh)));
  const others = book.sheets.filter(({ name }) => !names.has(folded(name)));
  for (const { id, title, isRequired } of declared) {
    const found = book.sheets.find(({ name }) => folded(name) === folded(title.zh));
    const likes = others.filter(({ name }) => isCopyOf(name, title.zh));
    if (found?.isHidden) problems.push(problem('hidden-sheet', { sheet: found.name }, found.name));
    else if (found) {
      sheets.set(id, found);
      if (found.isDamaged) problems.push(problem('damaged-sheet', { sheet: found.name }));
      for (const { name } of likes)
        problems.push(problem('second-sheet', { sheet: name }, name, { other: found.name }));
    } else {
      const like = likes[0]?.name ?? suggest(title.zh, others.map(({ name }) => name), 1)[0]; // prettier-ignore
      const hint = like
        ? { zh: `工作表“${like}”是不是它？是就改名为“${title.zh}”。`, en: `Is it “${like}”? Then name it “${title.zh}”.` }
        : ''; // prettier-ignore
      problems.push(
        problem(isRequired ? 'missing-sheet' : 'absent-sheet', { sheet: title.zh }, title.zh, { hint }),
      );
    }
  }
  return { sheets, problems };
}

/** 收入 (2), 收入-二中心: a copy that a spreadsheet program or a person made of a tab. */
function isCopyOf(name: string, title: string): boolean {
  const words = folded(name);
  const own = folded(title);
  return words.startsWith(own) && /^[(\-_·—]|^\d+$|^副本/.test(words.slice(own.length));
}
