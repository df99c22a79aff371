// The scenario's events, last of the day. Each comes once: when its condition holds and its week's chance falls so. At most three new
// messages on a Monday, at most one of them pressing; the rest wait for the next. A pressing one on another day stops the week.

import { holds, type Lookup } from '../conditions.ts';
import { must, type Game } from '../prepare.ts';
import { tell, type Run } from '../run-context.ts';
import type { EventRule } from '../scenario.ts';
import type { RunState } from '../state.ts';
import { FULL, SUNDAY, weekdayOf, weekOf, type Day } from '../units.ts';
import { applyChoice, applyEffects, eventSource } from '../effects.ts';
import { lookupOf } from '../facts.ts';
import { hasLeft } from './ramp-up.ts';
import { stepStopped } from './saturation.ts';

/** Messages of one Monday, and pressing ones among them (game). */
const MOST_MESSAGES = 3;
const MOST_PRESSING = 1;

/** Monday's messages, weighed for the week that begins on the state's day. */
export function stepMondayEvents(run: Run): void {
  let room = MOST_MESSAGES;
  let pressing = MOST_PRESSING;
  const due = must(run.game.eventsOn[0], 'weekday');
  const lookup = lookupOf(run);
  for (let k = 0; k < due.length; k += 1) {
    const i = must(due[k], 'event');
    const rule = must(run.game.rules.events[i], 'event');
    const event = must(run.state.events[i], 'event');
    if (event.fired >= 0) continue;
    const isCrowded = room === 0 || (rule.mustAnswer && pressing === 0);
    if (run.weighed !== undefined) tellWeighed(run, i, isCrowded ? 'crowded' : 'came', lookup);
    if ((!event.held && !comes(run, i, lookup)) || isUnwritten(run, rule)) continue;
    event.held = true;
    if (isCrowded) continue;
    room -= 1;
    if (rule.mustAnswer) pressing -= 1;
    fire(run, i);
  }
}

/** Events of today's weekday, after the day has run. A pressing one makes the run wait. */
export function stepDayEvents(run: Run): void {
  const weekday = weekdayOf(run.state.day);
  if (weekday === 0 || weekday >= SUNDAY) return;
  const due = must(run.game.eventsOn[weekday], 'weekday');
  if (due.length === 0) return;
  const lookup = lookupOf(run);
  for (let k = 0; k < due.length; k += 1) {
    const i = must(due[k], 'event');
    const rule = must(run.game.rules.events[i], 'event');
    const event = must(run.state.events[i], 'event');
    if (event.fired >= 0) continue;
    const isStopped = run.state.awaiting.kind === 'answer';
    if (run.weighed !== undefined) tellWeighed(run, i, isStopped ? 'stopped' : 'came', lookup);
    if (isStopped) continue;
    if ((!event.held && !comes(run, i, lookup)) || isUnwritten(run, rule)) continue;
    fire(run, i);
    // A message of the day may break something: whoever works with it loses what is left of the day, whatever is answered.
    stepStopped(run);
    if (rule.mustAnswer) run.state.awaiting = { kind: 'answer', event: rule.id };
  }
}

/** Whether an event breaks something: then it comes whoever is there to tell of it. */
const breaks = (rule: EventRule): boolean => rule.effects.some(({ kind }) => kind === 'fail');

/** Whether whoever would write has left the team by a day. */
function isGone(game: Game, state: RunState, writer: string, day: Day): boolean {
  const own = state.people[game.index.person.get(writer) ?? -1];
  return own !== undefined && hasLeft(own, day);
}

/** Nobody writes a letter after they have left. */
const isUnwritten = ({ game, state }: Run, rule: EventRule): boolean => !breaks(rule) && isGone(game, state, rule.from, state.day);

/** Who writes: the author's choice, or where they have left before, the first of the team who is still there. */
export function writerOf(game: Game, state: RunState, rule: EventRule, day: Day): EventRule['from'] {
  if (!isGone(game, state, rule.from, day)) return rule.from;
  return game.rules.team.find((one, i) => i < game.settled && !isGone(game, state, one.id, day))?.id ?? rule.from;
}

function comes(run: Run, i: number, lookup: Lookup): boolean {
  const rule = must(run.game.rules.events[i], 'event');
  return holds(rule.when, lookup) && isDrawn(run, rule);
}

const isDrawn = (run: Run, rule: EventRule): boolean =>
  rule.chance >= FULL || run.luck.draw('event', rule.id, weekOf(run.state.day)) * FULL < rule.chance;

/** Before anything comes of it: `wins` where neither condition, chance nor writer stand in the way. */
function tellWeighed(run: Run, i: number, wins: 'came' | 'crowded' | 'stopped', lookup: Lookup): void {
  const rule = must(run.game.rules.events[i], 'event');
  const kept = must(run.state.events[i], 'event').held;
  const outcome =
    wins === 'stopped'
      ? wins
      : !kept && !holds(rule.when, lookup)
        ? 'condition'
        : !kept && !isDrawn(run, rule)
          ? 'chance'
          : isUnwritten(run, rule)
            ? 'unwritten'
            : wins;
  run.weighed?.(rule.id, run.state.day, { outcome, kept }, lookup);
}

function fire(run: Run, i: number): void {
  const event = must(run.state.events[i], 'event');
  const rule = must(run.game.rules.events[i], 'event');
  event.fired = run.state.day;
  event.held = false;
  event.order = run.state.fired;
  run.state.fired += 1;
  tell(run, { type: 'message', event: rule.id });
  applyEffects(run, rule.effects, eventSource(run, i));
}

/** The week is over: whoever got no answer takes silence for one. */
export function stepSilence(run: Run): void {
  for (let i = 0; i < run.state.events.length; i += 1) {
    const event = must(run.state.events[i], 'event');
    if (event.fired < 0 || event.answer !== undefined) continue;
    const rule = must(run.game.rules.events[i], 'event');
    event.answer = { choice: rule.ifSilent, day: run.state.day, at: [run.state.day, 0], silent: true };
    event.applied = true;
    tell(run, { type: 'answered', event: rule.id, choice: rule.ifSilent, silent: true });
    applyChoice(run, i);
  }
}
