// What the labels on the building tell: troubles, or one of moods, promises and age. `V` and the header's button go round.

import { create } from 'zustand';
import { t } from '../../words/index.ts';

export const OVERLAYS = ['troubles', 'moods', 'promises', 'ages', 'loads'] as const;
export type Overlay = (typeof OVERLAYS)[number];

interface OverlayStore {
  readonly overlay: Overlay;
  readonly next: () => void;
}

const useOverlayStore = create<OverlayStore>()((set) => ({
  overlay: 'troubles',
  next: () => set(({ overlay }) => ({ overlay: OVERLAYS[(OVERLAYS.indexOf(overlay) + 1) % OVERLAYS.length] ?? 'troubles' })),
}));

export function useOverlay(): OverlayStore & { readonly name: string } {
  const store = useOverlayStore();
  return { ...store, name: t(`building.overlay.${store.overlay}`) };
}
