// A log that keeps everybody at work: every known project ordered, led, promised and worked on at once, every block of the
// manager used. It is made once through the core's door and then replayed.

import {
  advance,
  begin,
  decide,
  isProblem,
  silently,
  view,
  type Decision,
  type DecisionRecord,
  type Game,
  type Log,
  type State,
  type View,
} from '../../src/core/index.ts';

function wishes(seen: View): readonly Decision[] {
  const { team, projects } = seen;
  const fresh = projects.filter((project) => project.stage === 'need');
  const lead = (index: number): Decision[] => {
    const person = team[index % Math.max(1, team.length)];
    const project = fresh[index];
    return person === undefined || project === undefined ? [] : [{ type: 'set-lead', project: project.id, person: person.id }];
  };
  return [
    ...(seen.week === 1 ? [{ type: 'set-limit', projects: projects.length } as const] : []),
    ...fresh.flatMap((project, index): Decision[] => {
      const option = project.options[0];
      return option === undefined
        ? []
        : [
            { type: 'choose-option', project: project.id, option: option.id },
            { type: 'order', project: project.id, option: option.id },
            { type: 'promise', to: project.sponsor, project: project.id, week: seen.weeks },
            ...lead(index),
          ];
    }),
    { type: 'set-blocks', blocks: seen.offers.slice(0, seen.manager.blocksAllowed) },
  ];
}

/** Plays a whole run busily and returns the log. Wishes that the core refuses are left out. */
export function busyLog(game: Game, seed: string): Log {
  const log: DecisionRecord[] = [];
  let state: State = begin(game, seed);
  let sequence = 0;
  let day = 0;
  const take = (decision: Decision): void => {
    const next = decide(game, state, decision);
    if (isProblem(next)) return;
    log.push({ at: [day, sequence], decision });
    sequence += 1;
    state = next;
  };
  for (;;) {
    const seen = view(game, state);
    if (seen.awaiting.kind === 'end') return log;
    if (seen.day !== day) [day, sequence] = [seen.day, 0];
    if (seen.awaiting.kind === 'run') {
      state = advance(game, state).state;
      continue;
    }
    if (seen.awaiting.kind === 'plan') for (const decision of wishes(seen)) take(decision);
    for (let answer = silently(game, state); answer !== undefined; answer = silently(game, state)) {
      const before = state;
      take(answer);
      if (state === before) break;
    }
    if (view(game, state).awaiting.kind === 'plan') take({ type: 'run-week' });
  }
}
