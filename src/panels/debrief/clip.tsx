// A finding told as a clip: the rule, what was seen and when, what it cost, the lesson, what to try instead, and where it comes from. The week
// of its evidence is one press away, the building and the ledger as they were.

import type { Log, Measures, View, Week } from '../../core/index.ts';
import type { ToldFinding } from '../../debrief/index.ts';
import { number, shortList, t } from '../../words/index.ts';
import { useTexts } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { effectWords, measureName } from './effect-words.ts';
import { findingWords } from './finding-words.ts';
import { RangeChart } from './range-chart.tsx';
import styles from './clip.module.css';

export interface ClipProps {
  readonly told: ToldFinding;
  readonly log: Log;
  readonly measures: Measures;
  readonly view: View;
  /** Other worlds are still being played. */
  readonly isComputing: boolean;
  readonly onBuilding: (week: Week) => void;
  readonly onLedger: (week: Week) => void;
}

export function Clip({ told, log, measures, view, isComputing, onBuilding, onLedger }: ClipProps) {
  const texts = useTexts();
  const { finding, weeks, effect } = told;
  const words = findingWords(finding, texts);
  const week = finding.weeks.to;
  return (
    <article className={styles['clip']} data-kind={finding.kind} aria-labelledby={`clip-${finding.kind}-${finding.rule}`}>
      <header className={styles['clip-head']}>
        <Badge kind={finding.kind === 'strength' ? 'ok' : finding.weight === 'hint' ? 'warn' : 'critical'}>
          {t(`debrief.why.kind.${finding.kind === 'strength' ? 'strength' : finding.weight}`)}
        </Badge>
        <span className={styles['muted']}>{t('debrief.why.weeks', { count: weeks.length, weeks: shortList(weeks.map(number)) })}</span>
        {told.place === 'surprise' && <span className={styles['muted']}>{t('debrief.why.surprise')}</span>}
      </header>
      <h4 id={`clip-${finding.kind}-${finding.rule}`}>{words.title}</h4>
      <p>{words.happened}</p>
      {finding.kind === 'mistake' && (
        <Cost effect={effect} isComputing={isComputing} patches={finding.remedy} log={log} measures={measures} view={view} />
      )}
      {words.instead !== undefined && (
        <p className={styles['instead']}>
          <b>{t('debrief.why.instead')}</b> {words.instead}
        </p>
      )}
      <p className={styles['lesson']}>
        {words.lesson} <span className={styles['muted']}>{t('debrief.why.source', { source: words.source })}</span>
      </p>
      <div className={styles['ways']}>
        <Button onPress={() => onBuilding(week)}>{t('debrief.why.building', { week })}</Button>
        <Button onPress={() => onLedger(week)}>{t('debrief.why.ledger', { week })}</Button>
      </div>
    </article>
  );
}

interface CostProps {
  readonly effect: ToldFinding['effect'];
  readonly isComputing: boolean;
  readonly patches: ToldFinding['finding']['remedy'];
  readonly log: Log;
  readonly measures: Measures;
  readonly view: View;
}

function Cost({ effect, isComputing, patches, log, measures, view }: CostProps) {
  const texts = useTexts();
  if (effect === undefined)
    return isComputing && patches.length > 0 ? <p className={styles['muted']}>{t('debrief.effect.coming')}</p> : undefined;
  const said = effectWords({ effect, patches, log, measures, texts, view });
  if (said === undefined) return <p className={styles['muted']}>{t('debrief.effect.none')}</p>;
  return (
    <div className={styles['cost']}>
      <p>
        <span className={styles['cost-head']}>{t(said.gained ? 'debrief.effect.cost' : 'debrief.effect.saved')}</span>
        <b className={styles['cost-size']}>{t('debrief.effect.size', { size: said.size, measure: measureName(said.of) })}</b>
      </p>
      <p>{said.sentence}</p>
      {said.price !== undefined && <p>{said.price}</p>}
      {said.refused !== undefined && <p className={styles['muted']}>{said.refused}</p>}
      {said.dropped !== undefined && <p className={styles['muted']}>{said.dropped}</p>}
      <RangeChart effect={effect} title={said.elsewhere ?? t('debrief.range.title', { measure: measureName(said.of), size: said.size })} />
    </div>
  );
}
