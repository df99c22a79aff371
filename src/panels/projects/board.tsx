// The known needs as cards in the player's order of priority. The order changes by drag or by two buttons.

import { useEffect, useMemo } from 'react';
import type { ProjectId, ProjectView, View } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { pointedAt } from '../marks/target.ts';
import { usePlanning, useSession, useView } from '../session.tsx';
import { PanelFrame, PanelPart } from '../shared/panel.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Term } from '../shared/term.tsx';
import { useOrderDrag } from '../shared/use-order-drag.ts';
import { promiseFor } from './needs.ts';
import { NeedCard } from './need-card.tsx';
import { Stepper } from './stepper.tsx';
import styles from './board.module.css';

/** Projects still to do, in the player's order, and those that live, in the order in which they came. */
function split(view: View): { readonly open: readonly ProjectView[]; readonly live: readonly ProjectView[] } {
  const ordered = view.order.map((id) => view.projects.find((project) => project.id === id)).filter((project) => project !== undefined);
  return { open: ordered.filter((project) => project.stage !== 'live'), live: ordered.filter((project) => project.stage === 'live') };
}

export function Board() {
  const view = useView();
  const decide = useSession((session) => session.decide);
  const { open, live } = useMemo(() => split(view), [view]);
  const ids = open.map((project) => project.id);
  useBoardForecasts(open, view);
  const reorder = (next: readonly ProjectId[]): void => {
    if (next.some((id, index) => id !== ids[index]))
      decide({ type: 'set-order', projects: [...next, ...live.map((project) => project.id)] });
  };
  const { list, gripOf, markOf } = useOrderDrag(ids, reorder);
  return (
    <PanelFrame
      title={t('projects.title')}
      aside={
        <div {...pointedAt('limit')}>
          <Limit />
        </div>
      }
    >
      <p className={styles['help']}>
        {t(open.length === 0 ? 'projects.none' : 'projects.help')} <Term of="at-once">{t('projects.limit')}</Term>
      </p>
      <ul ref={list} aria-label={t('projects.list')} className={styles['list']}>
        {open.map((project) => (
          <NeedCard
            key={project.id}
            project={project}
            order={ids}
            drag={{ grip: gripOf(project.id), mark: markOf(project.id) }}
            onReorder={reorder}
          />
        ))}
      </ul>
      <ProblemLine of={['set-order', 'set-limit']} />
      {live.length > 0 && (
        <PanelPart title={t('projects.stage.live')}>
          <ul aria-label={t('projects.stage.live')} className={styles['list']}>
            {live.map((project) => (
              <NeedCard key={project.id} project={project} order={[]} onReorder={reorder} />
            ))}
          </ul>
        </PanelPart>
      )}
    </PanelFrame>
  );
}

function Limit() {
  const view = useView();
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  return (
    <Stepper
      compact
      label={t('projects.limit')}
      text={t('projects.limit-value', { count: view.limit })}
      value={view.limit}
      least={1}
      most={Math.max(view.limit, view.projects.length)}
      less={t('projects.fewer')}
      more={t('projects.more')}
      isDisabled={!canPlan}
      onChange={(projects) => decide({ type: 'set-limit', projects })}
    />
  );
}

/** Asks for the forecasts of what is promised: those cards say how many of twenty keep it. */
function useBoardForecasts(open: readonly ProjectView[], view: View): void {
  const forecast = useSession((session) => session.forecast);
  useEffect(() => {
    for (const project of open) {
      const option = project.order?.option ?? project.chosen;
      // Asking for what is known already costs nothing: the session keeps it fresh.
      if (project.estimate !== undefined && option !== undefined && promiseFor(project.id, view)?.state === 'open')
        forecast(project.id, option);
    }
  }, [forecast, open, view]);
}
