// One strength or one mistake of the first page: what happened, what it was worth or cost in this simulation, and what to do next time.

import type { Log, OutcomeView, View, Week } from '../../core/index.ts';
import type { Finding } from '../../coach/index.ts';
import type { ToldFinding } from '../../debrief/index.ts';
import { number, shortList, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { badgeIcon } from '../shared/badge.tsx';
import { cx } from '../shared/cx.ts';
import { kindClass } from '../shared/badge.tsx';
import { effectWords, measureName, type EffectWords } from './effect-words.ts';
import { findingWords, noMistake } from './finding-words.ts';
import styles from './first.module.css';

interface Props {
  readonly kind: Finding['kind'];
  readonly told: ToldFinding | undefined;
  readonly log: Log;
  readonly outcome: OutcomeView;
  readonly view: View;
  /** What was found is known, if anything was; what it cost may still be on its way. */
  readonly isRead: boolean;
  readonly isComputing: boolean;
  /** The replay begins at another mistake. */
  readonly replay?: { readonly week: Week; readonly title: string } | undefined;
}

export function FirstFinding({ kind, told, log, outcome, view, isRead, isComputing, replay }: Props) {
  const texts = useTexts();
  const words = told === undefined ? undefined : findingWords(told.finding, texts);
  const said =
    told?.effect === undefined
      ? undefined
      : effectWords({ effect: told.effect, patches: told.finding.remedy, log, measures: outcome.measures, texts, view });
  const none = kind === 'mistake' ? noMistake(outcome) : t('debrief.first.no-strength');
  return (
    <section className={cx(styles['finding'], styles[kind])} aria-labelledby={`first-${kind}`}>
      <p className={styles['finding-kind']}>
        <span className={cx(styles['sign'], kindClass(kind === 'strength' ? 'ok' : 'critical'))}>
          {badgeIcon(kind === 'strength' ? 'ok' : 'critical')}
        </span>
        {t(`debrief.first.one-${kind}`)}
        {told !== undefined && (
          <span className={styles['muted']}>
            {t('debrief.why.weeks', { count: told.weeks.length, weeks: shortList(told.weeks.map(number)) })}
          </span>
        )}
      </p>
      <h2 id={`first-${kind}`}>{words?.title ?? (isComputing && !isRead ? t('debrief.first.reading') : none)}</h2>
      {told !== undefined && words !== undefined && (
        <>
          <p>{words.happened}</p>
          {kind === 'mistake' && (
            <Cost said={said} isComputing={isComputing && told.effect === undefined && told.finding.remedy.length > 0} />
          )}
          <p className={styles['next']}>
            <b>{t(kind === 'strength' ? 'debrief.first.keep' : 'debrief.why.instead')}</b> {words.instead ?? words.lesson}
          </p>
          {replay !== undefined && <p className={styles['muted']}>{t('debrief.first.replay-other', replay)}</p>}
        </>
      )}
    </section>
  );
}

/** Where it made no difference, nothing is said of it here. */
function Cost({ said, isComputing }: { readonly said: EffectWords | undefined; readonly isComputing: boolean }) {
  if (isComputing) return <p className={styles['muted']}>{t('debrief.effect.coming')}</p>;
  if (said === undefined) return undefined;
  return (
    <div className={styles['cost']}>
      <p className={styles['kicker']}>{t(said.gained ? 'debrief.effect.cost' : 'debrief.effect.saved')}</p>
      <p className={styles['size']}>{t('debrief.effect.size', { size: said.size, measure: measureName(said.of) })}</p>
      <p>{said.sentence}</p>
    </div>
  );
}
