// Asking the sponsor to settle who comes first, where somebody loud presses (M33, M30).

import type { StakeholderId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { rule } from '../systems/sponsor.ts';

export function askRuling(run: Run, id: StakeholderId): ActivityOutcome {
  return rule(run, must(run.game.index.stakeholder.get(id), 'stakeholder')) ? 'done' : 'nothing-new';
}
