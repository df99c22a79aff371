// The control that a coach mark or a hint points at: marked in the page by name, found again when the page moves.

import { useEffect, useState } from 'react';
import { isSeen } from '../focus.ts';
import { seenPart, type Box, type Kept } from './put.ts';

/** Marks an element as something that can be pointed at. */
export const pointedAt = (name: string) => ({ 'data-mark': name }) as const;

/** Milliseconds between two looks. *Calibration*: the page moves seldom, and a look costs next to nothing. */
const LOOK = 250;

/** The first of these that is there. */
export const findTarget = (names: readonly string[]): Element | undefined =>
  names
    .filter((name) => name !== '')
    .flatMap((name) => [...document.querySelectorAll(`[data-mark="${CSS.escape(name)}"], [data-place="${CSS.escape(name)}"]`)])
    .find(isSeen);

/** Looks for which what was found is brought into sight, while the page still moves; after that it is the player who scrolls. */
const LOOKS = 3;

/** Something else is to be seen where it stands. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 100));
  return seen === null || !(element.contains(seen) || seen.closest('[data-tip]') !== null);
}

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

/** What of it is to be seen: all that it stands in and that scrolls cuts off the rest. */
function seenOf(element: Element): Box {
  const frames: Box[] = [];
  for (let around = element.parentElement; around !== null; around = around.parentElement)
    if (getComputedStyle(around).overflow !== 'visible') frames.push(boxOf(around));
  return seenPart(boxOf(element), frames);
}

const same = (a?: Box, b?: Box): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Where what is to be seen of the first of these stands now; undefined while none is there. It is brought into sight when it is first found,
 * unless it may lie where it is.
 */
export function useTarget(names: readonly string[], isBrought = true): Box | undefined {
  const [box, setBox] = useState<Box>();
  const key = names.join(' ');
  useEffect(() => {
    let shown: Element | undefined;
    let looks = 0;
    const look = (mayBring = true): void => {
      const target = findTarget(key.split(' '));
      if (target !== shown) looks = 0;
      shown = target;
      looks += 1;
      if (target !== undefined && isBrought && mayBring && looks <= LOOKS && isCovered(target)) bringIntoSight(target);
      const next = target === undefined ? undefined : seenOf(target);
      setBox((before) => (same(before, next) ? before : next));
    };
    // While something scrolls, nothing is brought back: whoever scrolls is about to press something.
    const onScroll = (): void => look(false);
    const onTime = (): void => look();
    look();
    const timer = setInterval(onTime, LOOK);
    window.addEventListener('resize', onTime);
    window.addEventListener('scroll', onScroll, true);
    return () => {
      clearInterval(timer);
      window.removeEventListener('resize', onTime);
      window.removeEventListener('scroll', onScroll, true);
    };
  }, [key, isBrought]);
  return box;
}

/** What is pressed, and what is read or said by somebody else: a card keeps off it where it can. The building's own buttons lie under it. */
const PRESSED = ':is(button, a[href], input, select, textarea, summary):not([data-thing], [data-tip] *)';
const READ = '[data-clear], #panel :is(h1, h2, h3, p, li)';

/** As little as will do, and not at all where what shows the focus would be scrolled out of sight for it. */
function bringIntoSight(target: Element): void {
  const focus = document.activeElement;
  const wasSeen = focus !== null && focus !== document.body && focus.matches(':focus-visible') && seenOf(focus).height > 0;
  target.scrollIntoView({ block: 'nearest' });
  if (wasSeen && seenOf(focus).height === 0) focus.scrollIntoView({ block: 'nearest' });
}

export interface Clear {
  /** Where all of that stands now, as far as it is to be seen. */
  readonly boxes: readonly Kept[];
  /** What has the focus: nothing lies over it (2.4.11). */
  readonly focused?: Box | undefined;
}

const NOTHING: Clear = { boxes: [] };

function clearNow(): Clear {
  const seen = (element: Element): readonly Box[] => {
    const box = seenOf(element);
    return box.width > 0 && box.height > 0 ? [box] : [];
  };
  const focus = document.activeElement;
  const [focused] = focus === null || focus === document.body || focus.closest('[data-tip]') !== null ? [] : seen(focus);
  const all = (selector: string): readonly Box[] => [...document.querySelectorAll(selector)].filter(isSeen).flatMap(seen);
  return { boxes: [...all(PRESSED).map((box) => ({ ...box, isPressed: true })), ...all(READ)], focused };
}

/**
 * The same, looked at again whenever `key` changes and the page has settled, and when the focus moves: not while somebody scrolls, which would
 * make the card wander.
 */
export function useClear(key: string): Clear {
  const [found, setFound] = useState<{ readonly key: string; readonly clear: Clear }>({ key: '', clear: NOTHING });
  useEffect(() => {
    const look = (): void => setFound({ key, clear: clearNow() });
    const timers = [0, LOOK].map((delay) => setTimeout(look, delay));
    // Once it has been scrolled into sight. Not under a finger or a mouse, which are about to let go.
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) requestAnimationFrame(look);
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      timers.forEach(clearTimeout);
      document.removeEventListener('focusin', onFocus);
    };
  }, [key]);
  return found.key === key ? found.clear : NOTHING;
}
