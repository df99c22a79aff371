// A day's happenings as things to be seen: known answers for each kind, and that a whole game is performed by who is there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type Happening } from '../../src/core/index.ts';
import {
  DAY_LASTS,
  EMPTY_DAY_LASTS,
  LONGEST_DAY,
  MOST_ERRANDS,
  SIGN_LASTS,
  courierAt,
  lengthOf,
  performancesOf,
  performancesOn,
  pictureOf,
  stillWalkerAt,
  walkerAt,
  type Errand,
  type Performance,
  type Picture,
} from '../../src/picture/index.ts';
import { firstMonday, harborDays, harborTexts } from '../helpers/harbor-days.ts';

const view = firstMonday();
const picture = pictureOf(view, harborTexts);
const id = asId<never>;
const perform = (...happenings: readonly Happening[]): readonly Performance[] => performancesOf(happenings, picture, view);
const isSign = ({ kind }: Performance): boolean => kind !== 'errand' && kind !== 'delivery';
const keysOf = (performance: Performance): readonly string[] =>
  'keys' in performance ? performance.keys : 'key' in performance ? [performance.key] : [];

describe('what happens is shown', () => {
  it('a machine that fails flickers, its users stop, their head throws up the arms', () => {
    const told = perform(
      { type: 'asset-failed', asset: id('old-server'), services: [id('cases')] },
      { type: 'service-down', service: id('cases'), departments: [id('casework')] },
    );
    expect(told.map(({ kind }) => kind)).toEqual(['flicker', 'flicker', 'gesture']);
    expect(told.flatMap(keysOf)).toEqual([
      'asset:old-server',
      'staff:casework:0',
      'staff:casework:1',
      'staff:casework:2',
      'staff:casework:3',
      'stakeholder:emilio',
      'stakeholder:emilio',
    ]);
  });

  it('somebody works: out of the seat, to the place of the project, and back', () => {
    const [errand] = perform({ type: 'worked', person: id('dana'), on: id('server'), minutes: 240 });
    // Her table is in the fifth bay, 4 × 96 from the left, and her chair 16 into it.
    expect(errand).toMatchObject({ kind: 'errand', key: 'person:dana', isBuilding: true, home: { x: 400, y: -300 }, site: { y: 146 } });
    if (errand?.kind !== 'errand') throw new Error('no errand');
    expect(walkerAt(errand, 0)).toMatchObject({ ...errand.home, doing: 'walk' });
    expect(walkerAt(errand, 0.5)).toMatchObject({ ...errand.site, doing: 'work', isOut: true });
    expect(walkerAt(errand, 1)).toMatchObject({ ...errand.home, isOut: false });
  });

  it('between floors the lift takes her, and she is never between two floors elsewhere', () => {
    const [errand] = perform({ type: 'worked', person: id('dana'), on: id('server'), minutes: 240 });
    if (errand?.kind !== 'errand') throw new Error('no errand');
    const lines = picture.floors.map(({ y }) => y);
    const ways = Array.from({ length: 101 }, (_, at) => walkerAt(errand, at / 100));
    expect(ways.filter(({ doing }) => doing === 'ride').length).toBeGreaterThan(10);
    for (const { x, y, doing } of ways) {
      if (!lines.includes(y)) expect(doing).toBe('ride');
      if (doing === 'ride') expect(x).toBe(errand.lift);
    }
  });

  it('who goes on with it tomorrow stays there, and begins there', () => {
    const worked = (on: string): Happening => ({ type: 'worked', person: id('dana'), on: id(on), minutes: 240 });
    const errandOf = (before: string, after: string): Errand => {
      const [errand] = performancesOf([worked('server')], picture, view, { before: [worked(before)], after: [worked(after)] });
      if (errand?.kind !== 'errand') throw new Error('no errand');
      return errand;
    };
    const middleDay = errandOf('server', 'server');
    for (const share of [0, 0.5, 1]) expect(walkerAt(middleDay, share)).toMatchObject({ ...middleDay.site, doing: 'work', isOut: true });
    const last = errandOf('server', 'wifi');
    expect(walkerAt(last, 0)).toMatchObject({ ...last.site, isOut: true });
    expect(walkerAt(last, 1)).toMatchObject({ ...last.home, isOut: false });
    const first = errandOf('wifi', 'server');
    expect(walkerAt(first, 0)).toMatchObject({ ...first.home });
    expect(walkerAt(first, 1)).toMatchObject({ ...first.site, isOut: true });
    // It goes on until the next day begins.
    expect(first.from + first.lasts).toBe(DAY_LASTS);
  });

  it('where the player wants things still, nobody takes a step: they are here, then there', () => {
    const [errand] = perform({ type: 'worked', person: id('dana'), on: id('server'), minutes: 240 });
    if (errand?.kind !== 'errand') throw new Error('no errand');
    const seen = Array.from({ length: 101 }, (_, at) => stillWalkerAt(errand, at / 100));
    expect(new Set(seen.map(({ x, y, doing }) => `${x},${y},${doing}`))).toEqual(new Set([`${errand.site.x},${errand.site.y},work`]));
    expect([seen[0]?.isOut, seen[50]?.isOut, seen[100]?.isOut]).toEqual([false, true, false]);
    expect(seen[50]?.alpha).toBe(1);
  });

  it('a cable of what has become live is drawn from the riser to where it ends', () => {
    const live = { ...view, assets: view.assets.map((asset) => (asset.id === 'old-server' ? { ...asset, madeBy: id('wifi') } : asset)) };
    const shown = pictureOf(live, harborTexts);
    const without = { ...shown, items: shown.items.filter(({ key }) => key !== 'project:wifi') };
    const [cabling] = performancesOf([{ type: 'live', project: id('wifi'), option: id('any') }], without, live);
    if (cabling?.kind !== 'cabling') throw new Error('no cable');
    const server = shown.items.find(({ key }) => key === 'asset:old-server');
    // From the middle of the riser, 140 ÷ 2 right of its edge, to 12 right of the machine's middle.
    expect(cabling.cables.map(({ key }) => key)).toEqual(['cable:asset:old-server']);
    expect(cabling.cables[0]?.points[0]).toBe(picture.riser + 70);
    expect(cabling.cables[0]?.points.at(-2)).toBe((server?.x ?? 0) + 12);
  });

  it('a delivery comes by van to where the kit will stand', () => {
    expect(perform({ type: 'delivered', project: id('wifi'), option: id('any') })).toMatchObject([
      { kind: 'delivery', key: 'project:wifi', stop: { y: 0 }, lasts: LONGEST_DAY },
    ]);
  });

  it('somebody carries it in from the van, and goes back without it', () => {
    const [delivery] = perform({ type: 'delivered', project: id('wifi'), option: id('any') });
    if (delivery?.kind !== 'delivery') throw new Error('no delivery');
    expect([courierAt(delivery, 0.1), courierAt(delivery, 0.99)]).toEqual([undefined, undefined]);
    expect(courierAt(delivery, 0.3)).toMatchObject({ hasCrate: true, y: delivery.stop.y });
    expect(courierAt(delivery, 0.659)).toMatchObject({ hasCrate: true, y: delivery.to.y });
    expect(courierAt(delivery, 0.661)).toMatchObject({ hasCrate: false, y: delivery.to.y });
    expect(courierAt(delivery, 0.9)).toMatchObject({ hasCrate: false, facesLeft: false });
  });

  it.each<readonly [Happening, string]>([
    [{ type: 'activity', activity: 'talk', subject: 'lorna', outcome: 'done' }, 'bubble talk'],
    [{ type: 'activity', activity: 'talk', subject: 'lorna', outcome: 'need-found' }, 'bubble good'],
    [{ type: 'activity', activity: 'audit', subject: 'old-server', outcome: 'truth-found' }, 'tick'],
    [{ type: 'activity', activity: 'test-restore', subject: 'usb-stick', outcome: 'fails' }, 'flicker'],
    [{ type: 'activity', activity: 'estimate', subject: 'server', outcome: 'done' }, 'tick'],
    [{ type: 'mood-seen', person: id('priya'), mood: 2000 }, 'bubble cross'],
    [{ type: 'mood-seen', person: id('priya'), mood: 8000 }, 'bubble good'],
    [{ type: 'service-up', service: id('wifi') }, 'gesture cheer'],
    [{ type: 'service-slow', service: id('wifi'), factor: 20_000 }, 'bubble cross'],
    [{ type: 'cutover', project: id('wifi'), succeeded: false }, 'flicker'],
    [{ type: 'message', event: id('done-by-gala') }, 'bubble talk'],
    [{ type: 'promised', promise: id('p'), to: id('lorna'), project: id('wifi'), week: 5 }, 'bubble talk'],
    [{ type: 'work-finished', project: id('wifi') }, 'tick'],
    [{ type: 'ordered', project: id('wifi'), option: id('any'), quotedWeek: 4 }, 'gesture phone'],
    [{ type: 'delivery-late', project: id('wifi'), expectedWeek: 5 }, 'gesture phone'],
    [{ type: 'estimated', project: id('wifi'), p50: 60, p80: 90 }, 'meeting'],
    [{ type: 'joined', person: id('dana') }, 'gesture cheer'],
    [{ type: 'patched', asset: id('old-server'), succeeded: false }, 'flicker'],
    [{ type: 'question-waits', project: id('wifi'), person: id('dana') }, 'bubble talk'],
  ])('%o: %s', (happening, told) => {
    const [first, ...more] = perform(happening);
    expect(more).toEqual([]);
    const how = first?.kind === 'bubble' ? first.bubble : first?.kind === 'gesture' ? first.gesture : '';
    expect(`${first?.kind} ${how}`.trim()).toBe(told);
  });

  it('a live project sparkles, and its sponsor cheers', () => {
    const told = perform({ type: 'live', project: id('wifi'), option: id('any') });
    expect(told.map(({ kind }) => kind)).toEqual(['sparkle', 'gesture']);
    expect(told.flatMap(keysOf)).toEqual([`stakeholder:${view.projects.find((one) => one.id === 'wifi')?.sponsor}`]);
  });

  it('what only words can tell takes a moment, and so does what nobody is there for', () => {
    const nothing = perform(
      { type: 'week-ended', week: 1 },
      { type: 'absent', person: id('dana') },
      { type: 'worked', person: id('nobody'), minutes: 60 },
      { type: 'promise-kept', promise: id('nowhere') },
      { type: 'asset-failed', asset: id('gone'), services: [] },
    );
    expect(nothing).toEqual([]);
    expect(lengthOf(nothing)).toBe(EMPTY_DAY_LASTS);
    expect(lengthOf(perform({ type: 'service-up', service: id('wifi') }))).toBe(DAY_LASTS);
  });

  it('a long day is shown in its order, and ends in time', () => {
    const busy = perform(
      ...Array.from({ length: 12 }, (): Happening => ({ type: 'asset-failed', asset: id('dsl'), services: [] })),
      ...Array.from({ length: 20 }, (): Happening => ({ type: 'worked', person: id('dana'), on: id('wifi'), minutes: 60 })),
    );
    // One person is in one place.
    expect(busy.filter(({ kind }) => kind === 'errand')).toHaveLength(1);
    const starts = busy.filter(isSign).map(({ from }) => from);
    // Twelve signs of 900 ms within 2000 ms: the first at 150, the last at 1100, 950 ÷ 11 = 86 between them.
    expect(starts.slice(0, 3)).toEqual([150, 236, 322]);
    expect(starts.at(-1)).toBe(LONGEST_DAY - SIGN_LASTS);
    expect(Math.max(...busy.map(({ from, lasts }) => from + lasts))).toBeLessThanOrEqual(LONGEST_DAY);
  });
});

