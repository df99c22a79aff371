// Two hours on the one page that asks for more money, and finance reading it before. What comes of it stands with its mechanism (C12).

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { readCase, writeCase } from '../systems/business-case.ts';

export const workOnCase = (run: Run, id: ProjectId): ActivityOutcome => writeCase(run, must(run.game.index.project.get(id), 'project'));

export const letFinanceRead = (run: Run, id: ProjectId): ActivityOutcome =>
  readCase(run, must(run.game.index.project.get(id), 'project')) ? 'done' : 'nothing-new';
