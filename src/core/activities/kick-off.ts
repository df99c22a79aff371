// A kick-off of a project. What it does stands with its mechanism (C1).

import type { ActivityOutcome } from '../happening.ts';
import type { ProjectId } from '../ids.ts';
import type { Message } from '../message.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { kickOff } from '../systems/kick-off.ts';

export function holdKickOff(run: Run, id: ProjectId, message: Message | undefined): ActivityOutcome {
  const project = must(run.game.index.project.get(id), 'project');
  if ((run.state.projects[project]?.live ?? -1) >= 0) return 'nothing-new';
  return kickOff(run, project, message) ? 'done' : 'backfired';
}
