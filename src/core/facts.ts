// The true value of each function that a scenario's condition may call. Only events, goals and objectives look here; screens read a view.

import type { FunctionName, Lookup } from './conditions.ts';
import { demandOn } from './calendar.ts';
import { standingDate } from './dates.ts';
import { floor, max } from './exact.ts';
import { monthlyLimit } from './money.ts';
import { must, type Game } from './prepare.ts';
import { answeredSince, isAnswered, ordersOf } from './project.ts';
import type { Run } from './run-context.ts';
import type { PromiseState } from './project-state.ts';
import { hasStake } from './systems/promises.ts';
import { backupsOf } from './systems/back-ups.ts';
import { capacityOf } from './systems/saturation.ts';
import { skillOf } from './skills.ts';
import { weekOf, DAYS_PER_WEEK, type Day, type Week } from './units.ts';
import { ofTeam } from './systems/hiring.ts';
import { hasJoined, hasLeft } from './systems/ramp-up.ts';
import { reportOf } from './systems/reporting.ts';
import { isAccepted } from './systems/risk-acceptance.ts';

/** "Never" as a number of weeks. */
const NEVER = 999;

type Facts = Pick<Run, 'game' | 'state'>;
type Value = (facts: Facts, ids: readonly string[]) => number | boolean;

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, v) => sum + v, 0) / values.length);
const points = (value: number | undefined): number => (value ?? 0) / 100;
const first = (ids: readonly string[]): string => must(ids[0], 'argument');
const weekAfter = (day: Day): number => (day < 0 ? NEVER : weekOf(day));

const find = (
  f: Facts,
  kind: 'project' | 'stakeholder' | 'department' | 'person' | 'asset' | 'service' | 'event',
  ids: readonly string[],
): number => must(f.game.index[kind].get(first(ids)), kind);
const project = (f: Facts, ids: readonly string[]) => must(f.state.projects[find(f, 'project', ids)], 'project');
const person = (f: Facts, ids: readonly string[]) => must(f.state.people[find(f, 'person', ids)], 'person');
const event = (f: Facts, ids: readonly string[]) => must(f.state.events[find(f, 'event', ids)], 'event');

/** The day of the last restore of a service that was seen to work, −1 for none. */
export function lastRestore(f: Facts, service: string): Day {
  return backupsOf(f, service).reduce((latest, i) => {
    const asset = must(f.state.assets[i], 'asset');
    return asset.restoreWorked ? max(latest, asset.restoreDay) : latest;
  }, -1);
}

/** Cents of orders whose kit does not serve anybody yet. */
const unopened = (f: Facts): number =>
  f.state.projects.reduce(
    (sum, p, i) =>
      p.live >= 0
        ? sum
        : ordersOf(p).reduce((all, { sent, option }) => all + (sent ? (f.game.rules.projects[i]?.options[option]?.price ?? 0) : 0), sum),
    0,
  );

/** A Monday's message is weighed on the Sunday before; it belongs to the week to come. */
const weekNow = (f: Facts): number => weekOf(f.state.day);

/** A date that is of use: not put off by more than so many weeks (calibration), and given to somebody to whom the need matters. */
export const NEAR_WEEKS: Week = 3;
const isNear = (game: Game, p: PromiseState): boolean =>
  p.firstWeek <= must(game.rules.projects[p.project], 'project').wanted + NEAR_WEEKS && hasStake(game, p.to, p.project);

const gapOf = (f: Facts, stakeholder: number): number =>
  floor((f.state.day - must(f.state.stakeholders[stakeholder], 'stakeholder').lastContact) / DAYS_PER_WEEK);

