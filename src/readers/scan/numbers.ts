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
