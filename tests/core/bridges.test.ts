// A bridge, then the main option, worked by hand. 240 minutes of work are done by Tuesday and go live in the window on Saturday: the bridge
// ordered in week 1 on day 5, the main option ordered in week 2 on day 12.

import { describe, expect, it } from 'vitest';
import { measure } from '../../src/core/measures.ts';
import { capacityOf } from '../../src/core/systems/saturation.ts';
import { array, both, bridged, choose, fact, rules, shelf, type Own } from '../helpers/bridged-rules.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aChoice, anEvent, anOption, aProject, aStakeholder } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const standing = (run: Play): readonly string[] => run.view.assets.map((asset) => asset.id);
const capacity = (run: Play): number => capacityOf(run.game, run.truth, 0);

describe('a bridge in place', () => {
  it('serves, and its need begins anew', () => {
    const run = bridged(play(rules()));
    expect(run.happened('live')).toMatchObject([{ day: 5, option: 'shelf', bridge: true }]);
    const [project] = run.view.projects;
    expect(project).toMatchObject({ stage: 'need', bridge: { option: 'shelf', since: 5 }, spent: 0, reportedDone: 0 });
    for (const gone of ['order', 'chosen', 'liveSince', 'estimate'] as const) expect(project).not.toHaveProperty(gone);
    expect(standing(run)).toEqual(['server.bridge']);
    expect(capacity(run)).toBe(40);
  });

  it('is as far as it was compared', () => {
    const run = play(rules())
      .decide(blocks({ activity: 'compare', project: 'server' }))
      .weeks(1);
    expect(run.decide(order('server', 'shelf')).weeks(1).view.projects[0]).toMatchObject({ stage: 'compared' });
  });

  it('gives way to the main option: its kit is taken away, its running cost ends, its price is spent', () => {
    const run = both(play(rules()));
    expect(run.happened('live').map(({ day, option }) => [day, option])).toEqual([
      [5, 'shelf'],
      [12, 'array'],
    ]);
    expect(standing(run)).toEqual(['server']);
    expect(capacity(run)).toBe(100);
    // 1,000 and 5,000 of 20,000; 3 a month in place of 10.
    expect(run.stock('capital')).toBe(1_400_000);
    expect(run.stock('monthly')).toBe(300);
    expect(run.posted('monthly', 'bridge-replaced')).toBe(-1000);
    expect(run.view.projects[0]).toMatchObject({ stage: 'live', liveSince: 12, bridge: { option: 'shelf', since: 5, until: 12 } });
  });

  it('takes the work of the main option anew: what was done for the bridge does not count for it', () => {
    // 2,400 minutes at most ⌊(1,200 + 720) ÷ 5⌋ = 384 a day, and 384 × .9675 = 372 done: the seventh working day, day 15, live on day 19.
    const run = bridged(play(rules({}, {}, { effort: [{ skill: 'servers', minutes: 2400 }] })));
    expect(run.stock('work-done')).toBe(0);
    run.decide(order('server', 'array')).weeks(2);
    expect(run.happened('work-finished').map((h) => h.day)).toEqual([1, 15]);
    expect(run.view.projects[0]?.liveSince).toBe(19);
  });

  it('leaves the unmet share of the need to cost what waiting costs', () => {
    // Friday of week 1: 400, nothing stands; of week 2: four tenths, 160; of week 3: the main option is live.
    expect(both(play(rules())).weeks(1).posted('delay-cost')).toBe(56_000);
    expect(bridged(play(rules())).weeks(2).posted('delay-cost')).toBe(72_000);
  });

  it('is counted by days in the weeks in which something went live', () => {
    // Both on a Tuesday. Week 1: nothing on one day, six tenths on four: .52, 208. Week 2: six tenths on one day, all of it on four: .08, 32.
    const atOnce = { inWindow: false, pilot: false, tested: false, wayBack: false };
    const run = play(rules()).decide(order('server', 'shelf'), { type: 'plan-cutover', project: 'server', plan: atOnce });
    expect(run.weeks(1).decide(order('server', 'array')).weeks(1).posted('delay-cost')).toBe(24_000);
  });

  it('shows what is wrong with it in use at once, as support', () => {
    // .06 and a fifth of 240 minutes, by pieces of ⌊168 × .9675⌉ = 163 and 77: 42 and 20 are wrong.
    const run = bridged(play(rules({ mechanisms: ['rework'] }, { extraRework: 2000 })));
    expect(run.posted('work-wrong', 'worked-wrong')).toBe(62);
    // Users bring what a test would have found, and it takes five times as long.
    expect(run.posted('backlog', 'found-wrong')).toBe(310);
    expect([run.stock('work-wrong'), run.stock('work-done')]).toEqual([0, 0]);
  });
});

