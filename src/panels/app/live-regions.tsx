// The page's two live regions, and there are no others: a third would be spoken over them. What goes into them is decided by `announce.ts`
// and by whoever calls `say` of `speech.ts`.

import { useEffect } from 'react';
import { useSessionStore } from '../session.tsx';
import { hush, say, urge, useSpeech } from '../speech.ts';
import { announce, noticeText } from './announce.ts';

export function LiveRegions() {
  const store = useSessionStore();
  const { polite, urgent } = useSpeech();
  useEffect(() => {
    // A broken link is told before the page has been drawn for the first time.
    const { notice } = store.getState();
    if (notice !== undefined) urge(noticeText(notice));
    return store.subscribe((now, before) => {
      const sayings = announce(before, now);
      if (sayings.some((saying) => saying.isNews === true)) hush();
      for (const { text, isUrgent } of sayings) (isUrgent === true ? urge : say)(text);
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
