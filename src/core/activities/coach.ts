// A longer talk with one person of the team: what they have noticed comes up for certain, and how they are is seen (M13). Whoever is
// heard out thinks less of leaving (M16).

import type { PersonId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { hearOut } from '../systems/attrition.ts';
import { look } from '../systems/micromanagement.ts';
import { holdOneToOne } from '../systems/one-to-ones.ts';
import { hasLeft } from '../systems/ramp-up.ts';

export function coach(run: Run, id: PersonId): ActivityOutcome {
  const person = must(run.game.index.person.get(id), 'person');
  if (hasLeft(must(run.state.people[person], 'person'), run.state.day)) return 'nothing-new';
  const { skills } = must(run.game.rules.team[person], 'person');
  look(
    run,
    person,
    1,
    skills.map((s) => s.skill),
  );
  hearOut(run, person);
  return holdOneToOne(run, person, 'coached', true) ? 'truth-found' : 'done';
}
