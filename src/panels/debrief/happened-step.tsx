// Step 1, what happened: the timeline with the building as it was, promises, budget, goals, figures and measures with their causes, and the
// weeks one by one.

import { useMemo, useState } from 'react';
import type { Log, View, Week } from '../../core/index.ts';
import type { Debrief } from '../../debrief/index.ts';
import type { DayRecord } from '../../session/types.ts';
import { t } from '../../words/index.ts';
import { FiguresTable } from '../ledger/figures-table.tsx';
import { WhyCard } from '../ledger/why-card.tsx';
import { wholeRun, type RowName } from '../ledger/week.ts';
import { BudgetChart } from './budget-chart.tsx';
import { InTurn } from './in-turn.tsx';
import { MeasureTable } from './measures.tsx';
import type { WeekPoint } from './series.ts';
import { SlopeChart } from './slope-chart.tsx';
import { StepFrame } from './step-frame.tsx';
import { Timeline } from './timeline.tsx';
import type { Mark } from './timeline-marks.ts';
import { Goals } from './verdict.tsx';
import { WeekShown } from './week-shown.tsx';
import { Weeks } from './weeks.tsx';
import styles from './happened.module.css';

export interface HappenedProps {
  readonly debrief: Debrief | undefined;
  readonly points: readonly WeekPoint[];
  readonly marks: readonly Mark[];
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly view: View;
  readonly shown: Week;
  readonly onShow: (week: Week) => void;
  readonly onLedger: (week: Week) => void;
  readonly onWatch: (week: Week) => void;
  /** On paper there is no building, and nothing is opened. */
  readonly isPaper?: boolean;
}

export function HappenedStep({
  debrief,
  points,
  marks,
  days,
  log,
  view,
  shown,
  onShow,
  onLedger,
  onWatch,
  isPaper = false,
}: HappenedProps) {
  const [open, setOpen] = useState<RowName>();
  const outcome = debrief?.outcome ?? view.outcome;
  const hasPromises = view.promises.length > 0;
  return (
    <StepFrame step="happened">
      <div className={styles['grid']}>
        <InTurn>
          <div className={styles['card']}>
            <Timeline
              points={points}
              marks={marks}
              weeks={view.weeks}
              budget={view.money.budget}
              shown={shown}
              onShow={onShow}
              isPaper={isPaper}
            />
          </div>
          {!isPaper && (
            <div className={styles['side']}>
              <WeekShown week={shown} days={days} view={view} onLedger={onLedger} onWatch={onWatch} />
            </div>
          )}
          {/* Without a promise there is a line to say and no chart, which needs no card of a chart's height. */}
          <section className={styles[hasPromises ? 'card' : 'wide']} aria-label={t('report.promises')}>
            <SlopeChart view={view} />
          </section>
          <section className={styles[hasPromises ? 'card' : 'wide']} aria-label={t('debrief.budget.caption')}>
            <BudgetChart points={points} view={view} />
          </section>
          {outcome !== undefined && (
            <section className={styles['card']} aria-label={t('debrief.happened.goals')}>
              <Goals outcome={outcome} isOver={debrief?.finished ?? true} />
            </section>
          )}
          {outcome !== undefined && (
            <section className={styles['card']} aria-labelledby="report-measures">
              <h3 id="report-measures">{t('report.measures')}</h3>
              <MeasureTable measures={outcome.measures} view={view} onCauses={setOpen} />
              <p className={styles['muted']}>{t('report.simulation')}</p>
            </section>
          )}
          <Figures days={days} log={log} open={open} onOpen={setOpen} />
          <section className={styles['wide']} aria-labelledby="report-weeks">
            <h3 id="report-weeks">{t('report.weeks')}</h3>
            <Weeks days={days} view={view} />
          </section>
        </InTurn>
      </div>
    </StepFrame>
  );
}

interface FiguresProps {
  readonly days: readonly DayRecord[];
  readonly log: Log;
  readonly open: RowName | undefined;
  readonly onOpen: (name: RowName | undefined) => void;
}

function Figures({ days, log, open, onOpen }: FiguresProps) {
  const run = useMemo(() => wholeRun(days, log), [days, log]);
  if (run === undefined) return undefined;
  const row = run.rows.find(({ name }) => name === open);
  return (
    <section className={styles['wide']} aria-labelledby="report-figures">
      <h3 id="report-figures">{t('report.figures')}</h3>
      <FiguresTable
        caption={t('report.figures-caption')}
        before={t('report.start')}
        after={t('report.end')}
        week={run}
        open={open}
        onOpen={onOpen}
      />
      {row !== undefined && <WhyCard key={row.name} row={row} week={run} onClose={() => onOpen(undefined)} />}
    </section>
  );
}
