// One message: who writes and what; then its answers, or the answer that was given and what they said back.

import { useLayoutEffect } from 'react';
import type { MessageView } from '../../core/index.ts';
import { dayAndWeek, shortList, t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { fullName, personTexts, shortName } from '../names.ts';
import { useTexts, useView } from '../session.tsx';
import { Portrait } from '../shared/portrait.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Prose } from '../shared/prose.tsx';
import { ChoiceCard } from './choice-card.tsx';
import styles from './inbox.module.css';

export function Letter({ message }: { readonly message: MessageView }) {
  const texts = useTexts();
  const view = useView();
  const words = texts.events[message.event];
  // Read from its top, not from where the message before was left. Another message makes another letter.
  useLayoutEffect(() => {
    document.querySelector('#panel')?.scrollTo(0, 0);
  }, []);
  const silent = words?.choices[message.ifSilent];
  if (words === undefined) return undefined;
  return (
    <article aria-labelledby="letter-title" className={styles['letter']}>
      <div className={styles['paper']}>
        <div className={styles['from']}>
          <Portrait id={message.from} large />
          <div>
            <b>{fullName(texts, message.from)}</b>
            <p className={styles['note']}>
              {t('inbox.from', { role: personTexts(texts, message.from).role, when: dayAndWeek(message.arrived) })}
            </p>
          </div>
        </div>
        <h2 id="letter-title" {...place('letter')}>
          {words.title}
        </h2>
        <Prose of={words.message} lead />
        {message.answer === undefined && (
          <p className={styles['known']}>
            {words.known !== undefined && <span>{t('inbox.known', { known: words.known })}</span>}
            {message.concerns.length > 0 && (
              <span>{t('inbox.concerns', { names: shortList(message.concerns.map((id) => shortName(texts, id))) })}</span>
            )}
          </p>
        )}
      </div>
      {message.answer === undefined ? (
        <>
          <section
            aria-label={t('inbox.choices', { name: shortName(texts, message.from) })}
            className={styles['choices']}
            {...place('choices')}
          >
            {message.choices.map((choice) => (
              <ChoiceCard key={choice.id} choice={choice} message={message} />
            ))}
          </section>
          <ProblemLine of={['answer']} />
          {view.awaiting.kind === 'answer' && <p className={styles['note']}>{t('inbox.final')}</p>}
          {!message.mustAnswer && silent !== undefined && <p className={styles['note']}>{t('inbox.if-silent', { label: silent.label })}</p>}
        </>
      ) : (
        <Answered message={message} />
      )}
    </article>
  );
}

/** What was answered, and what they said back. */
export function Answered({ message }: { readonly message: MessageView }) {
  const texts = useTexts();
  const { answer } = message;
  const choice = answer === undefined ? undefined : texts.events[message.event]?.choices[answer.choice];
  if (answer === undefined || choice === undefined) return undefined;
  return (
    <div className={styles['answered']} {...place('reply')}>
      <div className={styles['said']}>
        <p className={styles['note']}>{t(answer.silent ? 'inbox.nothing-said' : 'inbox.you-said')}</p>
        <p>
          <b>{choice.label}</b>
        </p>
      </div>
      {choice.reply !== undefined && (
        <div className={styles['reply']}>
          <p className={styles['note']}>{t('inbox.reply', { name: shortName(texts, message.from) })}</p>
          <Prose of={choice.reply} />
        </div>
      )}
    </div>
  );
}
