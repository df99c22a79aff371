// Two hours of looking at what lies behind a wish. Where the wish is the need, that is the finding. Source: research §0 (listening before
// prescribing, M51); game: "two hours of looking reveal the cause".

import type { ProjectId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { learn } from '../learn.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';

export function findCause(run: Run, id: ProjectId): ActivityOutcome {
  const index = must(run.game.index.project.get(id), 'project');
  const hidden = must(run.game.rules.projects[index], 'project').hasHiddenCause;
  if (hidden) return learn(run, { kind: 'cause', project: id }) ? 'cause-found' : 'nothing-new';
  must(run.state.projects[index], 'project').causeKnown = true;
  return 'nothing-new';
}
