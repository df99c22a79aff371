// Which dialog of the page is open. Not part of the session: it is neither saved nor replayed.

import { create } from 'zustand';

export type DialogName = 'settings' | 'help' | 'glossary' | 'slots' | 'replay' | 'delete-all' | 'message';

interface Dialogs {
  readonly shown: DialogName | undefined;
  readonly open: (name: DialogName) => void;
  readonly close: () => void;
}

export const useDialogs = create<Dialogs>()((set) => ({
  shown: undefined,
  open: (shown) => set({ shown }),
  close: () => set({ shown: undefined }),
}));
