// What the one blue button does now. Pure: from the session to a deed with its words.

import { RUN_ON_FROM, shownView, type Session, type SessionState } from '../../session/types.ts';
import type { MessageKey, Values } from '../../words/index.ts';
import { moveFocus, showFromTop } from '../focus.ts';
import { openLetter, openedLetter } from '../inbox/opened.ts';
import { dueMessage } from '../messages.ts';
import { shortName } from '../names.ts';

export interface Primary {
  readonly does: 'run' | 'answer' | 'skip' | 'go-on' | 'plan-next' | 'report';
  readonly key: MessageKey;
  readonly values: Values;
}

export function primaryOf(session: SessionState): Primary | undefined {
  const view = shownView(session);
  const { texts } = session;
  if (view === undefined || texts === undefined || session.view === undefined) return undefined;
  if (session.screen === 'ledger') {
    return session.view.awaiting.kind === 'end'
      ? { does: 'report', key: 'frame.read-report', values: {} }
      : { does: 'plan-next', key: 'frame.plan-week', values: { week: session.view.week } };
  }
  if (session.shownDay !== undefined) return { does: 'skip', key: 'frame.skip-playback', values: {} };
  if (view.awaiting.kind === 'end') return { does: 'report', key: 'frame.read-report', values: {} };
  const due = dueMessage(view);
  if (due !== undefined) return { does: 'answer', key: 'frame.answer-to', values: { name: shortName(texts, due.from) } };
  return {
    does: view.awaiting.kind === 'plan' ? 'run' : 'go-on',
    key: view.awaiting.kind === 'plan' ? 'frame.run-week' : 'frame.go-on',
    values: { week: view.week },
  };
}

/** Several weeks can go by: a week waits only to be run, and the first three are over. */
export function canRunOn(session: SessionState): boolean {
  return primaryOf(session)?.does === 'run' && (session.view?.week ?? 0) >= RUN_ON_FROM && session.readOnly !== true;
}

export function runPrimary(primary: Primary, session: Session): void {
  switch (primary.does) {
    case 'run':
    case 'go-on':
      return session.runWeek();
    case 'answer':
      return goToAnswer(session);
    case 'skip':
      return session.skipPlayback();
    case 'plan-next':
    case 'report':
      return session.planNext();
  }
}

/** To the message that stands in the way; where it is open already, to its answers. */
function goToAnswer(session: Session): void {
  const due = session.view === undefined ? undefined : dueMessage(session.view);
  if (due === undefined) return;
  const isOpen = session.panel === 'inbox' && session.looking !== true && (openedLetter(session) ?? due.event) === due.event;
  openLetter(session, due.event);
  session.openPanel('inbox');
  if (isOpen) moveFocus('choices');
  else showFromTop('letter');
}
