// begin(game, seed): the first Monday. Hidden quantities are drawn here, once per thing, so nothing a player does re-rolls them.

import { appear } from './advance.ts';
import { DONE_PARTS } from './decision.ts';
import { min } from './exact.ts';
import { firstExpect } from './expect-state.ts';
import { firstGovern } from './govern-state.ts';
import { become, untestedSince, type Kit } from './kit.ts';
import { place } from './post.ts';
import { must, type Game } from './prepare.ts';
import type { Run, Weighed } from './run-context.ts';
import type { AssetRule } from './scenario.ts';
import type { ProjectState } from './project-state.ts';
import { seal, type AssetState, type RunState, type State, type Stocks } from './state.ts';
import { NO_WEEK } from './systems/change-board.ts';
import { newRequest } from './systems/scope-creep.ts';
import { effortFactor } from './systems/estimates.ts';
import { NOT_YET } from './systems/anchoring.ts';
import { NOT_TOLD } from './systems/notices.ts';
import { firstOnCall } from './systems/on-call.ts';
import { newFix } from './systems/patch-timing.ts';
import { stepMondayEvents } from './systems/events.ts';
import { STOCK_NAMES, STOCKS, type Stock, type StockRule } from './posting.ts';
import { firstTalk } from './talk-state.ts';
import { FULL } from './units.ts';
import type { LuckTurn } from './turn-luck.ts';
import { stepAsking } from './systems/squeaky-wheel.ts';
import { isUp, slownessOf } from './systems/saturation.ts';

/** What a player brings from earlier scenarios; the career that fills it comes later. */
export interface Profile {
  readonly learnt?: readonly string[];
}

/** The most projects a team works on before the player says otherwise: nobody has set a limit yet. */
const NO_LIMIT = 9;

/** Begins a run. The seed is any text but the empty one; `later` are Mondays from which on luck is another seed's, in their order. */
export function begin(
  game: Game,
  seed: string,
  _profile: Profile = {},
  later: readonly LuckTurn[] = [],
  weighed: Weighed | undefined = undefined,
): State {
  const luck = game.luckOf(seed);
  const { rules } = game;
  const state: RunState = {
    seed,
    day: 0,
    sequence: 0,
    awaiting: { kind: 'plan', week: 1 },
    stocks: firstStocks(game),
    manager: {
      rhythms: rules.standing.map((s) => s.start),
      skipped: rules.standing.map(() => false),
      heldWeek: rules.standing.map(() => -9),
      blocks: [],
      blocksAt: [0, 0],
      interrupted: 0,
    },
    order: rules.projects.map((_, i) => i),
    orderAt: [0, 0],
    limit: min(NO_LIMIT, rules.projects.length),
    projects: rules.projects.map((project, i) =>
      newProject(
        game,
        must(game.optionIds[i], 'project').map((id) => effortFactor(project.effortClass, luck.draw('effort', id, 0))),
      ),
    ),
    promises: [],
    stakeholders: rules.stakeholders.map(() => ({ lastContact: 0, lastTalk: -1, talks: 0, costKnown: false })),
    departments: rules.departments.map(() => ({ lostThisWeek: 0, lostBefore: 0, walked: -1 })),
    people: rules.team.map((person) => ({
      absentUntil: -1,
      overtime: 40,
      pinned: -1,
      lastOneToOne: 0,
      oneToOnes: 0,
      moodSeen: person.mood,
      moodSeenDay: -1,
      teamTrustSeen: person.trust,
      told: 0,
      worked: [...rules.projects.map(() => 0), 0],
      workedBefore: [...rules.projects.map(() => 0), 0],
      checks: 0,
      owed: 0,
      ...(game.on.has('burn-out') ? { strain: { believed: 0, illnesses: 0 } } : {}),
      ...(game.on.has('attrition') && person.hire?.kind !== 'contractor' ? { thought: { restless: false, seen: -1, leaves: -1 } } : {}),
      ...(game.on.has('feedback') ? { conduct: { open: person.behaviour === true, seen: -1, praise: 0, corrections: 0, last: -1 } } : {}),
    })),
    assets: [
      ...rules.assets.map((a, i) => standing(a, must(game.kit.true[i], 'kit'))),
      ...game.subjects.asset.slice(rules.assets.length).map(() => newAsset(false)),
    ],
    services: rules.services.map(() => ({ up: true, downMinutes: 0, slowdown: FULL })),
    events: rules.events.map(() => ({ fired: -1, answer: undefined, applied: false, held: false, order: -1 })),
    flags: [],
    fired: 0,
    tickets: { arrivedThisWeek: 0, solvedThisWeek: 0, wait: 0, capacity: 0 },
    committed: 0,
    ...firstExpect(game),
    ...firstGovern(game),
    ...firstTalk(game),
    ...(game.on.has('scope-creep') ? { requests: (rules.requests ?? []).map(newRequest) } : {}),
    ...(game.on.has('unplanned-work') ? { unplanned: { waiting: 0, done: 0, share: 0 } } : {}),
    ...(game.on.has('notices') ? { notices: game.subjects.asset.map(() => NOT_TOLD) } : {}),
    ...(game.on.has('patch-timing') ? { fixes: game.subjects.asset.map(newFix) } : {}),
    ...firstOnCall(game),
    ...(later.length === 0 ? {} : { later: later.map((one) => ({ ...one })) }),
  };
  const run: Run = { game, state, luck, happenings: [], postings: undefined, weighed };
  state.services.forEach((service, i) => {
    service.up = isUp(game, state, i);
    // Whoever works with it has felt for months how slow it is.
    if (service.up) service.slowdown = slownessOf(game, state, i);
  });
  appear(run);
  stepAsking(game, state);
  stepMondayEvents(run);
  return seal(state);
}

