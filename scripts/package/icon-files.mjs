/**
 * Windows and macOS keep an icon as a file of pictures in several sizes; both take PNG as it is.
 *
 * @typedef {{ sizePx: number, png: Buffer }} Picture
 */

const HEAD_BYTES = 6;
const ENTRY_BYTES = 16;
const BITS_PER_PIXEL = 32;

/** Names of Apple's places for square pictures, by their size. From the icns format of IconServices. */
const ICNS_TYPES = new Map([
  [16, 'icp4'],
  [32, 'icp5'],
  [64, 'icp6'],
  [128, 'ic07'],
  [256, 'ic08'],
  [512, 'ic09'],
  [1024, 'ic10'],
]);

export const ICO_SIZES_PX = [16, 24, 32, 48, 64, 128, 256];
export const ICNS_SIZES_PX = [...ICNS_TYPES.keys()];

/** @param {readonly Picture[]} pictures of at most 256 pixels */
export function writeIco(pictures) {
  const head = Buffer.alloc(HEAD_BYTES + pictures.length * ENTRY_BYTES);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, { sizePx, png }] of pictures.entries()) {
    const entry = HEAD_BYTES + index * ENTRY_BYTES;
    // A byte has no room for 256: 0 stands for it.
    head.writeUInt8(sizePx % 256, entry);
    head.writeUInt8(sizePx % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(BITS_PER_PIXEL, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** @param {readonly Picture[]} pictures of the sizes in ICNS_SIZES_PX */
export function writeIcns(pictures) {
  const parts = pictures.map(({ sizePx, png }) => {
    const type = ICNS_TYPES.get(sizePx);
    if (type === undefined) throw new Error(`An icns file has no place for ${String(sizePx)} pixels`);
    return writePart(type, png);
  });
  return writePart('icns', Buffer.concat(parts));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function writePart(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
