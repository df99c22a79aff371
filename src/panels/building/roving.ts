// One Tab stop for the whole building: arrow keys go between floors (up, down) and things (left, right); Home and End to the ends.

import { useRef, useState, type KeyboardEvent } from 'react';

export interface Roving {
  /** 0 for the one button that Tab reaches, else −1. */
  readonly tabIndex: (key: string) => 0 | -1;
  readonly register: (key: string, element: HTMLElement | null) => void;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Where an arrow key leads from a place in the rows; undefined for other keys. Rows are floors from the top down. */
export function step(rows: readonly (readonly string[])[], from: string, key: string): string | undefined {
  const row = Math.max(
    0,
    rows.findIndex((entry) => entry.includes(from)),
  );
  const column = Math.max(0, (rows[row] ?? []).indexOf(from));
  const at = (line: number, place: number): string | undefined => {
    const things = rows[Math.min(rows.length - 1, Math.max(0, line))] ?? [];
    return things[Math.min(things.length - 1, Math.max(0, place))];
  };
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, row === 0 ? column : 0);
    case 'ArrowDown':
      return at(row + 1, row === rows.length - 1 ? column : 0);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(0, 0);
    case 'End':
      return at(rows.length - 1, Number.MAX_SAFE_INTEGER);
    default:
      return undefined;
  }
}

export function useRoving(
  rows: readonly (readonly string[])[],
  selected: string | undefined,
  lead = (from: string, key: string): string | undefined => step(rows, from, key),
): Roving {
  const elements = useRef(new Map<string, HTMLElement>());
  const [focused, setFocused] = useState<string>();
  const all = rows.flat();
  const stop = [focused, selected, all[0]].find((key) => key !== undefined && all.includes(key));
  return {
    tabIndex: (key) => (key === stop ? 0 : -1),
    register: (key, element) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    onFocus: setFocused,
    onKeyDown: (event) => {
      const next = stop === undefined ? undefined : lead(stop, event.key);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      elements.current.get(next)?.focus();
    },
  };
}
