// How a run ended: the scenario's verdict in words, goals, promises, figures with their causes, measures, week by week, and what it showed.

import { useMemo, useState } from 'react';
import { Check, Download, RotateCcw, X } from 'lucide-react';
import type { OutcomeView, View } from '../../core/index.ts';
import { t } from '../../words/index.ts';
import { place } from '../focus.ts';
import { FiguresTable } from '../ledger/figures-table.tsx';
import { WhyCard } from '../ledger/why-card.tsx';
import { wholeRun, type RowName } from '../ledger/week.ts';
import { RunDeeds } from '../branches/run-deeds.tsx';
import { useSession, useSessionStore, useTexts } from '../session.tsx';
import { Badge } from '../shared/badge.tsx';
import { Button } from '../shared/button.tsx';
import { Prose } from '../shared/prose.tsx';
import { Findings } from './findings.tsx';
import { MeasureTable } from './measures.tsx';
import { saveFile } from './save-file.ts';
import { SlopeChart } from './slope-chart.tsx';
import { Weeks } from './weeks.tsx';
import styles from './report.module.css';

export function ReportScreen() {
  const texts = useTexts();
  const view = useSession((session) => session.view);
  const days = useSession((session) => session.days);
  const [open, setOpen] = useState<RowName>();
  if (view?.outcome === undefined) return undefined;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <b>{t('report.title')}</b>
        <span>{t('report.where', { title: texts.title, place: texts.place })}</span>
      </header>
      <main className={styles['body']}>
        <div className={styles['grid']}>
          <Verdict outcome={view.outcome} />
          <section className={styles['card']} aria-labelledby="report-promises">
            <h2 id="report-promises">{t('report.promises')}</h2>
            <SlopeChart view={view} />
          </section>
          <Figures open={open} onOpen={setOpen} />
          <section className={styles['card']} aria-labelledby="report-measures">
            <h2 id="report-measures">{t('report.measures')}</h2>
            <MeasureTable measures={view.outcome.measures} view={view} onCauses={setOpen} />
            <p className={styles['muted']}>{t('report.simulation')}</p>
          </section>
          <section className={styles['card-wide']} aria-labelledby="report-weeks">
            <h2 id="report-weeks">{t('report.weeks')}</h2>
            <Weeks days={days} view={view} />
          </section>
          <section className={styles['card-wide']} aria-labelledby="report-findings">
            <h2 id="report-findings">{t('report.findings')}</h2>
            <Findings />
            <p className={styles['muted']}>{t('report.findings-note')}</p>
          </section>
        </div>
      </main>
      <Bar view={view} />
    </div>
  );
}

function Verdict({ outcome }: { readonly outcome: OutcomeView }) {
  const texts = useTexts();
  const verdict = outcome.verdict === undefined ? undefined : texts.verdicts[outcome.verdict];
  const met = outcome.goals.filter((goal) => goal.met).length;
  const open = outcome.goals.filter((goal) => !goal.met);
  return (
    <section className={styles['verdict']} aria-labelledby="panel-title">
      <h1 id="panel-title" {...place('title')}>
        {verdict?.title ?? t('report.no-verdict')}
      </h1>
      {verdict === undefined ? <p>{t('report.no-verdict-text')}</p> : <Prose of={verdict.text} lead />}
      {open.length > 0 && (
        <>
          <h2>{t('report.still-open-goals')}</h2>
          <ul className={styles['open']}>
            {open.map((goal) => (
              <li key={goal.id}>{texts.goals[goal.id]?.label ?? goal.id}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('report.goals-title', { met, all: outcome.goals.length })}</h2>
      <ul className={styles['goals']}>
        {outcome.goals.map((goal) => (
          <li key={goal.id}>
            <Badge
              kind={goal.met ? 'ok' : goal.must ? 'critical' : 'plain'}
              icon={goal.met ? <Check size={16} strokeWidth={2.5} aria-hidden /> : <X size={16} strokeWidth={2.5} aria-hidden />}
            >
              {t(goal.met ? 'report.met' : 'report.not-met')}
            </Badge>
            <span>
              {texts.goals[goal.id]?.label ?? goal.id}{' '}
              <span className={styles['muted']}>{t(goal.must ? 'report.goal-must' : 'report.goal-wish')}</span>
            </span>
          </li>
        ))}
      </ul>
      <Shown outcome={outcome} />
    </section>
  );
}

/** The scenario's objectives: what this run showed of them, and what it gave no occasion for. */
function Shown({ outcome }: { readonly outcome: OutcomeView }) {
  const texts = useTexts();
  if (outcome.objectives.length === 0) return undefined;
  return (
    <>
      <h2>{t('report.objectives')}</h2>
      <ul className={styles['goals']}>
        {outcome.objectives.map((objective) => (
          <li key={objective.id}>
            <Badge kind={objective.met ? 'ok' : 'plain'}>{t(objective.met ? 'report.shown' : 'report.not-shown')}</Badge>
            <span>{texts.objectives[objective.id]?.text ?? objective.id}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface FiguresProps {
  readonly open: RowName | undefined;
  readonly onOpen: (name: RowName | undefined) => void;
}

function Figures({ open, onOpen }: FiguresProps) {
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const run = useMemo(() => wholeRun(days, log), [days, log]);
  if (run === undefined) return undefined;
  const shown = run.rows.find((row) => row.name === open);
  return (
    <section className={styles['card']} aria-labelledby="report-figures">
      <h2 id="report-figures">{t('report.figures')}</h2>
      <FiguresTable
        caption={t('report.figures-caption')}
        before={t('report.start')}
        after={t('report.end')}
        week={run}
        open={open}
        onOpen={onOpen}
      />
      {shown !== undefined && <WhyCard key={shown.name} row={shown} week={run} onClose={() => onOpen(undefined)} />}
    </section>
  );
}

function Bar({ view }: { readonly view: View }) {
  const store = useSessionStore();
  const again = (): void => {
    const session = store.getState();
    // Another attempt at a run to hand in has the same luck; any other has luck of its own.
    void session.start(view.scenario, session.mode, session.mode === 'hand-in' ? session.seed : undefined);
  };
  const save = (): void => {
    const text = store.getState().exportRun();
    if (text !== undefined) saveFile(`${view.scenario}.rollout.json`, text);
  };
  return (
    <footer className={styles['bar']}>
      <Button before={<Download size={20} aria-hidden />} onPress={save} aria-describedby="run-file-note">
        {t('report.save-run')}
      </Button>
      <span id="run-file-note" className={styles['note']}>
        {t('report.run-file')}
      </span>
      <RunDeeds />
      <Button kind="quiet" onPress={() => store.getState().show('title')}>
        {t('report.menu')}
      </Button>
      <Button kind="primary" after={<RotateCcw size={20} aria-hidden />} onPress={again}>
        {t('report.again')}
      </Button>
    </footer>
  );
}