describe('a week', () => {
  const people = [...view.team.map((one) => one.id), ...view.stakeholders.map((one) => one.id), id('nobody')];
  const projects = [...view.projects.map((one) => one.id), id('nowhere')];
  const assets = view.assets.map((one) => one.id);
  const services = view.services.map((one) => one.id);
  const departments = view.departments.map((one) => one.id);
  const any = <T>(list: readonly T[]) => fc.constantFrom(...list);
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({
      type: fc.constant('worked' as const),
      person: any(people).map((one) => id(one)),
      on: any(projects).map((one) => id(one)),
      minutes: fc.constant(60),
    }),
    fc.record({ type: fc.constant('worked' as const), person: any(people).map((one) => id(one)), minutes: fc.constant(60) }),
    fc.record({ type: fc.constant('delivered' as const), project: any(projects), option: fc.constant(id('any')) }),
    fc.record({ type: fc.constant('live' as const), project: any(projects), option: fc.constant(id('any')) }),
    fc.record({ type: fc.constant('asset-failed' as const), asset: any(assets), services: fc.constant([]) }),
    fc.record({ type: fc.constant('service-down' as const), service: any(services), departments: fc.subarray([...departments]) }),
    fc.record({ type: fc.constant('service-up' as const), service: any(services) }),
    fc.record({ type: fc.constant('mood-seen' as const), person: any(people).map((one) => id(one)), mood: fc.nat({ max: 10_000 }) }),
    fc.record({ type: fc.constant('week-ended' as const), week: fc.constant(1) }),
  );

  it('of any happenings lasts six to ten seconds, each day in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(happening, { maxLength: 40 }), { minLength: 5, maxLength: 5 }), (days) => {
        const told = days.map((today, at) =>
          performancesOf(today, picture, view, { before: days[at - 1] ?? [], after: days[at + 1] ?? [] }),
        );
        // The session gives a day at least its usual time.
        const lengths = told.map((one) => Math.max(DAY_LASTS, lengthOf(one)));
        const week = lengths.reduce((sum, one) => sum + one, 0);
        expect(week).toBeGreaterThanOrEqual(6_000);
        expect(week).toBeLessThanOrEqual(10_000);
        for (const [at, performances] of told.entries()) {
          const starts = performances.filter(isSign).map(({ from }) => from);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          for (const { from, lasts } of performances) expect(from + lasts).toBeLessThanOrEqual(lengths[at] ?? 0);
          const errands = performances.filter(({ kind }) => kind === 'errand');
          expect(errands.length).toBeLessThanOrEqual(MOST_ERRANDS);
          expect(new Set(errands.flatMap(keysOf)).size).toBe(errands.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a whole game', () => {
  const inside = ({ whole }: Picture, { x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= whole.left && x <= whole.right && y >= whole.top && y <= whole.bottom;
  const spotsOf = (performance: Performance) => {
    switch (performance.kind) {
      case 'errand':
        return [performance.home, performance.site, ...[0.1, 0.2, 0.5, 0.8, 0.9].map((share) => walkerAt(performance, share))];
      case 'gesture':
      case 'meeting':
        return [performance.at];
      case 'delivery':
        return [performance.stop, performance.to, ...[0.32, 0.4, 0.5, 0.7, 0.9].flatMap((share) => courierAt(performance, share) ?? [])];
      case 'sparkle':
      case 'tick':
      case 'bubble':
        return [performance.at];
      default:
        return [];
    }
  };

  it.each(['planner', 'idle', 'random'] as const)('of the %s is performed in order, in time and in place, by who is there', (bot) => {
    const kinds = new Set<string>();
    const days = harborDays('one', bot);
    for (const [at, day] of days.entries()) {
      const now = pictureOf(day.view, harborTexts);
      const keys = new Set(now.items.map(({ key }) => key));
      const told = performancesOn(days, at, now);
      const starts = told.filter(isSign).map(({ from }) => from);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const performance of told) {
        kinds.add(performance.kind);
        expect(performance.from + performance.lasts).toBeLessThanOrEqual(LONGEST_DAY);
        for (const key of keysOf(performance)) expect(keys, `day ${day.view.day}: ${performance.kind}`).toContain(key);
        for (const spot of spotsOf(performance)) expect(inside(now, spot), `day ${day.view.day}: ${JSON.stringify(spot)}`).toBe(true);
      }
      expect(performancesOn(days, at, now)).toEqual(told);
    }
    if (bot === 'planner')
      expect([...kinds].sort()).toEqual(['bubble', 'cabling', 'delivery', 'errand', 'flicker', 'gesture', 'meeting', 'sparkle', 'tick']);
  });
});
