// M40 Saturation. A service slows as its load nears capacity: 0.3 / (1 − load) from 70 % on, at most fivefold, continuous at 70 %.
// Source: M/M/1 (research M40), as overruled by the model. Whether a service works at all is found here too, from its chain.

import { demandOn, peopleOn } from '../calendar.ts';
import { max, min, round } from '../exact.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import type { Cause } from '../posting.ts';
import { FULL, isWorkday, MINUTES_PER_DAY, type Minutes, type Share } from '../units.ts';
import { noteOutage } from './service-recovery.ts';

/** Load from which a service slows, and the slow-down at most. */
const SLOWS_FROM = 0.7;
const SLOWEST = 5;
/** Share of a user's working time lost to a fully slowed service (research §1.7: impact .15 "slow"). */
const SLOW_IMPACT = 0.15;

/** Slow-down factor for a load: 1 up to 70 %, 0.3 / (1 − load) beyond, 5 at most. */
export function slowdown(load: number): number {
  return load <= SLOWS_FROM ? 1 : min(SLOWEST, (1 - SLOWS_FROM) / max(1 - load, 1e-9));
}

/** The load behind a slow-down that is felt; the least such load where it is as slow as can be. */
export const loadBehind = (slow: number): number => 1 - (1 - SLOWS_FROM) / min(SLOWEST, max(1, slow));

/** Units that a service's chain can carry; Infinity where no asset in it is limited. */
export function capacityOf(game: Game, state: RunState, service: number): number {
  let least = Infinity;
  const stages = must(game.chains[service], 'chain');
  for (let s = 0; s < stages.length; s += 1) {
    const { assets, at } = must(stages[s], 'stage');
    let sum = 0;
    let limited = false;
    for (let i = 0; i < assets.length; i += 1) {
      const asset = state.assets[assets[i] ?? -1];
      if (asset === undefined || !asset.exists || !asset.up) continue;
      const own = asset.units[at[i] ?? -1];
      if (own === undefined || own < 0) continue;
      limited = true;
      sum += own;
    }
    if (limited) least = min(least, sum);
  }
  return least;
}

/** How slow a working service is now, in ten-thousandths of its normal speed. */
export const slownessOf = (game: Game, state: RunState, service: number): Share =>
  game.plays.saturation ? slownessAt(capacityOf(game, state, service), demandOn(game, service, state.day)) : FULL;

const slownessAt = (capacity: number, demand: number): Share => round(slowdown(capacity === 0 ? 1 : demand / capacity) * FULL);

/** A stage of its chain has nothing that works. */
const NOTHING_WORKS = -1;

/** What a service's chain can carry now, `NOTHING_WORKS` where it is down. Asked for each service each day, so both in one look. */
function carriesNow(game: Game, state: RunState, service: number): number {
  let least = Infinity;
  const stages = must(game.chains[service], 'chain');
  for (let s = 0; s < stages.length; s += 1) {
    const { assets, at } = must(stages[s], 'stage');
    let sum = 0;
    let limited = false;
    let stands = false;
    let works = false;
    for (let i = 0; i < assets.length; i += 1) {
      const asset = state.assets[assets[i] ?? -1];
      if (asset === undefined || !asset.exists) continue;
      stands = true;
      if (!asset.up) continue;
      works = true;
      const own = asset.units[at[i] ?? -1];
      if (own === undefined || own < 0) continue;
      limited = true;
      sum += own;
    }
    if (stands && !works) return NOTHING_WORKS;
    if (limited && sum < least) least = sum;
  }
  return least;
}

/** Whether each stage of the chain has something that works. A stage in which nothing stands any more asks for nothing. */
export const isUp = (game: Game, state: RunState, service: number): boolean => carriesNow(game, state, service) !== NOTHING_WORKS;

