// A list whose order the player makes by dragging, with the mouse, a finger or the keyboard's drag of React Aria.

import { useDragAndDrop } from 'react-aria-components';
import { droppedAt } from '../order.ts';

/** The hooks that a `GridList` takes. `order` holds the keys of its rows as they stand; `reorder` is handed them as they were dropped. */
export function useOrderDrag<Key extends string>(order: readonly Key[], canMove: boolean, reorder: (order: readonly Key[]) => void) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (moved) => [...moved].map((key) => ({ 'text/plain': String(key) })),
    // Handing the hooks over in some renders only would change how many of them React counts.
    isDisabled: !canMove,
    onReorder: ({ keys: moved, target }) =>
      reorder(droppedAt(order, new Set([...moved].map(String)), String(target.key), target.dropPosition)),
  });
  return dragAndDropHooks;
}
