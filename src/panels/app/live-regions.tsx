// What screen readers are told without being asked: politely, what was decided or taken back and which day it is; at once, what was
// refused and what stopped the week.

import { useEffect, useState } from 'react';
import type { Session } from '../../session/types.ts';
import { t, weekday } from '../../words/index.ts';
import { eventTitle, shortName } from '../names.ts';
import { useSessionStore } from '../session.tsx';
import { problemText } from '../shared/problem.ts';
import { decisionName } from '../verbs.ts';

interface Said {
  readonly polite?: string;
  readonly assertive?: string;
}

/** What changed between two states that is worth saying. */
export function announce(before: Session, now: Session): Said {
  const { texts, view } = now;
  if (texts === undefined || view === undefined) return {};
  if (now.problem !== undefined && now.problem !== before.problem) return { assertive: problemText(now.problem, texts, view) };
  const message = view.messages.find((entry) => entry.event === now.openMessage);
  if (message !== undefined && now.openMessage !== before.openMessage && view.awaiting.kind === 'answer')
    return { assertive: t('frame.stopped', { name: shortName(texts, message.from), title: eventTitle(texts, message.event) }) };
  if (now.shownDay !== undefined && now.shownDay !== before.shownDay && now.playing) return { polite: weekday(now.shownDay) };
  if (now.runId !== before.runId || now.log === before.log) return {};
  const last = now.log.at(-1);
  if (now.log.length > before.log.length && last !== undefined && last.decision.type !== 'run-week')
    return { polite: t('frame.last', { decision: decisionName(texts, view, last.decision) }) };
  if (now.log.length < before.log.length && before.undoable !== undefined && before.view !== undefined)
    return { polite: t('frame.undone', { decision: decisionName(texts, before.view, before.undoable) }) };
  return {};
}

export function LiveRegions() {
  const store = useSessionStore();
  const [said, setSaid] = useState<Said>({});
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const news = announce(before, now);
        if (news.polite !== undefined || news.assertive !== undefined) setSaid(news);
      }),
    [store],
  );
  return (
    <div className="unseen">
      <div role="status" aria-live="polite">
        {said.polite}
      </div>
      <div aria-live="assertive">{said.assertive}</div>
    </div>
  );
}
