// What is counted in a run, for the situations in which a habit pays and the harms that it prevents. Counted from what happened, which is
// public, and from the rules, which the laboratory knows.

import type { Game, Happening, OutcomeView, ProjectId, PromiseId, View } from '../../core/index.ts';
import { isAnswer, lostAround, weekOf } from '../../core/index.ts';
import type { HabitName } from '../habits/index.ts';

export const MARK_NAMES = [
  'slipped', // promises broken, warned about or moved
  'broken', // promises broken
  'silent', // promises broken without a word
  'restores', // restores needed in earnest
  'data-lost', // of those, the ones that failed
  'unfinished', // bought and not live at the end
  'crowded', // weeks with three projects or more in the team's hands at once: here, and not live
  'blocks-lost', // to interruptions and questions
  'worn-team', // 1 where the team's measure ends below 80
  'blind-orders', // bought before what lies behind the wish was known
  'poor-choices', // bought options that meet less than 60 % of the need, or are marked as lures
  'kept-waiting', // questions at the door for which no hour was free
  'worked-round', // hours of users lost to small faults that nobody came by to mend
] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** Team measure below which a team counts as worn. */
const WORN = 80;
/** Projects in hand at once from which a team is crowded: one more than a small team ends well beside each other. */
const CROWD = 3;
const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;

/** Share of the need, ten-thousandths, below which an option is a poor choice. */
const POOR = 6000;

export interface HabitCase {
  /** The situation in which it matters, seen in the run without it. */
  readonly arises: MarkName | 'always';
  /** The harms that it prevents. */
  readonly harms: readonly MarkName[];
}

export const HABIT_CASES: Readonly<Record<HabitName, HabitCase>> = {
  'early-warnings': { arises: 'slipped', harms: ['silent'] },
  'one-to-ones': { arises: 'worn-team', harms: ['worn-team'] },
  estimates: { arises: 'slipped', harms: ['broken'] },
  'restore-tests': { arises: 'restores', harms: ['data-lost'] },
  'wip-limit': { arises: 'crowded', harms: ['broken', 'poor-choices'] },
  'early-ordering': { arises: 'always', harms: ['unfinished'] },
  'floor-walks': { arises: 'always', harms: ['worked-round'] },
  slack: { arises: 'blocks-lost', harms: ['kept-waiting'] },
  'finding-causes': { arises: 'blind-orders', harms: ['poor-choices'] },
};

/** Listens to one run and counts. */
export class MarkCounter {
  readonly #game: Game;
  readonly #marks = new Map<MarkName, number>();
  readonly #slipped = new Set<PromiseId>();
  readonly #causes = new Set<ProjectId>();
  readonly #live = new Map<ProjectId, number>();
  #ordered = 0;
  #opened = 0;
  #day = 0;
  /** Answers, and the options ordered for each project, for the shares of events and options. */
  readonly answers = new Map<string, string>();
  readonly orders = new Map<string, readonly string[]>();
  /** Weeks in which projects went live. */
  readonly live: ReadonlyMap<ProjectId, number> = this.#live;

  constructor(game: Game) {
    this.#game = game;
  }

  #add(mark: MarkName, by = 1): void {
    this.#marks.set(mark, (this.#marks.get(mark) ?? 0) + by);
  }

  hear(day: number, happenings: readonly Happening[]): void {
    this.#day = day;
    for (const happening of happenings) this.#hearOne(happening);
  }

  /** Looks at the week's plan: who loses time to what nobody came by to mend, and how much the team has in hand. */
  see(view: View): void {
    if (view.projects.filter((p) => p.order?.arrived !== undefined && p.stage !== 'live').length >= CROWD) this.#add('crowded');
    for (const { people, around } of view.departments) {
      if (around === undefined) continue;
      const weeks = around.seen === undefined ? undefined : (view.day - around.seen) / DAYS_PER_WEEK;
      this.#add('worked-round', (people * lostAround(weeks)) / MINUTES_PER_HOUR);
    }
  }

  #hearOne(happening: Happening): void {
    switch (happening.type) {
      case 'ordered':
        this.#heardOrder(happening.project, happening.option);
        break;
      case 'live':
        this.#heardLive(happening.project, happening.option);
        break;
      case 'revealed':
        if (happening.what.kind === 'cause') this.#causes.add(happening.what.project);
        break;
      case 'warned':
        this.#slipped.add(happening.promise);
        break;
      case 'promise-broken':
        this.#slipped.add(happening.promise);
        this.#add('broken');
        if (!happening.warned) this.#add('silent');
        break;
      case 'restored':
        this.#add('restores');
        if (!happening.worked) this.#add('data-lost');
        break;
      case 'block-lost':
        this.#add('blocks-lost');
        break;
      case 'question-waits':
        this.#add('kept-waiting');
        break;
      case 'answered':
        this.answers.set(happening.event, happening.choice);
        break;
    }
  }

  #heardOrder(project: ProjectId, option: string): void {
    this.#ordered += 1;
    this.orders.set(project, [...(this.orders.get(project) ?? []), option]);
    const rule = this.#game.rules.projects.find((p) => p.id === project);
    if (rule?.hasHiddenCause === true && !this.#causes.has(project)) this.#add('blind-orders');
    const bought = rule?.options.find((o) => o.id === option);
    if (bought !== undefined && (bought.lure || (bought.benefit < POOR && bought.bridge !== true))) this.#add('poor-choices');
  }

  /** A need is met on the day on which something that answers it is first live. */
  #heardLive(project: ProjectId, option: string): void {
    this.#opened += 1;
    const bought = this.#game.rules.projects.find((p) => p.id === project)?.options.find((o) => o.id === option);
    if (bought !== undefined && isAnswer(bought) && !this.#live.has(project)) this.#live.set(project, weekOf(this.#day));
  }

  /** The counts at the end of the run. */
  end(outcome: OutcomeView): Readonly<Partial<Record<MarkName, number>>> {
    this.#add('slipped', this.#slipped.size);
    this.#add('unfinished', this.#ordered - this.#opened);
    if (outcome.measures.team < WORN) this.#add('worn-team');
    return Object.fromEntries([...this.#marks].filter(([, count]) => count > 0));
  }
}
