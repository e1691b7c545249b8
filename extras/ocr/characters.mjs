// What the model saw, step by step along a line, as characters (connectionist temporal classification).

/**
 * The characters of a line: the same character at neighbouring steps is one, “nothing” parts two of the same.
 *
 * @param {Float32Array} scores For every step the probability of every character of the alphabet.
 * @param {number} steps
 * @param {readonly string[]} alphabet
 * @param {readonly boolean[]} isPrinted Which characters of the alphabet can stand there at all.
 * @param {import('./batches.mjs').Crop} crop
 * @returns {import('../../src/model/eye.ts').SeenCharacter[]}
 */
export function charactersOf(scores, steps, alphabet, isPrinted, crop) {
  const classes = alphabet.length;
  /** @type {{ text: string, middle: number, confidence: number }[]} */
  const characters = [];
  let before = 0;
  let run = { sum: 0, weight: 0, best: 0 };
  for (let step = 0; step < steps; step += 1) {
    const { index, score } = bestOf(scores, step * classes, isPrinted);
    if (index !== 0 && index === before) {
      run.sum += step * score;
      run.weight += score;
      run.best = Math.max(run.best, score);
    } else if (index !== 0) {
      run = { sum: step * score, weight: score, best: score };
      characters.push({ text: alphabet[index], middle: 0, confidence: 0 });
    }
    if (index !== 0) {
      const last = characters[characters.length - 1];
      last.middle = crop.box.left + (run.sum / run.weight + 0.5) * pixelsPerStep * crop.scale;
      last.confidence = run.best;
    }
    before = index;
  }
  return characters;
}

/** Letters of other scripts, which the model knows and takes for digits, stand in no Chinese document. */
export function isPrintedInChinese(/** @type {string} */ character) {
  return !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(
    character,
  );
}

/** How many pixels of the model's picture a step stands for. */
const pixelsPerStep = 8;

function bestOf(
  /** @type {Float32Array} */ scores,
  /** @type {number} */ from,
  /** @type {readonly boolean[]} */ isPrinted,
) {
  let index = 0;
  for (let each = 1; each < isPrinted.length; each += 1)
    if (scores[from + each] > scores[from + index] && isPrinted[each]) index = each;
  return { index, score: scores[from + index] };
}