const VALUES: Readonly<Record<FunctionName, Value>> = {
  week: (f) => weekNow(f),
  weeks: (f) => f.game.rules.weeks,
  capital: (f) => (f.state.stocks.capital[0] ?? 0) / 100,
  committed: (f) => f.state.committed / 100,
  unopened: (f) => unopened(f) / 100,
  monthly: (f) => (f.state.stocks.monthly[0] ?? 0) / 100,
  'monthly-limit': (f) => monthlyLimit(f.game, f.state) / 100,
  'people-hours-lost': (f) => f.state.stocks['minutes-lost'].reduce((sum, m) => sum + m, 0) / 60,
  'team-mood': (f) => points(mean(ofTeam(f.game, f.state, f.state.stocks.mood))),
  'team-energy': (f) => 100 - points(mean(ofTeam(f.game, f.state, f.state.stocks.fatigue))),
  safety: (f) => points(f.state.stocks.safety[0]),
  'active-projects': (f) => f.state.projects.filter((p) => p.order?.sent === true && p.live < 0).length,
  'open-tickets-hours': (f) => (f.state.stocks.backlog[0] ?? 0) / 60,
  'promises.made': (f) => f.state.promises.length,
  'promises.kept': (f) => f.state.promises.filter((p) => p.state === 'kept').length,
  'promises.broken': (f) => f.state.promises.filter((p) => p.state === 'broken').length,
  'promises.broken-silently': (f) => f.state.promises.filter((p) => p.state === 'broken' && standingDate(p).warned < 0).length,
  'promises.warned': (f) => f.state.promises.filter((p) => p.warnings.length > 0).length,
  'promises.without-estimate': (f) => f.state.promises.filter((p) => !p.estimated).length,
  'promises.near': (f) => f.state.promises.filter((p) => isNear(f.game, p)).length,
  'promises.open': (f) => f.state.promises.filter((p) => p.state === 'open').length,
  'contact-gap': (f) => f.state.stakeholders.reduce((most, _, i) => max(most, gapOf(f, i)), 0),
  known: (f, ids) => project(f, ids).appeared >= 0,
  'cause-known': (f, ids) => project(f, ids).causeKnown,
  estimated: (f, ids) => project(f, ids).estimate !== undefined,
  ordered: (f, ids) => project(f, ids).bridged !== undefined || project(f, ids).order?.sent === true,
  'ordered-option': (f, ids) => {
    const own = project(f, ids);
    const option = f.game.rules.projects[find(f, 'project', ids)]?.options.findIndex((one) => one.id === ids[1]) ?? -1;
    return own.bridged?.option === option || ordersOf(own).some((one) => one.sent && one.option === option);
  },
  delivered: (f, ids) => project(f, ids).bridged !== undefined || ordersOf(project(f, ids)).some((one) => one.arrived >= 0),
  done: (f, ids) => isAnswered(f, find(f, 'project', ids)),
  'done-share': (f, ids) => reportOf(f.game, f.state, find(f, 'project', ids)) / 100,
  'week-done': (f, ids) => weekAfter(answeredSince(f, find(f, 'project', ids))),
  promised: (f, ids) => f.state.promises.some((p) => p.to === find(f, 'stakeholder', ids)),
  'promised-project': (f, ids) => f.state.promises.some((p) => p.project === find(f, 'project', ids)),
  'talked-to': (f, ids) => must(f.state.stakeholders[find(f, 'stakeholder', ids)], 'stakeholder').talks > 0,
  'weeks-since-contact': (f, ids) => gapOf(f, find(f, 'stakeholder', ids)),
  trust: (f, ids) => points(f.state.stocks.trust[find(f, 'stakeholder', ids)]),
  satisfaction: (f, ids) => points(f.state.stocks.satisfaction[find(f, 'department', ids)]),
  'hours-lost': (f, ids) => (f.state.stocks['minutes-lost'][find(f, 'department', ids)] ?? 0) / 60,
  mood: (f, ids) => points(f.state.stocks.mood[find(f, 'person', ids)]),
  energy: (f, ids) => 100 - points(f.state.stocks.fatigue[find(f, 'person', ids)]),
  skill: (f, ids) => {
    const who = find(f, 'person', ids);
    const skill = must(
      f.game.rules.skills.find((id) => id === ids[1]),
      'skill',
    );
    return hasLeft(person(f, ids), f.state.day) ? 0 : points(skillOf(f, who, skill));
  },
  'in-team': (f, ids) => hasJoined(f, find(f, 'person', ids)),
  leaving: (f, ids) => (person(f, ids).thought?.leaves ?? -1) >= 0 || hasLeft(person(f, ids), f.state.day),
  hired: (f, ids) => person(f, ids).hired?.came === true,
  'one-to-ones': (f, ids) => person(f, ids).oneToOnes,
  working: (f, ids) => {
    const asset = must(f.state.assets[find(f, 'asset', ids)], 'asset');
    return asset.exists && asset.up;
  },
  'failed-once': (f, ids) => must(f.state.assets[find(f, 'asset', ids)], 'asset').failures > 0,
  audited: (f, ids) => must(f.state.assets[find(f, 'asset', ids)], 'asset').auditDay >= 0,
  'service-up': (f, ids) => must(f.state.services[find(f, 'service', ids)], 'service').up,
  'outage-hours': (f, ids) => must(f.state.services[find(f, 'service', ids)], 'service').downMinutes / 60,
  load: (f, ids) => {
    const service = find(f, 'service', ids);
    const capacity = capacityOf(f.game, f.state, service);
    return capacity === 0 ? 100 : (demandOn(f.game, service, f.state.day) / capacity) * 100;
  },
  accepted: (f, ids) => isAccepted(f.game, f.state, first(ids)),
  restored: (f, ids) => lastRestore(f, first(ids)) >= 0,
  'week-of-restore': (f, ids) => weekAfter(lastRestore(f, first(ids))),
  'weeks-since-restore': (f, ids) => {
    const day = lastRestore(f, first(ids));
    return day < 0 ? NEVER : floor((f.state.day - day) / DAYS_PER_WEEK);
  },
  fired: (f, ids) => event(f, ids).fired >= 0,
  'weeks-since': (f, ids) => {
    const day = event(f, ids).fired;
    return day < 0 ? NEVER : floor((f.state.day - day) / DAYS_PER_WEEK);
  },
  chose: (f, ids) => event(f, ids).answer?.choice === ids[1],
  flag: (f, ids) => f.state.flags.includes(first(ids)),
};

/** Looks up the truth of a run. */
export const lookupOf =
  (facts: Facts): Lookup =>
  (name, ids) =>
    VALUES[name](facts, ids);
