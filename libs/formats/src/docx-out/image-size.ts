/**
 * How large a picture is, from its own first bytes: what Word needs to know where the text does not say it.
 */
const WIDEST = 600;

export interface Size {
  width: number;
  height: number;
}

/** In pixels; null where the bytes do not say it. */
export function ownSize(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  // A JPEG is a row of segments; those that start a frame say its size.
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
  return null;
}

/** The size on the page: as the text says, else the picture's own, within the width of a page. */
export function sizeOnPage(bytes: Uint8Array, said: Partial<Size>): Size {
  if (said.width && said.height) return { width: said.width, height: said.height };
  const own = ownSize(bytes) ?? { width: 400, height: 300 };
  const scale = Math.min(1, WIDEST / Math.max(own.width, 1));
  return { width: Math.max(1, Math.round(own.width * scale)), height: Math.max(1, Math.round(own.height * scale)) };
}
