// What somebody let pass who hardly did anything. The coach's rules read what was done; of a run in which nothing was, they find little, and its
// debrief would say nothing of what mattered most.

import { weekOf, type Log, type ProjectId, type StakeholderId, type View, type Week } from '../core/index.ts';

/** A run in which most weeks ran without a plan. */
export interface Stillness {
  /** Weeks in which nothing was planned or ordered, of those that have run. Answers to messages, promises too, are no plan: many must be given. */
  readonly weeks: Week;
  /** Needs that were known at the end and for which nothing was ever ordered. */
  readonly needs: readonly ProjectId[];
  /** Stakeholders who were never talked to. */
  readonly unheard: readonly StakeholderId[];
}

/** Of ten weeks, more than these without a plan make it a still run. *Calibration*: of the bots, the idle one alone has so many; a careful one has three. */
const MOST_STILL = 5;
const OF = 10;

/** `view` is the last of the run. Absent where more was done, and where nothing was left undone by it. */
export function stillnessOf(log: Log, view: View | undefined, weeks: Week): Stillness | undefined {
  const busy = new Set(
    log.flatMap(({ at: [day], decision }) => (decision.type === 'run-week' || decision.type === 'answer' ? [] : [weekOf(day)])),
  );
  const still = weeks - [...busy].filter((week) => week <= weeks).length;
  if (view === undefined || still * OF <= weeks * MOST_STILL) return undefined;
  const needs = view.projects.filter(({ order, ahead, liveSince }) => (order ?? ahead ?? liveSince) === undefined).map(({ id }) => id);
  const unheard = view.stakeholders.filter(({ lastTalk }) => lastTalk === undefined).map(({ id }) => id);
  return needs.length + unheard.length === 0 ? undefined : { weeks: still, needs, unheard };
}
