// The inbox: the message that is open with its answers, and the list of the others. What needs an answer comes first.

import { useEffect } from 'react';
import { ChevronRight } from 'lucide-react';
import type { EventId, MessageView, View } from '../../core/index.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { moveFocus } from '../focus.ts';
import { dueMessage, waitingMessages } from '../messages.ts';
import { eventTitle, shortName } from '../names.ts';
import { useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { Letter } from './letter.tsx';
import { Requests } from './requests.tsx';
import { closeLetter, openLetter, useOpenedLetter } from './opened.ts';
import styles from './inbox.module.css';

/** What is shown unless the player opened another: what is due, what waits, else the newest. */
function firstOf(view: View): MessageView | undefined {
  return dueMessage(view) ?? waitingMessages(view)[0] ?? view.messages.at(-1);
}

/** What the state of a message asks for, in words for the badge. */
function Urgency({ message }: { readonly message: MessageView }) {
  const view = useView();
  if (message.answer !== undefined) return undefined;
  const isStop = view.awaiting.kind === 'answer' && view.awaiting.event === message.event;
  return (
    <Badge kind={isStop || message.mustAnswer ? 'waits' : 'plain'}>
      {t(isStop ? 'inbox.stopped' : message.mustAnswer ? 'inbox.needs-answer' : 'inbox.can-wait')}
    </Badge>
  );
}

export function InboxPanel() {
  const view = useView();
  const store = useSessionStore();
  const openMessage = useSession((session) => session.openMessage);
  const runId = useSession((session) => session.runId);
  // What the player opened or has just answered holds until something else becomes due, or another panel is opened.
  const opened = useOpenedLetter({ openMessage, runId });
  useEffect(() => closeLetter, []);
  const message = view.messages.find((entry) => entry.event === opened) ?? firstOf(view);
  if (message === undefined) {
    return (
      <PanelFrame title={t('inbox.title')}>
        {view.requests.length === 0 && <p className={styles['note']}>{t('inbox.empty')}</p>}
        <Requests />
      </PanelFrame>
    );
  }
  const others = view.messages.filter((entry) => entry !== message);
  const waiting = others.filter((entry) => entry.answer === undefined);
  const earlier = others.filter((entry) => entry.answer !== undefined).reverse();
  const open = (event: EventId): void => {
    openLetter(store.getState(), event);
    moveFocus('letter');
  };
  const next = message.answer === undefined ? undefined : (dueMessage(view) ?? waitingMessages(view)[0]);
  return (
    <PanelFrame title={t('inbox.title')} width="wide" aside={<Urgency message={message} />}>
      <Letter key={message.event} message={message} />
      {next !== undefined && (
        <Button wide after={<ChevronRight size={20} aria-hidden />} onPress={() => open(next.event)}>
          {t('inbox.next')}
        </Button>
      )}
      <Requests />
      {waiting.length > 0 && <List title={t('inbox.waiting')} messages={waiting} onOpen={open} />}
      {earlier.length > 0 && <List title={t('inbox.earlier')} messages={earlier} onOpen={open} />}
    </PanelFrame>
  );
}

function List({
  title,
  messages,
  onOpen,
}: {
  readonly title: string;
  readonly messages: readonly MessageView[];
  readonly onOpen: (event: EventId) => void;
}) {
  const texts = useTexts();
  return (
    <PanelPart title={title}>
      <ul className={styles['list']}>
        {messages.map((message) => (
          <li key={message.event}>
            <Button
              kind="quiet"
              className={cx(styles['row'])}
              before={<Portrait id={message.from} />}
              onPress={() => onOpen(message.event)}
            >
              <span className={styles['row-words']}>
                <b>{eventTitle(texts, message.event)}</b>
                <span>
                  {shortName(texts, message.from)} · {dayAndWeek(message.arrived)}
                </span>
              </span>
              <span className={styles['note']}>{t(message.answer === undefined ? 'inbox.unanswered' : 'inbox.answered')}</span>
            </Button>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}
