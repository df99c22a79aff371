// Which message the player opened in the inbox, until another becomes due. Not part of the session: it is neither saved nor replayed.

import { create } from 'zustand';
import type { EventId } from '../../core/index.ts';
import type { SessionState } from '../../session/types.ts';

interface Opened {
  readonly event: EventId;
  /** What was due and in which run, when it was opened. */
  readonly due: EventId | undefined;
  readonly run: string | undefined;
}

const useOpened = create<{ readonly opened?: Opened | undefined }>()(() => ({}));

interface Where {
  readonly openMessage?: SessionState['openMessage'] | undefined;
  readonly runId?: SessionState['runId'] | undefined;
}

const stillOpen = (opened: Opened | undefined, now: Where): EventId | undefined =>
  opened !== undefined && opened.due === now.openMessage && opened.run === now.runId ? opened.event : undefined;

/** Opens a message as things stand now. */
export const openLetter = ({ openMessage, runId }: Where, event: EventId): void =>
  useOpened.setState({ opened: { event, due: openMessage, run: runId } });

export const closeLetter = (): void => useOpened.setState({ opened: undefined });

export const openedLetter = (now: Where): EventId | undefined => stillOpen(useOpened.getState().opened, now);

export function useOpenedLetter(now: Where): EventId | undefined {
  const opened = useOpened((state) => state.opened);
  return stillOpen(opened, now);
}
