// One promise for the own workplace: if this happens, then I do that, from a day on. Kept with the run, printed with the report, and handed out
// as an entry for a calendar.

import { useState } from 'react';
import { CalendarPlus } from 'lucide-react';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { calendarText } from './ics.ts';
import { saveFile } from './save-file.ts';
import styles from './next.module.css';

export interface PledgeOf {
  readonly when: string;
  readonly deed: string;
  /** A day of the calendar, `2026-11-30`. */
  readonly on: string;
}

/** Longest part, in letters. */
const LONGEST = 600;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The text of the entry that a calendar takes. The same words on the same day make the same entry. */
export function pledgeEntry({ when, deed, on }: PledgeOf, scenario: string, made: number): string {
  return calendarText({
    uid: `${on}-${hashOf(`${when}|${deed}`)}@rollout.invalid`,
    on,
    title: t('debrief.pledge.entry-title', { deed }),
    text: t('debrief.pledge.entry-text', { when, deed, scenario }),
    made,
    product: 'Debrief',
  });
}

/** A short number of a text, for a name that is the same for the same text. */
function hashOf(text: string): string {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

export function PledgePart({
  pledge,
  onPledge,
}: {
  readonly pledge: PledgeOf | undefined;
  readonly onPledge: (pledge: PledgeOf | undefined) => void;
}) {
  const texts = useTexts();
  const [when, setWhen] = useState(pledge?.when ?? '');
  const [deed, setDeed] = useState(pledge?.deed ?? '');
  const [on, setOn] = useState(pledge?.on ?? '');
  const whole = when.trim() !== '' && deed.trim() !== '' && DAY.test(on) ? { when: when.trim(), deed: deed.trim(), on } : undefined;
  const isEmpty = when.trim() === '' && deed.trim() === '' && on === '';
  const keep = (): void => {
    if (whole !== undefined) onPledge(whole);
    else if (isEmpty && pledge !== undefined) onPledge(undefined);
  };
  return (
    <div className={styles['pledge']} onBlur={keep}>
      <label>
        <span>{t('debrief.pledge.when')}</span>
        <input
          type="text"
          maxLength={LONGEST}
          value={when}
          placeholder={t('debrief.pledge.when-example')}
          onChange={({ target }) => setWhen(target.value)}
        />
      </label>
      <label>
        <span>{t('debrief.pledge.deed')}</span>
        <input
          type="text"
          maxLength={LONGEST}
          value={deed}
          placeholder={t('debrief.pledge.deed-example')}
          onChange={({ target }) => setDeed(target.value)}
        />
      </label>
      <label>
        <span>{t('debrief.pledge.on')}</span>
        <input type="date" value={on} onChange={({ target }) => setOn(target.value)} />
      </label>
      <div className={styles['ways']}>
        <Button
          before={<CalendarPlus size={20} aria-hidden />}
          isDisabled={whole === undefined}
          aria-describedby="pledge-note"
          onPress={() =>
            whole !== undefined && saveFile('pledge.ics', pledgeEntry(whole, texts.title, Date.now()), 'text/calendar;charset=utf-8')
          }
        >
          {t('debrief.pledge.calendar')}
        </Button>
        <span id="pledge-note" className={styles['muted']}>
          {whole !== undefined
            ? t('debrief.pledge.complete')
            : pledge === undefined
              ? t('debrief.pledge.incomplete')
              : t('debrief.pledge.kept-so-far', { when: pledge.when, deed: pledge.deed, on: pledge.on })}
        </span>
      </div>
    </div>
  );
}
