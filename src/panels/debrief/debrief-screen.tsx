// The debrief of a run: its first page and three steps behind it, one shown at a time; on paper all of them. It holds nothing of its own but where
// the reader is: the run, what was computed of it and what the learner wrote stand in the session.

import { useDeferredValue, useEffect, useMemo } from 'react';
import { ArrowRight, RotateCcw } from 'lucide-react';
import type { View, Week } from '../../core/index.ts';
import { fridayOf } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { RunDeeds } from '../branches/run-deeds.tsx';
import { place } from '../focus.ts';
import { questionText } from '../reflection/question-words.ts';
import { useSession, useSessionStore, useTexts } from '../session.tsx';
import { Button } from '../shared/button.tsx';
import { goTo } from './go-to.ts';
import { Page } from './page.tsx';
import { PaperContext, usePaper } from './paper.ts';
import { weekPoints } from './series.ts';
import { StepNav } from './step-nav.tsx';
import { STEPS, useSteps, type Step } from './step.ts';
import { useDebrief } from './use-debrief.ts';
import styles from './debrief.module.css';
import './print.css';

export function DebriefScreen() {
  const view = useSession((session) => session.view);
  return view === undefined ? undefined : <Shown view={view} />;
}

function Shown({ view }: { readonly view: View }) {
  const texts = useTexts();
  const days = useSession((session) => session.days);
  const log = useSession((session) => session.log);
  const run = useSession((session) => session.runId);
  const own = useSession((session) => session.ownView);
  const pledge = useSession((session) => session.pledge);
  const reflections = useSession((session) => session.reflections);
  const quoted = useMemo(
    () => reflections.map((one) => ({ week: one.week, asked: questionText(one, texts), text: one.text })),
    [reflections, texts],
  );
  const known = useDebrief();
  const { debrief } = known;
  const steps = useSteps();
  const isPaper = usePaper();
  const points = useMemo(() => weekPoints(days), [days]);
  useEffect(() => steps.open(run), [steps, run]);
  const step = steps.run === run ? steps.step : 'first';
  // A step, and what becomes known of it, is drawn in slices, so that the page answers meanwhile.
  const drawn = useDeferredValue(step);
  const drawnOf = useDeferredValue(known);
  const week = Math.min(steps.week ?? points.length, points.length);
  useShownDay(drawn === 'happened' ? week : undefined, days.length);

  const page = { known: drawnOf, days, log, view, points, quoted, own, pledge, week, isPaper };
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div className={styles['where']}>
          {/* The steps have titles of their own. */}
          {step === 'first' ? <h1 {...place('title')}>{t('debrief.title')}</h1> : <b>{t('debrief.title')}</b>}
          <span>{t('report.where', { title: texts.title, place: texts.place })}</span>
        </div>
        <StepNav step={step} onGo={goTo} />
      </header>
      <main id="debrief" className={styles['body']}>
        <PaperContext value={isPaper}>
          {isPaper ? (
            STEPS.map((one) => (
              <div key={one}>
                <Page step={one} {...page} />
              </div>
            ))
          ) : (
            <Page step={drawn} {...page} />
          )}
        </PaperContext>
      </main>
      <Bar step={step} onGo={goTo} replayFrom={debrief?.first.replayFrom} view={view} />
    </div>
  );
}

/** The building shows the Friday of the week that is looked at, for as long as it is looked at. */
function useShownDay(week: Week | undefined, days: number): void {
  const store = useSessionStore();
  useEffect(() => {
    if (week === undefined) return undefined;
    store.getState().showDay(Math.min(fridayOf(week), days - 1));
    return () => {
      if (store.getState().screen === 'report') store.getState().showDay(undefined);
    };
  }, [store, week, days]);
}

interface BarProps {
  readonly step: Step;
  readonly onGo: (step: Step) => void;
  readonly replayFrom: Week | undefined;
  readonly view: View;
}

function Bar({ step, onGo, replayFrom, view }: BarProps) {
  const store = useSessionStore();
  const again = (): void => {
    const session = store.getState();
    // Another attempt at a run to hand in has the same luck; any other has luck of its own.
    void session.start(view.scenario, session.mode, session.mode === 'hand-in' ? session.seed : undefined);
  };
  const next = STEPS[STEPS.indexOf(step) + 1];
  // What is to be handed in cannot be gone back in before it was.
  const isLocked = useSession((session) => session.mode === 'hand-in' && session.handedIn === undefined);
  return (
    <footer className={styles['bar']}>
      {next !== undefined && (
        <Button after={<ArrowRight size={20} aria-hidden />} onPress={() => onGo(next)} className={styles['more']}>
          {step === 'first' ? t('debrief.more') : t('debrief.go-to', { step: t(`debrief.step.${next}`) })}
        </Button>
      )}
      {step === 'first' && <span className={styles['note']}>{t('debrief.more-note')}</span>}
      <span className={styles['gap']} />
      <RunDeeds />
      <Button kind="quiet" onPress={() => store.getState().show('title')}>
        {t('report.menu')}
      </Button>
      {replayFrom === undefined || isLocked ? (
        <Button kind="primary" after={<RotateCcw size={20} aria-hidden />} onPress={again}>
          {t('report.again')}
        </Button>
      ) : (
        <>
          <Button onPress={again}>{t('report.again')}</Button>
          <Button
            kind="primary"
            before={<RotateCcw size={20} aria-hidden />}
            onPress={() => void store.getState().goBack(replayFrom, 'same')}
          >
            {t('debrief.replay', { week: replayFrom })}
          </Button>
        </>
      )}
    </footer>
  );
}
