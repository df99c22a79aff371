// A talk with a stakeholder: they feel heard, tell what delay costs them and what else they need. Soon again without news it gives little.
// Source: listening tour (research M51), contact (M31), freshness × .4 (§4).

import type { StakeholderId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { round } from '../exact.ts';
import { learn } from '../learn.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { hearHistory } from '../systems/listening-tour.ts';
import { briefSponsor, sponsorOf } from '../systems/sponsor.ts';
import { explainWait } from '../systems/waiting.ts';
import type { Points } from '../units.ts';

/** Trust gained by a first talk and by a later one (calibration), and the freshness factor within two weeks (research §4). */
const FIRST: Points = 250;
const LATER: Points = 100;
const STALE = 0.4;
const FRESH_DAYS = 14;

export function talk(run: Run, id: StakeholderId): ActivityOutcome {
  const index = must(run.game.index.stakeholder.get(id), 'stakeholder');
  const state = must(run.state.stakeholders[index], 'stakeholder');
  const stale = state.talks > 0 && run.state.day - state.lastTalk < FRESH_DAYS;
  const gain = state.talks === 0 ? FIRST : LATER;
  post(run, 'trust', index, stale ? round(gain * STALE) : gain, byMechanism(stale ? 'talked-again' : 'talked', id));
  state.talks += 1;
  state.lastTalk = run.state.day;
  state.lastContact = run.state.day;
  explainWait(run, run.game.headed[index] ?? -1);
  learn(run, { kind: 'cost-of-delay', stakeholder: id }, id);
  hearHistory(run, index);
  if (index === sponsorOf(run.game)) briefSponsor(run, false);
  let found = false;
  for (const project of run.game.rules.projects) {
    if (project.revealedBy.includes(id)) found = learn(run, { kind: 'need', project: project.id }, id) || found;
  }
  return found ? 'need-found' : 'done';
}
