// Showing a project to friendly users. What it does stands with its mechanism (C6).

import type { ActivityOutcome } from '../happening.ts';
import type { ProjectId } from '../ids.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { demo } from '../systems/demo.ts';

export function showDemo(run: Run, id: ProjectId): ActivityOutcome {
  const project = must(run.game.index.project.get(id), 'project');
  if ((run.state.projects[project]?.live ?? -1) >= 0) return 'nothing-new';
  return demo(run, project) ? 'done' : 'backfired';
}
