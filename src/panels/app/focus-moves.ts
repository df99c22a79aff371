// Where the focus goes when the session changes: to the heading of a new screen or panel, to the controls of the playback, or to
// what confirms a decision whose button is gone. Places are named in `focus.ts`.

import { useEffect } from 'react';
import type { Decision } from '../../core/index.ts';
import type { SessionState } from '../../session/types.ts';
import { keepFocus, moveFocus, showFromTop } from '../focus.ts';
import { useSessionStore } from '../session.tsx';

const isPlayed = ({ screen, shownDay }: SessionState): boolean => screen === 'office' && shownDay !== undefined;

const openProject = ({ selected }: SessionState): string | undefined => (selected?.kind === 'project' ? selected.id : undefined);

/** Decisions that take their own button away, and what stands there instead. */
function confirmation({ type }: Decision): readonly string[] {
  switch (type) {
    case 'answer':
      return ['reply'];
    case 'order':
      return ['order'];
    case 'promise':
      return ['promise'];
    default:
      return [];
  }
}

export interface Move {
  /** The first of these that is there. */
  readonly to: readonly string[];
  /** Something new, to be read from its top. */
  readonly isNew: boolean;
}

/** Where the focus goes after a change; undefined where it stays. */
export function focusAfter(before: SessionState, now: SessionState): Move | undefined {
  if (now.screen !== before.screen || now.runId !== before.runId) return { to: ['title'], isNew: true };
  if (isPlayed(now) !== isPlayed(before))
    return isPlayed(now) ? { to: ['playback'], isNew: true } : { to: ['letter', 'title'], isNew: true };
  if (now.panel !== before.panel || now.looking !== before.looking) return { to: ['title'], isNew: true };
  const [was, is] = [openProject(before), openProject(now)];
  if (is !== was && now.panel === 'projects')
    return is === undefined ? { to: [`project:${was}`, 'title'], isNew: false } : { to: ['title'], isNew: true };
  const last = now.log.length > before.log.length ? now.log.at(-1) : undefined;
  const to = last === undefined ? [] : confirmation(last.decision);
  return to.length === 0 ? undefined : { to, isNew: false };
}

/** Keeps the focus with the player for as long as the page is there. */
export function useFocusMoves(): void {
  const store = useSessionStore();
  useEffect(() => {
    const stopKeeping = keepFocus();
    const stopFollowing = store.subscribe((now, before) => {
      const move = focusAfter(before, now);
      if (move !== undefined) (move.isNew ? showFromTop : moveFocus)(...move.to);
    });
    return () => {
      stopKeeping();
      stopFollowing();
    };
  }, [store]);
}
