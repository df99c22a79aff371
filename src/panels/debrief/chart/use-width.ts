// How wide a chart may be drawn, in sixteenths of the reader's text size: text of 16 in a chart is then as large as text beside it, at every
// width and every size of text.

import { use, useEffect, useState } from 'react';
import { PaperContext } from '../paper.ts';

/** Where nothing can be measured, as in tests. */
const USUAL = 720;
const TEXT = 16;

/** On paper, where nothing is measured before it is printed: a whole line, and half of one. */
const LINE = 680;
const HALF = 340;

export function useWidth(least = 280, isHalf = false): readonly [(element: HTMLElement | null) => void, number] {
  const isPaper = use(PaperContext);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (element.clientWidth > 0) setWidth(Math.max(least, Math.round((element.clientWidth / size) * TEXT)));
    };
    // It answers at once, after the page has been laid out: asked for here, the width would have it laid out on the spot.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, least]);
  return [setElement, isPaper ? (isHalf ? HALF : LINE) : width];
}
