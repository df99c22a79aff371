// A word to somebody of the team about their work, in one of four forms; what each does stands with its mechanism (M14).

import type { FeedbackForm } from '../decision.ts';
import type { ActivityOutcome } from '../happening.ts';
import type { PersonId } from '../ids.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { giveFeedback } from '../systems/feedback.ts';
import { hasLeft } from '../systems/ramp-up.ts';
import { see } from '../systems/one-to-ones.ts';

export function feedback(run: Run, id: PersonId, form: FeedbackForm): ActivityOutcome {
  const person = must(run.game.index.person.get(id), 'person');
  if (hasLeft(must(run.state.people[person], 'person'), run.state.day)) return 'nothing-new';
  const changed = giveFeedback(run, person, form);
  see(run, person);
  return changed ? 'done' : 'nothing-new';
}
