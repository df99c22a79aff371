// Compares images: reads the pixels of PNG files as the atlas's program writes them (eight bits a channel, with alpha, not interlaced).

import { inflateSync } from 'node:zlib';

interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = 8;
const CHANNELS = 4;
/** A channel that differs by this is seen. */
const SEEN = 24;

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new Error(`a PNG has no filter ${filter}`);
  }
}

function pixelsOf(file: Buffer): Image {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * CHANNELS;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < CHANNELS ? 0 : (pixels[at - CHANNELS] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < CHANNELS || y === 0 ? 0 : (pixels[at - row - CHANNELS] ?? 0);
      pixels[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, pixels };
}

/** How many pixels differ between two images to the eye; all of them where the sizes do. */
export function differing(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0;
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.pixels.length; at += CHANNELS) {
    const far = Math.max(...[0, 1, 2].map((channel) => Math.abs((a.pixels[at + channel] ?? 0) - (b.pixels[at + channel] ?? 0))));
    if (far > SEEN) count += 1;
  }
  return count;
}
