// One need on the board: title and stage, sponsor and lead, the promise with its chances, what is done as reported.

import { ArrowDown, ArrowUp, Flag, GripVertical } from 'lucide-react';
import { Button as AriaButton, GridListItem } from 'react-aria-components';
import type { ProjectId, ProjectView } from '../../core/index.ts';
import { weekOf } from '../../session/types.ts';
import { t, wholePercent } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { projectShort, shortName } from '../names.ts';
import { movedBy } from '../order.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { IconButton } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { dotsOf } from './dots.ts';
import { forecastOf, optionInPlay, promiseFor } from './needs.ts';
import { ShareBar } from './share-bar.tsx';
import styles from './board.module.css';

interface Props {
  readonly project: ProjectView;
  /** Projects still to do; empty where order no longer matters. */
  readonly order: readonly ProjectId[];
  readonly onReorder: (order: readonly ProjectId[]) => void;
}

export function NeedCard({ project, order, onReorder }: Props) {
  const texts = useTexts();
  const canPlan = usePlanning();
  const name = projectShort(texts, project.id);
  const rank = order.indexOf(project.id);
  const isRanked = rank >= 0;
  return (
    <GridListItem id={project.id} data-place={`project:${project.id}`} textValue={name} className={cx(styles['card'])}>
      {isRanked && (
        <div className={styles['handle']}>
          {canPlan && (
            <AriaButton slot="drag" className={cx(styles['grip'])}>
              <GripVertical size={20} aria-hidden />
            </AriaButton>
          )}
          <span className={cx(styles['rank'], 'figure')}>{rank + 1}</span>
        </div>
      )}
      <div className={styles['facts']}>
        <div className={styles['top']}>
          <span className={styles['name']}>{name}</span>
          <span className="unseen">. </span>
          <Badge kind={project.stage === 'live' ? 'ok' : 'plain'}>{t(`projects.stage.${project.stage}`)}</Badge>
          <span className="unseen">. </span>
        </div>
        <p className={styles['muted']}>
          {t('projects.for', { name: shortName(texts, project.sponsor) })} ·{' '}
          {project.lead === undefined ? t('projects.no-lead') : t('projects.lead', { name: shortName(texts, project.lead) })}
        </p>
        {project.bridge !== undefined && project.bridge.until === undefined && (
          <p className={styles['muted']}>
            {t('projects.bridge-since', { week: weekOf(project.bridge.since) })}
            {project.order === undefined && project.chosen === undefined && ` ${t('projects.bridge-choose')}`}
          </p>
        )}
        <span className="unseen">. </span>
        <PromiseLine project={project} />
        {project.stage !== 'live' && project.spent > 0 && (
          <div className={styles['done']}>
            <ShareBar share={project.reportedDone} label={t('projects.as-reported')} />
            <span className={cx(styles['muted'], 'figure')}>{t('projects.reported', { share: wholePercent(project.reportedDone) })}</span>
          </div>
        )}
      </div>
      {isRanked && order.length > 1 && (
        <div className={styles['moves']} {...pointedAt('move')}>
          <IconButton
            className={styles['move']}
            label={t('projects.move-up', { project: name })}
            icon={<ArrowUp size={18} aria-hidden />}
            isDisabled={!canPlan || rank === 0}
            onPress={() => onReorder(movedBy(order, project.id, -1))}
          />
          <IconButton
            className={styles['move']}
            label={t('projects.move-down', { project: name })}
            icon={<ArrowDown size={18} aria-hidden />}
            isDisabled={!canPlan || rank === order.length - 1}
            onPress={() => onReorder(movedBy(order, project.id, 1))}
          />
        </div>
      )}
    </GridListItem>
  );
}

function PromiseLine({ project }: { readonly project: ProjectView }) {
  const view = useView();
  const forecasts = useSession((session) => session.forecasts);
  const promise = promiseFor(project.id, view);
  const option = optionInPlay(project);
  const forecast = option === undefined ? undefined : forecastOf(forecasts, project, option.id);
  if (promise === undefined || promise.state !== 'open') {
    const text =
      promise === undefined ? t('projects.no-promise') : t(promise.state === 'kept' ? 'promises.state.kept' : 'promises.state.broken');
    return (
      <p className={styles['promise']}>
        <Flag size={16} aria-hidden />
        <span className={styles['muted']}>
          {text}
          {project.stage !== 'live' && `, ${t('projects.wanted', { week: project.wanted })}`}
        </span>
      </p>
    );
  }
  const dots = forecast === undefined ? undefined : dotsOf(forecast.weeks, promise.week, view.weeks);
  return (
    <p className={styles['promise']}>
      <Flag size={16} aria-hidden />
      <span>
        {t('projects.promised', { week: promise.week })}
        {dots !== undefined && (
          <>
            {' '}
            · <b className="figure">{t('projects.keep', { kept: dots.kept, total: dots.total })}</b>
          </>
        )}
      </span>
    </p>
  );
}
