import type { Grid, Line, Source } from '../model/source.ts';
import { pageFurniture } from './page-furniture.ts';
import type { PageTable } from './page-tables.ts';
import { withPageTables } from './page-tables.ts';
import { joinLines } from './paragraphs.ts';
import { wrapWidth } from './wrapped-lines.ts';

/** A text without its page furniture, tables of lines taken together, and broken lines joined to paragraphs. */
export interface PageText {
  readonly blocks: readonly (Line | Grid | PageTable)[];
  readonly furniture: readonly Line[];
}

export function pageTextOf(source: Source): PageText {
  const lines = source.blocks.filter((block) => block.kind === 'line');
  const furniture = pageFurniture(lines);
  const kept = source.blocks.filter((block) => block.kind === 'grid' || !furniture.has(block));
  const blocks = withPageTables(kept);
  const width = wrapWidth(blocks.filter((block) => block.kind === 'line'));
  return {
    blocks: width === undefined ? blocks : joinRuns(blocks, width),
    furniture: [...furniture],
  };
}

/** Joins the lines that follow each other without a table between them. */
function joinRuns(blocks: readonly (Line | Grid | PageTable)[], width: number): (Line | Grid | PageTable)[] {
  const runs: ((Line | Grid | PageTable) | Line[])[] = [];
  for (const block of blocks) {
    const run = runs[runs.length - 1];
    if (block.kind !== 'line') runs.push(block);
    else if (Array.isArray(run)) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) => (Array.isArray(run) ? joinLines(run, width) : [run]));
}
