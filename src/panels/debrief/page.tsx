// One step of the debrief with all that it needs. It is drawn anew only where something of it has changed: a step is long, and what stands
// around it changes more often.

import { memo, useMemo } from 'react';
import type { Log, View, Week } from '../../core/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { BranchesPart } from '../branches/branches-part.tsx';
import { useSessionStore, useTexts } from '../session.tsx';
import { figuresCsv } from './csv.ts';
import { FilesPart } from './files-part.tsx';
import { FirstStep } from './first-step.tsx';
import { goTo } from './go-to.ts';
import { HappenedStep } from './happened-step.tsx';
import { NextStep } from './next-step.tsx';
import type { OwnViewOf } from './own-view.tsx';
import { PictureButton } from './picture-button.tsx';
import type { PledgeOf } from './pledge-part.tsx';
import type { QuotedOf } from './quoted.tsx';
import { saveFile } from './save-file.ts';
import type { WeekPoint } from './series.ts';
import { useSteps, type Step } from './step.ts';
import { marksOf } from './timeline-marks.ts';
import type { Known } from './use-debrief.ts';
import { WhyStep } from './why-step.tsx';

const CSV = 'text/csv;charset=utf-8';

export interface PageProps {
  readonly step: Step;
  readonly known: Known;
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly view: View;
  readonly points: readonly WeekPoint[];
  readonly quoted: readonly QuotedOf[];
  readonly own: OwnViewOf | undefined;
  readonly pledge: PledgeOf | undefined;
  /** The one that the building shows. */
  readonly week: Week;
  readonly isPaper: boolean;
}

const onShow = (week: Week): void => useSteps.getState().look(week);

function onBuilding(week: Week): void {
  onShow(week);
  goTo('happened');
}

export const Page = memo(function Page({ step, known, quoted, own, pledge, week, ...run }: PageProps) {
  const texts = useTexts();
  const store = useSessionStore();
  const { debrief, otherwise, isTrying, computing } = known;
  const { view, points } = run;
  const needsMarks = step === 'happened';
  const marks = useMemo(
    () => (debrief === undefined || !needsMarks ? [] : marksOf(debrief, texts, view)),
    [debrief, needsMarks, texts, view],
  );
  const common = { debrief, computing, onLedger: (at: Week) => store.getState().lookAtWeek(at), onBuilding, ...run };
  switch (step) {
    case 'first':
      return <FirstStep {...common} own={own} onOwn={(next) => store.getState().setOwnView(next)} isComputing={computing.isGoing} />;
    case 'happened':
      return <HappenedStep {...common} marks={marks} shown={week} onShow={onShow} onWatch={(at) => store.getState().watchWeek(at)} />;
    case 'why':
      return (
        <WhyStep
          {...common}
          otherwise={otherwise}
          isTrying={isTrying}
          onTry={(at, patches) => store.getState().tryOtherwise(at, patches)}
        />
      );
    case 'next':
      return (
        <NextStep
          {...common}
          quoted={quoted}
          own={own}
          pledge={pledge}
          branches={<BranchesPart />}
          onPledge={(next) => store.getState().setPledge(next)}
          files={
            <FilesPart
              onRun={() => save(store.getState().exportRun(), `${view.scenario}.rollout.json`)}
              onFigures={() => saveFile(`${view.scenario}.csv`, figuresCsv(points, debrief?.course), CSV)}
              picture={
                <PictureButton
                  points={points}
                  weeks={view.weeks}
                  budget={view.money.budget}
                  marks={() => (debrief === undefined ? [] : marksOf(debrief, texts, view))}
                  describedBy="note-picture"
                />
              }
              onPrint={() => window.print()}
            />
          }
        />
      );
  }
});

const save = (text: string | undefined, name: string): void => {
  if (text !== undefined) saveFile(name, text);
};
