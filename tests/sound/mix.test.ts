// How loud what is: the hum by the load, music by the state of the week, all of it by four volumes and by whether anybody is there.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type View } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/session/index.ts';
import type { Settings } from '../../src/session/types.ts';
import { bandOf, humPowers, loadOf } from '../../src/sound/hum.ts';
import { ambienceOf, musicOf, volumeOf } from '../../src/sound/mix.ts';
import type { Moment } from '../../src/sound/moment.ts';
import { tensionOf } from '../../src/sound/mood.ts';
import { firstMonday } from '../helpers/harbor-days.ts';

const base = firstMonday();
const [service] = base.services;
if (service === undefined) throw new Error('the scenario has no service');
type Service = View['services'][number];
const { load: _load, ...unmeasured } = service;
const of = (...services: readonly Partial<Service>[]): View => ({
  ...base,
  promises: [],
  services: services.map((own) => ({ ...unmeasured, up: true, slowdown: 10_000, ...own })),
});
const settings: Settings = { ...DEFAULT_SETTINGS, master: 100, effects: 100, ambience: 100, music: 100 };
const moment = (own: Partial<Moment> = {}): Moment => ({
  log: [],
  days: [],
  screen: 'office',
  playing: false,
  view: of({ load: 4_000 }),
  settings,
  ...own,
});
const sum = (values: Readonly<Record<string, number>>): number => Object.values(values).reduce((all, one) => all + one, 0);
const power = (values: Readonly<Record<string, number>>): number => Object.values(values).reduce((all, one) => all + one * one, 0);

describe('the load that is heard', () => {
  it('is that of the busiest service that works', () => {
    expect(loadOf(of({ load: 3_000 }, { load: 8_000 }))).toBe(8_000);
    expect(loadOf(of({ load: 5_000 }, { load: 8_000, up: false }))).toBe(5_000);
    expect(loadOf(of({ up: false }))).toBe(0);
  });

  it('is taken to be quiet where nobody measured, and full where answers are slow', () => {
    expect(loadOf(of({}))).toBe(4_000);
    expect(loadOf(of({ slowdown: 15_000 }))).toBe(9_500);
    expect(loadOf(of({ slowdown: 15_000, load: 11_000 }))).toBe(11_000);
  });

  it('goes from the low hum over the middle one to the high one', () => {
    expect(humPowers(0)).toEqual({ 'hum-low': 1, 'hum-mid': 0, 'hum-high': 0 });
    expect(humPowers(4_000)).toEqual({ 'hum-low': 1, 'hum-mid': 0, 'hum-high': 0 });
    // Half way from 4,000 to 7,000.
    expect(humPowers(5_500)).toEqual({ 'hum-low': 0.5, 'hum-mid': 0.5, 'hum-high': 0 });
    expect(humPowers(7_000)).toEqual({ 'hum-low': 0, 'hum-mid': 1, 'hum-high': 0 });
    // (8,500 − 7,000) ÷ (9,500 − 7,000) = 0.6.
    expect(humPowers(8_500)['hum-high']).toBeCloseTo(0.6);
    expect(humPowers(20_000)).toEqual({ 'hum-low': 0, 'hum-mid': 0, 'hum-high': 1 });
    expect([0, 5_499, 5_500, 8_249, 8_250, 20_000].map(bandOf)).toEqual([
      'hum-low',
      'hum-low',
      'hum-mid',
      'hum-mid',
      'hum-high',
      'hum-high',
    ]);
  });

  it('is always one hum’s worth of power, the loudest being the one that is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (load) => {
        const powers = humPowers(load);
        expect(sum(powers)).toBeCloseTo(1);
        expect(Math.min(...Object.values(powers))).toBeGreaterThanOrEqual(0);
        expect(powers[bandOf(load)]).toBeCloseTo(Math.max(...Object.values(powers)));
      }),
    );
  });
});

