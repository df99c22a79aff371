// A scenario made larger in one direction only: more weeks, people, departments or projects of the same kind.

import { asId, type DepartmentRule, type PersonRule, type ProjectId, type ProjectRule, type Rules } from '../../src/core/index.ts';

export const DIRECTIONS = ['weeks', 'people', 'departments', 'projects'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Every item `times` times; the first keeps its id, copies are numbered. */
const copies = <T extends { readonly id: string }>(items: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, (_, copy) => items.map((item) => (copy === 0 ? item : { ...item, id: `${item.id}-${copy + 1}` }))).flat();

/** Work that does not run out before the end, so that the last week costs what the first did. */
const endless = (project: ProjectRule): ProjectRule => ({
  ...project,
  appears: 1,
  options: project.options.map((option) => ({
    ...option,
    leadMin: 1,
    leadMax: 3,
    needs: [],
    effort: option.effort.map((part) => ({ ...part, minutes: part.minutes * 1_000 })),
  })),
});

/** The scenario with money, hours and work for every project at once: the base that the others are compared with. */
export function busy(rules: Rules): Rules {
  return { ...rules, capital: 1e12, monthly: 1e10, projects: rules.projects.map(endless) };
}

/** The same rules with `times` as many weeks, people, departments or projects, and all else alone. */
export function grow(rules: Rules, direction: Direction, times: number): Rules {
  switch (direction) {
    case 'weeks':
      return { ...rules, weeks: rules.weeks * times };
    case 'people':
      return { ...rules, team: copies<PersonRule>(rules.team, times) };
    case 'departments':
      return { ...rules, departments: copies<DepartmentRule>(rules.departments, times) };
    case 'projects':
      return {
        ...rules,
        projects: copies<ProjectRule>(rules.projects, times),
        stakeholders: rules.stakeholders.map((stakeholder) => ({
          ...stakeholder,
          costOfDelay: copies(
            stakeholder.costOfDelay.map((cost) => ({ ...cost, id: cost.project as string })),
            times,
          ).map(({ id, perWeek }) => ({ project: asId<ProjectId>(id), perWeek })),
        })),
      };
  }
}
