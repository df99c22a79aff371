// M37 Back-ups that nobody tested. A latent fault becomes more likely with every untested week; the display stays green. A test finds it
// and it is mended. The fault has one threshold per back-up and mend, drawn once. Source: Vaughan 1996; GitLab 2017; Veeam (research M37).

import { floor, max, min } from '../exact.ts';
import { must, projectOfAsset } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { ServiceId } from '../ids.ts';

/** Probability of a latent fault when fresh, per untested week, and at most (research M37). */
const FRESH = 0.1;
const PER_WEEK = 0.007;
const MOST = 0.4;
/** Team minutes that a restore test takes, half a day (research §1.4). */
const TEST_TEAM = 240;

/** Probability that a restore would fail after so many untested weeks. */
export const latentFault = (weeks: number): number => min(MOST, FRESH + PER_WEEK * max(0, weeks));

/** Whether a restore would fail today. Truth: a player learns it by testing. */
export function isFaulty(run: Run, asset: number): boolean {
  if (!run.game.on.has('back-ups')) return false;
  const own = must(run.state.assets[asset], 'asset');
  const weeks = floor((run.state.day - own.untestedSince) / 7);
  return run.luck.draw('latent', must(run.game.subjects.asset[asset], 'asset'), own.mended) < latentFault(weeks);
}

/** Tests a restore: tells whether it worked and mends what did not, so that the next one starts fresh. */
export function testRestore(run: Run, asset: number): boolean {
  const own = must(run.state.assets[asset], 'asset');
  const worked = !isFaulty(run, asset);
  own.restoreDay = run.state.day;
  own.restoreWorked = worked;
  own.untestedSince = run.state.day;
  if (!worked) own.mended += 1;
  post(run, 'backlog', 0, TEST_TEAM, byMechanism('restore-tested', run.game.subjects.asset[asset]));
  tell(run, { type: 'restore-tested', asset: must(run.game.subjects.asset[asset], 'asset') as never, worked });
  return worked;
}

/** Services whose data a back-up covers. */
export function coveredBy(run: Pick<Run, 'game' | 'state'>, asset: number): readonly ServiceId[] {
  const given = run.game.rules.assets[asset];
  if (given !== undefined) return given.covers;
  const option = must(run.state.assets[asset], 'asset').option;
  return run.game.rules.projects[projectOfAsset(run.game, asset)]?.options[option]?.covers ?? [];
}

/** Standing back-ups that cover a service. */
export function backupsOf(run: Pick<Run, 'game' | 'state'>, service: string): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < run.state.assets.length; i += 1)
    if (run.state.assets[i]?.exists === true && coveredBy(run, i).includes(service as ServiceId)) found.push(i);
  return found;
}

/** Some of the data was lost while its service ran: it comes back if any standing back-up has no fault. A part that came back is no proof of the whole. */
export function bringBack(run: Run, service: ServiceId): boolean {
  const worked = backupsOf(run, service).some((asset) => must(run.state.assets[asset], 'asset').up && !isFaulty(run, asset));
  tell(run, { type: 'restored', service, worked });
  return worked;
}

/** A restore in earnest: works if any standing back-up of the service has no fault. One that worked has been seen to work. */
export function restore(run: Run, service: ServiceId): boolean {
  const from = backupsOf(run, service).find((asset) => must(run.state.assets[asset], 'asset').up && !isFaulty(run, asset));
  if (from !== undefined) {
    const own = must(run.state.assets[from], 'asset');
    own.restoreDay = run.state.day;
    own.restoreWorked = true;
    own.untestedSince = run.state.day;
  }
  tell(run, { type: 'restored', service, worked: from !== undefined });
  return from !== undefined;
}
