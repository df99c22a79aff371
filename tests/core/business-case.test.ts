// C12 worked by hand: six hours; .25 + .5 · quality · favours of three; a tenth to four tenths of what is missing; once a quarter.

import { describe, expect, it } from 'vitest';
import { asId, imagine, prepare, view, type Rules } from '../../src/core/index.ts';
import { chanceOf, qualityOf } from '../../src/core/systems/business-case.ts';
import { blocks, play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

/** 10,000 are there; a server for 30,000 and a Wi-Fi for 5,000 are asked for. Nothing is known, so nothing supports a case. */
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['business-case'],
    weeks: 16,
    capital: 1_000_000,
    monthly: 10_000,
    projects: [
      aProject({ options: [anOption({ price: 3_000_000, monthly: 2_000 })] }),
      aProject({ id: 'wifi', options: [anOption({ price: 500_000, monthly: 9_000 })] }),
    ],
    ...own,
  });
const game = prepare(rules());
const drawn = (seed: string, project: string, draw: number): number => game.luckOf(seed).draw('business-case', project, draw);
/** Granted even where nothing speaks for it, or refused whatever speaks for it. */
const lucky = seedWhere((seed) => drawn(seed, 'server', 0) < 0.25 && drawn(seed, 'wifi', 0) < 0.25);
const unlucky = seedWhere((seed) => drawn(seed, 'server', 0) >= 0.75);

const choose = (project: string): LooseDecision => ({ type: 'choose-option', project, option: 'plain' });
const write = (project = 'server') => blocks({ activity: 'business-case', project });
const paper = (run: Play, project = 'server'): Play => {
  for (let week = 0; week < 3; week += 1) run.decide(write(project)).weeks(1);
  return run;
};
const outcomes = (run: Play) => run.happened('activity').map(({ outcome }) => outcome);

describe('the chance', () => {
  it.each([
    // .25; .25 + .5 · 1 · 1; no favours, no help; .25 + .5 · .5 · ⅓.
    [0, 3, 0.25],
    [1, 3, 0.75],
    [1, 4, 0.75],
    [1, 0, 0.25],
    [0.5, 1, 1 / 3],
  ])('of quality %f with %i favours is %f', (quality, favours, chance) => expect(chanceOf(quality, favours)).toBeCloseTo(chance, 10));

  it('grows with what supports the figures', () => {
    expect(qualityOf([])).toBe(0);
    expect(qualityOf(['options', 'cost'])).toBeCloseTo(0.4, 10);
    expect(qualityOf(['options', 'range', 'cause', 'cost', 'finance'])).toBeCloseTo(1, 10);
  });
});

describe('what is missing', () => {
  it('is what all that is chosen costs beyond what is left, once and each month', () => {
    const run = play(rules());
    expect(run.view.money.gap).toEqual({ capital: 0, monthly: 0, again: false });
    expect(run.decide(choose('server')).view.money.gap).toMatchObject({ capital: 2_000_000, monthly: 0 });
    // 35,000 − 10,000; 20 + 90 − 100 a month.
    expect(run.decide(choose('wifi')).view.money.gap).toMatchObject({ capital: 2_500_000, monthly: 1_000 });
    // What is ordered takes its money at once, and is missing no more.
    expect(run.decide({ type: 'order', project: 'wifi', option: 'plain' }).view.money.gap).toMatchObject({ capital: 2_500_000 });
  });
});

