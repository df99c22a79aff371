// What an asset is and carries: in truth, by the list, and as the player sees it. Rates by hand: research §1.3, server 2 → 3 → 5 → 8 %.

import { describe, expect, it } from 'vitest';
import { begin, view, type AssetView, type Rules, type ServiceView, type View } from '../../src/core/index.ts';
import { harbor } from '../helpers/harbor.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { aChoice, anAsset, anEvent, anOption, aProject, aService, tinyRules } from '../helpers/tiny-rules.ts';

const asset = (seen: View, id = 'old-server'): AssetView => {
  const found = seen.assets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const service = (seen: View, id = 'files'): ServiceView => {
  const found = seen.services.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the yearly rate that is shown', () => {
  const rules = tinyRules({
    assets: [anAsset({ truth: { ageWeeks: 9 * 52, yearlyFailure: 200 }, inventory: { ageWeeks: 6 * 52, yearlyFailure: 200 } })],
  });

  it('is the rate at the believed age: 2 % young are 5 % at six years by the list, 8 % at nine once seen', () => {
    const run = play(rules);
    expect(asset(run.view).facts.value).toEqual({ ageWeeks: 312, yearlyFailure: 500 });
    run.decide(blocks({ activity: 'audit', asset: 'old-server' })).weeks(1);
    expect(asset(run.view).facts.value).toEqual({ ageWeeks: 469, yearlyFailure: 800 });
  });

  it('does not age twice in Harbor Relief: each asset fails within a year as often as its age says', () => {
    const told = view(harbor, begin(harbor, 'a')).assets.map((one) => [one.id, one.facts.value.yearlyFailure]);
    // Young rate × band of the listed age: 2 % × 2.5, 3 % × 1, 1 % × 1.5, 2 % × 1, 3 % × 1, 5 % × 1.5, 2 % × 2.5, 2 % × 1, .5 % × 2.5.
    expect(Object.fromEntries(told)).toEqual({
      'old-server': 500,
      'usb-stick': 300,
      dsl: 150,
      'home-router': 200,
      'shelter-router': 300,
      'old-laptops': 750,
      hub: 500,
      'old-ups': 200,
      phones: 125,
    });
  });
});

