// M27 worked by hand: told five days ahead an outage is felt as .4 of it, told nobody as 1.3 with 40 % more tickets; more than three notices a
// week are read by nobody.

import { describe, expect, it } from 'vitest';
import type { Mechanism } from '../../src/core/index.ts';
import { felt } from '../../src/core/systems/notices.ts';
import { order, play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { aDepartment, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

/** Ten people lose half of their time while it is away; the work is done in the first week and goes live on Saturday, day 5. */
const rules = (mechanisms: readonly Mechanism[] = ['notices'], complexity: 1 | 5 = 1) =>
  tinyRules({
    mechanisms,
    departments: [aDepartment({ ticketsPerHead: mechanisms.includes('tickets') ? 5000 : 0 })],
    projects: [aProject({ options: [anOption({ complexity, effort: [{ skill: 'servers', minutes: 240 }] })] })],
  });
const send = (isSent = true, about = 'server'): LooseDecision => ({ type: 'notify', about, send: isSent });
const plan = (inWindow: boolean): LooseDecision => ({
  type: 'plan-cutover',
  project: 'server',
  plan: { inWindow, pilot: false, tested: false, wayBack: false },
});
describe('a switch-over', () => {
  it('stops what it touches for two hours, in the window for a fifth of that', () => {
    // 10 people × 480 × .25 × .5 = 600 minutes; in the window 120.
    const atOnce = play(rules()).decide(order(), plan(false)).weeks(1);
    expect(atOnce.posted('minutes-lost', 'maintenance')).toBe(600);
    expect(play(rules()).decide(order()).weeks(1).posted('minutes-lost', 'maintenance')).toBe(120);
    expect(play(rules([])).decide(order(), plan(false)).weeks(1).posted('minutes-lost')).toBe(0);
  });

  it.each([
    // Announced on the Monday of week 2, live on the Saturday, day 12: five days. 120 × .4 = 48.
    ['told in time', true, true, 48],
    // Live on that Monday itself: told, but late. 600 × 1.
    ['told late', true, false, 600],
    // 120 × 1.3 = 156, and 600 × 1.3 = 780.
    ['not told, in the window', false, true, 156],
    ['not told, at once', false, false, 780],
  ] as const)('%s is felt so', (_, isTold, inWindow, minutes) => {
    const late = tinyRules({
      mechanisms: ['notices'],
      projects: [aProject({ options: [anOption({ leadMin: 7, leadMax: 7, effort: [{ skill: 'servers', minutes: 240 }] })] })],
    });
    const run = play(late).decide(order(), plan(inWindow)).weeks(1);
    if (isTold) run.decide(send());
    run.days(6);
    expect(run.happened('live')).toHaveLength(1);
    expect(run.truth.departments[0]?.lostThisWeek).toBe(minutes);
  });

  it('that nobody was told of brings four tenths of a day of tickets', () => {
    // 10 × .5 a week ÷ 5 × 30 minutes = 30 a day; × .4 = 12.
    const run = play(rules(['notices', 'tickets']))
      .decide(order())
      .weeks(1);
    expect(run.posted('backlog', 'not-announced')).toBe(12);
  });

  it('that fails overruns what was announced: felt as it is, and as more where nobody knew', () => {
    const seed = seedWhere(
      (s) =>
        play(rules(['notices', 'change-risk'], 5), s)
          .decide(order())
          .weeks(1)
          .happened('cutover')[0]?.succeeded === false,
    );
    const run = play(rules(['notices', 'change-risk'], 5), seed)
      .decide(order())
      .days(6);
    // 120 planned and 10 × 480 × .5 × .2 = 480 for the failure, all × 1.3.
    expect(run.posted('minutes-lost')).toBe(600);
    expect(run.truth.departments[0]?.lostThisWeek).toBe(780);
  });
});

describe('a failure that was announced', () => {
  it('is felt as it is, and the notice has been used up', () => {
    const late = tinyRules({
      mechanisms: ['notices', 'change-risk'],
      projects: [
        aProject({ options: [anOption({ complexity: 5, leadMin: 7, leadMax: 7, effort: [{ skill: 'servers', minutes: 240 }] })] }),
      ],
    });
    const run = (seed: string): Play => play(late, seed).decide(order()).weeks(1).decide(send()).days(6);
    const failed = run(seedWhere((s) => run(s).happened('cutover')[0]?.succeeded === false));
    // 120 × .4 for what was announced, 480 for what was not.
    expect(failed.truth.departments[0]?.lostThisWeek).toBe(528);
    expect(failed.view.projects[0]?.notice).toEqual({ isOneOfMany: false });
  });
});

describe('a notice', () => {
  const week2 = (): Play => {
    const run = play(
      tinyRules({ mechanisms: ['notices'], projects: [aProject({ options: [anOption({ leadMin: 60, leadMax: 60 })] })] }),
    ).decide(order());
    return run.weeks(1);
  };

  it('takes half an hour, once, and can be left out again on its day', () => {
    const run = week2().decide(send(), send());
    expect(run.view.manager.interrupted).toBe(30);
    expect(run.view.projects[0]?.notice).toEqual({ sent: 7, isOneOfMany: false });
    run.decide(send(false));
    expect(run.view.manager.interrupted).toBe(0);
    expect(run.view.projects[0]?.notice).toEqual({ isOneOfMany: false });
  });

  it('is forgotten after two weeks', () => {
    const run = week2().decide(send()).weeks(2);
    expect(run.view.projects[0]?.notice).toMatchObject({ sent: 7 });
    expect(run.weeks(1).view.projects[0]?.notice).toEqual({ isOneOfMany: false });
  });

  it('that is one of four in a week is read by nobody', () => {
    const run = week2().decide(send()).days(6);
    const asset = run.game.rules.assets.length;
    expect(felt(run.game, run.truth, asset)).toBe(0.4);
    run.alter((state) => {
      state.notices = [7, 7, 7, 7];
    });
    expect(felt(run.game, run.truth, asset)).toBe(1);
  });

  it('is about something that is planned', () => {
    expect(play(rules()).refusal(send())).toBe('nothing-planned');
    expect(play(rules([])).refusal(send())).toBe('bad-value');
    expect(week2().refusal(send(true, 'old-server'))).toBe('nothing-planned');
    expect(week2().refusal(send(true, 'nothing'))).toBe('unknown-id');
  });
});
