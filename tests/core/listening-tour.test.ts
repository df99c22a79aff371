// M51 worked by hand: talks of the first three weeks also tell the history of the oldest kit; an order of more than a tenth of the budget
// before half were heard costs three tenths more when it comes.

import { describe, expect, it } from 'vitest';
import { imagine, prepare, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { anAsset, aProject, aService, aStakeholder, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const talk = (who: string) => ({ activity: 'talk', with: who });
const listed = (id: string, ageWeeks: number, serves = 'files') =>
  anAsset({ id, serves: [serves], truth: { ageWeeks: 100, yearlyFailure: 0 }, inventory: { ageWeeks, yearlyFailure: 0 } });
/** 20,000 of capital: 2,000 is a tenth. Three people; half of three are two. */
const rules = (price = 300_000, own: Partial<Rules> = {}): Rules =>
  tinyRules({
    mechanisms: ['listening-tour'],
    stakeholders: ['ines', 'omar', 'mei'].map((id) => aStakeholder({ id, costOfDelay: [] })),
    services: [aService(), aService({ id: 'mail' })],
    assets: [listed('new', 50), listed('old', 300), listed('other', 900, 'mail')],
    projects: [aProject({ options: [anOption({ price, leadMin: 3, leadMax: 3 })] })],
    ...own,
  });
const paid = (run: Play) => run.postings.filter((p) => p.stock === 'capital').map((p) => [p.day, p.cause.code, p.delta]);

describe('an order', () => {
  it('before half were heard costs three tenths more when it comes', () => {
    const run = play(rules()).decide(order()).weeks(1);
    expect(paid(run)).toEqual([
      [0, 'ordered', -300_000],
      [3, 'bought-too-soon', -90_000],
    ]);
    expect(run.view.projects[0]?.reversals).toBe(90_000);
  });

  it('in the week after two of three were heard costs what it costs', () => {
    const run = play(rules())
      .decide(blocks(talk('ines')))
      .weeks(1);
    expect(run.view.listening).toEqual({ heard: 1, of: 3, tooSoon: true });
    run.decide(blocks(talk('mei'))).weeks(1);
    expect(run.view.listening).toEqual({ heard: 2, of: 3, tooSoon: false });
    run.decide(order()).weeks(1);
    expect(paid(run)).toEqual([[14, 'ordered', -300_000]]);
    expect(run.view.projects[0]?.reversals).toBeUndefined();
  });

  it('in the week after a walk met all of their floor costs what it costs, and a world that fits the view knows whom it met', () => {
    const game = rules();
    const run = play(game)
      .decide(blocks({ activity: 'walk', floor: 'ground' }))
      .weeks(1);
    expect(run.view.listening).toEqual({ heard: 3, of: 3, tooSoon: false });
    expect(run.view.stakeholders.map((s) => s.met)).toEqual([true, true, true]);
    expect(open(imagine(prepare(game), run.view, 'another')).expect?.tour?.met).toEqual([true, true, true]);
    run.decide(order(), blocks(talk('mei'))).weeks(1);
    expect(paid(run)).toEqual([[7, 'ordered', -300_000]]);
    // Who was talked to is no longer one whom only a walk has met, and counts once.
    expect(run.view.stakeholders.map((s) => s.met)).toEqual([true, true, undefined]);
    expect(run.view.listening?.heard).toBe(3);
  });

  it('of the same week as the second talk is still too soon: it goes out on Monday', () => {
    const run = play(rules())
      .decide(blocks(talk('ines'), talk('mei')), order())
      .weeks(1);
    expect(paid(run)).toContainEqual([3, 'bought-too-soon', -90_000]);
  });

  it('of a tenth of the budget is no large one, of a cent more it is', () => {
    expect(paid(play(rules(200_000)).decide(order()).weeks(1))).toEqual([[0, 'ordered', -200_000]]);
    // .3 × 200,001 = 60,000.3, rounded.
    expect(paid(play(rules(200_001)).decide(order()).weeks(1))[1]).toEqual([3, 'bought-too-soon', -60_000]);
  });

  it('for a wish that nobody looked behind goes back when it comes, at three tenths of its price, and what fits comes three weeks later', () => {
    // 200,000 is a tenth of the capital and no large order, so only the wish counts. .3 × 200,000 = 60,000. Thursday of week 1 + 21 days.
    const wish = { projects: [aProject({ hasHiddenCause: true, options: [anOption({ price: 200_000, leadMin: 3, leadMax: 3 })] })] };
    const run = play(rules(0, wish)).decide(order()).weeks(1);
    expect(paid(run)).toEqual([
      [0, 'ordered', -200_000],
      [3, 'bought-blind', -60_000],
    ]);
    expect(run.happened('revealed')).toMatchObject([{ day: 3, what: { kind: 'cause', project: 'server' } }]);
    expect(run.happened('delivered')).toEqual([]);
    expect(run.view.projects[0]?.order?.expected).toMatchObject({ value: 24, seen: 3 });
    // Two hours of the manager's week, the look that was left out.
    const thursday = play(rules(0, wish)).decide(order()).days(4);
    expect(thursday.view.manager.interrupted).toBe(120);
    expect(
      run
        .weeks(4)
        .happened('delivered')
        .map((h) => h.day),
    ).toEqual([24]);
    // With a longer lead, that lead again.
    const slow = {
      weeks: 12,
      projects: [aProject({ hasHiddenCause: true, options: [anOption({ price: 200_000, leadMin: 28, leadMax: 28 })] })],
    };
    expect(
      play(rules(0, slow))
        .decide(order())
        .weeks(9)
        .happened('delivered')
        .map((h) => h.day),
    ).toEqual([56]);
  });

  it('fits where somebody looked in time', () => {
    const wish = { projects: [aProject({ hasHiddenCause: true, options: [anOption({ price: 200_000, leadMin: 3, leadMax: 3 })] })] };
    const run = play(rules(0, wish))
      .decide(order(), blocks({ activity: 'find-cause', project: 'server' }))
      .weeks(1);
    expect(paid(run)).toEqual([[0, 'ordered', -200_000]]);
    expect(run.happened('delivered')).toMatchObject([{ day: 3 }]);
  });

  it('costs nothing more where the mechanism is off', () => {
    const run = play(rules(300_000, { mechanisms: [] }))
      .decide(order())
      .weeks(1);
    expect(paid(run)).toEqual([[0, 'ordered', -300_000]]);
    expect(run.view.listening).toBeUndefined();
  });
});

describe('a talk', () => {
  const seen = (run: Play) => run.view.assets.filter((asset) => asset.facts.seen !== undefined).map((asset) => asset.id);

  it('in week 3 shows what the oldest of their kit really is, by the list; the next talk the next', () => {
    // `other` is older on the list and serves what they do not use.
    const run = play(rules())
      .weeks(2)
      .decide(blocks(talk('ines')))
      .weeks(1);
    expect(seen(run)).toEqual(['old']);
    expect(run.happened('revealed').map((h) => [h.what.kind, h.by])).toContainEqual(['asset', 'ines']);
    const twice = play(rules())
      .decide(blocks(talk('ines')))
      .weeks(1)
      .decide(blocks(talk('ines')))
      .weeks(1);
    expect(seen(twice)).toEqual(['new', 'old']);
  });

  it('in week 4, or with somebody who leads no department, shows none', () => {
    expect(
      seen(
        play(rules())
          .weeks(3)
          .decide(blocks(talk('ines')))
          .weeks(1),
      ),
    ).toEqual([]);
    expect(
      seen(
        play(rules())
          .decide(blocks(talk('omar')))
          .weeks(1),
      ),
    ).toEqual([]);
  });
});

it('an imagined world remembers what was bought too soon, and judges what still lies on the desk', () => {
  const of = rules(300_000, { projects: [aProject({ options: [anOption({ price: 300_000, leadMin: 30, leadMax: 30 })] })] });
  const tooSoon = (run: Play) => open(imagine(prepare(of), run.view, 'd')).expect?.tour;
  expect(tooSoon(play(of).decide(order()).weeks(1))).toMatchObject({ tooSoon: [true] });
  expect(tooSoon(play(of).decide(order()))).toMatchObject({ tooSoon: [false] });
});
