// A day's happenings as things to be seen: known answers for each kind, and that a whole game is performed by who is there.

import { describe, expect, it } from 'vitest';
import { asId, type Happening } from '../../src/core/index.ts';
import {
  DAY_LASTS,
  EMPTY_DAY_LASTS,
  lengthOf,
  performancesOf,
  pictureOf,
  walkerAt,
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

  it('a delivery comes by van to where the kit will stand', () => {
    expect(perform({ type: 'delivered', project: id('wifi'), option: id('any') })).toMatchObject([
      { kind: 'delivery', key: 'project:wifi', stop: { y: 0 }, lasts: DAY_LASTS },
    ]);
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
    expect(busy.filter(({ kind }) => kind === 'errand')).toHaveLength(8);
    const starts = busy.filter(isSign).map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(Math.max(...busy.map(({ from, lasts }) => from + lasts))).toBeLessThanOrEqual(DAY_LASTS);
  });
});

describe('a whole game', () => {
  const inside = ({ whole }: Picture, { x, y }: { readonly x: number; readonly y: number }): boolean =>
    x >= whole.left && x <= whole.right && y >= whole.top && y <= whole.bottom;
  const spotsOf = (performance: Performance) => {
    switch (performance.kind) {
      case 'errand':
        return [performance.home, performance.site, ...[0.1, 0.2, 0.5, 0.8, 0.9].map((share) => walkerAt(performance, share))];
      case 'delivery':
        return [performance.stop, performance.to];
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
    for (const day of harborDays('one', bot)) {
      const now = pictureOf(day.view, harborTexts);
      const keys = new Set(now.items.map(({ key }) => key));
      const told = performancesOf(day.happenings, now, day.view);
      const starts = told.filter(isSign).map(({ from }) => from);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const performance of told) {
        kinds.add(performance.kind);
        expect(performance.from + performance.lasts).toBeLessThanOrEqual(DAY_LASTS);
        for (const key of keysOf(performance)) expect(keys, `day ${day.view.day}: ${performance.kind}`).toContain(key);
        for (const spot of spotsOf(performance)) expect(inside(now, spot), `day ${day.view.day}: ${JSON.stringify(spot)}`).toBe(true);
      }
      expect(performancesOf(day.happenings, now, day.view)).toEqual(told);
    }
    if (bot === 'planner') expect([...kinds].sort()).toEqual(['bubble', 'delivery', 'errand', 'flicker', 'gesture', 'sparkle', 'tick']);
  });
});
