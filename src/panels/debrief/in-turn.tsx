// The parts of a long page, one with each frame: together they would hold up whoever goes on pressing or reading meanwhile. What is read first
// comes first, so nothing moves that is there; on paper all of it is there at once.

import { Children, startTransition, use, useEffect, useState, type ReactNode } from 'react';
import { PaperContext } from './paper.ts';

export function InTurn({ children }: { readonly children: ReactNode }) {
  const isPaper = use(PaperContext);
  const parts = Children.toArray(children);
  const [count, setCount] = useState(1);
  const isWhole = isPaper || count >= parts.length;
  useEffect(() => {
    if (isWhole) return undefined;
    let frame = 0;
    frame = requestAnimationFrame(() => {
      // The first frame lays out and paints what is there; the next part waits for the one after it.
      frame = requestAnimationFrame(() => startTransition(() => setCount(count + 1)));
    });
    return () => cancelAnimationFrame(frame);
  }, [isWhole, count]);
  return isWhole ? parts : parts.slice(0, count);
}
