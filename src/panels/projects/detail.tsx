// One project over the whole body: where it comes from, its options side by side, how it is run, and the promise beside it.

import { useEffect, useState } from 'react';
import { Building2, ChevronLeft } from 'lucide-react';
import type { ProjectView, StakeholderId, View } from '../../core/index.ts';
import { money, t } from '../../words/index.ts';
import { useTraced } from '../building/links.ts';
import { place } from '../focus.ts';
import { fullName, projectTitle, shortName } from '../names.ts';
import { usePanelWidth } from '../office/width.tsx';
import { useSession, useTexts, useView } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button, IconButton } from '../shared/button.tsx';
import { BlockButton } from '../shared/block-button.tsx';
import { SignRisk } from '../shared/sign-risk.tsx';
import { CasePart } from './case-part.tsx';
import { Done } from './done.tsx';
import { blockFor, promiseFor, startWeek } from './needs.ts';
import { Fold } from './fold.tsx';
import { GoOn } from './go-on.tsx';
import { OptionsBrief } from './options-brief.tsx';
import { OptionsTable } from './options-table.tsx';
import { Origins } from './origins.tsx';
import { PromiseColumn } from './promise-column.tsx';
import { Running } from './running.tsx';
import { Standing } from './standing.tsx';
import styles from './detail.module.css';

/** What helps along a project that is under way. */
const HELPS = ['escalate', 'chase', 'help', 'negotiate', 'estimate'] as const;

export function ProjectDetail({ project }: { readonly project: ProjectView }) {
  usePanelWidth('full');
  const texts = useTexts();
  const view = useView();
  const select = useSession((session) => session.select);
  const trace = useTraced((traced) => traced.show);
  const known = promiseFor(project.id, view);
  const [to, setTo] = useState<StakeholderId>(known?.to ?? project.sponsor);
  const [week, setWeek] = useState(() => startWeek(project, known, view));
  useForecasts(project);
  const { lead, sponsor } = project;
  const isUnderWay = project.order !== undefined;
  const helps = HELPS.flatMap((activity) =>
    activity === 'estimate' && project.estimate === undefined ? [] : [blockFor(view, activity, project.id)],
  ).filter((block) => block !== undefined);
  const options = (
    <Fold title={t('projects.options')}>
      {project.hasBeenCompared ? <OptionsTable project={project} week={week} /> : <OptionsBrief project={project} />}
    </Fold>
  );
  const running = project.liveSince === undefined && (
    <Fold title={t('projects.running')}>
      <Running project={project} />
    </Fold>
  );
  const caution = cautionOf(project, view, texts.currency);
  return (
    <div className={styles['screen']}>
      <div className={styles['detail']}>
        <header className={styles['head']}>
          <IconButton
            className={styles['back']}
            label={t('projects.back')}
            icon={<ChevronLeft size={20} aria-hidden />}
            onPress={() => select(undefined)}
          />
          <h1 id="panel-title" {...place('title')}>
            {projectTitle(texts, project.id)}
          </h1>
          <Badge kind={project.stage === 'live' ? 'ok' : 'plain'}>{t(`projects.stage.${project.stage}`)}</Badge>
          <p className={styles['whose']}>
            {lead === undefined
              ? t('projects.for-no-lead', { sponsor: fullName(texts, sponsor) })
              : t('projects.for-and-lead', { sponsor: fullName(texts, sponsor), lead: fullName(texts, lead) })}
          </p>
          <Button
            kind="quiet"
            before={<Building2 size={20} aria-hidden />}
            onPress={() => {
              trace(project.id);
              select(undefined);
            }}
          >
            {t('building.show-me')}
          </Button>
        </header>
        <div className={styles['main']}>
          <Origins project={project} />
          {caution !== undefined && <p>{caution}</p>}
          {isUnderWay ? (
            <>
              <Standing project={project} />
              {running}
              <Done project={project} />
              <GoOn project={project} />
              {options}
            </>
          ) : (
            <>
              {options}
              <Standing project={project} />
              {running}
            </>
          )}
          <CasePart project={project} />
          <SignRisk thing={project.id} kinds={project.risks} />
          {helps.length > 0 && (
            <div className={styles['helps']}>
              {helps.map((block) => (
                <BlockButton key={block.activity} block={block} />
              ))}
            </div>
          )}
        </div>
        <aside className={styles['aside']}>
          <Fold title={t('projects.promise-to', { name: shortName(texts, to) })}>
            <PromiseColumn project={project} week={week} onWeek={setWeek} to={to} onTo={setTo} />
          </Fold>
        </aside>
      </div>
    </div>
  );
}

/** Asks for the forecasts that this page shows: of the option in play, and of each one in a comparison. */
function useForecasts(project: ProjectView): void {
  const forecast = useSession((session) => session.forecast);
  const isEstimated = project.estimate !== undefined && project.liveSince === undefined;
  const inPlay = project.order?.option ?? project.chosen;
  const options =
    project.hasBeenCompared && project.order === undefined ? project.options.map((option) => option.id).join(' ') : (inPlay ?? '');
  useEffect(() => {
    if (!isEstimated) return;
    for (const option of options.split(' ')) if (option !== '' && option !== inPlay) forecast(project.id, option);
    // The one that is looked at most is asked for last: the session keeps the latest wishes.
    if (inPlay !== undefined) forecast(project.id, inPlay);
  }, [forecast, isEstimated, inPlay, options, project.id]);
}

/** What buying before listening costs, where a scenario tells (M51): before the order what to mind, after it what it will take. */
function cautionOf(project: ProjectView, view: View, currency: string): string | undefined {
  if (project.reversals !== undefined && project.order?.arrived === undefined)
    return t('projects.bought-too-soon', { amount: money(project.reversals, currency) });
  if (view.listening?.tooSoon !== true || project.order !== undefined) return undefined;
  return t('projects.hear-first', { heard: view.listening.heard, of: view.listening.of });
}
