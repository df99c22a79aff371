// The question of the week on the Friday ledger: one line, which opens to a field for those who like. Nobody is asked twice, and whoever wants
// no questions gets none.

import { useCallback, useRef, useState } from 'react';
import { PenLine } from 'lucide-react';
import type { Week } from '../../core/index.ts';
import { MAX_OWN_WORDS } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { useSession, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { say } from '../speech.ts';
import { questionText } from './question-words.ts';
import styles from './reflection.module.css';

/** Of a week that has run: its answer where there is one, else the question, as long as it stands. */
export function Reflection({ week }: { readonly week: Week }) {
  const texts = useTexts();
  const isOn = useSession((session) => session.settings.reflections && !session.settings.projector && session.readOnly !== true);
  const question = useSession((session) => session.question);
  const kept = useSession((session) => session.reflections).find((one) => one.week === week);
  const [isOpen, setOpen] = useState(false);
  // What was pressed last goes with the field: the button that opened it takes the focus back.
  const wasOpen = useRef(false);
  const takeFocusBack = useCallback((line: HTMLElement | null): void => {
    if (line === null || !wasOpen.current) return;
    wasOpen.current = false;
    line.querySelector('button')?.focus();
  }, []);
  const asked = kept ?? (question?.week === week ? question : undefined);
  if (!isOn || asked === undefined) return undefined;
  const close = (): void => {
    wasOpen.current = true;
    setOpen(false);
  };
  return (
    <section className={styles['part']} aria-labelledby="reflection-title">
      <h2 id="reflection-title" className={styles['title']}>
        {t('reflection.title')}
      </h2>
      {isOpen ? (
        <Field key={week} week={week} asked={questionText(asked, texts)} text={kept?.text ?? ''} onClose={close} />
      ) : (
        <div className={styles['line']} ref={takeFocusBack}>
          <p>
            {questionText(asked, texts)}
            {kept !== undefined && <q className={styles['quote']}>{kept.text}</q>}
          </p>
          <Button kind="quiet" before={<PenLine size={18} aria-hidden />} onPress={() => setOpen(true)}>
            {t(kept === undefined ? 'reflection.answer' : 'reflection.change')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface FieldProps {
  readonly week: Week;
  readonly asked: string;
  readonly text: string;
  readonly onClose: () => void;
}

const focusOnArrival = (element: HTMLElement | null): void => element?.focus();

function Field({ week, asked, text: before, onClose }: FieldProps) {
  const reflect = useSession((session) => session.reflect);
  const change = useSession((session) => session.changeSettings);
  const [text, setText] = useState(before);
  const keep = (): void => {
    reflect(week, text);
    if (text.trim() !== '') say(t('reflection.kept'));
    onClose();
  };
  const askNoMore = (): void => {
    change({ reflections: false });
    say(t('reflection.off-said'));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label className={styles['field']}>
        <span>{asked}</span>
        <textarea
          ref={focusOnArrival}
          value={text}
          onChange={(event) => setText(event.target.value)}
          maxLength={MAX_OWN_WORDS}
          rows={2}
          aria-describedby="reflection-note"
        />
      </label>
      <p id="reflection-note" className={styles['note']}>
        {t('reflection.kept-note')}
      </p>
      <div className={styles['deeds']}>
        <Button type="submit">{t('reflection.keep')}</Button>
        <Button kind="quiet" onPress={onClose}>
          {t('reflection.leave')}
        </Button>
        <Button kind="quiet" onPress={askNoMore}>
          {t('reflection.off')}
        </Button>
      </div>
    </form>
  );
}
