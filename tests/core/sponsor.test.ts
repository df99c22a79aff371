// M33 worked by hand: a favour for two half-hours a fortnight apart; about three a quarter (C9); amounts calibration.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Rhythm, type Rules } from '../../src/core/index.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aProject, aStakeholder, anOption, tinyRules } from '../helpers/tiny-rules.ts';

/** Ruth has most to say. Ines asks for a server of 50 k, which finance has to approve. */
const rules = (start: Rhythm = 'weekly', own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['sponsor', 'approvals'],
    weeks: 16,
    capital: 20_000_000,
    standing: [{ habit: 'sponsor', minutes: 30, start }],
    stakeholders: [aStakeholder(), aStakeholder({ id: 'ruth', power: 9000, costOfDelay: [] })],
    projects: [aProject({ options: [anOption({ price: 5_000_000, leadMin: 7, leadMax: 7 })] })],
    ...own,
  });
const escalate = blocks({ activity: 'escalate', project: 'server' });
const withFavours = (run: Play, count: number): Play => run.alter((state) => void (state.stocks.credits[0] = count));
const trustOfRuth = (run: Play, code: string): number => run.posted('trust', code, 'ruth');

describe('half-hours', () => {
  it('bring a favour for two of them, a fortnight apart, and no more than four', () => {
    const run = withFavours(play(rules()), 0);
    // Fridays 4 and 18 count, 11 does not: a favour in week 3. 32 and 46 count: another in week 7.
    const favours = [2, 1, 3, 1, 4, 4].map((weeks) => run.weeks(weeks).view.money.credits);
    // After weeks 2, 3, 6, 7, 11 (Friday 74 is the sixth that counts) and 15 (Friday 102 the eighth).
    expect(favours).toEqual([0, 1, 1, 2, 3, 4]);
    expect(withFavours(play(rules()), 4).weeks(3).view.money.credits).toBe(4);
  });

  it('bring none where none is held, or the mechanism is off', () => {
    expect(withFavours(play(rules('off')), 0).weeks(8).view.money.credits).toBe(0);
    const off = withFavours(play(rules('weekly', { mechanisms: [] })), 0).weeks(8);
    expect([off.view.money.credits, off.view.sponsor]).toEqual([0, undefined]);
  });

  it('are told, with what brings the next', () => {
    const run = play(rules());
    expect(run.view.sponsor).toEqual({ who: 'ruth', toNext: 2, uses: [], overused: false, unbriefed: true, free: 3 });
    run.weeks(2);
    expect(run.view.sponsor).toMatchObject({ briefed: 11, counted: 4, toNext: 1, unbriefed: false });
  });

  it('a talk keeps the sponsor informed, and brings no favour by itself', () => {
    const run = withFavours(play(rules('off')), 0)
      .decide(blocks({ activity: 'talk', with: 'ruth' }))
      .weeks(1);
    // Tuesday.
    expect(run.view.sponsor).toMatchObject({ briefed: 1, toNext: 2, unbriefed: false });
    // Day 28 is 27 days later; day 35 is 34.
    expect(run.weeks(3).view.sponsor?.unbriefed).toBe(false);
    expect(run.weeks(1).view.sponsor?.unbriefed).toBe(true);
  });
});

describe('a decision paper', () => {
  it('has an order approved the same day, for a favour', () => {
    const run = play(rules()).decide(order()).weeks(1);
    expect(run.view.projects[0]?.order).toMatchObject({ quoted: 21, approval: { on: 14 } });
    run.decide(escalate).weeks(2);
    // On Tuesday, day 8: six days less, so the kit comes on day 15.
    expect(run.view.projects[0]?.order).toMatchObject({ quoted: 15, arrived: 15, approval: { on: 8 } });
    expect(run.happened('approved')).toMatchObject([{ day: 8 }]);
    expect([run.posted('credits', 'escalated'), run.view.sponsor?.uses]).toEqual([-1, [8]]);
    expect([trustOfRuth(run, 'sponsor-unbriefed'), trustOfRuth(run, 'sponsor-overused')]).toEqual([0, 0]);
  });

  it('makes a vendor halve the delay that it told of', () => {
    const run = play(rules())
      .decide(order())
      .weeks(2)
      .alter(({ projects: [own] }) => {
        if (own?.order !== undefined) Object.assign(own.order, { quoted: 21, expected: 35, arrives: 49 });
      });
    run.decide(escalate).days(2);
    // Half of the 14 days they told of is 7: from 49 to 42, and now they say so.
    expect(run.truth.projects[0]?.order).toMatchObject({ arrives: 42, expected: 42, expectedSeen: 15 });
  });

  it('is for what is blocked, and for a favour that is left', () => {
    expect(play(rules()).refusal(escalate)).toBe('bad-block');
    expect(play(rules()).decide(order()).refusal(escalate)).toBe('bad-block');
    expect(withFavours(play(rules()).decide(order()).weeks(1), 0).refusal(escalate)).toBe('no-favour');
    const punctual = play(rules()).decide(order()).weeks(2);
    expect(punctual.refusal(escalate)).toBe('bad-block');
    expect(
      play(rules('weekly', { mechanisms: ['approvals'] }))
        .decide(order())
        .weeks(1)
        .refusal(escalate),
    ).toBe('bad-block');
  });

  it('costs trust where the sponsor has heard nothing', () => {
    expect(trustOfRuth(play(rules('off')).decide(order()).weeks(1).decide(escalate).weeks(1), 'sponsor-unbriefed')).toBe(-300);
  });

  it('costs trust from the fourth favour in a quarter on', () => {
    const used = (uses: readonly number[]) =>
      play(rules())
        .weeks(13)
        .decide(order())
        .weeks(1)
        .alter((state) => {
          if (state.govern?.sponsor !== undefined) state.govern.sponsor.uses = [...uses];
        })
        .decide(escalate)
        .weeks(1);
    // The paper is written on Tuesday, day 99; day 8 lies 91 days before and does not count.
    expect(trustOfRuth(used([9, 60, 80]), 'sponsor-overused')).toBe(-300);
    expect(trustOfRuth(used([8, 60, 80]), 'sponsor-overused')).toBe(0);
    expect(used([8, 60, 80]).view.sponsor?.uses).toEqual([60, 80, 99]);
  });
});

