import type { SeenCharacter } from '../../model/eye.ts';

const plainForms: Readonly<Record<string, string>> = {
  '，': ',', '．': '.', '。': '.', '－': '-', '—': '-', '–': '-', '−': '-', '％': '%',
}; // prettier-ignore
const digit = /[0-9０-９〇]/;
const numeral = /[一二三四五六七八九十零〇]/;

/**
 * Characters within a number in the form that numbers have: an eye does not tell wide signs from narrow ones, nor 0
 * from 〇, which means the same and stands beside Chinese numerals only. Digits stay what they were seen as.
 */
export function plainNumbers(characters: readonly SeenCharacter[]): SeenCharacter[] {
  const at = (index: number) => characters[index]?.text ?? '';
  return characters.map((character, index) => {
    const { text } = character;
    const [before, after] = [at(index - 1), at(index + 1)];
    const isWithin = digit.test(before) && digit.test(after) && /[，．。]/.test(text);
    const isSign = digit.test(after) && /[－—–−]/.test(text) && /^[\s（(]?$/.test(before);
    const isPercent = digit.test(before) && text === '％';
    if (/[０-９]/.test(text)) return { ...character, text: text.normalize('NFKC') };
    if (text === '〇' && !numeral.test(before) && !numeral.test(after)) return { ...character, text: '0' };
    return isWithin || isSign || isPercent ? { ...character, text: plainForms[text]! } : character;
  });
}

/** Digits stand evenly; a step so much wider than the others may hide a point that the eye passed over. */
const wideStep = 1.35;
const leastDigits = 3;
const doubtful = 0.5;

/** Digits with a wide step between them are less sure than the eye says: 110 may be 1.10. */
export function withDoubts(characters: readonly SeenCharacter[]): SeenCharacter[] {
  const doubted = new Set<number>();
  for (let from = 0; from < characters.length; from += 1) {
    let to = from;
    while (/^\d$/.test(characters[to]?.text ?? '')) to += 1;
    if (to - from >= leastDigits) for (const index of wideSteps(characters, from, to)) doubted.add(index);
    from = Math.max(from, to);
  }
  return characters.map((character, index) =>
    doubted.has(index) ? { ...character, confidence: Math.min(character.confidence, doubtful) } : character,
  );
}

/** The digits before steps that are wider than the others. */
function wideSteps(characters: readonly SeenCharacter[], from: number, to: number): number[] {
  const steps = Array.from(
    { length: to - from - 1 },
    (_, index) => characters[from + index + 1]!.middle - characters[from + index]!.middle,
  );
  const middle = [...steps].sort((a, b) => a - b)[(steps.length - 1) >> 1]!;
  return steps.flatMap((step, index) => (step > wideStep * middle ? [from + index] : []));
}
