// Whom a project concerns: the departments that work with what it serves, or whose head asked for it.

import { must, type Game } from './prepare.ts';

/** Departments by place. */
export function concernedBy(game: Game, project: number): readonly number[] {
  const rule = must(game.rules.projects[project], 'project');
  return game.rules.departments.flatMap((department, i) =>
    department.head === rule.sponsor || department.uses.some((service) => rule.serves.includes(service)) ? [i] : [],
  );
}
