// A ring around what somebody asked to be shown, for a few seconds or until the next press.

import { useEffect } from 'react';
import { create } from 'zustand';
import { Ring } from './ring.tsx';
import { useTarget } from './target.ts';

/** Milliseconds for which it stays. *Calibration*: long enough to find it on a projector. */
const STAYS = 6_000;
/** Milliseconds after which a press ends it: the one that asked for it does not. */
const GRACE = 400;

const useShown = create<{ readonly mark: string | undefined }>()(() => ({ mark: undefined }));

/** Rings what has this mark, as soon as it is there; the heading of the panel where it is not. */
export const pointAt = (mark: string): void => useShown.setState({ mark });

export function Shown() {
  const mark = useShown((store) => store.mark);
  const target = useTarget(mark === undefined ? [] : [mark, 'title']);
  useEffect(() => {
    if (mark === undefined) return undefined;
    const end = (): void => useShown.setState({ mark: undefined });
    const timers = [
      setTimeout(end, STAYS),
      setTimeout(() => {
        window.addEventListener('pointerdown', end, true);
        window.addEventListener('keydown', end, true);
      }, GRACE),
    ];
    return () => {
      timers.forEach(clearTimeout);
      window.removeEventListener('pointerdown', end, true);
      window.removeEventListener('keydown', end, true);
    };
  }, [mark]);
  return mark === undefined || target === undefined ? undefined : <Ring around={target} />;
}
