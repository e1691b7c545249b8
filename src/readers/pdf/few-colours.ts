/** Pixels as PDFium paints them: blue, green, red and nothing, row after row from the top. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const shades = 16;
const mostColours = 256;
const byte = 255 / (shades - 1);

/**
 * What an eye needs to find a place: sixteen shades of each colour, which text in black and grey looks no worse for,
 * and no more than 256 colours, the most frequent ones; others become the nearest of them.
 */
export function inFewColours({ width, height, pixels }: Painted): {
  readonly indices: Uint8Array;
  readonly palette: readonly number[];
} {
  const bins = new Uint16Array(width * height);
  const counts = new Uint32Array(shades ** 3);
  for (let index = 0; index < bins.length; index += 1) {
    const at = index * 4;
    const bin = (shadeOf[pixels[at + 2]!]! << 8) | (shadeOf[pixels[at + 1]!]! << 4) | shadeOf[pixels[at]!]!;
    bins[index] = bin;
    counts[bin]! += 1;
  }
  const used = [...counts.keys()].filter((bin) => counts[bin]! > 0);
  const kept = used.sort((a, b) => counts[b]! - counts[a]! || a - b).slice(0, mostColours);
  const places = new Uint8Array(counts.length);
  for (const bin of used) places[bin] = nearest(bin, kept);
  for (const [place, bin] of kept.entries()) places[bin] = place;
  const indices = new Uint8Array(bins.length);
  for (let index = 0; index < bins.length; index += 1) indices[index] = places[bins[index]!]!;
  return { indices, palette: kept.map(colourOf) };
}

const shadeOf = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / byte));

function colourOf(bin: number): number {
  const [red, green, blue] = partsOf(bin);
  return ((red * byte) << 16) | ((green * byte) << 8) | (blue * byte);
}

function partsOf(bin: number): readonly [number, number, number] {
  return [bin >> 8, (bin >> 4) & 15, bin & 15];
}

function nearest(bin: number, kept: readonly number[]): number {
  if (kept.length < mostColours) return kept.indexOf(bin);
  const parts = partsOf(bin);
  let best = 0;
  let least = Infinity;
  for (const [place, other] of kept.entries()) {
    const distance = partsOf(other).reduce((sum, part, index) => sum + (part - parts[index]!) ** 2, 0);
    if (distance >= least) continue;
    least = distance;
    best = place;
  }
  return best;
}
