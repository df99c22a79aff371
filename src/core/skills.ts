// What a person can do today: what they came with, and what they have learnt since.

import type { SkillId } from './ids.ts';
import { min } from './exact.ts';
import type { Run } from './run-context.ts';
import { FULL, type Points } from './units.ts';

type Facts = Pick<Run, 'game' | 'state'>;

/** Skill of a person, 0 to 10,000. */
export function skillOf(run: Facts, person: number, skill: SkillId): Points {
  const learnt = run.state.people[person]?.learnt;
  const brought = run.game.skillOf(person, skill);
  return learnt === undefined ? brought : min(FULL, brought + (learnt[run.game.rules.skills.indexOf(skill)] ?? 0));
}

/** The same by the skill's place among the game's. */
export function levelOf({ game, state }: Facts, person: number, skill: number): Points {
  const learnt = state.people[person]?.learnt;
  const brought = game.brought[person]?.[skill] ?? 0;
  return learnt === undefined ? brought : min(FULL, brought + (learnt[skill] ?? 0));
}

/** Adds to what a person has learnt; returns how much was added. */
export function learnSkill(run: Facts, person: number, skill: SkillId, gain: Points): Points {
  const own = run.state.people[person];
  const at = run.game.rules.skills.indexOf(skill);
  if (own === undefined || at < 0) return 0;
  const added = min(gain, FULL - skillOf(run, person, skill));
  if (added <= 0) return 0;
  own.learnt ??= run.game.rules.skills.map(() => 0);
  own.learnt[at] = (own.learnt[at] ?? 0) + added;
  return added;
}
