// M34 Ageing. Each week adds hazard; when what has gathered passes a threshold drawn once, the asset fails on a weekday of that week. So
// care postpones a failure and never re-rolls it. Age itself raises the rate mildly; lost support makes repair four times as long.
// Source: research §1.3 (bands of age), M34; hedge §0.1 point 3.

import { floor, max, min, round, weeklyHazard } from '../exact.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import type { CauseCode } from '../posting.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { AssetState } from '../state.ts';
import { answerAtNight } from './on-call.ts';
import { takenAlong } from './redundancy.ts';
import { answerForFailure } from './risk-acceptance.ts';
import { DAYS_PER_WEEK, isWorkday, weekOf, weekdayOf, WORKDAYS_PER_WEEK, type Day, type Share } from '../units.ts';
import { mend } from './repair.ts';
import { hiddenDays, recurrence } from './post-mortem.ts';
import { noteEnd } from './service-recovery.ts';
import { addUnplanned } from './unplanned-work.ts';

/** A millionth of certain failure, the unit of wear. */
export const WEAR_UNIT = 1_000_000;
/** How the yearly rate grows with age: under 4, 4–5, 6–7, 8 and more years (research §1.3, server row 2 → 3 → 5 → 8 %). */
const AGE_FACTOR = [1, 1.5, 2.5, 4] as const;
/** Repair takes so much longer once the maker's support has ended (research M34: MTTR × 4). */
export const UNSUPPORTED_REPAIR = 4;
/** Team minutes of an incident, and the manager's (calibration). */
const INCIDENT_TEAM = 240;
const INCIDENT_MANAGER = 60;
const WEEKS_PER_YEAR = 52;

/** Yearly failure rate at an age in weeks, ten-thousandths. */
export function yearlyRate(young: Share, ageWeeks: number): Share {
  const years = ageWeeks / WEEKS_PER_YEAR;
  const band = years < 4 ? 0 : years < 6 ? 1 : years < 8 ? 2 : 3;
  return min(9500, round(young * must(AGE_FACTOR[band], 'band')));
}

/** Wear that a week adds to what has gathered: the share of those not failed so far that fail this week. */
export const wearOfWeek = (gathered: number, yearly: Share): number => round((WEAR_UNIT - gathered) * weeklyHazard(yearly));

/** An asset's age on a day, in weeks. */
export const ageOf = (asset: Pick<AssetState, 'bornDay'>, day: Day): number => floor((day - asset.bornDay) / DAYS_PER_WEEK);

/** Whether its maker still supports it. */
export const isSupported = (asset: AssetState, day: Day): boolean => asset.supportEnds < 0 || asset.supportEnds > weekOf(day);

/** Working days to repair an asset that has support: the kit's own, or those of the option that made it. */
export function repairDaysOf(game: Game, asset: AssetState, i: number): number {
  const given = game.rules.assets[i];
  if (given !== undefined) return given.repairDays;
  return must(game.rules.projects[projectOfAsset(game, i)]?.options[asset.option], 'option').repairDays;
}

/** Daily: on Mondays the week's wear gathers; on its weekday a failure happens; broken things are repaired. */
export function stepAgeing(run: Run): void {
  if (!isWorkday(run.state.day)) return;
  const weekday = weekdayOf(run.state.day);
  const ages = weekday === 0 && run.game.on.has('ageing');
  for (let i = 0; i < run.state.assets.length; i += 1) {
    const asset = must(run.state.assets[i], 'asset');
    if (!asset.exists) continue;
    if (ages && asset.up) gather(run, i);
    if (asset.failsOn === weekday && asset.up) {
      failWithTwins(run, i);
      if (run.state.onCall !== undefined) answerAtNight(run, i);
    } else if (!asset.up) repair(run, i);
  }
}

const aged = byMechanism('aged');

function gather(run: Run, i: number): void {
  const asset = must(run.state.assets[i], 'asset');
  const id = must(run.game.subjects.asset[i], 'asset');
  const gathered = run.state.stocks.wear[i] ?? 0;
  post(
    run,
    'wear',
    i,
    wearOfWeek(gathered, round(yearlyRate(asset.yearlyFailure, ageOf(asset, run.state.day)) * recurrence(run.state, i))),
    aged,
  );
  const threshold = run.luck.draw('hazard', id, asset.failures) * WEAR_UNIT;
  asset.failsOn =
    (run.state.stocks.wear[i] ?? 0) >= threshold ? floor(run.luck.draw('failure-day', id, asset.failures) * WORKDAYS_PER_WEEK) : -1;
}

/** It breaks, and what shares the cause with it (M36). */
function failWithTwins(run: Run, i: number): void {
  fail(run, i);
  if (!run.game.on.has('redundancy')) return;
  for (const twin of takenAlong(run, i)) fail(run, twin, { code: 'common-cause', about: must(run.game.subjects.asset[i], 'asset') });
}

/** An asset breaks: its services may stop, and it waits for repair. */
export function fail(
  run: Run,
  i: number,
  because?: { readonly code: CauseCode; readonly about: string },
  risk: 'unsupported' | 'unprotected' = 'unsupported',
): void {
  const asset = must(run.state.assets[i], 'asset');
  const days = repairDaysOf(run.game, asset, i);
  const id = must(run.game.subjects.asset[i], 'asset');
  asset.up = false;
  asset.failures += 1;
  noteEnd(run, i, -1);
  asset.failsOn = -1;
  asset.repairLeft = max(1, isSupported(asset, run.state.day) ? days : days * UNSUPPORTED_REPAIR) + hiddenDays(run.state);
  asset.backBy = run.state.day + calendarDays(asset.repairLeft);
  post(run, 'wear', i, -(run.state.stocks.wear[i] ?? 0), byMechanism('repaired'));
  post(run, 'backlog', 0, INCIDENT_TEAM, byMechanism(because?.code ?? 'new-tickets', because?.about ?? id));
  addUnplanned(run, INCIDENT_TEAM);
  run.state.manager.interrupted += INCIDENT_MANAGER;
  const services = run.game.rules.services
    .filter((_, s) => run.game.chains[s]?.some((stage) => stage.assets.includes(i)) === true)
    .map((s) => s.id);
  tell(run, { type: 'asset-failed', asset: id as never, services });
  if (run.game.on.has('risk-acceptance')) answerForFailure(run, risk, i);
}

const calendarDays = (workdays: number): number => workdays + floor(workdays / 5) * 2;

function repair(run: Run, i: number): void {
  const asset = must(run.state.assets[i], 'asset');
  asset.repairLeft -= 1;
  if (asset.repairLeft <= 0) mend(run, i);
}
