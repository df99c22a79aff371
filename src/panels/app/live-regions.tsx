// The page's two live regions. What goes into them is decided by `announce.ts` and by whoever calls `say` of `speech.ts`.

import { useEffect } from 'react';
import { useSessionStore } from '../session.tsx';
import { hush, say, urge, useSpeech } from '../speech.ts';
import { announce } from './announce.ts';

export function LiveRegions() {
  const store = useSessionStore();
  const { polite, urgent } = useSpeech();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const sayings = announce(before, now);
        if (sayings.some((saying) => saying.isNews === true)) hush();
        for (const { text, isUrgent } of sayings) (isUrgent === true ? urge : say)(text);
      }),
    [store],
  );
  return (
    <div className="unseen">
      <div role="status" aria-live="polite">
        {polite}
      </div>
      <div aria-live="assertive">{urgent}</div>
    </div>
  );
}
