// Worlds as dots: each value in the column that it falls into. Pure.

export interface Columns {
  /** Dots in each column, from the lowest value to the highest. */
  readonly dots: readonly number[];
  /** The column that this world falls into, as a number with a fraction: where its mark stands. */
  readonly here: number;
}

/** From the lowest to the highest world. Each row has its own range: what is compared are worlds, not players. */
export function rangeOf(values: readonly number[]): { readonly from: number; readonly to: number } {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return from === to ? { from: from - 1, to: to + 1 } : { from, to };
}

export function columnsOf(
  others: readonly number[],
  here: number,
  { from, to }: { readonly from: number; readonly to: number },
  count: number,
): Columns {
  const dots = Array.from({ length: count }, () => 0);
  const place = (value: number): number => ((value - from) / (to - from)) * count;
  for (const value of others) {
    const column = Math.min(count - 1, Math.max(0, Math.floor(place(value))));
    dots[column] = (dots[column] ?? 0) + 1;
  }
  return { dots, here: Math.min(count, Math.max(0, place(here))) };
}
