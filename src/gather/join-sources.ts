import type { Folded } from '../core/fold.ts';
import type { Span } from '../core/span.ts';
import type { Block, Member, Remark, Source, Spot } from '../model/source.ts';

/** Puts sources one after another, as if they had been one file; each keeps its places. */
export function joinSources(name: string, sources: readonly Source[]): Source {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const lineStarts: number[] = [];
  const spots: Spot[] = [];
  const remarks: Remark[] = [];
  const members: Member[] = [];
  let start = 0;
  let pages = 0;
  for (const source of sources) {
    const text = source.text.endsWith('\n') ? source.text : `${source.text}\n`;
    pieces.push(text);
    members.push({
      name: source.name,
      format: source.format,
      start,
      ...(source.paper ? { paper: source.paper } : {}),
    });
    for (const block of source.blocks) blocks.push(movedBlock(block, start, pages));
    for (const spot of source.spots) spots.push({ ...spot, start: spot.start + start });
    for (const remark of source.remarks) remarks.push({ ...remark, span: moved(remark.span, start) });
    for (const line of source.lineStarts) if (line < text.length) lineStarts.push(line + start);
    pages = blocks.reduce(
      (last, block) => (block.kind === 'line' ? Math.max(last, block.page) : last),
      pages,
    );
    start += text.length;
  }
  lineStarts.push(start);
  const [first] = sources;
  return {
    name,
    format: first?.format ?? 'text',
    encoding: first?.encoding ?? 'utf-8',
    text: pieces.join(''),
    blocks,
    lineStarts,
    spots,
    members,
    remarks,
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedBlock(block: Block, by: number, pages: number): Block {
  if (block.kind === 'line')
    return {
      ...block,
      span: moved(block.span, by),
      page: block.page + pages,
      folded: movedFolded(block.folded, by),
    };
  return {
    ...block,
    span: moved(block.span, by),
    rows: block.rows.map((row) => row.map((cell) => ({ ...cell, span: moved(cell.span, by) }))),
  };
}

function movedFolded({ text, offsets, end }: Folded, by: number): Folded {
  return { text, offsets: offsets.map((offset) => offset + by), end: end + by };
}