/** Daily: which services work, how slow they are, and the working time that users lose by it. */
export function stepServices(run: Run): void {
  const { game, state } = run;
  const workday = isWorkday(state.day);
  for (let i = 0; i < state.services.length; i += 1) {
    const service = must(state.services[i], 'service');
    const rule = must(game.rules.services[i], 'service');
    const capacity = carriesNow(game, state, i);
    const up = capacity !== NOTHING_WORKS;
    if (up !== service.up) {
      const departments = must(game.usersOf[i], 'users').map((d) => must(game.rules.departments[d], 'department').id);
      tell(run, up ? { type: 'service-up', service: rule.id } : { type: 'service-down', service: rule.id, departments });
      service.up = up;
    }
    // What was slow before the run is told on its first day.
    const before = state.day === 0 ? FULL : service.slowdown;
    service.slowdown = up && game.plays.saturation ? slownessAt(capacity, demandOn(game, i, state.day)) : FULL;
    if (!workday) continue;
    if (!up) service.downMinutes += MINUTES_PER_DAY;
    if (service.slowdown > FULL && service.slowdown !== before)
      tell(run, { type: 'service-slow', service: rule.id, factor: service.slowdown });
    const share = lostShare(up, service.slowdown, rule.impact);
    if (share > 0) loseTimeOf(run, must(game.usersOf[i], 'users'), share, rule.id, up);
  }
}

/** Share of a working day that is left when a message says that something has just stopped: two of eight hours (calibration). */
export const REST_OF_DAY = 0.25;

/** What stopped in the middle of a day, after its services were seen to, costs the rest of that day. */
export function stepStopped(run: Run): void {
  const { game, state } = run;
  if (!isWorkday(state.day)) return;
  for (let i = 0; i < state.services.length; i += 1) {
    const service = must(state.services[i], 'service');
    if (!service.up || isUp(game, state, i)) continue;
    const rule = must(game.rules.services[i], 'service');
    const users = must(game.usersOf[i], 'users');
    service.up = false;
    service.slowdown = FULL;
    service.downMinutes += round(MINUTES_PER_DAY * REST_OF_DAY);
    tell(run, { type: 'service-down', service: rule.id, departments: users.map((d) => must(game.rules.departments[d], 'department').id) });
    loseTimeOf(run, users, (rule.impact / FULL) * REST_OF_DAY, rule.id, false);
  }
}

/** Share of a user's day lost: the service's impact when down, up to .15 when slow. */
export function lostShare(up: boolean, slow: Share, impact: Share): number {
  if (!up) return impact / FULL;
  return (SLOW_IMPACT * (slow - FULL)) / FULL / (SLOWEST - 1);
}

/** Posts lost working time of a whole department for a share of a day. `felt` is how it is felt, of what it is (M27). */
export function loseTime(run: Run, department: number, share: number, about: string, up: boolean, felt = 1): void {
  lose(run, department, share, byMechanism(up ? 'service-slow' : 'service-down', about), up, felt);
}

/** The same for all who work with a service: one cause for all of them. */
function loseTimeOf(run: Run, users: readonly number[], share: number, about: string, up: boolean): void {
  const cause = byMechanism(up ? 'service-slow' : 'service-down', about);
  for (let i = 0; i < users.length; i += 1) lose(run, must(users[i], 'user'), share, cause, up, 1);
}

function lose(run: Run, department: number, share: number, cause: Cause, up: boolean, felt: number): void {
  const minutes = round(peopleOn(run.game, department, run.state.day) * MINUTES_PER_DAY * share);
  if (!up) return loseMinutes(run, department, minutes, felt, cause);
  post(run, 'minutes-lost', department, minutes, cause);
  must(run.state.departments[department], 'department').lostThisWeek += minutes;
}

/** Posts minutes lost to something that was away. What is counted are minutes; what people judge by is what they felt. */
export function loseMinutes(run: Run, department: number, minutes: Minutes, felt: number, cause: Cause): void {
  post(run, 'minutes-lost', department, minutes, cause);
  const noticed = felt === 1 ? minutes : round(minutes * felt);
  must(run.state.departments[department], 'department').lostThisWeek += noticed;
  noteOutage(run, department, noticed);
}
