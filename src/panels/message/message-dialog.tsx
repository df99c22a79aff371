// The composer: five slots, each filled or left out, plain or technical, with own words beside them. It shows what can be seen and whom it
// reaches, never how it will be taken.

import { useState } from 'react';
import type { Decision, Message, View } from '../../core/index.ts';
import { hours, shortList, t } from '../../words/index.ts';
import { minutesOf, withChanged } from '../blocks.ts';
import { useDialogs } from '../office/dialogs.ts';
import { useSession, useTexts, useView } from '../session.tsx';
import { DialogFrame } from '../settings/dialog-frame.tsx';
import { Button } from '../shared/button.tsx';
import { useDeed } from '../shared/deed.ts';
import { Refusal } from '../shared/problem-line.tsx';
import { blockName } from '../verbs.ts';
import { linesOf } from './lines.ts';
import { readersOf } from './readers.ts';
import { FactSlot, NextSlot, SlotChoices, Tone, To, type Change } from './slots.tsx';
import { datesTheThing, keyOfSubject, ownWords, useWriting, wordsOf, type SpokenBlock, type Subject } from './subject.ts';
import styles from './message.module.css';

/** As long as a run file takes. */
export const MOST_WORDS = 600;

export function MessageDialog() {
  const texts = useTexts();
  const view = useView();
  const subject = useWriting((writing) => writing.subject);
  const title = subject?.kind === 'block' ? blockName(texts, view, subject.block) : t('message.write-note');
  return (
    <DialogFrame name="message" title={title}>
      {subject !== undefined && <Composer key={keyOfSubject(subject)} subject={subject} />}
    </DialogFrame>
  );
}

function Composer({ subject: first }: { readonly subject: Subject }) {
  const texts = useTexts();
  const view = useView();
  const log = useSession((session) => session.log);
  const close = useDialogs((dialogs) => dialogs.close);
  const { deed, refusal } = useDeed();
  const [subject, setSubject] = useState(first);
  const [message, setMessage] = useState<Message>(() => wordsOf(first, view));
  const [own, setOwn] = useState(() => ownWords(first, log));
  const change: Change = (part) => setMessage((before) => filled({ ...before, ...part }));
  const block = subject.kind === 'block' ? subject.block : undefined;
  const canSay = view.talk?.messages !== undefined;
  const said: Message = own.trim() === '' ? message : { ...message, text: own };
  const keep = (decision: Decision): void => {
    if (deed(decision)) close();
  };
  const lines = linesOf(message, texts, datesTheThing(subject));
  return (
    <>
      {block?.activity === 'send' && <To block={block} onChange={(to) => setSubject({ kind: 'block', block: { ...block, to } })} />}
      {block?.activity === 'review' && view.talk?.reviews !== undefined && (
        <Tone block={block} onChange={(blames) => setSubject({ kind: 'block', block: { ...block, blames } })} />
      )}
      {canSay && (
        <>
          <FactSlot subject={subject} message={message} onChange={change} />
          <SlotChoices message={message} onChange={change} />
          <NextSlot message={message} onChange={change} />
          <label className={styles['own']}>
            <span>{t('message.own')}</span>
            <textarea rows={3} value={own} maxLength={MOST_WORDS} onChange={(event) => setOwn(event.target.value)} />
          </label>
          <section className={styles['preview']} aria-label={t('message.preview')}>
            <h2>{t('message.preview')}</h2>
            <p>{lines.length === 0 ? t(block?.activity === 'send' ? 'message.empty' : 'message.note-standard') : lines.join(' ')}</p>
          </section>
        </>
      )}
      <p className={styles['note']}>
        {t('message.reaches', { names: shortList(readersOf(subject, view, texts)) })}{' '}
        {block === undefined ? t('message.takes-standing') : t('message.takes', { hours: hours(minutesOf(block, view)) })}
      </p>
      {refusal !== undefined && <Refusal problem={refusal} />}
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={() => keep(decisionFor(subject, said, view, lines.length > 0 || own.trim() !== ''))}>
          {t('message.save')}
        </Button>
        {canSay && block?.activity !== 'send' && (
          <Button onPress={() => keep(decisionFor(subject, said, view, false))}>{t('message.standard')}</Button>
        )}
        <Button onPress={close}>{t('message.cancel')}</Button>
      </div>
    </>
  );
}

/** A message without the slots that were left out. */
const filled = (message: object): Message =>
  Object.fromEntries(Object.entries(message).filter(([, value]) => value !== undefined)) as unknown as Message;

/** What keeping these words decides. Without words a block goes out in the standard ones; its date and tone stay. */
function decisionFor(subject: Subject, said: Message, view: View, isSaid: boolean): Decision {
  if (subject.kind === 'note') return isSaid ? { type: 'set-note', message: said } : { type: 'set-note' };
  return { type: 'set-blocks', blocks: withChanged(view, spoken(subject.block, said, isSaid)) };
}

function spoken(block: SpokenBlock, said: Message, isSaid: boolean): SpokenBlock {
  if (block.activity === 'send') return { ...block, message: said };
  const { message: _before, ...rest } = block;
  if (rest.activity === 'warn' || rest.activity === 'reset') {
    const { newWeek: _date, ...bare } = rest;
    const { next, ...words } = said;
    return { ...bare, ...(next === undefined ? {} : { newWeek: next }), ...(isSaid ? { message: words } : {}) };
  }
  return isSaid ? { ...rest, message: said } : rest;
}
