// By the book: listens first, looks before buying, compares, orders early, promises from a range at the careful end, warns early, tests
// restores, limits work in progress, keeps one-to-ones and some slack. Each week it goes through the same steps, one decision at a time.

import type { Block, Decision, MessageView, OptionView, ProjectView, View } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { needsWindow, promise, warnings } from './dates.ts';
import { costOfDelay, urgency, weeksUntilLive, worthOf } from './worth.ts';

/** Projects the team works on at once. */
const WORK_LIMIT = 2;
/** Share of the budget kept back until two thirds of the run. */
const RESERVE = 0.08;
/** A restore is tested again after so many weeks. */
const RESTORE_WEEKS = 5;
const DAY = 480;

export function planner(): Bot {
  let week = 0;
  let steps: ((view: View) => Decision | undefined)[] = [];
  return {
    name: 'planner',
    next(view) {
      if (view.week !== week) [week, steps] = [view.week, stepsOf(view)];
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        const decision = step(view);
        if (decision !== undefined) return decision;
      }
      return undefined;
    },
    answer: sensibleAnswer,
  };
}

function stepsOf(view: View): ((view: View) => Decision | undefined)[] {
  const each = view.projects.map((p) => p.id);
  const project = (v: View, id: string): ProjectView | undefined => v.projects.find((p) => p.id === id);
  const forEach = (decide: (v: View, p: ProjectView) => Decision | undefined) =>
    each.map((id) => (v: View) => {
      const p = project(v, id);
      return p === undefined ? undefined : decide(v, p);
    });
  return [
    habit('status-note', 'weekly'),
    habit('one-to-ones', 'fortnightly'),
    (v) => (v.limit === WORK_LIMIT ? undefined : { type: 'set-limit', projects: Math.min(WORK_LIMIT, v.projects.length) }),
    ...buyingOrder(view).map((id) => (v: View) => {
      const p = project(v, id);
      return p === undefined ? undefined : buy(v, p);
    }),
    setOrder,
    ...forEach(lead),
    ...forEach(delegate),
    ...forEach(prepareCutover),
    ...forEach(promise),
    blocksOf,
  ];
}

const habit =
  (name: 'status-note' | 'one-to-ones', rhythm: 'weekly' | 'fortnightly') =>
  (view: View): Decision | undefined => {
    const own = view.manager.standing.find((s) => s.habit === name);
    return own === undefined || own.rhythm === rhythm ? undefined : { type: 'set-standing', habit: name, rhythm };
  };

const bestOption = (view: View, project: ProjectView): OptionView | undefined =>
  project.options.reduce<OptionView | undefined>(
    (best, o) => (best === undefined || worthOf(view, project, o) > worthOf(view, project, best) ? o : best),
    undefined,
  );

/** Needs in the order in which money goes to them: worth of the best option for each unit of its price. */
function buyingOrder(view: View): readonly string[] {
  const score = (p: ProjectView): number => {
    const best = bestOption(view, p);
    return best === undefined ? 0 : worthOf(view, p, best) / (best.price + 20_000);
  };
  return view.projects
    .slice()
    .sort((a, b) => score(b) - score(a))
    .map((p) => p.id);
}

function buy(view: View, project: ProjectView): Decision | undefined {
  if (project.order !== undefined || project.stage === 'live' || !project.hasBeenCompared || !project.causeKnown) return undefined;
  const reserve = view.week > (view.weeks * 2) / 3 ? 0 : view.money.budget * RESERVE;
  const left = view.money.left - view.money.pending - reserve;
  const room = view.money.monthlyLimit - view.money.monthly;
  const fits = project.options.filter((o) => o.price <= left && o.monthly <= room && view.week + weeksUntilLive(o) <= view.weeks + 1);
  const best = fits.reduce<OptionView | undefined>(
    (a, o) => (a === undefined || worthOf(view, project, o) > worthOf(view, project, a) ? o : a),
    undefined,
  );
  return best === undefined || worthOf(view, project, best) <= 0 ? undefined : { type: 'order', project: project.id, option: best.id };
}

function setOrder(view: View): Decision | undefined {
  const wanted = view.projects
    .slice()
    .sort((a, b) => urgency(view, b) - urgency(view, a))
    .map((p) => p.id);
  return wanted.every((id, i) => view.order[i] === id) ? undefined : { type: 'set-order', projects: wanted };
}

/** The person of the team with the most skill in what the project's work asks for. */
function lead(view: View, project: ProjectView): Decision | undefined {
  if (project.order === undefined || project.lead !== undefined || project.stage === 'live') return undefined;
  const skill = project.options.find((o) => o.id === project.order?.option)?.effort[0]?.skill;
  const levelOf = (p: View['team'][number]): number => p.skills.find((s) => s.skill === skill)?.level ?? 0;
  const taken = new Set(view.projects.filter((p) => p.stage !== 'live').map((p) => p.lead));
  const ranked = view.team.slice().sort((a, b) => levelOf(b) - levelOf(a));
  const best = ranked.find((p) => !taken.has(p.id) && levelOf(p) >= 4000) ?? ranked[0];
  return best === undefined ? undefined : { type: 'set-lead', project: project.id, person: best.id };
}

function delegate(view: View, project: ProjectView): Decision | undefined {
  const person = view.team.find((p) => p.id === project.lead);
  if (person === undefined || project.stage === 'live') return undefined;
  const best = person.skills.reduce((most, s) => Math.max(most, s.level), 0);
  const level = best >= 8500 ? 'yours' : best >= 5500 ? 'report' : 'ask';
  return project.delegation === level ? undefined : { type: 'set-delegation', project: project.id, level };
}

