// view(game, state): beliefs, reports and public facts, nothing else. Sections that did not change keep their identity, so that a screen
// redraws only what did. What a section holds stands in `view.ts`; sections with more to them are made in `views/`.

import { standingDate, wasMovedLate } from './dates.ts';
import { outcome } from './measures.ts';
import { offersOf } from './offers.ts';
import { choiceCost } from './money.ts';
import { must, type Game } from './prepare.ts';
import type { ChoiceRule } from './scenario.ts';
import { open, seal, type PromiseState, type RunState, type State } from './state.ts';
import { keepIdentity } from './views/identity.ts';
import { managerView, moneyView } from './views/manager.ts';
import { peopleView, stakeholdersView } from './views/people.ts';
import { projectViews } from './views/projects.ts';
import { assetViews, serviceViews } from './views/technology.ts';
import { FULL, weekOf } from './units.ts';
import type { ChoiceView, FiguresView, MessageView, PromiseView, View } from './view.ts';

const lastViews = new WeakMap<Game, View>();

/** What the player may know of a state. */
export function view(game: Game, state: State): View {
  const made = makeView(game, open(state));
  const kept = keepIdentity(lastViews.get(game), made);
  lastViews.set(game, kept);
  return kept;
}

function makeView(game: Game, state: RunState): View {
  const { rules } = game;
  const projects = projectViews(game, state);
  const known = new Set(projects.map((p) => game.index.project.get(p.id)));
  const ended = state.awaiting.kind === 'end' ? { outcome: outcome(game, seal(state)) } : {};
  return {
    scenario: rules.id,
    seedIsHidden: true,
    day: state.day,
    week: weekOf(state.day),
    weeks: rules.weeks,
    awaiting: { ...state.awaiting },
    mechanisms: rules.mechanisms,
    floors: rules.floors,
    figures: figures(state),
    manager: managerView(game, state),
    money: moneyView(game, state),
    order: state.order.filter((p) => known.has(p)).map((p) => must(rules.projects[p], 'project').id),
    limit: state.limit,
    projects,
    promises: promiseViews(game, state),
    stakeholders: stakeholdersView(game, state),
    departments: rules.departments.map((d, i) => ({
      id: d.id,
      floor: d.floor,
      head: d.head,
      people: d.people,
      uses: d.uses,
      satisfaction: state.stocks.satisfaction[i] ?? 0,
      minutesLost: state.stocks['minutes-lost'][i] ?? 0,
    })),
    team: peopleView(game, state),
    overtime: rules.overtime !== false,
    services: serviceViews(game, state),
    assets: assetViews(game, state),
    messages: messageViews(game, state),
    tickets: { waiting: state.stocks.backlog[0] ?? 0, wait: state.tickets.wait },
    ...(state.unplanned === undefined ? {} : { unplanned: { waiting: state.unplanned.waiting, share: state.unplanned.share } }),
    milestones: rules.milestones,
    goals: rules.goals.map(({ id, must: isMust }) => ({ id, must: isMust })),
    flags: state.flags.slice(),
    offers: state.awaiting.kind === 'plan' ? offersOf(game, state) : [],
    ...ended,
  };
}

/** Exact: a figure is rounded once, where it is shown, so that no two screens can differ by a point. */
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length);

function figures(state: RunState): FiguresView {
  return {
    capital: state.stocks.capital[0] ?? 0,
    trust: mean(state.stocks.trust),
    promisesOpen: state.promises.filter((p) => p.state === 'open').length,
    promisesKept: state.promises.filter((p) => p.state === 'kept').length,
    promisesBroken: state.promises.filter((p) => p.state === 'broken').length,
    minutesLost: state.stocks['minutes-lost'].reduce((sum, m) => sum + m, 0),
    satisfaction: mean(state.stocks.satisfaction),
    energy: FULL - mean(state.stocks.fatigue),
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
    warnings: p.warnings.map((w) => (w.newWeek >= 0 ? { day: w.day, newWeek: w.newWeek } : { day: w.day })),
    ...(warned >= 0 ? { warned } : {}),
    movedLate: wasMovedLate(p),
    state: p.state,
    ...(p.ended >= 0 ? { ended: p.ended } : {}),
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
      from: rule.from,
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
