// The page: the menu, or the game on it; notices above, dialogs over it, and the live regions beside it. The menu comes with the page;
// the game and the dialogs are fetched when they are wanted, and a moment before where that can be foreseen.

import { Suspense, lazy, useEffect } from 'react';
import type { StoreApi } from 'zustand';
import type { Session } from '../../session/types.ts';
import { allWords } from '../../words/index.ts';
import { isUnderDialog } from '../focus.ts';
import { useDialogs } from '../office/dialogs.ts';
import { SessionProvider, useSession, useSessionStore } from '../session.tsx';
import type { Stage } from '../stage.ts';
import { TitleScreen } from '../title/title-screen.tsx';
import { commandOf, keyName } from './commands.ts';
import { useFocusMoves } from './focus-moves.ts';
import { Guard } from './guard.tsx';
import { LiveRegions } from './live-regions.tsx';
import { Loading } from './loading.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { usePageLook } from './page-look.ts';
import { usePageTitle } from './page-title.ts';
import styles from './app.module.css';

const game = () => Promise.all([import('./game.tsx'), allWords()]);
const dialogs = () => Promise.all([import('../settings/dialogs.tsx'), allWords()]);
const Game = lazy(async () => ({ default: (await game())[0].Game }));
const DialogsOfThePage = lazy(async () => ({ default: (await dialogs())[0].DialogsOfThePage }));

/** Milliseconds that the menu has for itself before the game is fetched. *Calibration.* */
const REST = 600;

interface Props {
  readonly store: StoreApi<Session>;
  /** Fetches what draws the building; called more than once, it gives the same. */
  readonly stage: () => Promise<Stage>;
}

export function App({ store, stage }: Props) {
  return (
    <SessionProvider store={store}>
      <Page stage={stage} />
    </SessionProvider>
  );
}

function Page({ stage }: { readonly stage: Props['stage'] }) {
  // Sentences are made while things are drawn: in another language, everything is drawn anew. Nothing is taken away, so focus and
  // half-filled forms stay.
  useSession((session) => session.language);
  usePageLook();
  usePageTitle();
  useFocusMoves();
  useForesight(stage);
  useHelpKey();
  const screen = useSession((session) => session.screen);
  return (
    <div className={styles['page']}>
      <NoticeBar />
      <div className={styles['screen']}>
        {/* Another screen is another try. */}
        <Guard key={screen === 'ledger' ? 'office' : screen}>
          <Suspense fallback={<Loading />}>{screen === 'title' ? <TitleScreen /> : <Game screen={screen} stage={stage} />}</Suspense>
        </Guard>
      </div>
      <Dialogs />
      <LiveRegions />
    </div>
  );
}

/** Fetched when the first one is opened; from then on they stay, for they take their leave themselves. */
function Dialogs() {
  const wasOpened = useDialogs((dialog) => dialog.wasOpened);
  return (
    wasOpened && (
      <Suspense fallback={<Loading isOver />}>
        <DialogsOfThePage />
      </Suspense>
    )
  );
}

/** Fetches the game while the menu is read. What fails now is fetched when it is needed. */
function useForesight(stage: Props['stage']): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const fetching of [game(), stage(), dialogs()]) fetching.catch(() => undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [stage]);
}

/** The one key of the menu; those of the game come with it. */
function useHelpKey(): void {
  const store = useSessionStore();
  const open = useDialogs((dialog) => dialog.open);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { screen, settings } = store.getState();
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input');
      const key = keyName(event);
      if (screen !== 'title' || isTyping || isUnderDialog() || key === undefined || commandOf(key, settings.keys) !== 'help') return;
      event.preventDefault();
      open('help');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, open]);
}
