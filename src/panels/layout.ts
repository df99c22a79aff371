// Whether there is room for the desk layout (building, panel and rail side by side) or the phone's (panel as a sheet). Counted in
// the reader's own text size, so 200 % text on a desk gets the phone's layout instead of a squeezed one.

import { useSyncExternalStore } from 'react';

export type Layout = 'desk' | 'phone';

/** Body of 400 px panel and 96 px rail, and half a building. */
const DESK_REMS = 58;
const LOWEST_DESK_REMS = 30;

function current(): Layout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth / rem >= DESK_REMS && window.innerHeight / rem >= LOWEST_DESK_REMS ? 'desk' : 'phone';
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  const watcher = new MutationObserver(listener);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => {
    window.removeEventListener('resize', listener);
    watcher.disconnect();
  };
}

/** Where a phone lies on its side there is no room for the building; `office.module.css` leaves it out at the same height. */
const LOW_PAGE = '(height < 34rem)';

function subscribeLow(listener: () => void): () => void {
  const query = window.matchMedia(LOW_PAGE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useLowPage = (): boolean => useSyncExternalStore(subscribeLow, () => window.matchMedia(LOW_PAGE).matches);

export const useLayout = (): Layout => useSyncExternalStore(subscribe, current);
