// Which dialog of the page is open. Not part of the session: it is neither saved nor replayed.

import { create } from 'zustand';

export type DialogName = 'settings' | 'help' | 'glossary' | 'slots' | 'replay' | 'delete-all' | 'message' | 'branches' | 'hand-in';

interface Dialogs {
  readonly shown: DialogName | undefined;
  /** One was opened since the page was loaded. */
  readonly wasOpened: boolean;
  readonly open: (name: DialogName) => void;
  readonly close: () => void;
}

export const useDialogs = create<Dialogs>()((set) => ({
  shown: undefined,
  wasOpened: false,
  open: (shown) => set({ shown, wasOpened: true }),
  close: () => set({ shown: undefined }),
}));
