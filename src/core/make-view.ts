// view(game, state): beliefs, reports and public facts, nothing else. Sections that did not change keep their identity, so that a screen
// redraws only what did. What a section holds stands in `view.ts`; sections with more to them are made in `views/`.

import { peopleOn } from './calendar.ts';
import { standingDate, wasMovedLate } from './dates.ts';
import { outcome } from './measures.ts';
import { offersOf } from './offers.ts';
import { choiceCost } from './money.ts';
import { must, type Game } from './prepare.ts';
import type { ChoiceRule } from './scenario.ts';
import type { PromiseState } from './project-state.ts';
import { open, seal, type RunState, type State } from './state.ts';
import { writerOf } from './systems/events.ts';
import { ofTeam } from './systems/hiring.ts';
import { keepIdentity } from './views/identity.ts';
import { managerView, moneyView } from './views/manager.ts';
import { listeningView, outagesView, aroundView, ownWayView, unheardView, waitsView } from './views/expect.ts';
import { risksView, sponsorView } from './views/govern.ts';
import { hiresView } from './views/hires.ts';
import { peopleView, stakeholdersView } from './views/people.ts';
import { projectViews } from './views/projects.ts';
import { onCallView } from './views/changes.ts';
import { requestViews } from './views/requests.ts';
import { attributesView, talkView } from './views/talk.ts';
import { assetViews, serviceViews } from './views/technology.ts';
import { FULL, weekOf } from './units.ts';
import type { FiguresView } from './outcome-view.ts';
import type { ChoiceView, MessageView, PromiseView, View } from './view.ts';

const lastViews = new WeakMap<Game, View>();

/** What the player may know of a state. */
export function view(game: Game, state: State): View {
  const made = makeView(game, open(state));
  const kept = keepIdentity(lastViews.get(game), made);
  lastViews.set(game, kept);
  return kept;
}

type Sections = { readonly [K in keyof View]-?: (game: Game, state: RunState) => View[K] };

/** How each section of a view is made. */
export const SECTIONS: Sections = {
  scenario: (game) => game.rules.id,
  seedIsHidden: () => true,
  day: (_, state) => state.day,
  week: (_, state) => weekOf(state.day),
  weeks: (game) => game.rules.weeks,
  awaiting: (_, state) => ({ ...state.awaiting }),
  mechanisms: (game) => game.rules.mechanisms,
  figures,
  manager: managerView,
  money: moneyView,
  order: (game, state) =>
    state.order.filter((p) => (state.projects[p]?.appeared ?? -1) >= 0).map((p) => must(game.rules.projects[p], 'project').id),
  limit: (_, state) => state.limit,
  projects: projectViews,
  promises: promiseViews,
  floors: (game) => game.rules.floors,
  stakeholders: stakeholdersView,
  departments: (game, state) =>
    game.rules.departments.map((d, i) => ({
      id: d.id,
      floor: d.floor,
      head: d.head,
      people: peopleOn(game, i, state.day),
      grows: (d.grows ?? []).filter((step) => step.week > weekOf(state.day)),
      uses: d.uses,
      satisfaction: state.stocks.satisfaction[i] ?? 0,
      minutesLost: state.stocks['minutes-lost'][i] ?? 0,
      ...waitsView(game, state, i),
      ...unheardView(game, state, i),
      ...outagesView(state, i),
      ...ownWayView(state, i),
      ...aroundView(state, i),
      ...attributesView(game, state, i),
    })),
  team: peopleView,
  hires: hiresView,
  overtime: (game) => game.rules.overtime !== false,
  services: serviceViews,
  assets: assetViews,
  messages: messageViews,
  requests: requestViews,
  tickets: (_, state) => ({ waiting: state.stocks.backlog[0] ?? 0, wait: state.tickets.wait }),
  unplanned: (_, { unplanned }) => (unplanned === undefined ? undefined : { waiting: unplanned.waiting, share: unplanned.share }),
  listening: (game, state) => listeningView(game, state).listening,
  onCall: onCallView,
  sponsor: sponsorView,
  risks: risksView,
  talk: talkView,
  freeze: (game, state) => (game.rules.freeze ?? []).filter((week) => week >= weekOf(state.day)),
  milestones: (game) => game.rules.milestones,
  goals: (game) => game.rules.goals.map(({ id, must: isMust }) => ({ id, must: isMust })),
  flags: (_, state) => state.flags.slice(),
  offers: (game, state) => (state.awaiting.kind === 'plan' ? offersOf(game, state) : []),
  outcome: (game, state) => (state.awaiting.kind === 'end' ? outcome(game, seal(state)) : undefined),
};
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly (keyof View)[];

