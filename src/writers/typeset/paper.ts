/** GB/T 9704: A4 with a text area of 156 mm by 225 mm; a wide table lies on its side in the same area. */
export interface Sheet {
  readonly orientation: 'portrait' | 'landscape';
  readonly width: number;
  readonly height: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** From the bottom edge to the page number, which stands 7 mm below the text. */
  readonly footer: number;
}

/** Twentieths of a point, as Word counts. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

const margins = { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) };

export const portrait: Sheet = {
  orientation: 'portrait',
  width: 11906,
  height: 16838,
  margins,
  footer: twips(25.5),
};

// the table's head is at the binding edge
export const landscape: Sheet = {
  orientation: 'landscape',
  width: portrait.height,
  height: portrait.width,
  margins: { top: margins.left, right: margins.top, bottom: margins.right, left: margins.bottom },
  footer: twips(16.5),
};

export function textWidth({ width, margins: { left, right } }: Sheet): number {
  return width - left - right;
}

export function textHeight({ height, margins: { top, bottom } }: Sheet): number {
  return height - top - bottom;
}
