// Luck of looks: numbers drawn from a name, so that the same person or floor always looks the same. Nothing of the game
// depends on it; the core has its own luck.

/** A 32-bit figure of a text (FNV-1a, then mixed so that near names differ). */
export function figureOf(text: string): number {
  let figure = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) figure = Math.imul(figure ^ text.charCodeAt(index), 0x01000193);
  figure = Math.imul(figure ^ (figure >>> 16), 0x85ebca6b);
  figure = Math.imul(figure ^ (figure >>> 13), 0xc2b2ae35);
  return (figure ^ (figure >>> 16)) >>> 0;
}

/** A whole number from 0 to `below` − 1, drawn from a name. */
export const drawn = (name: string, below: number): number => Math.floor((figureOf(name) / 0x1_0000_0000) * below);

/** The entry that a name draws. */
export function pick<T>(name: string, list: readonly [T, ...(readonly T[])]): T {
  return list[drawn(name, list.length)] ?? list[0];
}
