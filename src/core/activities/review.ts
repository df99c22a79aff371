// A review of what broke: sorry, why, and what is different now. What it does stands with its mechanism (M28).

import type { ActivityOutcome } from '../happening.ts';
import type { AssetId } from '../ids.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { review } from '../systems/service-recovery.ts';

export function reviewIncident(run: Run, id: AssetId): ActivityOutcome {
  return review(run, must(run.game.index.asset.get(id), 'asset')) ? 'done' : 'nothing-new';
}
