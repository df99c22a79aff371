// The standing week: habits with their rhythm and hours. After the first week it folds to one line, for it is kept until changed.

import { useState } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { Rhythm, StandingView } from '../../core/index.ts';
import { quarterHours, shortList, t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { NoteButton } from '../message/write-button.tsx';
import { usePlanning, useSession, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { PanelPart } from '../shared/panel.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Switch } from '../shared/switch.tsx';
import { costOf } from './rhythms.ts';
import styles from './plan.module.css';

const SHOWN: readonly Rhythm[] = ['weekly', 'fortnightly', 'off'];

export function StandingWeek() {
  const view = useView();
  const [isOpen, setOpen] = useState(view.week === 1);
  const { standing } = view.manager;
  if (standing.length === 0) return undefined;
  const summary = shortList(
    standing.filter((entry) => entry.rhythm !== 'off').map((entry) => `${t(`plan.habit.${entry.habit}`)} ${quarterHours(entry.costs)}`),
  );
  return (
    <PanelPart
      title={t('plan.standing-week')}
      aside={
        <Button
          kind="quiet"
          className={styles['fold']}
          aria-label={t(isOpen ? 'plan.standing-fold' : 'plan.standing-open')}
          aria-expanded={isOpen}
          {...pointedAt('standing')}
          after={isOpen ? <ChevronUp size={18} aria-hidden /> : <ChevronDown size={18} aria-hidden />}
          onPress={() => setOpen(!isOpen)}
        >
          {t('plan.standing-note')}
        </Button>
      }
    >
      {isOpen ? (
        standing.map((entry) => <Habit key={entry.habit} entry={entry} />)
      ) : (
        <p>{summary === '' ? t('plan.standing-none') : summary}</p>
      )}
    </PanelPart>
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
