// How the page is laid out: a desk (building, panel and rail side by side), a low wide window (building beside the panel, tabs and
// actions in one row) or a phone (panel as a sheet under the building). Counted in the reader's own text size, so that 200 % text
// on a desk gets the layout that fits, and where building and panel do not fit together the page shows one of them.

import { useSyncExternalStore } from 'react';

export type Layout = 'desk' | 'side' | 'phone';

/** Body of 400 px panel and 96 px rail, and half a building. */
const DESK_REMS = 58;
const LOWEST_DESK_REMS = 30;
/** Five tabs and two buttons in one row. */
const SIDE_REMS = 32;
/** Below these a building beside or above the panel would leave neither of them enough. */
const SIDE_WITH_BOTH_REMS = 48;
const PHONE_WITH_BOTH_REMS = 36;

/** `tight`: there is room for the panel or for the building, not for both. */
type Room = Layout | `${Layout} tight`;

/** The layout for a window measured in the reader's text size. */
export function roomFor(width: number, height: number): Room {
  if (width >= DESK_REMS && height >= LOWEST_DESK_REMS) return 'desk';
  if (width >= SIDE_REMS && width > height) return width >= SIDE_WITH_BOTH_REMS ? 'side' : 'side tight';
  return height >= PHONE_WITH_BOTH_REMS ? 'phone' : 'phone tight';
}

function read(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return roomFor(window.innerWidth / rem, window.innerHeight / rem);
}

const listeners = new Set<() => void>();
/** Known as long as somebody watches it: to read it lays out all of the page, and React asks again after each of its changes. */
let known: Room | undefined;
const current = (): Room => (listeners.size === 0 ? read() : (known ??= read()));

function refresh(): void {
  known = undefined;
  for (const listener of listeners) listener();
}

let end = (): void => undefined;

function watch(): () => void {
  window.addEventListener('resize', refresh);
  const watcher = new MutationObserver(refresh);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => {
    window.removeEventListener('resize', refresh);
    watcher.disconnect();
  };
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) [known, end] = [undefined, watch()];
  // Whoever comes may be a listener twice.
  const own = (): void => listener();
  listeners.add(own);
  return () => {
    listeners.delete(own);
    if (listeners.size === 0) end();
  };
}

const useRoom = (): Room => useSyncExternalStore(subscribe, current);

export function useLayout(): Layout {
  const room = useRoom();
  return room.startsWith('desk') ? 'desk' : room.startsWith('side') ? 'side' : 'phone';
}

export const useTight = (): boolean => useRoom().endsWith('tight');
