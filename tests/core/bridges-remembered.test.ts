// What else remembers something of a project, where a bridge comes first, worked by hand: what *done* includes, what was cut, what was bought
// before listening, notices, and imagined worlds.

import { describe, expect, it } from 'vitest';
import { DONE_PARTS, hashState, imagine, type DonePart } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { capacityOf } from '../../src/core/systems/saturation.ts';
import { bridged, rules, type Own } from '../helpers/bridged-rules.ts';
import { blocks, order, play, promise, type LooseDecision, type Play } from '../helpers/play.ts';

describe('buying before listening', () => {
  // A tenth of 20,000 is large: 2,000. 30 % of 5,000 have to be changed, and of 3,000.
  const on = (bridge: Own = {}) => play(rules({ mechanisms: ['listening-tour'] }, { leadMin: 7, leadMax: 7, ...bridge }));

  it('costs for the large main option ordered ahead, not for the small bridge that comes first', () => {
    const run = on().decide(order('server', 'shelf')).weeks(1).decide(order('server', 'array')).weeks(2);
    expect(run.happened('delivered').map(({ option }) => option)).toEqual(['shelf', 'array']);
    expect(run.posted('capital', 'bought-too-soon')).toBe(-150_000);
  });

  it('costs for a large bridge once, and not again for a main option ordered after listening', () => {
    const run = on({ price: 300_000 }).decide(order('server', 'shelf')).weeks(2);
    expect(run.posted('capital', 'bought-too-soon')).toBe(-90_000);
    expect(run.view.projects[0]).not.toHaveProperty('reversals');
    run
      .decide(blocks({ activity: 'talk', with: 'ines' }))
      .weeks(1)
      .decide(order('server', 'array'))
      .weeks(1);
    expect(run.posted('capital', 'bought-too-soon')).toBe(-90_000);
  });
});

describe('what else a project remembers', () => {
  it('a bridge keeps what was cut from it, and the main option begins whole', () => {
    // A fifth of 4,800 minutes leaves in week 2: 3,840 at 464 a day are the ninth working day, live on day 12. 5 % of 6,200 are lost: 5,890.
    const long = [{ skill: 'servers', minutes: 4800 }];
    const run = play(rules({ mechanisms: ['moscow', 'promises'] }, { effort: long, benefit: 6200 }))
      .decide(order('server', 'shelf'), promise(4))
      .weeks(1)
      .decide(blocks({ activity: 'negotiate', project: 'server' }))
      .weeks(2);
    expect(run.view.projects[0]).toMatchObject({ bridge: { since: 12, cut: 1 } });
    expect(run.view.promises[0]?.state).toBe('open');
    // Fridays: 400, 400 and .411 of it.
    expect(run.posted('delay-cost')).toBe(96_440);
    expect(run.decide(order('server', 'array')).weeks(1).view.projects[0]?.scope).toMatchObject({ cut: 0, lost: 0 });
    expect(open(imagine(run.game, run.view, 'dream')).projects[0]?.bridged).toEqual({ option: 0, since: 12, until: 26, cut: 1 });
  });

  it('a bridge that is stopped leaves the main option that was ordered ahead', () => {
    const lead = { leadMin: 28, leadMax: 28 };
    const run = play(rules({ mechanisms: ['sunk-cost'] }, lead, lead))
      .decide(order('server', 'shelf'))
      .weeks(1)
      .decide(order('server', 'array'))
      .weeks(1)
      .decide({ type: 're-decide', project: 'server', ruling: 'stop' })
      .days(1);
    expect(run.view.projects[0]).toMatchObject({ stage: 'ordered', chosen: 'array', order: { option: 'array', placed: 7 } });
    expect(run.view.projects[0]).not.toHaveProperty('ahead');
    // 20,000 − 1,000 − 5,000, and three quarters of 1,000 back.
    expect(run.stock('capital')).toBe(1_475_000);
  });

  it('a notice is used up by the bridge that it announced', () => {
    const run = play(rules({ mechanisms: ['notices'] }))
      .decide(order('server', 'shelf'))
      .days(1)
      .alter((state) => {
        state.notices = [-1, 0, -1];
      })
      .days(6);
    expect(run.view.projects[0]?.bridge?.since).toBe(5);
    expect(run.truth.notices).toEqual([-1, -1, -1]);
    expect(run.refusal({ type: 'notify', about: 'server.bridge', send: true })).toBe('nothing-planned');
  });
});

