// Those who can be asked to join the team, on what terms, and who is on the way.

import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { isInTeam } from '../systems/ramp-up.ts';
import type { HireView } from '../view.ts';

export function hiresView(game: Game, state: RunState): readonly HireView[] | undefined {
  if (game.settled === game.rules.team.length) return undefined;
  return game.rules.team.flatMap((rule, i): readonly HireView[] => {
    const { hire } = rule;
    if (hire === undefined || isInTeam(game, state, i)) return [];
    const { hired } = must(state.people[i], 'person');
    return [
      {
        id: rule.id,
        works: rule.works,
        skills: rule.skills,
        ...hire,
        rampWeeks: rule.rampWeeks,
        ...(hired === undefined ? {} : { asked: { day: hired.called, comes: hired.comes, isOpen: !hired.sent } }),
      },
    ];
  });
}
