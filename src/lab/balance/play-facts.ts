// One run, played and reduced to what the balance keeps of it.

import type { Game, ProjectId, Week } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { playBot, type Played, type PlayOptions } from '../play.ts';
import type { RunFacts } from './facts.ts';
import { MarkCounter } from './marks.ts';
import { codeOf } from './ways.ts';

export interface Watched {
  readonly facts: RunFacts;
  readonly played: Played;
  readonly liveIn: ReadonlyMap<ProjectId, Week>;
}

const place = (list: readonly { readonly id: string }[], id: string | undefined): string =>
  id === undefined ? '0' : (list.findIndex((one) => one.id === id) + 1).toString(36);

/** Plays a run and watches it. */
export function watch(game: Game, bot: Bot, seed: string, options: Pick<PlayOptions, 'planned'> = {}): Watched {
  const counter = new MarkCounter(game);
  const played = playBot(game, bot, seed, {
    planned: (view, state) => {
      counter.see(view);
      options.planned?.(view, state);
    },
    witness: (day, happenings) => counter.hear(day, happenings),
  });
  const { rules } = game;
  const { outcome, total } = played;
  return {
    facts: {
      total,
      goals: outcome.goals.map((g) => (g.met ? '1' : '0')).join(''),
      events: rules.events.map((e) => place(e.choices, counter.answers.get(e.id))).join(''),
      options: rules.projects.map((p) => codeOf(p, counter.orders.get(p.id) ?? [])).join(''),
      marks: counter.end(outcome),
    },
    played,
    liveIn: counter.live,
  };
}
