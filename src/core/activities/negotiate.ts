// A talk with the sponsor about what the project must have, and what could leave (C8). What it does stands with its mechanism (M45).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { negotiate } from '../systems/moscow.ts';

export const negotiateScope = (run: Run, id: ProjectId): ActivityOutcome =>
  negotiate(run, must(run.game.index.project.get(id), 'project')) ? 'done' : 'nothing-new';
