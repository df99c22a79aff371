// Another truth behind the same game: rules and states that differ only where nobody has looked. For the tests of what a view may tell.

import alea from 'seedrandom/lib/alea.js';
import type { AssetFacts, Reveal, Rules } from '../../src/core/index.ts';
import { isKnown } from '../../src/core/kit.ts';
import { copyState, type RunState } from '../../src/core/state.ts';

/** A load up to which nothing is felt, and one from which a service is as slow as can be (M40): 1 − .3 ÷ 5. */
const UNFELT = 0.7;
const WORST = 0.94;

/** Draws that a name decides. */
function dice(name: string): { readonly upTo: (most: number) => number; readonly chance: () => boolean } {
  const draw = alea(`other truth|${name}`);
  return { upTo: (most) => Math.floor(draw() * (most + 1)), chance: () => draw() < 0.5 };
}

/** Whether looking into a need has measured a service. */
const isMeasured = (rules: Rules, end: RunState, service: string): boolean =>
  rules.projects.some((p, i) => end.projects[i]?.causeKnown === true && p.serves.some((s) => s === service));

/** Whether somebody has looked into a need whose project would replace an asset. */
const isLookedInto = (rules: Rules, end: RunState, asset: string): boolean =>
  rules.projects.some((p, i) => end.projects[i]?.causeKnown === true && p.replaces.some((id) => id === asset));

/** With somebody nobody has talked to, a habit may be there or not; that of one who joined shows in what the others have felt since. */
function otherHabit(end: RunState, person: number, name: string): { readonly behaviour?: boolean } {
  const own = end.people[person];
  return own?.conduct === undefined || own.moodSeenDay >= 0 || own.hired?.came === true
    ? {}
    : { behaviour: dice(`${name}|habit|${person}`).chance() };
}

/**
 * Rules in which all is another way that nobody has looked at by the end of a run: what kit is and carries, what delay costs whom, what the
 * team has noticed. What each service feels like stays, for people complain.
 */
export function otherTruth(rules: Rules, end: RunState, name: string): Rules {
  const { upTo, chance } = dice(name);
  const carries = (service: string, units: number): number => {
    const rule = rules.services.find((s) => s.id === service);
    const users = rules.departments.filter((d) => d.uses.some((s) => s === service)).reduce((sum, d) => sum + d.people, 0);
    const demand = users * (rule?.perHead ?? 0);
    if (demand / units <= UNFELT) return Math.ceil(demand / UNFELT) + upTo(500);
    if (demand / units >= WORST) return 1 + upTo(Math.floor(demand / WORST) - 2);
    return units;
  };
  const facts = (): AssetFacts => ({ ageWeeks: upTo(900), yearlyFailure: upTo(9500), ...(chance() ? {} : { supportEnds: upTo(13) }) });
  return {
    ...rules,
    assets: rules.assets.map((asset, i) => {
      const own = end.assets[i];
      if (own === undefined || isKnown(own)) return asset;
      return {
        ...asset,
        truth: facts(),
        // What a box carries is told by whoever looks into the need that it left open.
        protects:
          asset.kind === 'ups' && !isLookedInto(rules, end, asset.id)
            ? rules.assets.filter(() => chance()).map(({ id }) => id)
            : asset.protects,
        capacity: asset.capacity.map((one) =>
          isMeasured(rules, end, one.service) ? one : { service: one.service, units: carries(one.service, one.units) },
        ),
      };
    }),
    stakeholders: rules.stakeholders.map((who, i) =>
      end.stakeholders[i]?.costKnown === true
        ? who
        : { ...who, costOfDelay: who.costOfDelay.map((cost) => ({ project: cost.project, perWeek: upTo(200_000) })) },
    ),
    team: rules.team.map((person, i) => ({
      ...person,
      ...otherHabit(end, i, name),
      notices: person.notices.map((notice, k): Reveal => {
        const asset = rules.assets[upTo(rules.assets.length - 1)];
        return k < (end.people[i]?.told ?? 0) || asset === undefined ? notice : { kind: 'asset', asset: asset.id };
      }),
    })),
  };
}

/** A state in which all is another way that is hidden in this one: luck still to come, kit nobody looked at, moods since the last talk. */
export function otherState(state: RunState, name: string): RunState {
  const { upTo, chance } = dice(name);
  const own = copyState(state);
  own.seed = `${state.seed}-other`;
  for (const stock of ['expectation', 'mood', 'team-trust'] as const) own.stocks[stock] = own.stocks[stock].map(() => upTo(10_000));
  own.stocks.wear = own.stocks.wear.map(() => upTo(900_000));
  own.stocks['delay-cost'] = own.stocks['delay-cost'].map(() => upTo(9_000_000));
  own.projects.forEach((project, i) => {
    project.effortFactor = project.effortFactor.map(() => 8_000 + upTo(20_000));
    const done = (own.stocks['work-done'][i] ?? 0) + (own.stocks['work-wrong'][i] ?? 0);
    const wrong = upTo(done);
    own.stocks['work-done'][i] = done - wrong;
    own.stocks['work-wrong'][i] = wrong;
    if (project.order !== undefined && project.order.arrived < 0) project.order.arrives += upTo(40);
    if (project.ahead !== undefined && project.ahead.arrived < 0) project.ahead.arrives += upTo(40);
  });
  for (const asset of own.assets) {
    asset.failsOn = upTo(4);
    asset.mended = upTo(3);
    if (asset.bought || asset.auditDay >= 0) continue;
    asset.bornDay = -upTo(5000);
    asset.yearlyFailure = upTo(9500);
    asset.supportEnds = upTo(14) - 1;
  }
  for (const person of own.people) person.told = upTo(2);
  const apart = own.talk?.apart;
  if (own.talk !== undefined && apart !== undefined) own.talk.apart = apart.map(() => upTo(2000) - 1000);
  const shadow = own.expect?.shadow;
  if (shadow !== undefined) shadow.gathered = shadow.gathered.map(() => upTo(100) / 100);
  const rumours = own.expect?.rumours;
  if (rumours !== undefined) {
    rumours.far = rumours.far.map(() => upTo(2000) - 1000);
    rumours.silences = rumours.silences.map(() => upTo(3));
  }
  for (const event of own.events) if (event.fired < 0) event.held = chance();
  return own;
}

/** The same with other capacities and other batteries: of what nobody looked at, where no service that it serves was measured. */
export function otherCapacities(rules: Rules, state: RunState, name: string): RunState {
  const { upTo } = dice(`${name}|capacity`);
  const own = copyState(state);
  own.assets.forEach((asset, i) => {
    if (isKnown(asset)) return;
    const serves = rules.assets[i]?.serves ?? [];
    const rule = rules.assets[i];
    if (rule?.kind === 'ups' && !isLookedInto(rules, state, rule.id))
      asset.protects = rules.assets.filter(() => upTo(1) === 1).map(({ id }) => id);
    asset.units = asset.units.map((units, at) => (units < 0 || isMeasured(rules, state, serves[at] ?? '') ? units : upTo(500)));
  });
  return own;
}
