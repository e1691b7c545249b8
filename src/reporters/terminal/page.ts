import type { Text } from '../../core/messages.ts';
import type { Paint } from '../paint.ts';
import { painter } from '../paint.ts';
import type { Frame } from '../reporter.ts';
import { widthOf, wrap } from '../width.ts';

/** What every line needs: the frame, the paint, and a choice of words by language. */
export interface Page extends Frame {
  readonly paint: Paint;
  readonly say: (text: Text) => string;
  readonly zh: boolean;
}

export function pageOf(frame: Frame): Page {
  const { language, colour } = frame;
  return { ...frame, paint: painter(colour), say: (text) => text[language], zh: language === 'zh' };
}

/** A paragraph of lines that all begin at the same column. */
export function indented(text: string, margin: string, { width }: Page): string[] {
  return wrap(text, width - widthOf(margin)).map((line) => margin + line);
}
