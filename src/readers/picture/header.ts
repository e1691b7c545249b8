/** What a picture says of itself before its pixels. */
export interface PictureHeader {
  readonly kind: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

/** The header of a PNG or a JPEG; undefined of anything else, and where it is broken. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) return pngHeader(view);
  return bytes[0] === 0xff ? jpegHeader(view) : undefined;
}

/** ISO/IEC 15948: the size stands in the first chunk, IHDR. */
function pngHeader(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 24) return undefined;
  return sized('png', view.getUint32(16), view.getUint32(20));
}

/** ITU-T T.81: the size stands in the frame header, SOF0 to SOF15 without DHT, JPG and DAC. */
function jpegHeader(view: DataView): PictureHeader | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(kind: PictureHeader['kind'], width: number, height: number): PictureHeader | undefined {
  return width > 0 && height > 0 ? { kind, width, height } : undefined;
}
