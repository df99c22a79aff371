// The promise beside the options: to whom, by which Friday, how many of twenty forecasts keep it, and the button that says it.
// Without an estimate there is only the team's guess, labelled so, and the offer of a range.

import { useState } from 'react';
import { Flag } from 'lucide-react';
import type { ProjectView, StakeholderId, Week } from '../../core/index.ts';
import { dayAndWeek, t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { milestoneName, optionLabel, projectTitle, shortName } from '../names.ts';
import { usePlanning, useSession, useTexts, useView } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { cx } from '../shared/cx.ts';
import { Progress } from '../shared/progress.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { Segmented } from '../shared/segmented.tsx';
import { Confidence } from './confidence.tsx';
import { dotsOf } from './dots.ts';
import { Dotplot } from './dotplot.tsx';
import { GuessOnly } from './guess.tsx';
import { forecastOf, optionInPlay, promiseTo, startWeek, waitingFor } from './needs.ts';
import { OpenPromise } from './open-promise.tsx';
import { Stepper } from './stepper.tsx';
import styles from './promise.module.css';

interface Props {
  readonly project: ProjectView;
  readonly week: Week;
  readonly onWeek: (week: Week) => void;
  readonly to: StakeholderId;
  readonly onTo: (to: StakeholderId) => void;
}

export function PromiseColumn({ project, week, onWeek, to, onTo }: Props) {
  const texts = useTexts();
  const view = useView();
  const waiting = waitingFor(project, view);
  const option = optionInPlay(project);
  const promise = promiseTo(project.id, to, view);
  const isOpen = promise?.state === 'open';
  const isLive = project.liveSince !== undefined;
  const [milestone] = view.milestones
    .filter((one) => one.week >= view.week)
    .sort((a, b) => Math.abs(a.week - week) - Math.abs(b.week - week));
  const choose = (id: StakeholderId): void => {
    onTo(id);
    onWeek(startWeek(project, promiseTo(project.id, id, view), view));
  };
  return (
    <section className={styles['column']} aria-labelledby="promise-title">
      <div>
        <h2 id="promise-title" className={styles['title']}>
          {t('projects.promise-to', { name: shortName(texts, to) })}
        </h2>
        {option !== undefined && <p className={styles['sub']}>{optionLabel(texts, project.id, option.id)}</p>}
      </div>
      {waiting.length > 1 && (
        <Segmented
          label={t('projects.promise-whom')}
          wrap
          value={to}
          onChange={choose}
          segments={waiting.map((one) => ({ value: one.id, label: shortName(texts, one.id) }))}
        />
      )}
      {promise !== undefined && (
        <div {...place('promise')}>
          <OpenPromise promise={promise} week={week} />
        </div>
      )}
      {!isLive && (
        <>
          <Stepper
            label={t('projects.promise-week')}
            text={t('projects.friday-week', { week })}
            value={week}
            least={view.week}
            most={view.weeks}
            less={t('projects.earlier')}
            more={t('projects.later')}
            onChange={onWeek}
          />
          <Chances project={project} week={week} />
          {milestone !== undefined && (
            <p className={styles['sub']}>
              {t('projects.milestone', { milestone: milestoneName(texts, milestone.id), week: milestone.week })}
            </p>
          )}
          {!isOpen && <SayIt project={project} week={week} to={to} />}
        </>
      )}
      {isLive && project.liveSince !== undefined && (
        <p className={styles['sub']}>
          {t('projects.live-since', { day: dayAndWeek(project.liveSince) })} {project.earlyWin !== undefined && t('projects.early-win')}
        </p>
      )}
    </section>
  );
}

function Chances({ project, week }: { readonly project: ProjectView; readonly week: Week }) {
  const texts = useTexts();
  const view = useView();
  const forecasts = useSession((session) => session.forecasts);
  const isCounting = useSession((session) => session.forecasting);
  const option = optionInPlay(project);
  if (project.estimate === undefined) return <GuessOnly project={project} />;
  if (option === undefined) return <p className={styles['sub']}>{t('projects.choose-first')}</p>;
  const forecast = forecastOf(forecasts, project, option.id);
  if (forecast === undefined) return <Progress label={t('projects.counting')} />;
  return (
    <div className={cx(isCounting && styles['counting'])} aria-busy={isCounting}>
      <Dotplot
        dots={dotsOf(forecast.weeks, week, view.weeks)}
        promised={week}
        lastWeek={view.weeks}
        project={projectTitle(texts, project.id)}
      />
    </div>
  );
}

function SayIt({ project, week, to }: { readonly project: ProjectView; readonly week: Week; readonly to: StakeholderId }) {
  const canPlan = usePlanning();
  const decide = useSession((session) => session.decide);
  const [confidence, setConfidence] = useState<number>();
  const promise = (): void => {
    decide({ type: 'promise', to, project: project.id, week, ...(confidence === undefined ? {} : { confidence }) });
  };
  return (
    <div className={styles['say']}>
      <Button wide before={<Flag size={20} aria-hidden />} isDisabled={!canPlan} onPress={promise}>
        {t('projects.promise', { week })}
      </Button>
      <Confidence value={confidence} onChange={setConfidence} />
      <ProblemLine of={['promise']} />
    </div>
  );
}
