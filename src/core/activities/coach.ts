// A longer talk with one person of the team: what they have noticed comes up for certain, and how they are is seen (M13).

import type { PersonId } from '../ids.ts';
import type { ActivityOutcome } from '../happening.ts';
import { must } from '../prepare.ts';
import type { Run } from '../run-context.ts';
import { look } from '../systems/micromanagement.ts';
import { holdOneToOne } from '../systems/one-to-ones.ts';

export function coach(run: Run, id: PersonId): ActivityOutcome {
  const person = must(run.game.index.person.get(id), 'person');
  const { skills } = must(run.game.rules.team[person], 'person');
  look(
    run,
    person,
    1,
    skills.map((s) => s.skill),
  );
  return holdOneToOne(run, person, 'coached', true) ? 'truth-found' : 'done';
}
