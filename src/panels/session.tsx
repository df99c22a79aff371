// How panels reach the running game: a context with the session's store, and hooks that read a part of it. The store itself
// is `session/store.ts`; panels know only its types.

import { createContext, useContext, type ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { View } from '../core/index.ts';
import { shownView, type Session, type Texts } from '../session/types.ts';
import { locale } from '../words/index.ts';

const SessionContext = createContext<StoreApi<Session> | undefined>(undefined);

export function SessionProvider({ store, children }: { readonly store: StoreApi<Session>; readonly children: ReactNode }) {
  return <SessionContext value={store}>{children}</SessionContext>;
}

export function useSessionStore(): StoreApi<Session> {
  const store = useContext(SessionContext);
  if (store === undefined) throw new Error('A panel stands outside the session provider.');
  return store;
}

/** A part of the session. The selector must give something that keeps its identity while unchanged. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useStore(useSessionStore(), select);
}

/** The view to draw: the shown day's while a week plays, else now. Only inside a running game. */
export function useView(): View {
  const view = useSession(shownView);
  if (view === undefined) throw new Error('There is no view: no scenario is being played.');
  return view;
}

/** The words of the scenario being played. Only inside a running game. */
export function useTexts(): Texts {
  const texts = useSession((session) => session.texts);
  if (texts === undefined) throw new Error('There are no texts: no scenario is being played.');
  return texts;
}

/** What the page calls its language. */
const pageLanguage = (): string => locale().split('-')[0] ?? '';

/** A language of texts where it is not the page’s: screen readers change their voice by it. */
export const foreign = (lang: string | undefined): string | undefined =>
  lang === undefined || lang.split('-')[0] === pageLanguage() ? undefined : lang;

/** True while the player can plan: the run waits for a plan or an answer and no week is being played back. */
export function usePlanning(): boolean {
  return useSession((session) => session.shownDay === undefined && !session.playing && session.view?.awaiting.kind === 'plan');
}
