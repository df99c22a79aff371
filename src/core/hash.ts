// A 64-bit FNV-1a hash of plain data, the same on every engine: two 32-bit lanes with different offsets, by whole multiplications.

// Not by `exact.ts`, which brings the tables of the curves along: saves are hashed before anything is played.
const { imul } = Math;

const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x050c5d1f] as const;

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/** 16 hexadecimal digits for a text. */
export function hashText(text: string): string {
  let [first, second]: [number, number] = [OFFSETS[0], OFFSETS[1]];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    first = imul(first ^ unit, PRIME);
    second = imul(second ^ (unit + i), PRIME);
  }
  return hex(first) + hex(second);
}
