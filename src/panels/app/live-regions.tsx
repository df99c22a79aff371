// The page's two live regions, and there are no others: a third would be spoken over them. What goes into them is decided by `announce.ts`
// and by whoever calls `say` of `speech.ts`. On the menu there are only notices to tell.

import { useEffect } from 'react';
import type { Notice, Session } from '../../session/types.ts';
import { say as sentence } from '../../words/index.ts';
import { useSessionStore } from '../session.tsx';
import { hush, say, urge, useSpeech } from '../speech.ts';
import type { Saying } from './announce.ts';

const isMenu = ({ texts, view }: Session): boolean => texts === undefined || view === undefined;

const noticeText = ({ key, values }: Notice): string => sentence(key, values);

export function LiveRegions() {
  const store = useSessionStore();
  const { polite, urgent } = useSpeech();
  useEffect(() => {
    // A broken link is told before the page has been drawn for the first time.
    const { notice } = store.getState();
    if (notice !== undefined) urge(noticeText(notice));
    return store.subscribe((now, before) => {
      // What was waiting to be said of a game no longer holds on the menu.
      if (isMenu(now) && now.screen !== before.screen) hush();
      if (now.notice !== undefined && now.notice !== before.notice) urge(noticeText(now.notice));
    });
  }, [store]);
  // By this mark a dialog leaves the regions audible while it hides the page behind it.
  return (
    <div className="unseen" data-live-announcer="true">
      <div role="status" aria-live="polite">
        {polite}
      </div>
      <div role="alert" aria-live="assertive">
        {urgent}
      </div>
    </div>
  );
}

/** Says what changes in a game, from where the page stood before it was opened. */
export function useAnnouncer(announce: (before: Session, now: Session) => readonly Saying[]): void {
  const store = useSessionStore();
  useEffect(() => {
    const tell = (now: Session, before: Session): void => {
      if (isMenu(now)) return;
      const sayings = announce(before, now);
      if (sayings.some((saying) => saying.isNews === true)) hush();
      for (const { text, isUrgent } of sayings) (isUrgent === true ? urge : say)(text);
    };
    const now = store.getState();
    tell(now, { ...now, screen: 'title' });
    return store.subscribe(tell);
  }, [store, announce]);
}