it('a date given to the sponsor that passes without a word costs a favour', () => {
  const promised = (to: string) =>
    play(rules('off', { mechanisms: ['sponsor', 'promises'] }))
      .decide(promise(1, 'server', to))
      .weeks(1);
  expect([promised('ruth').view.money.credits, promised('ines').view.money.credits]).toEqual([2, 3]);
  expect(promised('ruth').posted('credits', 'sponsor-surprised')).toBe(-1);
});

describe('a ruling', () => {
  const endless = (id: string, sponsor: string) =>
    aProject({ id, sponsor, options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] });
  const loud = rules('weekly', {
    mechanisms: ['sponsor', 'squeaky-wheel'],
    stakeholders: [
      aStakeholder({ loudness: 1000 }),
      aStakeholder({ id: 'omar', loudness: 9500, costOfDelay: [] }),
      aStakeholder({ id: 'ruth', power: 9000, loudness: 9000, costOfDelay: [] }),
    ],
    projects: [endless('server', 'ines'), endless('wifi', 'omar')],
  });
  const ask = (who: string) => blocks({ activity: 'ask-ruling', with: who });

  it('has somebody loud wait their turn for four weeks, and costs a little trust with them', () => {
    const run = play(loud).weeks(1);
    // 30 × .1 = 3 and 30 × .95 = 28.5, rounded 29.
    expect(run.view.manager.interrupted).toBe(32);
    run.decide(ask('omar')).weeks(1);
    expect(run.view.manager.interrupted).toBe(3);
    // Tuesday, day 8, and 28 days.
    expect(run.view.stakeholders[1]).toMatchObject({ ruledUntil: 36, voice: { level: 9500, asks: 0 } });
    expect([run.posted('trust', 'ruled', 'omar'), run.posted('credits', 'ruled')]).toEqual([-100, -1]);
    expect(run.weeks(4).view.manager.interrupted).toBe(32);
  });

  it('keeps them from getting louder meanwhile', () => {
    const run = play(loud).decide(ask('omar')).weeks(1);
    run.decide({ type: 'set-order', projects: ['wifi', 'server'] }).weeks(1);
    expect(run.happened('louder')).toEqual([]);
  });

  it('is for those who ask for time, and not for the sponsor', () => {
    expect(play(loud).refusal(ask('ruth'))).toBe('bad-block');
    expect(play(loud).decide(ask('omar')).weeks(1).refusal(ask('omar'))).toBe('bad-block');
    expect(play(rules()).refusal(ask('ines'))).toBe('bad-block');
    expect(play(loud).refusal(ask('nobody'))).toBe('unknown-id');
  });

  it('cannot be asked for more often in a week than there are favours', () => {
    const both = blocks({ activity: 'ask-ruling', with: 'omar' }, { activity: 'ask-ruling', with: 'ines' });
    expect(withFavours(play(loud), 1).refusal(both)).toBe('no-favour');
    const run = withFavours(play(loud), 2).decide(both);
    expect(run.view.sponsor?.free).toBe(0);
    // Taking one away and putting it back uses the same favour.
    run.decide(ask('ines'), both);
  });
});

it('an imagined world has the same sponsor', () => {
  const run = play(rules()).decide(order()).weeks(1).decide(escalate).weeks(4);
  expect(view(run.game, imagine(run.game, run.view, 'another')).sponsor).toEqual(run.view.sponsor);
});