function makeView(game: Game, state: RunState): View {
  const made: Record<string, unknown> = {};
  for (const name of SECTION_NAMES) {
    const section = SECTIONS[name](game, state);
    if (section !== undefined) made[name] = section;
  }
  return made as unknown as View;
}

/** Exact: a figure is rounded once, where it is shown, so that no two screens can differ by a point. */
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length);

function figures(game: Game, state: RunState): FiguresView {
  return {
    capital: state.stocks.capital[0] ?? 0,
    trust: mean(state.stocks.trust),
    promisesOpen: state.promises.filter((p) => p.state === 'open').length,
    promisesKept: state.promises.filter((p) => p.state === 'kept').length,
    promisesBroken: state.promises.filter((p) => p.state === 'broken').length,
    minutesLost: state.stocks['minutes-lost'].reduce((sum, m) => sum + m, 0),
    satisfaction: mean(state.stocks.satisfaction),
    energy: FULL - mean(ofTeam(game, state, state.stocks.fatigue)),
  };
}

function promiseViews(game: Game, state: RunState): readonly PromiseView[] {
  return state.promises.map((p) => promiseView(game, p));
}

function promiseView(game: Game, p: PromiseState): PromiseView {
  const { warned } = standingDate(p);
  return {
    id: p.id,
    to: must(game.rules.stakeholders[p.to], 'stakeholder').id,
    project: must(game.rules.projects[p.project], 'project').id,
    week: p.week,
    firstWeek: p.firstWeek,
    made: p.made,
    estimated: p.estimated,
    ...(p.confidence >= 0 ? { confidence: p.confidence } : {}),
    warnings: p.warnings.map((w) => ({
      day: w.day,
      ...(w.newWeek >= 0 ? { newWeek: w.newWeek } : {}),
      ...(w.worth === undefined ? {} : { worth: w.worth }),
    })),
    ...(warned >= 0 ? { warned } : {}),
    movedLate: wasMovedLate(p),
    state: p.state,
    ...(p.ended >= 0 ? { ended: p.ended } : {}),
    ...(p.reset === undefined ? {} : { reset: p.reset }),
  };
}

/** What a choice costs from now on; of one that has gone out only what it said is kept. */
function costOf(game: Game, state: RunState, choice: ChoiceRule, applied: boolean): Pick<ChoiceView, 'money' | 'monthly'> {
  if (applied) return { money: choice.money, monthly: 0 };
  const { capital, monthly } = choiceCost(game, state, choice);
  return { money: capital, monthly };
}

function messageViews(game: Game, state: RunState): readonly MessageView[] {
  return state.events
    .map((event, i) => ({ event, rule: must(game.rules.events[i], 'event') }))
    .filter(({ event }) => event.fired >= 0)
    .sort((a, b) => a.event.order - b.event.order)
    .map(({ event, rule }) => ({
      event: rule.id,
      from: writerOf(game, state, rule, event.fired),
      arrived: event.fired,
      mustAnswer: rule.mustAnswer,
      choices: rule.choices.map((c) => ({
        id: c.id,
        minutes: c.hours,
        ...costOf(game, state, c, event.applied),
        team: c.team,
        promises: c.effects.flatMap((e) => (e.kind === 'promise' ? [{ to: e.to, project: e.project, week: e.week }] : [])),
      })),
      ifSilent: rule.ifSilent,
      concerns: rule.concerns,
      ...(event.answer === undefined
        ? {}
        : { answer: { choice: event.answer.choice, day: event.answer.day, silent: event.answer.silent } }),
    }));
}