describe('a case', () => {
  it('takes six hours, and then brings a part of what is missing', () => {
    const run = play(rules(), lucky).decide(choose('server'));
    expect(run.view.projects[0]?.case).toEqual({ written: 0, left: 360, supports: [], read: false });
    run.decide(write()).weeks(1).decide(write()).weeks(1);
    expect(run.view.projects[0]?.case).toMatchObject({ written: 240, left: 120 });
    expect(run.posted('capital')).toBe(0);
    run.decide(write()).weeks(1);
    expect(outcomes(run)).toEqual(['done', 'done', 'granted']);
    const share = 0.1 + 0.3 * drawn(lucky, 'server', 1);
    expect(run.posted('capital', 'case-granted')).toBe(Math.round(2_000_000 * share));
    expect(run.view.projects[0]?.case?.decided).toBe(15);
  });

  it('raises the monthly limit where that is what is missing', () => {
    const run = paper(play(rules({ capital: 9_000_000 }), lucky).decide(choose('server'), choose('wifi')));
    const share = 0.1 + 0.3 * drawn(lucky, 'server', 1);
    expect(run.posted('capital')).toBe(0);
    expect(run.view.money.monthlyLimit).toBe(10_000 + Math.round(1_000 * share));
  });

  it('lets more be ordered each month once it has', () => {
    const run = play(rules({ capital: 9_000_000, monthly: 10_999 }), lucky).decide(choose('server'), choose('wifi'));
    expect(run.view.money.gap?.monthly).toBe(1);
    run.decide({ type: 'order', project: 'server', option: 'plain' });
    const wifi = { type: 'order', project: 'wifi', option: 'plain' } as const;
    expect(run.refusal(wifi)).toBe('running-budget-exceeded');
    run.alter((state) => {
      if (state.govern?.cases !== undefined) state.govern.cases.monthly = 1;
    });
    run.decide(wifi);
  });

  it('may be refused', () => {
    const run = paper(play(rules(), unlucky).decide(choose('server')));
    expect([outcomes(run).at(-1), run.posted('capital'), run.posted('trust')]).toEqual(['refused', 0, 0]);
  });

  it('has the same luck whenever it is handed in, and is handed in once', () => {
    const granted = [0, 1, 4].map((weeks) => paper(play(rules(), lucky).weeks(weeks).decide(choose('server'))).posted('capital'));
    expect(new Set(granted).size).toBe(1);
    expect(paper(play(rules(), lucky).decide(choose('server'))).refusal(write())).toBe('bad-block');
  });

  it('for something else within a quarter brings nothing and costs trust with the sponsor', () => {
    const second = (weeks: number): Play => {
      const run = paper(play(rules(), lucky).decide(choose('server')));
      return paper(run.weeks(weeks).decide(choose('wifi')), 'wifi');
    };
    // Asked on Tuesdays: day 15, then day 36, three weeks later; or day 106, 91 days later.
    const soon = second(0);
    expect([outcomes(soon).at(-1), soon.posted('trust', 'asked-again', 'ines')]).toEqual(['refused', -300]);
    expect(soon.view.money.gap).toMatchObject({ asked: 36, again: true });
    const late = second(10);
    expect([outcomes(late).at(-1), late.posted('trust', 'asked-again')]).toEqual(['granted', 0]);
  });

  it('stands on what the manager knows', () => {
    const known = rules({ standing: [] });
    const run = play(known, lucky).decide(choose('server'));
    run
      .decide(
        blocks(
          { activity: 'compare', project: 'server' },
          { activity: 'estimate', project: 'server' },
          { activity: 'find-cause', project: 'server' },
          { activity: 'talk', with: 'ines' },
          { activity: 'finance-read', project: 'server' },
        ),
      )
      .weeks(1);
    expect(run.view.projects[0]?.case).toMatchObject({ supports: ['options', 'range', 'cause', 'cost', 'finance'], read: true });
    expect(run.refusal(blocks({ activity: 'finance-read', project: 'server' }))).toBe('bad-block');
  });

  it('is for what is chosen, not ordered, and cannot be paid', () => {
    expect(play(rules()).refusal(write())).toBe('bad-block');
    expect(
      play(rules({ capital: 9_000_000 }))
        .decide(choose('server'))
        .refusal(write()),
    ).toBe('bad-block');
    const ordered = play(rules()).decide(choose('server'), { type: 'order', project: 'wifi', option: 'plain' });
    expect(ordered.refusal(write('wifi'))).toBe('bad-block');
    expect(
      play(rules({ mechanisms: [] }))
        .decide(choose('server'))
        .refusal(write()),
    ).toBe('bad-block');
  });

  it('that is half written when the money comes brings nothing more', () => {
    const run = play(rules(), lucky).decide(choose('server'), write());
    run.alter((state) => void (state.stocks.capital[0] = 9_000_000)).weeks(1);
    expect(outcomes(run)).toEqual(['nothing-new']);
  });
});

it('is offered once there is nothing simpler to do', () => {
  const run = play(rules()).decide(choose('server'));
  const offered = () => run.view.offers.filter((one) => 'project' in one && one.project === asId('server')).map((one) => one.activity);
  expect(offered()).toEqual(['find-cause', 'compare', 'estimate']);
  run.decide(blocks({ activity: 'compare', project: 'server' }, { activity: 'find-cause', project: 'server' })).weeks(1);
  expect(offered()).toEqual(['estimate', 'business-case', 'finance-read']);
});

it('an imagined world has asked for the same', () => {
  const same = (run: Play): void => {
    const seen = view(run.game, imagine(run.game, run.view, 'another'));
    expect(seen.money).toEqual(run.view.money);
    expect(seen.projects.map((one) => one.case)).toEqual(run.view.projects.map((one) => one.case));
  };
  const run = play(rules(), lucky).decide(choose('server'), choose('wifi'), blocks({ activity: 'finance-read', project: 'server' }));
  same(run);
  same(run.weeks(1));
  same(paper(run));
});
