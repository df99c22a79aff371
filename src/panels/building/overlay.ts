// What the labels on the building tell: troubles, or one of moods, promises, age and support, load and power. The header's menu chooses, `V` goes round.

import { create } from 'zustand';
import { t } from '../../words/index.ts';

export const OVERLAYS = ['troubles', 'moods', 'promises', 'ages', 'loads', 'power'] as const;
export type Overlay = (typeof OVERLAYS)[number];

interface OverlayStore {
  readonly overlay: Overlay;
  readonly show: (overlay: Overlay) => void;
  readonly next: () => void;
}

const useOverlayStore = create<OverlayStore>()((set) => ({
  overlay: 'troubles',
  show: (overlay) => set({ overlay }),
  next: () => set(({ overlay }) => ({ overlay: OVERLAYS[(OVERLAYS.indexOf(overlay) + 1) % OVERLAYS.length] ?? 'troubles' })),
}));

export function useOverlay(): OverlayStore & { readonly name: string } {
  const store = useOverlayStore();
  return { ...store, name: t(`building.overlay.${store.overlay}`) };
}
