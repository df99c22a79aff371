// A list whose order the player makes by dragging a row by its grip, with mouse, pen or finger. Esc puts the row back. Keyboards and screen
// readers have the two buttons of each row, which do the same; the grip is not theirs.

import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react';
import { droppedAt } from '../order.ts';

interface Drag<Key> {
  readonly moved: Key;
  /** Where it would go if it were dropped now; absent where it would stay. */
  readonly target?: { readonly key: Key; readonly position: 'before' | 'after' };
}

/** What stands at a row while something is dragged: it is that, or it would come before or after it. */
export type DragMark = 'moved' | 'before' | 'after' | undefined;

/**
 * For a list whose children are its rows, in their order and nothing else. `order` holds the keys of the rows as they stand; `reorder` is
 * handed them as they were dropped.
 */
export function useOrderDrag<Key extends string>(order: readonly Key[], reorder: (order: readonly Key[]) => void) {
  const list = useRef<HTMLUListElement>(null);
  // What counts is written here at once: on a busy machine Esc or the drop can come before React has drawn the last movement.
  const drag = useRef<Drag<Key>>(undefined);
  const [drawn, setDrawn] = useState<Drag<Key>>();

  const change = useCallback((next: Drag<Key> | undefined): void => {
    drag.current = next;
    setDrawn(next);
  }, []);

  const onKey = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || drag.current === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      change(undefined);
    },
    [change],
  );
  // Before any other listener of the page: while something is dragged, Esc means that and nothing else.
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onKey]);

  const targetAt = (y: number): Drag<Key>['target'] => {
    const rows = [...(list.current?.children ?? [])];
    const above = rows.filter((row) => middle(row) < y).length;
    const next = order[above];
    const last = order.at(-1);
    // At the edge of what can be seen the list moves along.
    rows[Math.min(above, rows.length - 1)]?.scrollIntoView({ block: 'nearest' });
    if (next !== undefined) return { key: next, position: 'before' };
    return last === undefined ? undefined : { key: last, position: 'after' };
  };

  const gripOf = (moved: Key) => ({
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0 || !event.isPrimary) return;
      // No text is marked on the way, and no press of the row comes of it.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      change({ moved });
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (drag.current?.moved !== moved) return;
      const target = targetAt(event.clientY);
      change(target === undefined ? { moved } : { moved, target });
    },
    onPointerUp(): void {
      const dropped = drag.current;
      change(undefined);
      if (dropped?.moved === moved && dropped.target !== undefined)
        reorder(droppedAt(order, new Set([moved]), dropped.target.key, dropped.target.position));
    },
    onPointerCancel: (): void => change(undefined),
    // The grip went away under the pointer, or the browser took the pointer for itself.
    onLostPointerCapture: (): void => change(undefined),
  });

  const markOf = (key: Key): DragMark => {
    if (drawn?.moved === key) return 'moved';
    return drawn?.target?.key === key ? drawn.target.position : undefined;
  };

  return { list, gripOf, markOf };
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
