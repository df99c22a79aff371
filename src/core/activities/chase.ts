// A call to the vendor of one order (M41).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { chase } from '../systems/lead-times.ts';

export function chaseVendor(run: Run, id: ProjectId): ActivityOutcome {
  return chase(run, must(run.game.index.project.get(id), 'project'));
}