describe('what can be decided', () => {
  it('a main option after the bridge, never a bridge after a bridge', () => {
    const run = bridged(play(rules()));
    expect(run.refusal(order('server', 'shelf'))).toBe('bridge-stands');
    expect(run.refusal(choose('shelf'))).toBe('bridge-stands');
    expect(run.decide(choose('array')).view.projects[0]).toMatchObject({ stage: 'chosen', chosen: 'array' });
    expect(run.decide(choose()).view.projects[0]).not.toHaveProperty('chosen');
    expect(both(play(rules())).refusal(order('server', 'array'))).toBe('already-live');
  });

  it('nothing after a main option', () => {
    const run = play(rules()).decide(order('server', 'array')).days(1);
    run.days(6);
    expect(run.refusal(order('server', 'shelf'))).toBe('already-live');
  });

  it('an order of the same Monday is replaced, not followed', () => {
    const run = play(rules()).decide(order('server', 'shelf'), order('server', 'array'));
    expect(run.view.projects[0]).toMatchObject({ order: { option: 'array' } });
    expect(run.view.projects[0]).not.toHaveProperty('ahead');
    expect(run.view.money.pending).toBe(500_000);
  });

  it('is paid for by what is left, an order of today that it replaces given back', () => {
    const run = bridged(play(rules({ capital: 600_000, monthly: 1200 })));
    // 6,000 − 1,000 are left, exactly its price; but 10 + 3 a month are more than 12.
    expect(run.refusal(order('server', 'array'))).toBe('running-budget-exceeded');
    expect(bridged(play(rules({ capital: 599_999 }))).refusal(order('server', 'array'))).toBe('not-enough-money');
    const again = bridged(play(rules({ capital: 600_000 }))).decide(order('server', 'array'));
    expect(again.attempt(order('server', 'array') as never)).toBeUndefined();
  });

  it('an answer to a message orders the main option after the bridge, and no second bridge', () => {
    const letter = (option: string) =>
      rules({
        events: [
          anEvent({
            choices: [aChoice('yes', [{ kind: 'order', project: 'server', option }]), aChoice('no')],
            ifSilent: 'yes',
          }),
        ],
      });
    // Answered by silence on Sunday of week 2, so that it is live a week later.
    expect(bridged(play(letter('array'))).weeks(2).view.projects[0]).toMatchObject({ liveSince: 19 });
    const twice = bridged(play(letter('shelf')));
    expect(twice.view.messages[0]?.choices[0]?.money).toBe(0);
    expect(twice.weeks(1).stock('capital')).toBe(1_900_000);
  });
});

describe('the main option ordered ahead', () => {
  const slow = { leadMin: 21, leadMax: 21 };
  /** A week of lead for the bridge: it arrives on day 7 and is live on day 12; the main one ordered in week 2 arrives on day 28. */
  const ahead = (): Play =>
    play(rules({}, { leadMin: 7, leadMax: 7 }, slow))
      .decide(order('server', 'shelf'))
      .weeks(1)
      .decide(order('server', 'array'));

  it('waits beside the bridge and takes its place in the queue once that serves', () => {
    const run = ahead();
    expect(run.view.projects[0]).toMatchObject({ order: { option: 'shelf' }, ahead: { option: 'array' }, chosen: 'array' });
    expect(run.view.money.pending).toBe(500_000);
    run.weeks(1);
    expect(run.view.projects[0]).toMatchObject({ stage: 'ordered', order: { option: 'array', placed: 7 }, bridge: { since: 12 } });
    expect(run.view.projects[0]).not.toHaveProperty('ahead');
    run.weeks(3);
    expect(run.happened('delivered').map(({ day, option }) => [day, option])).toEqual([
      [7, 'shelf'],
      [28, 'array'],
    ]);
    expect(run.view.projects[0]?.liveSince).toBe(33);
  });

  it('can be chosen, changed and taken back until it has gone out', () => {
    const run = ahead();
    expect(run.decide(choose()).view.projects[0]).toMatchObject({ chosen: 'shelf' });
    expect(run.view.projects[0]).not.toHaveProperty('ahead');
    expect(run.view.money.pending).toBe(0);
    run.decide(choose('array')).days(1);
    expect(run.view.projects[0]).toMatchObject({ chosen: 'array' });
    const sent = ahead().weeks(0);
    sent.days(7);
    expect(sent.refusal(choose())).toBe('already-ordered');
    expect(sent.refusal(order('server', 'array'))).toBe('already-ordered');
  });

  it('lies on the shelf until it serves, and is told so', () => {
    const run = ahead().days(1);
    // Both are bought and serve nobody yet: 6,000 of 20,000; 60 × .3 = 18 points of money less.
    expect(fact(run, 'unopened')).toBe(6000);
    expect(measure({ game: run.game, state: run.truth }).money).toBe(82);
    expect(fact(run, 'ordered-option', 'server', 'array')).toBe(true);
  });

  it('is chased with the bridge, and no block is offered once both have come', () => {
    const run = ahead().days(7);
    expect(run.view.offers).toContainEqual({ activity: 'chase', project: 'server' });
  });
});

