import type { Block, Source, Spot } from '../src/model/source.ts';
import { sourceFromText } from '../src/readers/text.ts';

/** How sure the eye is of a place: of every place alike, or by the words that stand there; undefined: not read by it. */
export type Confidence = number | ((words: string, start: number) => number | undefined);

/** A text as if its lines and cells had been recognised from the picture of a page. */
export function recognised(source: Source, confidence: Confidence = 0.9): Source {
  const sureOf = typeof confidence === 'number' ? () => confidence : confidence;
  const spots = source.blocks.flatMap(stretchesOf).map(({ start, words }, index): Spot => {
    const sure = sureOf(words, start);
    const top = 40 + 12 * index;
    return {
      start,
      at: { kind: 'page', page: 1, box: { left: 72, top, right: 320, bottom: top + 10 } },
      ...(sure === undefined ? {} : { confidence: sure }),
    };
  });
  return { ...source, format: 'pages', spots };
}

export function recognisedText(text: string, confidence: Confidence = 0.9): Source {
  return recognised(sourceFromText('扫描.pdf', text), confidence);
}

function stretchesOf(block: Block): { start: number; words: string }[] {
  return block.kind === 'line'
    ? [{ start: block.span.start, words: block.text }]
    : block.rows.flat().map(({ span, text }) => ({ start: span.start, words: text }));
}
