// The keys of the page. They rest while a dialog is open or somebody types, and where a control takes the key for itself.

import { useEffect } from 'react';
import type { Session } from '../../session/types.ts';
import { useOverlay } from '../building/overlay.ts';
import { useDialogs } from '../office/dialogs.ts';
import { primaryOf, runPrimary } from '../office/primary.ts';
import { useSessionStore } from '../session.tsx';
import { commandOf, isPanel, keyName, type Command } from './commands.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])'));

/** What a command does now; false where it has no meaning on this screen. */
function perform(command: Command, session: Session, overlay: () => void, help: () => void): boolean {
  if (command === 'help') {
    help();
    return true;
  }
  if (session.screen !== 'office' && session.screen !== 'ledger') return false;
  const primary = primaryOf(session);
  if (command === 'run') {
    if (primary === undefined) return false;
    runPrimary(primary, session);
    return true;
  }
  if (session.screen === 'ledger') return false;
  if (isPanel(command)) {
    session.openPanel(command);
    document.querySelector<HTMLElement>('#panel')?.scrollTo(0, 0);
    return true;
  }
  switch (command) {
    case 'undo':
      session.undo();
      return true;
    case 'overlay':
      overlay();
      return true;
    case 'pause':
      if (session.shownDay === undefined) return false;
      session.togglePause();
      return true;
  }
}

export function useShortcuts(): void {
  const store = useSessionStore();
  const { next } = useOverlay();
  const open = useDialogs((dialogs) => dialogs.open);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (
        event.defaultPrevented ||
        event.repeat ||
        isTyping(event.target) ||
        document.querySelector('[role="dialog"][data-modal]') !== null
      )
        return;
      const key = keyName(event);
      const command = key === undefined ? undefined : commandOf(key, store.getState().settings.keys);
      if (command !== undefined && perform(command, store.getState(), next, () => open('help'))) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, next, open]);
}
