// A review of what broke: sorry, why, and what is different now. What it does for those who were harmed stands with M28, what the team learns
// from it with M55. A report that names a person makes up for less: users hear an excuse (research C10; the half is calibration).

import type { ActivityOutcome } from '../happening.ts';
import type { AssetId } from '../ids.ts';
import type { Message } from '../message.ts';
import { assetOf, must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { worthOf } from '../systems/messages.ts';
import { canLearn, learnFrom } from '../systems/post-mortem.ts';
import { review } from '../systems/service-recovery.ts';

/** What an excuse is worth, of an apology. */
const EXCUSE = 0.5;

export function reviewIncident(run: Run, id: AssetId, blames: boolean, message: Message | undefined): ActivityOutcome {
  const asset = must(run.game.index.asset.get(id), 'asset');
  const learns = canLearn(run.state, asset);
  const worth = worthOf(run, message, 'user', { services: servicesBehind(run, asset) });
  const told = review(run, asset, worth * (blames ? EXCUSE : 1));
  if (learns) learnFrom(run, asset, blames);
  return told || learns ? 'done' : 'nothing-new';
}

/** The services that an asset stands behind: what such a letter speaks of. */
function servicesBehind({ game }: Run, asset: number): readonly string[] {
  const given = game.rules.assets[asset];
  if (given !== undefined) return given.serves;
  return game.rules.projects.find((_, i) => assetOf(game, i) === asset)?.serves ?? [];
}
