// imagine(game, view, seed): a world that fits a view. What the player knows is taken from the view; what is hidden is drawn anew from its
// prior, held to the evidence (late already means later than today). Nothing of the true state comes in, so equal views imagine equal worlds.

import { begin } from './begin.ts';
import { imagineChanges } from './imagine-changes.ts';
import { imagineExpect } from './imagine-expect.ts';
import { imagineGovern } from './imagine-govern.ts';
import { imagineKit } from './imagine-kit.ts';
import { imagineTeam } from './imagine-team.ts';
import { imagineTalk } from './imagine-talk.ts';
import { place } from './post.ts';
import { must, type Game } from './prepare.ts';
import { open, seal, type RunState, type State } from './state.ts';
import { newRequest } from './systems/scope-creep.ts';
import type { OrderView, View } from './view.ts';
import { imagineProject, isUnsent } from './imagine-projects.ts';

/** A state that could be behind this view, with luck of its own. */
export function imagine(game: Game, view: View, seed: string): State {
  const luck = game.luckOf(seed, true);
  const state = open(begin(game, seed));
  state.day = view.day;
  state.sequence = 1;
  state.awaiting = { ...view.awaiting };
  imagineStocks(game, state, view);
  imagineManager(game, state, view);
  for (const own of state.projects) own.appeared = -1;
  for (const project of view.projects) imagineProject(game, state, view, project, luck);
  imaginePeople(game, state, view);
  imagineTeam(game, state, view, luck);
  imagineKit(game, state, view, luck);
  imagineEvents(game, state, view);
  imagineExpect(game, state, view, luck);
  imagineRequests(game, state, view);
  imagineChanges(game, state, view);
  imagineGovern(game, state, view);
  imagineTalk(game, state, view, luck);
  return seal(state);
}

function imagineStocks(game: Game, state: RunState, view: View): void {
  const { stocks } = state;
  view.stakeholders.forEach((s, i) => place(stocks, 'trust', i, s.trust));
  view.departments.forEach((d, i) => {
    place(stocks, 'satisfaction', i, d.satisfaction);
    place(stocks, 'minutes-lost', i, d.minutesLost);
  });
  view.team.forEach((p) => {
    const i = must(game.index.person.get(p.id), 'person');
    place(stocks, 'mood', i, p.mood.value);
    place(stocks, 'team-trust', i, p.teamTrust.value);
    place(stocks, 'fatigue', i, p.fatigue);
  });
  place(stocks, 'capital', 0, view.money.left);
  place(stocks, 'monthly', 0, view.money.monthly - pendingMonthly(game, view));
  place(stocks, 'backlog', 0, view.tickets.waiting);
  place(stocks, 'credits', 0, view.money.credits);
  place(stocks, 'my-fatigue', 0, view.manager.fatigue);
  state.committed = view.money.committed;
  state.tickets.wait = view.tickets.wait;
  state.flags = view.flags.slice();
}

const pendingMonthly = (game: Game, view: View): number =>
  view.projects.reduce(
    (sum, p) => {
      const rule = game.rules.projects[game.index.project.get(p.id) ?? -1];
      const monthly = (order: OrderView | undefined): number =>
        order !== undefined && isUnsent(view, order.placed) ? (rule?.options.find((o) => o.id === order.option)?.monthly ?? 0) : 0;
      return sum + monthly(p.order) + monthly(p.ahead);
    },
    (view.hires ?? []).reduce((sum, one) => (one.asked === undefined ? sum : sum + one.monthly), 0),
  );

function imagineManager(game: Game, state: RunState, view: View): void {
  state.manager.rhythms = view.manager.standing.map((s) => s.rhythm);
  state.manager.skipped = view.manager.standing.map((s) => s.skipped);
  state.manager.blocks = view.manager.blocks.map((block) => ({ ...block }));
  state.manager.interrupted = view.manager.interrupted;
  const known = view.order.map((id) => must(game.index.project.get(id), 'project'));
  state.order = [...known, ...state.order.filter((p) => !known.includes(p))];
  state.limit = view.limit;
}

function imaginePeople(game: Game, state: RunState, view: View): void {
  view.stakeholders.forEach((s, i) => {
    const own = must(state.stakeholders[i], 'stakeholder');
    own.lastContact = s.lastContact ?? 0;
    own.lastTalk = s.lastTalk ?? -1;
    own.talks = s.lastTalk === undefined ? 0 : 1;
    own.costKnown = s.costOfDelay !== undefined;
  });
  view.team.forEach((p) => {
    const own = must(state.people[must(game.index.person.get(p.id), 'person')], 'person');
    own.absentUntil = p.absentUntil ?? -1;
    own.overtime = p.overtime;
    own.pinned = p.pinned === undefined ? -1 : (game.index.project.get(p.pinned) ?? -1);
    own.lastOneToOne = p.lastOneToOne ?? 0;
    own.moodSeen = p.mood.value;
    own.moodSeenDay = p.mood.seen ?? -1;
    own.teamTrustSeen = p.teamTrust.value;
  });
  state.promises = view.promises.map((p) => ({
    id: p.id,
    to: must(game.index.stakeholder.get(p.to), 'stakeholder'),
    project: must(game.index.project.get(p.project), 'project'),
    week: p.week,
    firstWeek: p.firstWeek,
    made: p.made,
    at: [p.made, 0],
    event: -1,
    sent: !isUnsent(view, p.made),
    estimated: p.estimated,
    confidence: p.confidence ?? -1,
    warnings: p.warnings.map((w) => ({
      day: w.day,
      newWeek: w.newWeek ?? -1,
      ...(w.worth === undefined ? {} : { worth: w.worth }),
    })),
    state: p.state,
    ended: p.ended ?? -1,
    ...(p.reset === undefined ? {} : { reset: p.reset }),
  }));
}

function imagineRequests(game: Game, state: RunState, view: View): void {
  if (state.requests === undefined) return;
  state.requests = (game.rules.requests ?? []).map(({ id }) => {
    const own = newRequest();
    const seen = view.requests.find((one) => one.id === id);
    if (seen === undefined) return own;
    const { answer } = seen;
    return {
      ...own,
      came: seen.came,
      deferred: seen.deferred,
      ruling: answer?.ruling,
      ruled: answer?.day ?? -1,
      at: [answer?.day ?? 0, 0],
      silent: answer?.silent === true,
      applied: answer?.ruling !== undefined && !seen.isOpen,
    };
  });
}

function imagineEvents(game: Game, state: RunState, view: View): void {
  for (const event of state.events) {
    event.fired = -1;
    event.held = false;
    event.answer = undefined;
    event.applied = false;
  }
  view.messages.forEach((message, order) => {
    const own = must(state.events[game.index.event.get(message.event) ?? -1], 'event');
    own.fired = message.arrived;
    own.order = order;
    if (message.answer === undefined) return;
    own.answer = { choice: message.answer.choice, day: message.answer.day, at: [message.answer.day, 0], silent: message.answer.silent };
    own.applied = message.answer.day < view.day || message.answer.silent;
  });
  state.fired = view.messages.length;
}
