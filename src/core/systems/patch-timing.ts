// Patch tonight or in the window. Old kit that still has support gets security fixes, and until one is made it is open to whoever tries. At
// night people are tired and nothing was rehearsed; in the window there is a way back and few users, and days of exposure before. Kit past its
// support gets none and stays open (M34), until it is replaced. Source: the risk of a change is M38, exposure past support §1.3 (research); how
// often fixes come and what a break-in costs are calibration.

import { isFrozen } from '../calendar.ts';
import { min, round } from '../exact.ts';
import { learn } from '../learn.ts';
import { must, projectOfAsset, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import { asId } from '../ids.ts';
import type { AssetKind } from '../scenario.ts';
import type { FixState, RunState } from '../state.ts';
import { FULL, isWorkday, MINUTES_PER_DAY, weekdayOf, weekOf, type Day, type Minutes, type Points, type Share } from '../units.ts';
import { ageOf, fail, isSupported, WEAR_UNIT } from './ageing.ts';
import { failureChance } from './change-risk.ts';
import { feltFailing, felt, planOutage } from './notices.ts';
import { forgiven } from './risk-acceptance.ts';
import { loseTime } from './saturation.ts';

/** From this age on kit that still has support gets fixes: four years, in weeks, and the chance of one a week (calibration). */
const OLD_WEEKS = 208;
const WEEKLY_CHANCE = 0.03;
/** A fix is a standard change (model: complexity 1 or 2). */
const COMPLEXITY = 2;
/** What an evening after a day of work adds to the fatigue of those who do it, points (calibration). */
const AT_NIGHT: Points = 2500;
/** Team minutes of a fix (calibration). */
const PATCH_MINUTES: Minutes = 120;
/** Share of a day for which it stops what hangs on it alone: an hour (calibration). */
const RESTART_SHARE = 0.125;
/** Off-peak a fifth of the users is hit (research M38); a way back leaves a quarter of the time (research M38). */
const OFF_PEAK = 0.2;
const WAY_BACK_DURATION = 0.25;
/** Chance of a break-in on a working day that it is open (calibration). */
const DAILY_EXPOSURE = 0.01;
/**
 * The same for kit past its support, for which no fix comes: .4 % a week towards the street (research §1.3), half of that inside (calibration).
 * What is not named runs no software of ours: a battery, a cable, a rented line.
 */
const UNFIXED: Readonly<Partial<Record<AssetKind, number>>> = {
  firewall: 0.0008,
  router: 0.0008,
  server: 0.0004,
  storage: 0.0004,
  'back-up': 0.0004,
  switch: 0.0004,
  'access-points': 0.0004,
  computers: 0.0004,
};
/** Trust that a break-in costs with the head of each department that it touches (calibration). */
const BROKEN_INTO_TRUST: Points = -600;
/** No fix is due. */
export const NONE_DUE: Day = -1;

export const newFix = (): FixState => ({ since: NONE_DUE, when: 'not', tries: 0, gathered: 0, count: 0, unfixed: 0, entered: 0 });

/** Chance of a break-in on a working day past support; 0 for what needs no fix. */
export function unfixedExposure(game: Game, asset: number): number {
  const kind = game.rules.assets[asset]?.kind ?? game.rules.projects[projectOfAsset(game, asset)]?.makes;
  return kind === undefined ? 0 : (UNFIXED[kind] ?? 0);
}

/** A security fix comes out for an asset. A second one before the first was made is the same work. */
export function needFix(run: Run, asset: number): void {
  const fix = run.state.fixes?.[asset];
  if (fix === undefined || fix.since >= 0 || run.state.assets[asset]?.exists !== true) return;
  fix.since = run.state.day;
  fix.when = 'not';
  fix.gathered = 0;
  fix.count += 1;
  tell(run, { type: 'fix-due', asset: asId(must(run.game.subjects.asset[asset], 'asset')) });
}

/** As a week begins: which old kit gets a fix. */
export function stepFixesDue(run: Run): void {
  if (run.state.fixes === undefined) return;
  run.state.assets.forEach((asset, i) => {
    if (!asset.exists || !isSupported(asset, run.state.day) || ageOf(asset, run.state.day) < OLD_WEEKS) return;
    if (unfixedExposure(run.game, i) === 0) return;
    const id = must(run.game.subjects.asset[i], 'asset');
    if (run.luck.draw('fix', id, weekOf(run.state.day)) < WEEKLY_CHANCE) needFix(run, i);
  });
}

/** Daily, after the cut-overs: fixes that are made today, then those who try what is still open. */
export function stepFixes(run: Run): void {
  const fixes = must(run.state.fixes, 'fixes');
  for (let i = 0; i < fixes.length; i += 1) {
    const fix = must(fixes[i], 'fix');
    const asset = must(run.state.assets[i], 'asset');
    if (asset.exists && asset.up && isWorkday(run.state.day) && !isSupported(asset, run.state.day)) exposeUnfixed(run, i);
    if (fix.since < 0) continue;
    // What stands there now is not what the fix was for.
    if (!asset.exists || asset.bornDay > fix.since) {
      fix.since = NONE_DUE;
      continue;
    }
    if (!asset.up) continue;
    if (fix.when === 'tonight' && isWorkday(run.state.day)) patch(run, i, false);
    else if (fix.when === 'window' && weekdayOf(run.state.day) === run.game.rules.changeWindow && !isFrozen(run.game, run.state.day))
      patch(run, i, true);
    if (fix.since >= 0 && asset.up && isWorkday(run.state.day)) expose(run, i);
  }
}

/** Chance that a fix goes wrong: rehearsed and with a way back in the window; at night neither, and everybody is tired. */
export const patchChance = (inWindow: boolean, fatigue: Points): number =>
  failureChance(
    COMPLEXITY,
    { inWindow, pilot: false, tested: inWindow, wayBack: inWindow },
    inWindow ? fatigue : min(FULL, fatigue + AT_NIGHT),
    false,
  );

function patch(run: Run, i: number, inWindow: boolean): void {
  const fix = must(run.state.fixes?.[i], 'fix');
  const id = must(run.game.subjects.asset[i], 'asset');
  const services = hangingOn(run.game, run.state, i);
  const how = felt(run.game, run.state, i);
  post(run, 'backlog', 0, PATCH_MINUTES, byMechanism('patched', id));
  planOutage(run, i, services, RESTART_SHARE * OFF_PEAK);
  const chance = run.game.on.has('change-risk') ? patchChance(inWindow, fatigueOf(run)) : 0;
  const failed = run.luck.draw('patch', id, fix.tries) < chance;
  fix.tries += 1;
  tell(run, { type: 'patched', asset: asId(id), succeeded: !failed });
  if (!failed) {
    fix.since = NONE_DUE;
    return;
  }
  if (!inWindow) {
    // The morning finds it broken; the repair makes the fix along the way.
    fix.since = NONE_DUE;
    fail(run, i, { code: 'patch-failed', about: id });
    return;
  }
  const share: number = OFF_PEAK * WAY_BACK_DURATION;
  for (const s of services) {
    must(run.state.services[s], 'service').downMinutes += round(MINUTES_PER_DAY * share);
    const impact: Share = must(run.game.rules.services[s], 'service').impact;
    for (const d of must(run.game.usersOf[s], 'users'))
      loseTime(run, d, (share * impact) / FULL, must(run.game.rules.services[s], 'service').id, false, feltFailing(how));
  }
}

/** Who does it: whoever is on call, else anybody. */
function fatigueOf(run: Run): Points {
  const all = run.state.stocks.fatigue;
  const onCall = run.state.onCall?.person ?? -1;
  if (onCall >= 0) return all[onCall] ?? 0;
  let sum = 0;
  for (const one of all) sum += one;
  return all.length === 0 ? 0 : sum / all.length;
}

/** Services that stop while it restarts: those for which nothing else of its kind works. */
function hangingOn(game: Game, state: RunState, asset: number): readonly number[] {
  return game.chains.flatMap((stages, service) =>
    stages.some(
      ({ assets }) => assets.includes(asset) && !assets.some((a) => a !== asset && state.assets[a]?.exists === true && state.assets[a].up),
    )
      ? [service]
      : [],
  );
}

function expose(run: Run, i: number): void {
  const fix = must(run.state.fixes?.[i], 'fix');
  const id = must(run.game.subjects.asset[i], 'asset');
  fix.gathered += round((WEAR_UNIT - fix.gathered) * DAILY_EXPOSURE);
  if (fix.gathered < run.luck.draw('break-in', id, fix.count) * WEAR_UNIT) return;
  fix.since = NONE_DUE;
  enter(run, i, () => 1);
}

/** Past support: each working day counts, and nothing but a new one ends it. Whoever looks at what happened learns what it is. */
function exposeUnfixed(run: Run, i: number): void {
  const exposure = unfixedExposure(run.game, i);
  if (exposure === 0) return;
  const fix = must(run.state.fixes?.[i], 'fix');
  const id = must(run.game.subjects.asset[i], 'asset');
  fix.unfixed += round((WEAR_UNIT - fix.unfixed) * exposure);
  if (fix.unfixed < run.luck.draw('unfixed', id, fix.entered) * WEAR_UNIT) return;
  fix.unfixed = 0;
  fix.entered += 1;
  enter(run, i, (head) => forgiven(run, 'unsupported', i, head));
  learn(run, { kind: 'asset', asset: asId(id) });
}

/** Somebody comes in: it stands still, and the heads of those who work with it lose trust, as far as they had not signed for it. */
function enter(run: Run, i: number, shareOf: (head: number) => number): void {
  const { game } = run;
  const id = must(game.subjects.asset[i], 'asset');
  fail(run, i, { code: 'broken-into', about: id });
  const services = game.chains.flatMap((stages, s) => (stages.some((stage) => stage.assets.includes(i)) ? [s] : []));
  game.rules.stakeholders.forEach((_, s) => {
    const d = game.headed[s] ?? -1;
    if (d >= 0 && services.some((service) => game.usersOf[service]?.includes(d) === true))
      post(run, 'trust', s, round(BROKEN_INTO_TRUST * shareOf(s)), byMechanism('broken-into', id));
  });
}
