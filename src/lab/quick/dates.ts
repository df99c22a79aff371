// What a quick balance finds about dates: promises that an answer makes and nothing can keep, and needs that are wanted before anybody has them.

import type { Decision, Game, OptionId, ProjectRule, View, Week } from '../../core/index.ts';
import type { Bot, Step } from '../bot.ts';
import { plannerWithOption } from '../bots/planner.ts';
import type { BalanceFinding, CountOf, ProposedEdit } from './finding.ts';
import { keep, metIn, type Kept } from './players.ts';

/** So many of those who hurry have it by the proposed week. */
const MENDED_SHARE = 0.7;

/** Seeds on which somebody hurries. */
const HURRIED_SEEDS = 5;

/** The planner, who orders one option the moment it can be, and has the team work on it before all else. */
function hurried(project: ProjectRule, option: OptionId): Bot {
  const bot = plannerWithOption(project.id, [option]);
  const first = (view: View): readonly Decision[] => {
    const own = view.projects.find(({ id }) => id === project.id);
    return own === undefined || own.order !== undefined ? [] : [{ type: 'order', project: project.id, option }];
  };
  const last = (view: View): Step => ({
    decisions: [{ type: 'set-order', projects: [project.id, ...view.order.filter((id) => id !== project.id)] }],
  });
  const then = ({ decisions, next }: Step): Step => ({ decisions, next: next === undefined ? last : (view) => then(next(view)) });
  return {
    name: 'hurried',
    plan: (view) => ({ decisions: first(view), next: (now) => then(bot.plan(now)) }),
    answer: (view, message) => bot.answer(view, message),
  };
}

interface Dated {
  readonly path: readonly (string | number)[];
  readonly week: Week;
  readonly tell: (said: Said, edit: ProposedEdit | undefined) => BalanceFinding;
}

interface Said {
  readonly players: CountOf;
  readonly earliest?: Week;
  readonly enough?: Week;
}

/** The dates that the file gives a project: promises of answers, and the week for which it is wanted. */
function datesOf(game: Game, { id: project, wanted }: ProjectRule): readonly Dated[] {
  const promised = game.rules.events.flatMap((event) =>
    event.choices.flatMap((choice) => {
      const promises = choice.effects.filter((effect) => effect.kind === 'promise');
      return promises.flatMap((promise, i): readonly Dated[] => {
        if (promise.project !== project) return [];
        const { week } = promise;
        const place = promises.length === 1 ? ['promise', 'week'] : ['promise', i, 'week'];
        return [
          {
            path: ['events', event.id, 'choices', choice.id, 'effects', ...place],
            week,
            tell: (said, edit) => ({
              code: 'promise-nobody-can-keep',
              level: 'problem',
              event: event.id,
              choice: choice.id,
              project,
              week,
              ...said,
              edit,
            }),
          },
        ];
      });
    }),
  );
  const wish: Dated = {
    path: ['projects', project, 'wanted'],
    week: wanted,
    tell: (said, edit) => ({ code: 'wanted-too-early', level: 'hint', project, week: wanted, ...said, edit }),
  };
  return [...promised, wish];
}

/** Everything about one need's dates; `all` are all runs that there are. Only where none of them was in time, somebody hurries: a run a step. */
export function* aboutDates(
  game: Game,
  project: ProjectRule,
  all: readonly Kept[],
  seeds: readonly string[],
): Generator<void, readonly BalanceFinding[], void> {
  const { weeks } = game.rules;
  const weeksOf = (runs: readonly Kept[]): readonly Week[] => runs.map((run) => metIn(run, project.id, weeks) ?? Infinity);
  const dates = datesOf(game, project).filter(({ week }) => Math.min(...weeksOf(all)) > week);
  if (dates.length === 0) return [];
  const hurriedRuns: (readonly Week[])[] = [];
  for (const { id, bridge } of project.options) {
    if (bridge === true) continue;
    const runs: Kept[] = [];
    for (const seed of seeds.slice(0, HURRIED_SEEDS)) {
      runs.push(keep(game, hurried(project, id), seed));
      yield;
    }
    hurriedRuns.push([...weeksOf(runs)].sort((a, b) => a - b));
  }
  const earliest = Math.min(...weeksOf(all), ...hurriedRuns.flat());
  const ways = hurriedRuns.map((met) => ({ met, enough: met[Math.ceil(met.length * MENDED_SHARE) - 1] ?? Infinity }));
  const [quickest] = ways.sort((a, b) => a.enough - b.enough);
  const isSure = quickest !== undefined && Number.isFinite(quickest.enough);
  const said: Said = {
    players: { of: all.length + hurriedRuns.flat().length, count: 0 },
    ...(Number.isFinite(earliest) ? { earliest } : {}),
    ...(isSure ? { enough: quickest.enough } : {}),
  };
  return dates
    .filter(({ week }) => earliest > week)
    .map(({ path, tell }) =>
      tell(
        said,
        isSure
          ? {
              path,
              value: quickest.enough,
              proven: { of: quickest.met.length, count: quickest.met.filter((week) => week <= quickest.enough).length },
            }
          : undefined,
      ),
    );
}