describe('what a service carries', () => {
  // Ten people on a server for eight units, load 1.25: five times as slow. The line carries forty.
  const rules = (own: Partial<Rules> = {}): Rules =>
    tinyRules({
      mechanisms: ['saturation'],
      services: [aService({ needs: ['server', 'link'] })],
      assets: [
        anAsset({ capacity: [{ service: 'files', units: 8 }] }),
        anAsset({ id: 'line', kind: 'link', capacity: [{ service: 'files', units: 40 }] }),
      ],
      projects: [aProject({ replaces: ['old-server'], options: [anOption({ capacity: [{ service: 'files', units: 30 }] })] })],
      ...own,
    });
  const weekWith = (run: Play, ...list: readonly Readonly<Record<string, unknown>>[]): View => run.decide(blocks(...list)).weeks(1).view;
  const hasFigures = ({ capacity, load }: ServiceView): boolean => capacity !== undefined || load !== undefined;

  it('nobody knows in week 1, but how slow it is everybody feels', () => {
    const seen = play(rules()).view;
    expect(service(seen)).toMatchObject({ demand: 10, slowdown: 50_000, unmeasured: ['old-server', 'line'] });
    expect(hasFigures(service(seen))).toBe(false);
    expect(seen.assets.map((one) => one.capacity)).toEqual([[], []]);
  });

  it('is known once all that limits it was looked at', () => {
    const run = play(rules());
    const half = weekWith(run, { activity: 'audit', asset: 'old-server' });
    expect(service(half).unmeasured).toEqual(['line']);
    expect(hasFigures(service(half))).toBe(false);
    expect(asset(half).capacity).toEqual([{ service: 'files', units: 8 }]);
    const whole = weekWith(run, { activity: 'audit', asset: 'line' });
    expect(service(whole)).toMatchObject({ unmeasured: [], capacity: 8, load: 12_500 });
  });

  it('is known once somebody looked into a need that it serves', () => {
    const seen = weekWith(play(rules()), { activity: 'find-cause', project: 'server' });
    expect(service(seen)).toMatchObject({ unmeasured: [], capacity: 8, load: 12_500 });
    expect(asset(seen, 'line').capacity).toEqual([{ service: 'files', units: 40 }]);
    expect(asset(seen, 'line').facts.seen).toBeUndefined();
  });

  it('is known of what the run has made', () => {
    // 960 minutes, 240 absorbed a day at .9675: done on Friday, live on the Saturday of week 1, in the change window.
    const seen = play(rules({ services: [aService()] }))
      .decide(order())
      .weeks(2).view;
    expect(service(seen)).toMatchObject({ unmeasured: [], capacity: 30, load: 3333, slowdown: 10_000 });
    expect(asset(seen, 'server')).toMatchObject({ madeBy: 'server', facts: { seen: 5 }, bought: 5 });
  });

  it('is as the list says where the list says something', () => {
    const listed = rules({
      assets: [
        anAsset({
          capacity: [{ service: 'files', units: 8 }],
          inventory: { ageWeeks: 100, yearlyFailure: 0, capacity: [{ service: 'files' as never, units: 20 }] },
        }),
        anAsset({ id: 'line', kind: 'link' }),
      ],
    });
    const run = play(listed);
    expect(service(run.view)).toMatchObject({ unmeasured: ['old-server'], capacity: 20, load: 5000, slowdown: 50_000 });
    expect(service(weekWith(run, { activity: 'audit', asset: 'old-server' }))).toMatchObject({ unmeasured: [], capacity: 8, load: 12_500 });
  });

  it('has no figure and nothing to look at where nothing limits it', () => {
    const seen = play(rules({ assets: [anAsset(), anAsset({ id: 'line', kind: 'link' })] })).view;
    expect(service(seen).unmeasured).toEqual([]);
    expect(hasFigures(service(seen))).toBe(false);
  });

  it('of the Wi-Fi in Harbor Relief is not told before somebody looks', () => {
    const wifi = service(view(harbor, begin(harbor, 'a')), 'wifi');
    expect(wifi).toMatchObject({ slowdown: 50_000, unmeasured: ['shelter-router', 'dsl'] });
    expect(hasFigures(wifi)).toBe(false);
  });
});

describe('kit bought in place of the old', () => {
  // Ten years old, out of support, fails on the Monday of week 2; in week 3 a new one is bought; in week 4 that one fails.
  const fails = (week: number) =>
    anEvent({
      id: `crash-${week}`,
      when: { op: 'compare', how: '=', left: { op: 'call', name: 'week', ids: [] }, right: { op: 'number', value: week } },
      effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }],
    });
  const rules = tinyRules({
    assets: [
      anAsset({
        repairDays: 2,
        truth: { ageWeeks: 520, yearlyFailure: 200, supportEnds: 0 },
        inventory: { ageWeeks: 520, yearlyFailure: 200, supportEnds: 0 },
      }),
    ],
    events: [
      fails(2),
      anEvent({
        id: 'buy',
        when: { op: 'compare', how: '=', left: { op: 'call', name: 'week', ids: [] }, right: { op: 'number', value: 3 } },
        choices: [aChoice('yes', [{ kind: 'replace', asset: 'old-server', price: 1000 }]), aChoice('no')],
        ifSilent: 'yes',
      }),
      fails(4),
    ],
  });
  const run = play(rules).days(7);
  const before = asset(run.view);
  const bought = play(rules).days(14).decide({ type: 'answer', event: 'buy', choice: 'yes' }).days(7);
  const after = asset(bought.view);

  it('was slow to repair before: two days four times over, from Monday of week 2 to Thursday of week 3', () => {
    expect(before).toMatchObject({ up: false, backBy: 7 + 8 + 2 });
  });

  it('is new, supported, known, and repaired as new things are', () => {
    expect(after.facts).toEqual({ value: { ageWeeks: 1, yearlyFailure: 200 }, seen: 14 });
    expect(after.bought).toBe(14);
    expect(after).toMatchObject({ up: false, backBy: 21 + 2 });
  });

  it('needs no audit and gets no wear from the old', () => {
    const block = { activity: 'audit', asset: 'old-server' };
    expect(bought.refusal(blocks(block))).toBe('bad-block');
    expect(bought.stock('wear')).toBe(0);
  });
});
