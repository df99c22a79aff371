// Reads a clean QR code back, as far as a test needs it: versions 1 to 5 at level L, whose bytes stand in one block, in byte mode. By ISO/IEC
// 18004, without a line of what draws them; what a camera would have to mend is not mended here but an error.

/** Free squares on each side. */
const BORDER = 4;
const FORMAT_MASK = 0b101010000010010;
const LEVEL_L = 0b01;
const BYTES = 0b0100;

/** Which squares each of the eight masks turns over. */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_i, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/** Squares that hold no bytes: the three corners with what stands beside them, the two dotted lines, the fourth mark. */
function isFixed(row: number, column: number, size: number): boolean {
  const isCorner = (row <= 8 && (column <= 8 || column >= size - 8)) || (row >= size - 8 && column <= 8);
  const isMark = size > 21 && Math.abs(row - (size - 7)) <= 2 && Math.abs(column - (size - 7)) <= 2;
  return isCorner || row === 6 || column === 6 || isMark;
}

/** The words in a code that is drawn as an SVG of unit squares, border included. Throws for what is none. */
export function readCode(svg: string): string {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const size = side - 2 * BORDER;
  if (![21, 25, 29, 33, 37].includes(size)) throw new Error(`a code of ${size} squares`);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(y) - BORDER},${Number(x) - BORDER}`));
  const isDark = (row: number, column: number): boolean => dark.has(`${row},${column}`);

  const beside = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => isDark(8, column));
  const above = [7, 5, 4, 3, 2, 1, 0].map((row) => isDark(row, 8));
  const format = [...beside, ...above].reduce((bits, bit) => bits * 2 + Number(bit), 0) ^ FORMAT_MASK;
  if (format >> 13 !== LEVEL_L) throw new Error('not of level L');
  const isTurned = MASKS[(format >> 10) & 7];

  // Two columns at a time from the right, up and down in turn, past the dotted line.
  const bits: number[] = [];
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (!isFixed(row, column, size)) bits.push(Number(isDark(row, column) !== isTurned?.(row, column)));
    }
    isUp = !isUp;
  }
  const take = (from: number, length: number): number => bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0);
  if (take(0, 4) !== BYTES) throw new Error('not in byte mode');
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from({ length: take(4, 8) }, (_, index) => take(12 + 8 * index, 8)));
}
