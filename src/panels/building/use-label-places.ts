// Labels measured in the reader's text size and placed on the stage, beside what already lies on it.

import { useEffect, useMemo, useState } from 'react';
import type { BadgeKind } from '../shared/badge.tsx';
import type { Place, Places } from '../stage.ts';
import type { Labels } from './label.ts';
import { placeLabels, type LabelPlace, type Rect } from './label-places.ts';

/** Measures of a label in the reader's text size: its height, its edge and sign, and a letter of it; and the edges of a floor's plate. */
const LABEL_REMS = { height: 1.625, brief: 2.5, sign: 2.875, letter: 0.5, plateEdge: 1, plateLetter: 0.44, under: 0.125 } as const;

/** Which labels have the first choice of a place. */
const WEIGHT: readonly BadgeKind[] = ['critical', 'warn', 'waits', 'info', 'ok', 'plain'];

/** What a floor's plate takes: its name may be longer than the area in which it is pressed. */
export const plateRect = (place: Place, name: string, rem: number): Rect => ({
  ...place,
  // A label may touch its lower edge.
  height: place.height - LABEL_REMS.under * rem,
  width: place.isBrief === true ? place.width : Math.max(place.width, (LABEL_REMS.plateEdge + name.length * LABEL_REMS.plateLetter) * rem),
});

interface Ground {
  readonly places: Places;
  readonly room: HTMLElement | null;
  /** What lies on it already: the strip above, and the plates of the floors, by key, with their names. */
  readonly strip: Rect | undefined;
  readonly plates: ReadonlyMap<string, string>;
}

/**
 * Where the labels go on a stage; nothing while there is no picture. `saysOnce`: the same words stand once, and others that would say them
 * are signs.
 */
export function useLabelPlaces(
  labels: Labels,
  { places, room, strip, plates }: Ground,
  saysOnce: boolean,
): ReadonlyMap<string, LabelPlace> {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = room?.clientWidth ?? 0;
  const height = room?.clientHeight ?? 0;
  return useMemo(() => {
    const wishes = [...labels]
      .sort(([, a], [, b]) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
      .flatMap(([key, label]) => {
        const place = places.get(key);
        if (place === undefined) return [];
        const long = LABEL_REMS.sign + label.text.length * LABEL_REMS.letter;
        const wish = { key, x: place.ring?.x ?? place.x + place.width / 2, y: place.y, width: long * rem };
        return [saysOnce ? { ...wish, once: label.text } : wish];
      });
    const named = [...plates].flatMap(([key, name]) => {
      const place = places.get(key);
      return place === undefined ? [] : [plateRect(place, name, rem)];
    });
    const taken = strip === undefined ? named : [...named, strip];
    return placeLabels(wishes, { height: LABEL_REMS.height * rem, brief: LABEL_REMS.brief * rem }, { width, height }, taken);
  }, [labels, places, plates, saysOnce, rem, width, height, strip]);
}

/** What an element takes of the stage, however its words change: for the element's `ref`, and the room it takes. */
export function useRoomTaken(): readonly [(element: HTMLElement | null) => void, Rect | undefined] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [taken, setTaken] = useState<Rect>();
  useEffect(() => {
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() =>
      setTaken({ x: element.offsetLeft, y: element.offsetTop, width: element.offsetWidth, height: element.offsetHeight }),
    );
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      setTaken(undefined);
    };
  }, [element]);
  return [setElement, taken];
}
