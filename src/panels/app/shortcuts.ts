// The keys of the page. They are caught before the control that has the focus, which would take Enter for a press of its own. They
// rest while somebody types, and under an open dialog or menu.

import { useEffect } from 'react';
import type { Session } from '../../session/types.ts';
import { useOverlay } from '../building/overlay.ts';
import { isUnderDialog, showFromTop } from '../focus.ts';
import { useDialogs } from '../office/dialogs.ts';
import { canRunOn, primaryOf, runPrimary } from '../office/primary.ts';
import { useSessionStore } from '../session.tsx';
import { commandOf, isPanel, keyName, type Command } from './commands.ts';

/** Controls to which letters and digits mean something. */
const TAKES_KEYS =
  'textarea, select, [role="menu"] *, [role="listbox"] *, input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKES_KEYS));

/** What a command does now; false where it has no meaning on this screen. */
function perform(command: Command, session: Session, overlay: () => void, open: (dialog: 'help' | 'branches') => void): boolean {
  if (command === 'help') {
    open('help');
    return true;
  }
  if (command === 'weeks') {
    if (session.screen === 'brief' || (session.shownDay !== undefined && session.screen === 'office')) return false;
    open('branches');
    return true;
  }
  if (session.screen !== 'office' && session.screen !== 'ledger') return false;
  const primary = primaryOf(session);
  if (command === 'run') {
    if (primary === undefined) return false;
    runPrimary(primary, session);
    return true;
  }
  if (command === 'run-on') {
    if (!canRunOn(session)) return false;
    session.runOn();
    return true;
  }
  if (isPanel(command)) {
    session.openPanel(command);
    // Also where it was open already: whoever asks for a panel wants to be in it.
    showFromTop('title');
    return true;
  }
  if (session.screen === 'ledger' && session.looking !== true) return false;
  switch (command) {
    case 'undo':
      if (session.screen === 'ledger') return false;
      session.undo();
      return true;
    case 'overlay':
      overlay();
      return true;
    case 'pause':
      if (session.screen === 'ledger' || session.shownDay === undefined) return false;
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
      if (!store.getState().settings.keysOn || isTyping(event.target) || isUnderDialog()) return;
      const key = keyName(event);
      const command = key === undefined ? undefined : commandOf(key, store.getState().settings.keys);
      if (command === undefined) return;
      // A key that is held does its deed once, and nothing else meanwhile.
      if (!event.repeat && !perform(command, store.getState(), next, open)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [store, next, open]);
}
