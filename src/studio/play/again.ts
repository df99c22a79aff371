// Plays the same decisions again in another version of a scenario, in place, as fast as a bot plays. What no longer applies is left out and
// named; where a message comes that nobody answered before, silence answers; the play ends where the decisions end.

import {
  drive,
  outcome,
  silently,
  view,
  type Awaiting,
  type Decision,
  type DecisionRecord,
  type Desk,
  type FiguresView,
  type Game,
  type Happening,
  type Log,
  type Problem,
} from '../../core/index.ts';

/** A decision that no longer applies: refused, or its moment did not come (the message is gone, the run is over). */
export interface LeftOut {
  /** Its place in the old log. */
  readonly index: number;
  readonly record: DecisionRecord;
  readonly problem?: Problem;
}

export interface Again {
  readonly game: Game;
  readonly seed: string;
  /** What was decided now: what applies of the old log, and what nobody decided where nothing of it does. */
  readonly log: Log;
  readonly leftOut: readonly LeftOut[];
  /** What happened, by day. */
  readonly days: readonly (readonly Happening[])[];
  /** How it stood at each stop: on Mondays, and where a message stopped a week. */
  readonly stops: readonly { readonly day: number; readonly figures: FiguresView }[];
  readonly end: {
    readonly day: number;
    readonly awaiting: Awaiting['kind'];
    readonly figures: FiguresView;
    readonly verdict: string | undefined;
  };
}

/** Ends a play in the middle of a run. */
class Enough extends Error {}

/** Never throws for a log that was legal in some version of the scenario. */
export function playAgain(game: Game, seed: string, log: Log): Again {
  const leftOut: LeftOut[] = [];
  const taken: DecisionRecord[] = [];
  const days: (readonly Happening[])[] = [];
  const stops: { day: number; figures: FiguresView }[] = [];
  let [index, today, sequence] = [0, -1, 0];
  let end: Again['end'] | undefined;

  const take = (desk: Desk, decision: Decision): Problem | undefined => {
    const { day } = desk;
    const problem = desk.take(decision);
    if (problem !== undefined) return problem;
    taken.push({ at: [day, sequence], decision });
    sequence += 1;
    return undefined;
  };
  const turn = (desk: Desk): void => {
    if (desk.day !== today) [today, sequence] = [desk.day, 0];
    stops.push({ day: desk.day, figures: desk.look().figures });
    for (let record = log[index]; record !== undefined && record.at[0] <= desk.day; record = log[index]) {
      index += 1;
      const problem = record.at[0] < desk.day ? undefined : take(desk, record.decision);
      if (record.at[0] < desk.day) leftOut.push({ index: index - 1, record });
      else if (problem !== undefined) leftOut.push({ index: index - 1, record, problem });
      if (desk.awaiting.kind === 'run') return;
    }
    if (index >= log.length) {
      end = { day: desk.day, awaiting: desk.awaiting.kind, figures: desk.look().figures, verdict: undefined };
      throw new Enough();
    }
    // Later decisions are to come: nobody decides here.
    for (let answer = silently(game, desk.state); answer !== undefined; answer = silently(game, desk.state)) take(desk, answer);
    if (desk.awaiting.kind === 'plan') take(desk, { type: 'run-week' });
  };
  try {
    const state = drive(game, seed, turn, { witness: (_day, happenings) => days.push(happenings) });
    const { figures } = view(game, state);
    end = { day: days.length, awaiting: 'end', figures, verdict: outcome(game, state).verdict };
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  for (; index < log.length; index += 1) {
    const record = log[index];
    if (record !== undefined) leftOut.push({ index, record });
  }
  if (end === undefined) throw new Error('a play has no end');
  return { game, seed, log: taken, leftOut, days, stops, end };
}
