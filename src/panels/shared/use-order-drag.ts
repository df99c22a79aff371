// A list whose order the player makes by dragging a row by its grip, with mouse, pen or finger. Esc puts the row back. Keyboards and screen
// readers have the two buttons of each row, which do the same; the grip is not theirs.

import { useEffect, useRef, useState, type PointerEvent } from 'react';
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
  const [drag, setDrag] = useState<Drag<Key>>();
  useEffect(() => {
    if (drag === undefined) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setDrag(undefined);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [drag]);

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
      setDrag({ moved });
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (drag?.moved !== moved) return;
      const target = targetAt(event.clientY);
      setDrag(target === undefined ? { moved } : { moved, target });
    },
    onPointerUp(): void {
      if (drag?.moved === moved && drag.target !== undefined)
        reorder(droppedAt(order, new Set([moved]), drag.target.key, drag.target.position));
      setDrag(undefined);
    },
    onPointerCancel: (): void => setDrag(undefined),
  });

  const markOf = (key: Key): DragMark => {
    if (drag?.moved === key) return 'moved';
    return drag?.target?.key === key ? drag.target.position : undefined;
  };

  return { list, gripOf, markOf };
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
