// One need on the board: title and stage, sponsor and lead, the promise with its chances, what is done as reported.

import type { HTMLAttributes } from 'react';
import { ArrowDown, ArrowUp, Flag, GripVertical } from 'lucide-react';
import type { ProjectId, ProjectView } from '../../core/index.ts';
import { weekOf } from '../../session/types.ts';
import { t, wholePercent } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { projectShort, shortName } from '../names.ts';
import { movedBy } from '../order.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { IconButton } from '../shared/button.tsx';
import order from '../shared/order.module.css';
import type { DragMark } from '../shared/use-order-drag.ts';
import { cx } from '../shared/cx.ts';
import { dotsOf } from './dots.ts';
import { forecastOf, optionInPlay, promiseFor } from './needs.ts';
import { ShareBar } from './share-bar.tsx';
import styles from './board.module.css';

interface Props {
  readonly project: ProjectView;
  /** Projects still to do; empty where order no longer matters. */
  readonly order: readonly ProjectId[];
  readonly drag?: { readonly grip: HTMLAttributes<HTMLElement>; readonly mark: DragMark };
  readonly onReorder: (order: readonly ProjectId[]) => void;
}

export function NeedCard({ project, order: ranks, drag, onReorder }: Props) {
  const texts = useTexts();
  const canPlan = usePlanning();
  const name = projectShort(texts, project.id);
  const select = useSession((session) => session.select);
  const rank = ranks.indexOf(project.id);
  const isRanked = rank >= 0;
  return (
    <li className={cx(order['row'], styles['card'])} data-drag={drag?.mark}>
      {isRanked && (
        <div className={styles['handle']}>
          {canPlan && (
            <span className={order['grip']} {...drag?.grip}>
              <GripVertical size={20} aria-hidden />
            </span>
          )}
          <span className={cx(styles['rank'], 'figure')}>{rank + 1}</span>
        </div>
      )}
      <div className={styles['facts']}>
        <div className={styles['top']}>
          {/* The whole card presses it. */}
          <button
            type="button"
            data-place={`project:${project.id}`}
            className={styles['open']}
            onClick={() => select({ kind: 'project', id: project.id })}
          >
            {name}
          </button>
          <Badge kind={project.stage === 'live' ? 'ok' : 'plain'}>{t(`projects.stage.${project.stage}`)}</Badge>
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
        <PromiseLine project={project} />
        {project.stage !== 'live' && project.spent > 0 && (
          <div className={styles['done']}>
            <ShareBar share={project.reportedDone} label={t('projects.as-reported')} />
            <span className={cx(styles['muted'], 'figure')}>{t('projects.reported', { share: wholePercent(project.reportedDone) })}</span>
          </div>
        )}
      </div>
      {isRanked && ranks.length > 1 && (
        <div className={styles['moves']} {...pointedAt('move')}>
          <IconButton
            className={styles['move']}
            label={t('projects.move-up', { project: name })}
            icon={<ArrowUp size={18} aria-hidden />}
            isDisabled={!canPlan || rank === 0}
            onPress={() => onReorder(movedBy(ranks, project.id, -1))}
          />
          <IconButton
            className={styles['move']}
            label={t('projects.move-down', { project: name })}
            icon={<ArrowDown size={18} aria-hidden />}
            isDisabled={!canPlan || rank === ranks.length - 1}
            onPress={() => onReorder(movedBy(ranks, project.id, 1))}
          />
        </div>
      )}
    </li>
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