describe('promises', () => {
  const on = (bridge: Own = {}) => play(rules({ mechanisms: ['promises'] }, bridge));

  it('are kept by a bridge that meets six tenths, for its share of the trust, and nothing is paid for the main option again', () => {
    const run = on().decide(order('server', 'shelf'), promise(2)).weeks(1);
    expect(run).toHaveKeptPromise('server');
    // Early: 450 × .6.
    expect(run.posted('trust', 'promise-kept-early')).toBe(270);
    run.decide(order('server', 'array'), promise(4)).weeks(1);
    expect(run.view.promises.map((p) => p.state)).toEqual(['kept', 'kept']);
    expect(run.posted('trust', 'promise-kept-early')).toBe(270);
  });

  it('stand where the bridge meets less, and wait for the main option', () => {
    const run = on({ benefit: 5999 }).decide(order('server', 'shelf'), promise(3)).weeks(1);
    expect(run.view.promises[0]?.state).toBe('open');
    expect(fact(run, 'done', 'server')).toBe(false);
    run.decide(order('server', 'array')).weeks(1);
    expect(run.posted('trust', 'promise-kept-early')).toBe(450);
    expect(on({ benefit: 5999 }).decide(order('server', 'shelf'), promise(3)).weeks(3)).toHaveBrokenPromise('server');
  });

  it('a date given after the bridge is for the main option, and broken without it', () => {
    const run = on().decide(order('server', 'shelf')).weeks(1).decide(promise(3)).weeks(2);
    expect(run).toHaveBrokenPromise('server');
  });

  it('nobody had asked for: half of a kept one, by the bridge’s share, once', () => {
    const run = both(on()).weeks(4);
    expect(run.posted('trust', 'delivered-without-date')).toBe(120);
    expect(run.posted('trust', 'no-date-given')).toBe(0);
    const little = bridged(on({ benefit: 4000 })).weeks(4);
    expect(little.posted('trust', 'delivered-without-date')).toBe(0);
    expect(little.posted('trust', 'no-date-given')).toBe(-500);
  });
});

describe('what an author can ask', () => {
  it('done, and since when, by the bridge where it answers the need', () => {
    const run = bridged(play(rules()));
    expect([fact(run, 'done', 'server'), fact(run, 'week-done', 'server')]).toEqual([true, 1]);
    expect([fact(run, 'ordered', 'server'), fact(run, 'delivered', 'server')]).toEqual([true, true]);
    expect(fact(run, 'ordered-option', 'server', 'shelf')).toBe(true);
    expect(fact(run, 'ordered-option', 'server', 'array')).toBe(false);
    expect(fact(run, 'active-projects')).toBe(0);
    const after = run.decide(order('server', 'array')).weeks(1);
    expect([fact(after, 'week-done', 'server'), fact(after, 'ordered-option', 'server', 'shelf')]).toEqual([1, true]);
    const little = both(play(rules({}, { benefit: 5000 })));
    expect(fact(little, 'week-done', 'server')).toBe(2);
  });

  it('what builds on a need begins once a bridge answers it', () => {
    const two = (benefit: number) =>
      rules({
        projects: [
          aProject({ options: [shelf({ benefit }), array()] }),
          aProject({ id: 'wiki', options: [anOption({ effort: [], needs: ['server'] })] }),
        ],
        stakeholders: [aStakeholder({ costOfDelay: [{ project: 'wiki', perWeek: 10_000 }] })],
      });
    const run = (benefit: number): number =>
      bridged(play(two(benefit)).decide(order('wiki')))
        .weeks(1)
        .posted('delay-cost', 'waiting', 'wiki');
    // The wiki is live from week 1 on and met from the Friday on on which the bridge answers: week 2.
    expect(run(6000)).toBe(10_000);
    expect(run(5000)).toBe(20_000);
  });
});