function firstStocks(game: Game): Stocks {
  const { rules } = game;
  const isOn = (name: Stock): boolean => {
    const { mechanism }: StockRule = STOCKS[name];
    return mechanism === undefined || game.on.has(mechanism);
  };
  const stocks = Object.fromEntries(STOCK_NAMES.filter(isOn).map((name) => [name, game.subjects[STOCKS[name].of].map(() => 0)])) as Stocks;
  const fill = (name: keyof Stocks, values: readonly number[]): void => values.forEach((value, i) => place(stocks, name, i, value));
  fill(
    'trust',
    rules.stakeholders.map((s) => s.trust),
  );
  fill(
    'satisfaction',
    rules.departments.map((d) => d.satisfaction),
  );
  fill(
    'expectation',
    rules.departments.map((d) => d.expectation),
  );
  fill(
    'mood',
    rules.team.map((p) => p.mood),
  );
  fill(
    'team-trust',
    rules.team.map((p) => p.trust),
  );
  fill('capital', [rules.capital]);
  fill('safety', [rules.safety]);
  fill('credits', [3]);
  return stocks;
}

/** A project nobody has touched. */
function newProject(game: Game, effortFactors: number[]): ProjectState {
  const { on } = game;
  const made: ProjectState = {
    appeared: -1,
    compared: false,
    causeKnown: false,
    chosen: -1,
    order: undefined,
    estimate: undefined,
    rangeDue: -1,
    effortFactor: effortFactors,
    extraMinutes: 0,
    spent: 0,
    lead: -1,
    delegation: 'report',
    cutover: { inWindow: true, pilot: false, tested: false, wayBack: false },
    cutoverFailed: -1,
    cutovers: 0,
    finished: -1,
    pilotUntil: -1,
    live: -1,
    undatedSince: -1,
    rewarded: false,
    rehearsed: false,
  };
  // In this order: a state's keys keep the order in which it is built.
  if (on.has('batch-size')) made.cutOver = { share: 0, from: 0 };
  if (on.has('sunk-cost')) made.anew = { ruling: undefined, day: -1, at: [0, 0], applied: false };
  if (on.has('anchoring')) made.anchor = NOT_YET;
  if (on.has('sunk-cost') || on.has('moscow')) made.scope = { cut: 0 };
  if (on.has('change-board')) made.change = { week: NO_WEEK };
  if (on.has('intent')) made.intent = { lines: [], told: [], met: [] };
  if (on.has('debt')) made.done = { includes: DONE_PARTS, owed: [] };
  return made;
}

function standing(rule: AssetRule, kit: Kit): AssetState {
  const asset = newAsset(true);
  become(asset, kit);
  asset.untestedSince = untestedSince(rule, kit.bornDay);
  return asset;
}

function newAsset(exists: boolean): AssetState {
  return {
    exists,
    up: true,
    repairLeft: 0,
    backBy: -1,
    failures: 0,
    failsOn: -1,
    auditDay: -1,
    bornDay: 0,
    bought: false,
    yearlyFailure: 0,
    supportEnds: -1,
    units: [],
    protects: [],
    option: -1,
    restoreDay: -1,
    restoreWorked: false,
    mended: 0,
    untestedSince: 0,
  };
}
