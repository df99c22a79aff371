// Asks for the debrief of the run on the table, and hears what comes of it. Fetched when somebody asks for the first time.

import type { At } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import type { DebriefEngine, DebriefTask } from './doors.ts';
import { forgetDebrief } from './debrief-forget.ts';
import { update, type Running, type Table } from './table.ts';

const nothing = (): void => undefined;

const taskOf = ({ rules, course, mode }: Running): DebriefTask => ({
  rules,
  seed: course.seed,
  log: course.log,
  days: course.days.length,
  mode,
  luck: course.luck,
});

/** A run to hand in says nothing of itself before it is over; of what nothing has run there is nothing to say. */
const mayBeTold = ({ course, mode, busy }: Running): boolean =>
  !busy && course.days.length > 0 && (mode !== 'hand-in' || course.view.awaiting.kind === 'end');

type Asks = NonNullable<Table['debriefs']>;

/** What is asked about the run as it is now; what was asked of it before is let go. */
function asksOf(table: Table, running: Running): Asks {
  forgetDebrief(table, running.course.log);
  table.debriefs ??= {
    log: running.course.log,
    endDebrief: nothing,
    endQuestion: nothing,
    isWhole: false,
    stop() {
      this.endDebrief();
      this.endQuestion();
    },
  };
  return table.debriefs;
}

/** Starts once the engine is there, unless the run has gone on or something newer was asked meanwhile. */
async function begin(
  table: Table,
  asks: Asks,
  name: 'endDebrief' | 'endQuestion',
  start: (engine: DebriefEngine) => () => void,
  fail: () => void,
): Promise<void> {
  let isOff = false;
  let end = (): void => {
    isOff = true;
  };
  asks[name]();
  asks[name] = () => end();
  const engine = await table.doors.debriefs().catch(() => undefined);
  if (isOff) return;
  if (engine === undefined) fail();
  else end = start(engine);
}

export function askDebrief(table: Table): void {
  const { running, store } = table;
  if (running === undefined || !mayBeTold(running)) return;
  const asks = asksOf(table, running);
  if (asks.isWhole || store.getState().debriefing !== undefined) return;
  const isOn = (): boolean => table.debriefs === asks;
  const fail = (): void => {
    if (isOn()) update(store, { debriefFailed: true }, 'debriefing');
  };
  update(store, { debriefing: { step: 'reading', percent: 0 } }, 'debriefFailed');
  const start = (engine: DebriefEngine): (() => void) =>
    engine.debrief(taskOf(running), {
      told: (told) => isOn() && update(store, { debrief: told }),
      progress: (step, percent) => isOn() && update(store, { debriefing: { step, percent } }),
      done() {
        asks.isWhole = true;
        if (isOn()) update(store, {}, 'debriefing');
      },
      failed: fail,
    });
  void begin(table, asks, 'endDebrief', start, fail);
}

export function cancelDebrief(table: Table): void {
  table.debriefs?.endDebrief();
  update(table.store, {}, 'debriefing');
}

export function tryOtherwise(table: Table, at: At, patches: readonly Patch[]): void {
  const { running, store } = table;
  if (running === undefined || !mayBeTold(running)) return;
  const asks = asksOf(table, running);
  const isOn = (): boolean => table.debriefs === asks;
  const end = (): void => {
    if (isOn()) update(store, {}, 'trying');
  };
  update(store, { trying: true }, 'otherwise');
  const start = (engine: DebriefEngine): (() => void) =>
    engine.otherwise(
      { ...taskOf(running), at, patches },
      { told: (otherwise) => isOn() && update(store, { otherwise }), done: end, failed: end },
    );
  void begin(table, asks, 'endQuestion', start, end);
}