describe('what done includes', () => {
  const done = (...parts: readonly DonePart[]): LooseDecision => ({ type: 'set-done', project: 'server', parts });
  const butDocuments = DONE_PARTS.filter((part) => part !== 'documented');
  const long = [{ skill: 'servers', minutes: 4800 }];
  /** 5 % of 4,800 are left out: 4,560 at 464 a day are the tenth working day, day 11; live on day 12. */
  const bare = (): Play =>
    play(rules({ mechanisms: ['debt'] }, { effort: long }))
      .decide(order('server', 'shelf'))
      .weeks(1)
      .decide(done(...butDocuments))
      .weeks(1);

  it('is owed by a bridge, and can be made good while it serves', () => {
    const run = bare();
    expect(run.view.projects[0]?.bridge?.since).toBe(12);
    expect(run.posted('debt', 'left-out')).toBe(240);
    expect(run.view.projects[0]?.done?.parts.filter((one) => one.owed).map((one) => [one.part, one.minutes])).toEqual([
      ['documented', 240],
    ]);
    expect(run.refusal(done())).toBe('work-finished');
    // What it left out makes nothing of the main option any smaller.
    expect(bare().decide(order('server', 'array')).view.projects[0]?.guess).toBe(240);
    run.decide(done(...DONE_PARTS)).days(1);
    expect(run.posted('backlog', 'made-good')).toBe(240);
    expect(run.stock('debt')).toBe(0);
  });

  it('goes with the bridge, interest and all, when the main option is live', () => {
    // 2 % more on the Friday of week 3: 245.
    const run = bare().decide(order('server', 'array')).weeks(1);
    expect(run.view.projects[0]?.liveSince).toBe(19);
    expect(run.posted('debt', 'bridge-replaced')).toBe(-245);
    expect(run.stock('debt')).toBe(0);
  });

  it('is about the main option once that has been ordered', () => {
    const run = bridged(play(rules({ mechanisms: ['debt'] }, {}, { effort: long })));
    expect(run.view.projects[0]?.done?.parts.map((one) => one.minutes)).toEqual([7, 12, 7, 7, 10]);
    run.decide(order('server', 'array')).weeks(1);
    run.decide(done(...butDocuments));
    expect(run.view.projects[0]?.done?.parts.filter((one) => !one.included).map((one) => one.minutes)).toEqual([240]);
    expect(run.view.projects[0]?.guess).toBe(4560);
  });
});

describe('an imagined world', () => {
  it('has the bridge that stands, its kit and nothing to be paid for twice', () => {
    const run = play(rules({ mechanisms: ['promises'] }))
      .decide(order('server', 'shelf'), promise(2))
      .weeks(1);
    const world = open(imagine(run.game, run.view, 'dream'));
    expect(world.projects[0]).toMatchObject({ bridged: { option: 0, since: 5, until: -1 }, rewarded: true, live: -1 });
    expect(world.assets.map((asset) => asset.exists)).toEqual([false, false, true]);
    expect(world.assets[2]).toMatchObject({ option: 0, bornDay: 5, units: [40], bought: true });
    expect(capacityOf(run.game, world, 0)).toBe(40);
  });

  it('has the order ahead, and imagines equal worlds from equal views', () => {
    const run = play(rules({}, { leadMin: 7, leadMax: 7 }, { leadMin: 21, leadMax: 21 }))
      .decide(order('server', 'shelf'))
      .weeks(1)
      .decide(order('server', 'array'));
    const world = open(imagine(run.game, run.view, 'dream'));
    expect(world.projects[0]).toMatchObject({ order: { option: 0 }, ahead: { option: 1, sent: false } });
    expect(world.stocks.monthly).toEqual([1000]);
    expect(hashState(imagine(run.game, run.view, 'dream'))).toBe(hashState(imagine(run.game, run.view, 'dream')));
  });
});
