// What the calendar changes and everybody knows: heads that join, weeks that ask for more than usual, weeks in which nothing is changed. All
// of it stands in the scenario, so it is laid out by week once, when the game is prepared.

import { max, min, round } from './exact.ts';
import type { Game } from './prepare.ts';
import type { Rules } from './scenario.ts';
import { FULL, weekOf, type Day } from './units.ts';

export interface Calendar {
  /** Head count by department, then by week; the place 0 is empty, and one week follows the last for the day on which the run ends. */
  readonly people: readonly (readonly number[])[];
  /** Units that all users ask of a service, by service, then by week. */
  readonly demand: readonly (readonly number[])[];
  /** By week: whether nothing may be changed. */
  readonly frozen: readonly boolean[];
}

export function calendarOf(rules: Rules): Calendar {
  const last = rules.weeks + 1;
  const byWeek = <T>(make: (week: number) => T): readonly T[] => Array.from({ length: last + 1 }, (_, week) => make(week));
  const people = rules.departments.map((d) =>
    byWeek((week) => (d.grows ?? []).reduce((sum, step) => (step.week <= week ? sum + step.people : sum), d.people)),
  );
  return {
    people,
    demand: rules.services.map((service) =>
      byWeek((week) => {
        const users = rules.departments.reduce((sum, d, i) => (d.uses.includes(service.id) ? sum + (people[i]?.[week] ?? 0) : sum), 0);
        const peak = service.peaks?.find((one) => one.week === week)?.share ?? FULL;
        return peak === FULL ? users * service.perHead : round(users * service.perHead * peak) / FULL;
      }),
    ),
    frozen: byWeek((week) => rules.freeze?.includes(week) === true),
  };
}

/** The week of a day, held within what was laid out. */
const weekIn = (game: Game, day: Day): number => max(1, min(game.rules.weeks + 1, weekOf(day)));

/** Users of a department on a day. */
export const peopleOn = (game: Game, department: number, day: Day): number => game.calendar.people[department]?.[weekIn(game, day)] ?? 0;

/** What all users ask of a service on a day, in its units. */
export const demandOn = (game: Game, service: number, day: Day): number => game.calendar.demand[service]?.[weekIn(game, day)] ?? 0;

/** Whether nothing may be changed on a day. */
export const isFrozen = (game: Game, day: Day): boolean => game.calendar.frozen[weekIn(game, day)] === true;
