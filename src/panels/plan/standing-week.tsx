// The standing week: habits with their rhythm and hours. After the first week it folds to one line, for it is kept until changed.

import { useState } from 'react';
import { ChevronDown, ChevronUp, RotateCcw, X } from 'lucide-react';
import type { Rhythm, StandingView } from '../../core/index.ts';
import { quarterHours, t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { NoteButton } from '../message/write-button.tsx';
import { usePlanning, useSession, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { PanelPart } from '../shared/panel.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Switch } from '../shared/switch.tsx';
import { costOf } from './rhythms.ts';
import { Term } from '../shared/term.tsx';
import styles from './plan.module.css';

const SHOWN: readonly Rhythm[] = ['weekly', 'fortnightly', 'off'];

export function StandingWeek() {
  const view = useView();
  const [isOpen, setOpen] = useState(view.week === 1);
  const { standing } = view.manager;
  if (standing.length === 0) return undefined;
  return (
    <PanelPart
      title={<Term of="standing-week">{t('plan.standing-week')}</Term>}
      aside={
        <Button
          kind="quiet"
          className={styles['fold']}
          aria-expanded={isOpen}
          {...pointedAt('standing')}
          after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        >
          <span className="unseen">{t('plan.standing-week')}: </span>
          {t('plan.standing-note')}
        </Button>
      }
    >
      {isOpen ? standing.map((entry) => <Habit key={entry.habit} entry={entry} />) : <Folded standing={standing} />}
    </PanelPart>
  );
}

/** Each habit that stands in this week in one press: left out, and put back. In week 1 nothing has become a habit yet. */
function Folded({ standing }: { readonly standing: readonly StandingView[] }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const active = standing.filter((entry) => entry.rhythm !== 'off');
  if (active.length === 0) return <p>{t('plan.standing-none')}</p>;
  return (
    <div className={styles['habits']}>
      {active.map(({ habit, rhythm, skipped, ...entry }) => {
        // What is seen of its name is in its name.
        const name = t('plan.habit-hours', { habit: t(`plan.habit.${habit}`), hours: quarterHours(costOf(entry, rhythm)) });
        return (
          <Button
            key={habit}
            className={styles['chip']}
            isDisabled={!canPlan}
            aria-pressed={skipped}
            aria-label={t('plan.skip-of', { habit: name })}
            after={skipped ? <RotateCcw size={16} aria-hidden /> : <X size={16} aria-hidden />}
            onPress={() => decide({ type: 'skip-standing', habit, skip: !skipped })}
          >
            <span className={cx(skipped && styles['skipped'])}>{name}</span>
          </Button>
        );
      })}
    </div>
  );
}

function Habit({ entry }: { readonly entry: StandingView }) {
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const name = t(`plan.habit.${entry.habit}`);
  const change = (rhythm: Rhythm): void => {
    if (rhythm !== entry.rhythm) decide({ type: 'set-standing', habit: entry.habit, rhythm });
  };
  return (
    <div className={styles['habit']}>
      <div className={styles['habit-head']}>
        <b>{name}</b>
        <span className={styles['note']}>{t(`plan.habit-about.${entry.habit}`)}</span>
      </div>
      <Segmented
        label={name}
        value={entry.rhythm}
        isDisabled={!canPlan}
        onChange={change}
        segments={SHOWN.map((rhythm) => ({
          value: rhythm,
          label:
            rhythm === 'off'
              ? t('plan.rhythm.off')
              : t('plan.rhythm-hours', { rhythm: t(`plan.rhythm.${rhythm}`), hours: quarterHours(costOf(entry, rhythm)) }),
        }))}
      />
      {entry.habit === 'status-note' && entry.rhythm !== 'off' && <NoteButton />}
      {entry.rhythm !== 'off' && view.week > 1 && (
        <Switch
          label={t('plan.skip')}
          isSelected={entry.skipped}
          isDisabled={!canPlan}
          onChange={(skip) => decide({ type: 'skip-standing', habit: entry.habit, skip })}
        />
      )}
    </div>
  );
}