describe('the building', () => {
  it('hums in the office and on Friday, and nowhere else', () => {
    for (const screen of ['office', 'ledger'] as const) expect(sum(ambienceOf(moment({ screen }), 'awake'))).toBe(1);
    for (const screen of ['title', 'brief', 'report'] as const) expect(sum(ambienceOf(moment({ screen }), 'awake'))).toBe(0);
    const { view: _view, ...menu } = moment();
    expect(sum(ambienceOf(menu, 'awake'))).toBe(0);
  });

  it('is silent in a hidden tab and when it sleeps; a week that plays keeps it awake', () => {
    expect(sum(ambienceOf(moment(), 'asleep'))).toBe(0);
    expect(sum(ambienceOf(moment(), 'hidden'))).toBe(0);
    expect(sum(ambienceOf(moment({ playing: true }), 'asleep'))).toBeGreaterThan(0);
    expect(sum(ambienceOf(moment({ playing: true }), 'hidden'))).toBe(0);
  });

  it('is typed in while a week plays, and no louder for it', () => {
    expect(ambienceOf(moment(), 'awake').typing).toBe(0);
    expect(ambienceOf(moment({ playing: true }), 'awake').typing).toBeCloseTo(Math.sqrt(0.5));
    for (const playing of [true, false]) expect(power(ambienceOf(moment({ playing, view: of({ load: 5_000 }) }), 'awake'))).toBeCloseTo(1);
  });

  it('is that of the day that is shown', () => {
    const busy = { view: of({ load: 9_900 }), happenings: [], postings: [] };
    expect(ambienceOf(moment({ days: [busy], shownDay: 0 }), 'awake')).toEqual({ 'hum-low': 0, 'hum-mid': 0, 'hum-high': 1, typing: 0 });
  });
});

describe('the music', () => {
  const promise = (own: object): View => ({ ...of({ load: 0 }), week: 5, promises: [{ state: 'open', week: 5, ...own }] as never });
  const waits = { openMessage: asId<never>('quarrel') };

  it('is as tense as the week: what is down, what is due, and who waits', () => {
    expect(tensionOf({}, of({}))).toBe(0);
    expect(tensionOf({}, of({ up: false }))).toBe(1);
    expect(tensionOf({}, promise({}))).toBe(1);
    expect(tensionOf({}, promise({ week: 6 }))).toBe(0);
    expect(tensionOf({}, promise({ state: 'kept' }))).toBe(0);
    expect(tensionOf(waits, of({}))).toBe(1);
    expect(tensionOf(waits, of({ up: false }))).toBe(2);
    expect(tensionOf({}, undefined)).toBe(0);
  });

  it('is calm, both layers or tense, equally loud', () => {
    expect(musicOf(moment({ view: of({}) }), 'awake')).toEqual({ calm: 1, tense: 0 });
    const both = musicOf(moment({ view: of({ up: false }) }), 'awake');
    expect(both.calm).toBeCloseTo(Math.sqrt(0.5));
    expect(both.tense).toBeCloseTo(Math.sqrt(0.5));
  });

  it('steps back by 8 decibels while somebody waits for an answer', () => {
    const { calm, tense } = musicOf(moment({ view: of({ up: false }), ...waits }), 'awake');
    expect(calm).toBe(0);
    expect(20 * Math.log10(tense)).toBeCloseTo(-8, 1);
  });

  it('plays on while somebody reads, in the whole run, and not in a hidden tab or the menu', () => {
    expect(sum(musicOf(moment(), 'asleep'))).toBe(1);
    for (const screen of ['brief', 'ledger', 'report'] as const) expect(sum(musicOf(moment({ screen }), 'awake'))).toBe(1);
    expect(sum(musicOf(moment(), 'hidden'))).toBe(0);
    expect(sum(musicOf(moment({ screen: 'title' }), 'awake'))).toBe(0);
  });
});

describe('the four volumes', () => {
  it('are, at first: music off, everything else on', () => {
    const { master, effects, ambience, music, muted } = DEFAULT_SETTINGS;
    expect([master, effects, ambience, music, muted]).toEqual([100, 60, 60, 0, false]);
    expect(sum(musicOf(moment({ settings: DEFAULT_SETTINGS }), 'awake'))).toBe(0);
  });

  it('are one for each kind, below the one of everything', () => {
    const own = { ...settings, master: 50, effects: 60, ambience: 40, music: 20 };
    // 50 % of 60 %, 40 % and 20 %.
    expect((['effects', 'ambience', 'music'] as const).map((which) => volumeOf(own, which))).toEqual([0.3, 0.2, 0.1]);
    expect(sum(ambienceOf(moment({ settings: own }), 'awake'))).toBeCloseTo(0.2);
    expect(sum(musicOf(moment({ settings: own }), 'awake'))).toBeCloseTo(0.1);
  });

  it('are all nothing where everything is muted', () => {
    const muted = { ...settings, muted: true };
    expect((['effects', 'ambience', 'music'] as const).map((which) => volumeOf(muted, which))).toEqual([0, 0, 0]);
    expect(sum(ambienceOf(moment({ settings: muted }), 'awake')) + sum(musicOf(moment({ settings: muted }), 'awake'))).toBe(0);
  });
});
