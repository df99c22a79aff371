// A zip archive of a few files, stored as they are: enough for a class pack, and no library. Pure; names are ASCII or UTF-8, and dates are fixed,
// so that the same files give the same archive.

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Signatures and fixed fields of PKWARE's APPNOTE 6.3.10. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Bit 11: the name is UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that a zip can tell. */
const DATE = 0x0021;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The numbers as little-endian bytes: two for each `short`, four for each `long`. */
function header(fields: readonly (readonly ['short' | 'long', number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + (size === 'short' ? 2 : 4), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 'short') view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size === 'short' ? 2 : 4;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The archive. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const label = new TextEncoder().encode(name);
    const common = [
      ['short', VERSION],
      ['short', UTF8],
      ['short', 0],
      ['short', 0],
      ['short', DATE],
      ['long', crc32(bytes)],
      ['long', bytes.length],
      ['long', bytes.length],
      ['short', label.length],
      ['short', 0],
    ] as const;
    const local = joined([header([['long', LOCAL], ...common]), label, bytes]);
    const central = header([
      ['long', CENTRAL],
      ['short', VERSION],
      ...common,
      ['short', 0],
      ['short', 0],
      ['short', 0],
      ['long', 0],
      ['long', offset],
    ]);
    locals.push(local);
    centrals.push(joined([central, label]));
    offset += local.length;
  }
  const size = centrals.reduce((sum, part) => sum + part.length, 0);
  const end = header([
    ['long', END],
    ['short', 0],
    ['short', 0],
    ['short', entries.length],
    ['short', entries.length],
    ['long', size],
    ['long', offset],
    ['short', 0],
  ]);
  return joined([...locals, ...centrals, end]);
}