/**
 * Rehearsed, with a way back, in the window where users would feel it; a pilot where it is hard. A new back-up goes live only while a
 * restore can still be tried: in the last week its pilot takes it beyond the end, and the old one, seen to work, stays.
 */
function prepareCutover(view: View, project: ProjectView): Decision | undefined {
  const option = project.options.find((o) => o.id === project.order?.option);
  if (option === undefined || project.stage === 'live') return undefined;
  const isUntestable = project.makes === 'back-up' && view.week >= view.weeks;
  const plan = { inWindow: needsWindow(project), tested: true, wayBack: true, pilot: option.complexity >= 4 || isUntestable };
  const now = project.cutover;
  const stands = now.inWindow === plan.inWindow && now.tested && now.wayBack && now.pilot === plan.pilot;
  return stands ? undefined : { type: 'plan-cutover', project: project.id, plan };
}

/** From this week on one block stays empty as slack; before it there is too much to learn. */
const SLACK_FROM = 6;
/** Until this week one block a week goes to somebody not yet heard: the listening tour (M51). */
const TOUR_UNTIL = 4;

/** The week's blocks in order of need. */
function blocksOf(view: View): Decision | undefined {
  const allowed = view.manager.blocksAllowed;
  const room = view.week >= SLACK_FROM && allowed >= 3 ? allowed - 1 : allowed;
  const tour = view.week <= TOUR_UNTIL ? talks(view).slice(0, 1) : [];
  const wanted: Block[] = [...warnings(view), ...tour, ...restores(view), ...looks(view), ...talks(view), ...audits(view), ...walks(view)];
  const chosen = distinct(wanted).slice(0, room);
  return chosen.length === 0 ? undefined : { type: 'set-blocks', blocks: chosen };
}

/** For the needs that matter most: what delay costs, the options, the cause; then the range for what was ordered. */
function looks(view: View): Block[] {
  const open = view.projects.filter((p) => p.stage !== 'live').sort((a, b) => costOfDelay(view, b) - costOfDelay(view, a));
  const estimates = open.flatMap((p): Block[] =>
    p.order !== undefined && p.estimate === undefined ? [{ activity: 'estimate', project: p.id }] : [],
  );
  const needs = open.flatMap((p): Block[] => (p.order === undefined ? lookAt(view, p) : []));
  return [...estimates, ...needs];
}

const distinct = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, i) => blocks.findIndex((other) => JSON.stringify(other) === JSON.stringify(block)) === i);

function lookAt(view: View, project: ProjectView): Block[] {
  const sponsor = view.stakeholders.find((s) => s.id === project.sponsor);
  return [
    ...(project.hasBeenCompared ? [] : [{ activity: 'compare' as const, project: project.id }]),
    ...(project.causeKnown ? [] : [{ activity: 'find-cause' as const, project: project.id }]),
    ...(sponsor === undefined || sponsor.costOfDelay !== undefined ? [] : [{ activity: 'talk' as const, with: sponsor.id }]),
  ];
}

/** Back-ups that nobody has seen work: the first time once something else stands on them, then every few weeks. */
function restores(view: View): Block[] {
  const due = view.assets.filter(
    (a) =>
      a.covers.length > 0 &&
      a.up &&
      (a.lastRestore === undefined || !a.lastRestore.worked || view.day - a.lastRestore.day > RESTORE_WEEKS * 7),
  );
  return view.week < 3 ? [] : due.slice(0, 1).map((a) => ({ activity: 'test-restore', asset: a.id }));
}

/** Those who were never talked to, the quiet first, the powerful among equals. */
function talks(view: View): Block[] {
  const unheard = view.stakeholders
    .filter((s) => s.lastTalk === undefined)
    .slice()
    .sort((a, b) => a.loudness - b.loudness || b.power - a.power);
  const stale = view.stakeholders.filter((s) => s.lastTalk !== undefined && view.day - s.lastTalk > 35);
  return [...unheard, ...stale].map((s) => ({ activity: 'talk', with: s.id }));
}

const audits = (view: View): Block[] =>
  view.assets
    .filter((a) => a.facts.seen === undefined && a.madeBy === undefined && a.serves.length > 0)
    .slice()
    .sort((a, b) => b.facts.value.ageWeeks - a.facts.value.ageWeeks)
    .map((a) => ({ activity: 'audit', asset: a.id }));

const walks = (view: View): Block[] => view.floors.map((f) => ({ activity: 'walk', floor: f.id }));

/** No date on the spot, no large sums without need, a look rather than a shrug. */
function sensibleAnswer(view: View, message: MessageView): MessageView['choices'][number]['id'] | undefined {
  const slack = view.manager.minutes - view.manager.standing.reduce((sum, s) => sum + s.costs, 0) - view.manager.interrupted;
  const score = (c: MessageView['choices'][number]): number => {
    const team = c.team.reduce((sum, t) => sum + t.minutes, 0);
    const look = c.minutes > 0 && c.minutes <= slack ? 2 : c.minutes > slack ? -3 : 0;
    return look - c.promises.length * 4 - (c.money / Math.max(1, view.money.budget)) * 40 - (team / DAY) * 0.8;
  };
  const ranked = message.choices.slice().sort((a, b) => score(b) - score(a));
  return ranked[0]?.id;
}
