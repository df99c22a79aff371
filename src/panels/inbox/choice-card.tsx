// One answer: what one would say, what is certain about it, in the same order on every card, and on request why one would.
// No colour, sign, order or default tells which is better.

import { useState, type ReactNode } from 'react';
import { Banknote, ChevronDown, ChevronUp, Clock, Flag, Hourglass, Users } from 'lucide-react';
import type { ChoiceView, MessageView } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { useSession, useSessionStore, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { factsOf, type FactName } from './facts.ts';
import { openLetter } from './opened.ts';
import styles from './inbox.module.css';

const ICONS: Readonly<Record<FactName, ReactNode>> = {
  hours: <Clock size={18} aria-hidden />,
  money: <Banknote size={18} aria-hidden />,
  team: <Users size={18} aria-hidden />,
  waits: <Hourglass size={18} aria-hidden />,
  promises: <Flag size={18} aria-hidden />,
};

export function ChoiceCard({ choice, message }: { readonly choice: ChoiceView; readonly message: MessageView }) {
  const texts = useTexts();
  const view = useView();
  const store = useSessionStore();
  const readOnly = useSession((session) => session.readOnly === true || session.playing || session.shownDay !== undefined);
  const [isWhy, setWhy] = useState(false);
  const words = texts.events[message.event]?.choices[choice.id];
  const label = words?.label ?? choice.id;
  const facts = factsOf(choice, message, view, texts);
  const answer = (): void => {
    // What they say back stays on the screen, whoever else is waiting.
    if (store.getState().decide({ type: 'answer', event: message.event, choice: choice.id })) openLetter(store.getState(), message.event);
  };
  return (
    <article className={styles['choice']} aria-label={label}>
      <h3>{label}</h3>
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>
                {ICONS[name]}
                {t(`inbox.fact.${name}`)}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {words !== undefined && words.because !== '' && (
        <div className={styles['reasons']}>
          <Button
            kind="quiet"
            className={styles['why']}
            after={isWhy ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
            aria-expanded={isWhy}
            aria-label={t('inbox.why-of', { label })}
            onPress={() => setWhy(!isWhy)}
          >
            {t('inbox.why')}
          </Button>
          {isWhy && (
            <p ref={intoView} className={styles['because']}>
              {t('inbox.because', { because: words.because })}
            </p>
          )}
        </div>
      )}
      <Button wide className={styles['give']} isDisabled={readOnly} aria-label={t('inbox.choose-of', { label })} onPress={answer}>
        {t('inbox.give-answer')}
      </Button>
    </article>
  );
}

/** What opens below stays above the action bar, and its card's button with it. */
const intoView = (element: HTMLElement | null): void => element?.closest('article')?.scrollIntoView({ block: 'nearest' });
