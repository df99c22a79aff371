// M13 One-to-ones. A regular talk lifts mood a little and brings up what somebody has noticed; three weeks without one let it slide.
// Source: Gallup on meaningful feedback; Manager Tools (research M13). A fortnightly rhythm gives half.

import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { weekOf, type Points } from '../units.ts';
import { learn } from '../learn.ts';
import { seeConduct } from './feedback.ts';
import { hasJoined } from './ramp-up.ts';

/** Mood gained by one held talk (research M13: +.015 a week). */
const HELD: Points = 150;
/** Probability that a talk brings up something hidden (research M13: .35). */
const BRINGS_UP = 0.35;
/** Weeks after which a missing talk is felt, and what it costs a week (research M13: "decays after 3 wk gap"; amount calibration). */
const GAP_WEEKS = 3;
const GAP: Points = -150;

/** Holds a talk with a person: mood, what they noticed, and how they seem. `certain` talks bring up what there is. */
export function holdOneToOne(run: Run, person: number, code: 'one-to-one' | 'coached', certain: boolean): boolean {
  const state = must(run.state.people[person], 'person');
  const rule = must(run.game.rules.team[person], 'person');
  post(run, 'mood', person, HELD, byMechanism(code, rule.id));
  post(run, 'team-trust', person, HELD, byMechanism(code, rule.id));
  const draw = run.luck.draw('one-to-one', rule.id, state.oneToOnes);
  state.oneToOnes += 1;
  state.lastOneToOne = run.state.day;
  see(run, person);
  const notice = rule.notices[state.told];
  if (notice === undefined || (!certain && draw >= BRINGS_UP)) return false;
  state.told += 1;
  return learn(run, notice, rule.id);
}

/** The manager has looked: belief becomes what is. */
export function see(run: Run, person: number): void {
  const state = must(run.state.people[person], 'person');
  state.moodSeen = run.state.stocks.mood[person] ?? 0;
  state.teamTrustSeen = run.state.stocks['team-trust'][person] ?? 0;
  state.moodSeenDay = run.state.day;
  if (state.strain !== undefined) state.strain.believed = run.state.stocks['burn-out']?.[person] ?? 0;
  seeConduct(run, person);
  tell(run, { type: 'mood-seen', person: must(run.game.rules.team[person], 'person').id, mood: state.moodSeen });
}

/** Weekly: the standing talks of the week, and what long silence does. */
export function stepOneToOnes(run: Run): void {
  const week = weekOf(run.state.day);
  if (!run.game.on.has('one-to-ones')) return;
  const held = holdsThisWeek(run, week);
  for (let i = 0; i < run.state.people.length; i += 1) {
    const person = must(run.state.people[i], 'person');
    if (!hasJoined(run, i) || person.absentUntil > run.state.day) continue;
    if (held) holdOneToOne(run, i, 'one-to-one', false);
    else if (run.state.day - person.lastOneToOne > GAP_WEEKS * 7) post(run, 'mood', i, GAP, byMechanism('one-to-one-missed'));
  }
}

/** Whether the standing one-to-ones take place this week; a fortnightly rhythm falls on every second week. */
function holdsThisWeek(run: Run, week: number): boolean {
  const index = run.game.rules.standing.findIndex((s) => s.habit === 'one-to-ones');
  if (index < 0 || run.state.manager.skipped[index] === true) return false;
  const rhythm = run.state.manager.rhythms[index];
  const last = run.state.manager.heldWeek[index] ?? -9;
  if (rhythm === 'off' || (rhythm === 'fortnightly' && week - last < 2)) return false;
  run.state.manager.heldWeek[index] = week;
  return true;
}
