// What of building and panel is in sight where there is not room for both, or where a sheet can be drawn up over the building. The
// player's wish holds until another panel is opened: whoever opens a panel wants to read it.

import { create } from 'zustand';
import { useLayout, useTight, type Layout } from '../layout.ts';
import type { PanelWidth } from './width.tsx';

export type Shows = 'both' | 'panel' | 'building';

interface Wish {
  readonly wish: 'panel' | 'building' | undefined;
  readonly wishFor: (wish: 'panel' | 'building' | undefined) => void;
}

export const useWish = create<Wish>()((set) => ({ wish: undefined, wishFor: (wish) => set({ wish }) }));

/** Pure: what is shown, by the room there is, what the panel asks for and what the player wished. */
export function showsFor(layout: Layout, isTight: boolean, width: PanelWidth, wish: Wish['wish']): Shows {
  if (layout === 'desk') return 'both';
  if (width === 'full') return 'panel';
  if (isTight) return wish ?? 'panel';
  if (layout === 'side') return 'both';
  return (wish ?? (width === 'narrow' ? 'building' : 'panel')) === 'panel' ? 'panel' : 'both';
}

export function useShows(width: PanelWidth): Shows {
  const layout = useLayout();
  const isTight = useTight();
  return showsFor(
    layout,
    isTight,
    width,
    useWish((store) => store.wish),
  );
}
