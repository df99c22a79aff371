// C5 Clinic. For two hours anybody of a floor comes with their small troubles, and half of them are gone in half the time: whoever waits
// is there to be asked. What was noise becomes facts. Where somebody is told "soon" for something that has no range, they hope.
// Source: practice (research C5); the fall of loudness and the hopes are calibration after M30 and M22.

import { floor, max, min, round } from '../exact.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { Minutes, Points } from '../units.ts';
import { freshOn } from './fresh.ts';

/** Tickets that it takes in: from the first to the last figure (research C5). */
const FEWEST = 8;
const MOST = 12;
/** The team's time for them, of what they would take otherwise, and at most: half a person-day (research C5). */
const HALF_EFFORT = 0.5;
const TEAM_MOST: Minutes = 240;
/** So much less loudly a head on the floor asks (calibration: as much as giving in raises it, M30). */
const FACTS: Points = 500;
/** What "soon" raises: a tenth of a point of five (calibration: half of a date on the spot). */
const SOON: Points = 200;

/** Minutes of tickets that a clinic takes in, of those that wait. `draw` is in [0, 1). */
export const takenIn = (waiting: Minutes, ticketMinutes: Minutes, draw: number, fresh: number): Minutes =>
  min(waiting, round((FEWEST + floor(draw * (MOST - FEWEST + 1))) * ticketMinutes * fresh));

/** Holds it; whether somebody was told "soon". */
export function clinic(run: Run, id: string): boolean {
  const { game, state } = run;
  const clinics = must(state.talk?.clinics, 'clinics');
  const place = must(game.index.floor.get(id), 'floor');
  const fresh = freshOn(clinics[place] ?? -1, state.day);
  clinics[place] = state.day;
  const minutes = takenIn(state.stocks.backlog[0] ?? 0, game.rules.ticketMinutes, run.luck.draw('clinic', id, state.day), fresh);
  post(run, 'backlog', 0, -minutes, byMechanism('clinic', id));
  const helper = helperOf(run);
  if (helper >= 0) must(state.people[helper], 'person').owed += min(TEAM_MOST, round(minutes * HALF_EFFORT));
  let hoped = false;
  game.rules.departments.forEach((department, i) => {
    if (department.floor !== id) return;
    const head = game.index.stakeholder.get(department.head) ?? -1;
    must(state.stakeholders[head], 'head').lastContact = state.day;
    const loud = state.expect?.loud?.level;
    if (loud !== undefined) loud[head] = max(0, (loud[head] ?? 0) - round(FACTS * fresh));
    const waits = game.rules.projects.findIndex((rule, p) => {
      const own = state.projects[p];
      return rule.sponsor === department.head && own !== undefined && own.appeared >= 0 && own.live < 0 && own.estimate === undefined;
    });
    if (waits < 0) return;
    hoped = true;
    post(run, 'expectation', i, SOON, byMechanism('hopes-raised', game.subjects.project[waits]));
  });
  return hoped;
}

/** Who of those that are there owes the least time elsewhere; −1 for nobody. */
function helperOf(run: Run): number {
  let best = -1;
  run.state.people.forEach((person, i) => {
    if (person.absentUntil > run.state.day) return;
    if (best < 0 || person.owed < (run.state.people[best]?.owed ?? 0)) best = i;
  });
  return best;
}
