// The windows of the menu's lit house, from its top left corner.

const COLUMNS = 4;
const ROWS = 3;

export const WINDOWS: readonly { readonly x: number; readonly y: number }[] = Array.from({ length: COLUMNS * ROWS }, (_, index) => ({
  x: 22 + (index % COLUMNS) * 49,
  y: 24 + Math.floor(index / COLUMNS) * 51,
}));
