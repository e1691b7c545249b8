import { numberOf } from './geometry.ts';

/**
 * The steps from character to character: numbers, and `g n v` for n times v. As many as are of use, however many
 * a group claims.
 */
export function deltasOf(written: string | undefined, most: number): readonly number[] {
  if (written === undefined) return [];
  const words = written.trim().split(/[\s,]+/);
  const steps: number[] = [];
  for (let index = 0; index < words.length && steps.length < most; index += 1) {
    const isGroup = words[index] === 'g';
    const count = isGroup ? Number(words[index + 1]) : 1;
    const step = numberOf(words[isGroup ? index + 2 : index]) ?? 0;
    for (let times = 0; times < count && steps.length < most; times += 1) steps.push(step);
    if (isGroup) index += 2;
  }
  return steps;
}
