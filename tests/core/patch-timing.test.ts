// Fixes worked by hand: .07 for a standard change (M38), × .65 × .8 in the window; tonight × 1.25 for tired people. Exposure .01 a day.

import { describe, expect, it } from 'vitest';
import type { Mechanism } from '../../src/core/index.ts';
import { imagine, prepare, view } from '../../src/core/index.ts';
import { patchChance } from '../../src/core/systems/patch-timing.ts';
import { play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { anAsset, anEvent, tinyRules } from '../helpers/tiny-rules.ts';

/** A message of the Monday of week 2 says that the server needs a fix. */
const rules = (mechanisms: readonly Mechanism[] = ['patch-timing'], repairDays = 1) =>
  tinyRules({
    mechanisms,
    assets: [anAsset({ repairDays }), anAsset({ id: 'spare', serves: [] })],
    events: [anEvent({ effects: [{ kind: 'fix', asset: 'old-server' }] })],
  });
const when = (time: string, asset = 'old-server'): LooseDecision => ({ type: 'patch', asset, when: time });
const due = (mechanisms?: readonly Mechanism[], seed?: string, repairDays?: number): Play =>
  play(rules(mechanisms, repairDays), seed).weeks(1);
const draws = (seed: string, purpose: 'patch' | 'break-in', index: number): number =>
  prepare(rules()).luckOf(seed).draw(purpose, 'old-server', index);
/** Nobody comes in, whatever is decided. */
const quiet = seedWhere((s) => draws(s, 'break-in', 1) > 0.9 && draws(s, 'patch', 0) > 0.2);

describe('a fix', () => {
  it('is told when it comes out, and nobody has decided yet', () => {
    const run = due();
    expect(run.happened('fix-due').map((h) => [h.day, h.asset])).toEqual([[6, 'old-server']]);
    expect(run.view.assets[0]?.fix).toEqual({ since: 7, when: 'not' });
    expect(run.view.assets[1]).not.toHaveProperty('fix');
    expect(run.refusal(when('tonight', 'spare'))).toBe('no-fix-due');
    expect(run.refusal(when('later'))).toBe('bad-value');
    expect(due([]).refusal(when('tonight'))).toBe('no-fix-due');
  });

  it.each([
    ['tonight', [7]],
    ['window', [12]],
    ['not', []],
  ] as const)('%s is made on day %j', (time, days) => {
    const run = due(['patch-timing'], quiet).decide(when(time)).weeks(1);
    expect(run.happened('patched').map((h) => h.day)).toEqual(days);
    expect(run.view.assets[0]?.fix === undefined).toBe(days.length > 0);
    // Two hours of the team.
    expect(run.posted('backlog', 'patched')).toBe(days.length * 120);
  });

  it('fails by the time of day', () => {
    // .07 × .65 × .8 = .0364 in the window; .07 × 1.25 = .0875 tonight.
    expect(patchChance(true, 0)).toBeCloseTo(0.0364, 12);
    expect(patchChance(false, 0)).toBeCloseTo(0.0875, 12);
    expect(patchChance(false, 5000)).toBeCloseTo(0.1225, 12);
  });

  it('that goes wrong at night is a broken server in the morning; in the window it is undone and tried again', () => {
    const seed = seedWhere((s) => draws(s, 'patch', 0) < 0.036 && draws(s, 'patch', 1) > 0.1 && draws(s, 'break-in', 1) > 0.9);
    const on: readonly Mechanism[] = ['patch-timing', 'change-risk'];
    const night = due(on, seed, 3).decide(when('tonight')).weeks(1);
    expect(night.happened('patched').map((h) => h.succeeded)).toEqual([false]);
    expect(night.happened('asset-failed').map((h) => h.day)).toEqual([7]);
    expect(night.posted('backlog', 'patch-failed')).toBe(240);
    // Broken on the evening of Monday; repaired on Thursday: Tuesday and Wednesday are lost, 10 people × 480 × .5 each.
    expect(night.posted('minutes-lost')).toBe(4800);
    const careful = due(on, seed, 3).decide(when('window')).weeks(2);
    expect(careful.happened('patched').map((h) => [h.day, h.succeeded])).toEqual([
      [12, false],
      [19, true],
    ]);
    // A twentieth of a day: 10 × 480 × .5 × .2 × .25 = 120.
    expect(careful.posted('minutes-lost')).toBe(120);
    expect(careful.happened('asset-failed')).toEqual([]);
  });

  it('waits for a window that is open', () => {
    const closed = tinyRules({ ...rules(), freeze: [2] });
    expect(play(closed, quiet).weeks(1).decide(when('window')).weeks(2).happened('patched')).toMatchObject([{ day: 19 }]);
  });

  it('waits until the kit works again, and is none for new kit in its place', () => {
    const broken = due(['patch-timing'], quiet).decide(when('tonight'));
    broken.alter((state) => {
      const [server] = state.assets;
      if (server !== undefined) Object.assign(server, { up: false, repairLeft: 2 });
    });
    // Two days of repair: Monday and Tuesday; mended on Tuesday after the fixes of the day, so the night of Wednesday.
    expect(
      broken
        .weeks(1)
        .happened('patched')
        .map((h) => h.day),
    ).toEqual([9]);
    const renewed = due(['patch-timing'], quiet).decide(when('window'));
    renewed.alter((state) => {
      const [server] = state.assets;
      if (server !== undefined) server.bornDay = 8;
    });
    expect(renewed.weeks(1).happened('patched')).toEqual([]);
    expect(renewed.view.assets[0]).not.toHaveProperty('fix');
  });

  it('that is announced and restarts in the window is felt as less', () => {
    const run = due(['patch-timing', 'notices'], quiet).decide(when('window'));
    expect(run.refusal({ type: 'notify', about: 'spare', send: true })).toBe('nothing-planned');
    run.decide({ type: 'notify', about: 'old-server', send: true }).days(6);
    // An hour for a fifth: 10 × 480 × .5 × .125 × .2 = 60, felt as 24.
    expect(run.posted('minutes-lost', 'maintenance')).toBe(60);
    expect(run.truth.departments[0]?.lostThisWeek).toBe(24);
  });
});

describe('a hole that stays open', () => {
  it('lets somebody in once the exposure has gathered to a threshold', () => {
    // 1 − .99 = .01 after a day, 1 − .99² = .0199 after two, .0297 after three.
    const seed = seedWhere((s) => draws(s, 'break-in', 1) > 0.02 && draws(s, 'break-in', 1) < 0.029);
    const run = due(['patch-timing'], seed).decide(when('not')).weeks(1);
    expect(run.happened('asset-failed').map((h) => h.day)).toEqual([9]);
    expect(run.posted('trust', 'broken-into')).toBe(-600);
    expect(run.view.assets[0]).not.toHaveProperty('fix');
    expect(due(['patch-timing'], seed).decide(when('tonight')).weeks(1).posted('trust', 'broken-into')).toBe(0);
  });
});

describe('kit past its support', () => {
  const over = { ageWeeks: 400, yearlyFailure: 0, supportEnds: 0 };
  const listed = { ageWeeks: 200, yearlyFailure: 0 };
  const world = (own: Parameters<typeof anAsset>[0] = {}, mechanisms: readonly Mechanism[] = ['patch-timing']) =>
    tinyRules({ mechanisms, weeks: 8, assets: [anAsset({ truth: over, inventory: over, ...own })] });
  const threshold = (seed: string): number => prepare(world()).luckOf(seed).draw('unfixed', 'old-server', 0);
  // Inside: 1 − .9996⁵ = .001998 after five working days, 1 − .9996¹⁰ = .003993 after ten.
  const ofWeek2 = seedWhere((s) => threshold(s) > 0.002 && threshold(s) < 0.00399);

  it('stays open on each working day, and only something new in its place ends that', () => {
    const run = play(world(), ofWeek2).weeks(4);
    expect(run.happened('asset-failed').map((h) => h.day >= 7 && h.day < 12)).toEqual([true]);
    expect(run.posted('trust', 'broken-into')).toBe(-600);
    const renewed = play(world(), ofWeek2).weeks(1);
    renewed.alter((state) => {
      const [server] = state.assets;
      if (server !== undefined) Object.assign(server, { supportEnds: -1, bornDay: 7 });
    });
    expect(renewed.weeks(4).happened('asset-failed')).toEqual([]);
  });

  it('towards the street is open to twice as many', () => {
    // 1 − .9992⁵ = .003994 after a week, .004790 on the Monday of week 2.
    const seed = seedWhere((s) => threshold(s) > 0.004 && threshold(s) < 0.00478);
    expect(
      play(world({ kind: 'firewall' }), seed)
        .weeks(4)
        .happened('asset-failed')
        .map((h) => h.day),
    ).toEqual([7]);
  });

  it('that runs no software of its own is open to nobody, and gets no fix', () => {
    const seed = seedWhere((s) => threshold(s) < 0.004);
    expect(
      play(world({ kind: 'ups' }), seed)
        .weeks(7)
        .happened('asset-failed'),
    ).toEqual([]);
    const old = { ageWeeks: 400, yearlyFailure: 0 };
    const fixes = (kind: 'server' | 'cabling'): number =>
      Array.from(
        { length: 60 },
        (_, i) =>
          play(world({ kind, truth: old, inventory: old }), `s${i}`)
            .weeks(5)
            .happened('fix-due').length,
      ).reduce((sum, one) => sum + one, 0);
    expect(fixes('server')).toBeGreaterThan(0);
    expect(fixes('cabling')).toBe(0);
  });

  it('is told as far as one believes it, and a break-in tells the rest', () => {
    expect(play(world()).view.assets[0]?.unfixed).toBe(true);
    expect(play(world({ kind: 'ups' })).view.assets[0]?.unfixed).toBeUndefined();
    const trusting = play(world({ inventory: listed }), ofWeek2);
    expect(trusting.view.assets[0]?.unfixed).toBeUndefined();
    expect(trusting.weeks(4).view.assets[0]).toMatchObject({ unfixed: true, facts: { value: { supportEnds: 0 } } });
  });

  it('costs those who signed for it less, and imagined worlds are as open', () => {
    const paper: LooseDecision = { type: 'accept-risk', risk: 'unsupported', thing: 'old-server', by: 'ines', until: 6, wording: 'plain' };
    const run = play(world({}, ['patch-timing', 'risk-acceptance']), ofWeek2)
      .decide(paper)
      .weeks(4);
    // −600 × .3, beside −400 × .3 for what was known.
    expect([run.posted('trust', 'broken-into'), run.posted('trust', 'risk-was-signed')]).toEqual([-180, -120]);
    expect(view(run.game, imagine(run.game, run.view, 'another')).assets).toEqual(run.view.assets);
  });
});

describe('old kit', () => {
  const ofAge = (ageWeeks: number, supportEnds?: number): number => {
    const truth = { ageWeeks, yearlyFailure: 0, ...(supportEnds === undefined ? {} : { supportEnds }) };
    const game = prepare(tinyRules({ mechanisms: ['patch-timing'], assets: [anAsset({ truth, inventory: truth })] }));
    let found = 0;
    for (let i = 0; i < 200; i += 1) found += play(game, `s${i}`).weeks(5).happened('fix-due').length > 0 ? 1 : 0;
    return found / 200;
  };

  it('gets a fix in three weeks of a hundred while it has support', () => {
    // 1 − .97⁵ = .141 in five Mondays.
    expect(ofAge(208)).toBeGreaterThan(0.08);
    expect(ofAge(208)).toBeLessThan(0.21);
    expect(ofAge(100)).toBe(0);
    expect(ofAge(300, 0)).toBe(0);
  });
});
