// How it ended: the scenario's verdict in words, and its goals.

import { Check, X } from 'lucide-react';
import type { OutcomeView } from '../../core/index.ts';
import type { Debrief } from '../../debrief/index.ts';
import { t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Prose } from '../shared/prose.tsx';
import { stillnessWords } from './stillness-words.ts';
import styles from './first.module.css';

interface LineProps {
  readonly outcome: OutcomeView;
  readonly weeks: number;
  readonly all: number;
  /** Absent while it is computed. */
  readonly debrief: Debrief | undefined;
}

/** On the first page: its name and the goals in a line, and what was let pass where that was most of it; the whole of it below. */
export function VerdictLine({ outcome, weeks, all, debrief }: LineProps) {
  const texts = useTexts();
  const still = debrief === undefined ? undefined : stillnessWords(debrief, texts);
  const verdict = outcome.verdict === undefined ? undefined : texts.verdicts[outcome.verdict];
  const met = outcome.goals.filter((goal) => goal.met).length;
  return (
    <section className={styles['verdict']} aria-labelledby="verdict-title">
      <p className={styles['kicker']}>{weeks < all ? t('debrief.first.given-up', { weeks, all }) : t('report.title')}</p>
      <div className={styles['verdict-head']}>
        <h2 id="verdict-title">{verdict?.title ?? t('report.no-verdict')}</h2>
        <Badge kind={met === outcome.goals.length ? 'ok' : 'plain'}>{t('report.goals-title', { met, all: outcome.goals.length })}</Badge>
      </div>
      {verdict !== undefined && (
        <div className={styles['verdict-text']}>
          {/* The rest of it stands with the goals. */}
          <Prose of={verdict.text.slice(0, 1)} />
        </div>
      )}
      {still !== undefined && (
        <>
          <p>{still.happened.join(' ')}</p>
          <p className={styles['next']}>{still.lesson}</p>
        </>
      )}
    </section>
  );
}

/** Every goal and objective. What a run that was left early has not reached could still have been reached. */
export function Goals({ outcome, isOver }: { readonly outcome: OutcomeView; readonly isOver: boolean }) {
  const texts = useTexts();
  const met = outcome.goals.filter((goal) => goal.met).length;
  const verdict = outcome.verdict === undefined ? undefined : texts.verdicts[outcome.verdict];
  return (
    <>
      <h3>{verdict?.title ?? t('report.no-verdict')}</h3>
      {verdict === undefined ? <p>{t('report.no-verdict-text')}</p> : <Prose of={verdict.text} />}
      <h3>{t('report.goals-title', { met, all: outcome.goals.length })}</h3>
      <ul className={styles['goals']}>
        {outcome.goals.map((goal) => (
          <li key={goal.id}>
            <Badge
              kind={goal.met ? 'ok' : goal.must && isOver ? 'critical' : 'plain'}
              icon={goal.met ? <Check size={16} strokeWidth={2.5} aria-hidden /> : <X size={16} strokeWidth={2.5} aria-hidden />}
            >
              {t(goal.met ? 'report.met' : isOver ? 'report.not-met' : 'report.not-shown')}
            </Badge>
            <span>
              {texts.goals[goal.id]?.label ?? goal.id}{' '}
              <span className={styles['muted']}>{t(goal.must ? 'report.goal-must' : 'report.goal-wish')}</span>
            </span>
          </li>
        ))}
      </ul>
      {outcome.objectives.length > 0 && (
        <>
          <h3>{t('report.objectives')}</h3>
          <ul className={styles['goals']}>
            {outcome.objectives.map((objective) => (
              <li key={objective.id}>
                <Badge kind={objective.met ? 'ok' : 'plain'}>{t(objective.met ? 'report.shown' : 'report.not-shown')}</Badge>
                <span>{texts.objectives[objective.id]?.text ?? objective.id}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
