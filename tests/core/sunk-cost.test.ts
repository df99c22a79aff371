// M43 worked by hand: three quarters of the price come back; a minute costs 80 cents; value counts for thirteen weeks beyond the run.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Mechanism } from '../../src/core/index.ts';
import { isDue, valueToGo } from '../../src/core/systems/sunk-cost.ts';
import { blocks, order, play, promise, type LooseDecision, type Play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (mechanisms: readonly Mechanism[] = ['sunk-cost']) =>
  tinyRules({
    mechanisms,
    projects: [
      aProject({
        options: [
          anOption({ price: 800_000, monthly: 5_000, effort: [{ skill: 'servers', minutes: 9600 }] }),
          anOption({ id: 'other', price: 300_000 }),
        ],
      }),
    ],
    team: [aPerson(), aPerson({ id: 'eli', skills: [] })],
  });
const anew = (ruling: string): LooseDecision => ({ type: 're-decide', project: 'server', ruling });
const begun = (mechanisms?: readonly Mechanism[], ...more: readonly LooseDecision[]): Play =>
  play(rules(mechanisms))
    .decide(order(), ...more)
    .weeks(1);

describe('the two sides', () => {
  it('are told: what was spent at once, what is to come after a look', () => {
    const run = begun();
    // Five days of 480 minutes at 80 cents on top of the price; three quarters of the price come back.
    expect(run.view.projects[0]?.goOn).toEqual({ spent: 800_000 + 2400 * 80, back: 600_000, isDue: false });
    run.decide(blocks({ activity: 'estimate', project: 'server' })).weeks(1);
    const left = run.view.projects[0]?.estimate?.p50 ?? 0;
    expect(left).toBeGreaterThan(4000);
    expect(run.view.projects[0]?.goOn?.toGo).toEqual({ cost: left * 80 });
    run.decide(blocks({ activity: 'talk', with: 'ines' })).weeks(1);
    const later = run.view.projects[0]?.estimate?.p50 ?? 0;
    // Nothing but the sponsor's 400 a week is known. Week 4 of 8: 4 + 13 weeks, less those of the work.
    expect(run.view.projects[0]?.goOn?.toGo).toEqual({ cost: later * 80, value: 40_000 * (17 - Math.ceil(later / 2400)) });
  });

  it('are not told by a range of the time before the order', () => {
    const run = play(rules())
      .decide(blocks({ activity: 'estimate', project: 'server' }))
      .weeks(1)
      .decide(order())
      .weeks(1);
    expect(run.view.projects[0]?.estimate).toBeDefined();
    expect(run.view.projects[0]?.goOn).not.toHaveProperty('toGo');
  });

  it.each([
    // 400 a week, 5 weeks of the run left, 13 beyond, two weeks of work: 16 weeks.
    [40_000, 10_000, 4800, 5, 640_000],
    // Half of the need: half of it.
    [40_000, 5000, 4800, 5, 320_000],
    // A minute more is another week.
    [40_000, 10_000, 4801, 5, 600_000],
    [40_000, 10_000, 480_000, 5, 0],
  ])('%i a week, %i of the need, %i minutes of work and %i weeks left are worth %i', (perWeek, benefit, left, weeks, value) =>
    expect(valueToGo(perWeek, benefit, left, weeks)).toBe(value),
  );

  it('ask to be weighed once it looks half as large again', () => {
    const at = (spent: number, done: number): boolean => {
      const run = begun().alter((state) => {
        const [project] = state.projects;
        if (project !== undefined) project.spent = spent;
        state.stocks['work-done'] = [done];
      });
      return isDue(run.game, run.truth, 0);
    };
    // Half reported done: 7,201 minutes spent are 14,402 of 9,600 said. A fifth has to be done to tell.
    expect(at(7201, 4800)).toBe(true);
    expect(at(7200, 4800)).toBe(false);
    expect(at(5000, 1900)).toBe(false);
  });
});

describe('stopping', () => {
  it('brings kit back, ends its cost, frees people and leaves the need', () => {
    const run = begun(
      undefined,
      { type: 'pin', person: 'eli', project: 'server' },
      { type: 'set-lead', project: 'server', person: 'dana' },
    );
    expect(run.stock('capital')).toBe(1_200_000);
    run.decide(anew('stop'));
    expect(run.stock('capital')).toBe(1_200_000);
    run.days(1);
    expect(run.stock('capital')).toBe(1_800_000);
    expect(run.stock('monthly')).toBe(0);
    expect(run.view.money.committed).toBe(200_000);
    expect(run.stock('work-done')).toBe(0);
    expect(run.happened('stopped')).toMatchObject([{ day: 7, back: 600_000 }]);
    expect(run.happenings.filter((h) => h.type === 'worked' && h.day === 7 && h.on !== undefined)).toEqual([]);
    expect(run.view.team[1]).not.toHaveProperty('pinned');
    expect(run.view.projects[0]).toMatchObject({ stage: 'need', spent: 0 });
    expect(run.view.projects[0]).not.toHaveProperty('order');
  });

  it('gives back to the plan what had left it, so that another begins whole', () => {
    const run = begun(['sunk-cost', 'debt']).decide(anew('shrink'), { type: 'set-done', project: 'server', parts: ['labelled'] });
    run.weeks(1).decide(anew('stop')).weeks(1);
    // The first option is in mind again, with nothing cut and all parts of done.
    expect(run.view.projects[0]).toMatchObject({ guess: 9600 });
    expect(run.truth.projects[0]?.done?.includes).toHaveLength(5);
  });

  it('lets the need be met otherwise, with the same luck', () => {
    const run = begun().decide(anew('stop')).weeks(1).decide(order('server', 'other')).weeks(1);
    expect(run.view.projects[0]?.order?.option).toBe('other');
    expect(run.stock('capital')).toBe(1_500_000);
    expect(run.weeks(1).happened('live')).toHaveLength(1);
  });

  it('costs a fair word: what a warned date costs, more where it is near', () => {
    // The need weighs as the mean one: −500 two weeks ahead, −1,200 later, and a quarter of an hour.
    const far = begun(['sunk-cost', 'promises'], promise(6)).decide(anew('stop')).days(1);
    expect(far.posted('trust', 'promise-withdrawn')).toBe(-500);
    expect(far.truth.manager.interrupted).toBe(15);
    expect(far.view.promises[0]).toMatchObject({ state: 'broken', ended: 7, warned: 7 });
    expect(far.happened('promise-broken')).toMatchObject([{ warned: true }]);
    const near = begun(['sunk-cost', 'promises'], promise(3)).decide(anew('stop')).days(1);
    // Friday of week 3 is day 18, eleven days ahead.
    expect(near.posted('trust', 'promise-withdrawn')).toBe(-1200);
    expect(far.weeks(4).posted('trust', 'promise-broken-silently')).toBe(0);
  });
});

describe('the other answers', () => {
  it('leave it as it is, or make it smaller without asking', () => {
    const same = begun().decide(anew('continue')).days(1);
    expect(same.view.projects[0]).toMatchObject({ guess: 9600, goOn: { decided: { day: 7, ruling: 'continue' } } });
    const less = begun().decide(anew('shrink')).days(1);
    // A fifth of 9,600.
    expect(less.view.projects[0]).toMatchObject({ guess: 7680, scope: { cut: 1 } });
    expect(less.posted('trust', 'made-smaller')).toBe(-200);
    less.days(6).decide(anew('shrink')).weeks(1);
    expect(less.view.projects[0]).toMatchObject({ guess: 5760, scope: { cut: 2, saves: 0, lost: 2000 } });
    const least = begun().alter((state) => {
      const [project] = state.projects;
      if (project?.scope !== undefined) project.scope.cut = 2;
    });
    expect(least.refusal(anew('shrink'))).toBe('nothing-to-cut');
  });

  it('the last one of a Monday counts', () => {
    const run = begun().decide(anew('stop'), anew('continue')).days(1);
    expect(run.happened('stopped')).toEqual([]);
    expect(run.view.projects[0]?.order?.option).toBe('plain');
  });

  it('are for what is under way, where the mechanism is on', () => {
    expect(play(rules()).refusal(anew('stop'))).toBe('not-ordered');
    expect(play(rules()).decide(order()).refusal(anew('stop'))).toBe('not-ordered');
    expect(begun([]).refusal(anew('stop'))).toBe('bad-value');
    expect(begun().refusal(anew('pause'))).toBe('bad-value');
    const live = play(rules()).decide(order('server', 'other')).weeks(2);
    expect(live.refusal(anew('stop'))).toBe('already-live');
    expect(live.view.projects[0]).not.toHaveProperty('goOn');
  });

  it('are known to an imagined world', () => {
    const run = begun().decide(anew('shrink'));
    const early = view(run.game, imagine(run.game, run.view, 'x')).projects[0];
    expect(early?.goOn?.decided).toEqual({ day: 7, ruling: 'shrink' });
    run.days(2);
    expect(view(run.game, imagine(run.game, run.view, 'x')).projects[0]).toMatchObject({ guess: 7680, scope: { cut: 1 } });
  });
});
