// Lines of about the same width are read together: the model takes pictures of one size.

/** The height of a line as the model takes it, in pixels. */
export const lineHeight = 48;
/** Widths are rounded up to this, so that lines of about one width share a batch. */
const widthStep = 32;
const narrowest = 64;
const widest = 2400;
/** How many pixels wide the lines of a batch are together: more takes memory and no less time. */
const batchWidth = 960;

/**
 * @typedef {import('../../src/core/span.ts').Box} Box
 * @typedef {import('../../src/model/eye.ts').Bitmap} Bitmap
 * @typedef {{ index: number, box: Box, width: number, scale: number }} Crop `scale`: pixels of the picture for one
 *   of the model, along the line.
 * @typedef {{ width: number, crops: Crop[], pixels: (picture: Bitmap) => Float32Array }} Batch
 */

/**
 * The boxes in batches, widest last.
 *
 * @param {readonly Box[]} boxes
 * @returns {Batch[]}
 */
export function batchesOf(boxes) {
  const crops = boxes.map(cropOf).sort((a, b) => a.width - b.width);
  /** @type {Batch[]} */
  const batches = [];
  for (const crop of crops) {
    const width = Math.max(narrowest, Math.ceil(crop.width / widthStep) * widthStep);
    const last = batches[batches.length - 1];
    if (last?.width === width && (last.crops.length + 1) * width <= batchWidth) last.crops.push(crop);
    else batches.push(batchOf(width, [crop]));
  }
  return batches;
}

/** @returns {Crop} */
function cropOf(/** @type {Box} */ box, /** @type {number} */ index) {
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const width = Math.min(widest, Math.max(1, Math.round((wide * lineHeight) / high)));
  return { index, box, width, scale: wide / width };
}

/** @returns {Batch} */
function batchOf(/** @type {number} */ width, /** @type {Crop[]} */ crops) {
  return {
    width,
    crops,
    pixels(picture) {
      const plane = lineHeight * width;
      const all = new Float32Array(crops.length * 3 * plane);
      crops.forEach((crop, index) => {
        const start = index * 3 * plane;
        const one = all.subarray(start, start + plane);
        draw(one, width, crop, picture);
        all.copyWithin(start + plane, start, start + plane);
        all.copyWithin(start + 2 * plane, start, start + plane);
      });
      return all;
    },
  };
}

/** Draws a line at the model's size, from -1 (black) to 1; right of it, what the line ends with. */
function draw(
  /** @type {Float32Array} */ into,
  /** @type {number} */ width,
  /** @type {Crop} */ crop,
  /** @type {Bitmap} */ picture,
) {
  const { box, scale } = crop;
  const down = (box.bottom - box.top) / lineHeight;
  for (let y = 0; y < lineHeight; y += 1) {
    const fromY = box.top + (y + 0.5) * down - 0.5;
    for (let x = 0; x < width; x += 1) {
      const value =
        x < crop.width ? grayAt(picture, box.left + (x + 0.5) * scale - 0.5, fromY) / 127.5 - 1 : 0;
      into[y * width + x] = value;
    }
  }
}

/** The grey value between pixels. */
function grayAt(
  /** @type {Bitmap} */ { width, height, gray },
  /** @type {number} */ x,
  /** @type {number} */ y,
) {
  const left = Math.min(Math.max(x, 0), width - 1);
  const top = Math.min(Math.max(y, 0), height - 1);
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [x1, y1] = [Math.min(x0 + 1, width - 1), Math.min(y0 + 1, height - 1)];
  const [dx, dy] = [left - x0, top - y0];
  const upper = gray[y0 * width + x0] * (1 - dx) + gray[y0 * width + x1] * dx;
  const lower = gray[y1 * width + x0] * (1 - dx) + gray[y1 * width + x1] * dx;
  return upper * (1 - dy) + lower * dy;
}
