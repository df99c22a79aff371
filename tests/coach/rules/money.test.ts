// Rules about money: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { falseEconomy } from '../../../src/coach/rules/false-economy.ts';
import { canFire } from '../../../src/coach/rules/index.ts';
import { goldPlating } from '../../../src/coach/rules/gold-plating.ts';
import { noReserve } from '../../../src/coach/rules/no-reserve.ts';
import { asId, type OptionView, type Posting, type RiskView } from '../../../src/core/index.ts';
import { order } from '../../helpers/play.ts';
import { didBlock, found, house, told, type Change } from '../../helpers/told.ts';

/** The budget is 20,000 over 26 weeks: 8 % are 1,600, a tenth is 2,000, half-time is week 13. */
const left = (cents: number, weeks = 3, change: Change = {}) => told({ weeks, seen: () => ({ money: { left: cents }, ...change }) });

describe('no-reserve', () => {
  it('fires where less than 8 % is left for a week, before half-time', () => {
    expect(found(noReserve, left(159_999))).toEqual(['hint 2']);
    expect(found(noReserve, left(170_000, 3, { money: { left: 170_000, pending: 10_001 } }))).toEqual(['hint 2']);
  });

  it('does not at 8 %, in the first week, or after half-time', () => {
    expect(found(noReserve, left(160_000))).toEqual([]);
    expect(found(noReserve, left(0, 1))).toEqual([]);
    const late = told({ weeks: 15, seen: (_, week) => ({ money: { left: week > 12 ? 0 : 500_000 } }) });
    expect(found(noReserve, late)).toEqual([]);
  });

  it('is cleared where an emergency took it: that is what it is for', () => {
    const reading = left(100_000);
    const paid: Posting = {
      day: 0,
      stock: 'capital',
      subject: 'run',
      delta: -60_000,
      cause: { code: 'emergency-purchase', origin: { kind: 'mechanism' } },
    };
    const days = (delta: number) => reading.days.map((day, index) => (index === 0 ? { ...day, postings: [{ ...paid, delta }] } : day));
    expect(found(noReserve, { ...reading, days: days(-60_000) })).toEqual([]);
    expect(found(noReserve, { ...reading, days: days(-59_999) })).toEqual(['hint 2']);
  });

  it('fires for two coin flips out of three dates, a week on', () => {
    const said = (...confidences: readonly number[]) =>
      told({ weeks: 3, seen: () => ({ promises: confidences.map((confidence) => ({ confidence, made: 0 })) }) });
    expect(found(noReserve, said(50, 55, 80))).toEqual(['hint 2']);
    expect(found(noReserve, said(50, 80))).toEqual([]);
    expect(found(noReserve, said(50, 56, 80))).toEqual([]);
    expect(found(noReserve, said(50, 55, 80, 80, 80))).toEqual([]);
  });

  it('does not count a coin flip that was warned of', () => {
    const warned = { confidence: 50, made: 0, warnings: [{ day: 3 }] };
    expect(found(noReserve, told({ weeks: 3, seen: () => ({ promises: [warned, { confidence: 50, made: 0 }] }) }))).toEqual([]);
  });

  it('sees a tenth kept until half-time with work under way', () => {
    const placed = { order: { option: asId<never>('plain'), placed: 0, quoted: 0, expected: { value: 0 } } };
    const half = (cents: number, projects: Change['projects']) =>
      told({ weeks: 13, seen: () => ({ money: { left: cents }, projects: projects ?? {} }) });
    expect(found(noReserve, half(200_000, { server: placed, wifi: placed }), 'strength')).toEqual(['scored 13']);
    expect(found(noReserve, half(199_999, { server: placed, wifi: placed }), 'strength')).toEqual([]);
    expect(found(noReserve, half(200_000, { server: placed }), 'strength')).toEqual([]);
  });
});

/** An option of the server project. */
function option(id: string, own: Partial<OptionView>): OptionView {
  const plain = house.projects[0]?.options[0];
  if (plain === undefined) throw new Error('the house has options');
  return { ...plain, id: asId(id), ...own };
}
/** Ordered in week 2 (placed on day 8) among these options. */
const buys = (
  options: readonly OptionView[],
  id = 'plain',
  talk: readonly [day: number, to: string] = [-1, ''],
  change: Change = {},
  appeared = 0,
  compared = 0,
  weeks = 2,
) =>
  told({
    weeks,
    decided: { 2: [order('server', id)] },
    seen: (day, week) => ({
      projects: {
        server: {
          options,
          appeared,
          hasBeenCompared: day >= compared,
          ...(day < 7 ? {} : { order: { option: asId<never>(id), placed: 8, quoted: 20, expected: { value: 20 } } }),
        },
        ...change.projects,
      },
      view: { risks: change.view?.risks ?? [] },
      money: week < (change.view?.week ?? 0) ? {} : (change.money ?? {}),
    }),
    happened: (day) => (day === talk[0] ? [didBlock('talk', talk[1])] : []),
  });

describe('false-economy', () => {
  // Plain: 1,000 and 36 × 10 a month are 1,360; three years of 20 % failures add 600: 1,960. Good: 1,500 and nothing else. 130 % is 1,950.
  const plain = option('plain', { price: 100_000, threeYearCost: 136_000, yearlyFailure: 2000 });
  const good = (price = 150_000) => option('good', { price, threeYearCost: price, yearlyFailure: 0 });

  it('fires for the cheapest that comes to more than 130 % of the best', () => {
    expect(found(falseEconomy, buys([plain, good()]))).toEqual(['hint 2']);
  });

  it('does not at less, nor for one that is not the cheapest, nor where the other does less', () => {
    expect(found(falseEconomy, buys([plain, good(151_000)]))).toEqual([]);
    expect(found(falseEconomy, buys([plain, good(), option('least', { price: 1, threeYearCost: 900_000 })]))).toEqual([]);
    expect(
      found(
        falseEconomy,
        buys([
          { ...plain, benefit: 9000 },
          { ...good(), benefit: 8000 },
        ]),
      ),
    ).toEqual([]);
  });

  it('is cleared by a talk with the sponsor or who has most to say, and where the better one could not be paid', () => {
    expect(found(falseEconomy, buys([plain, good()], 'plain', [3, 'ines']))).toEqual([]);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [3, 'ruth']))).toEqual([]);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [3, 'lamar']))).toEqual(['hint 2']);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [-1, ''], { money: { left: 149_999 } }))).toEqual([]);
  });

  it('is cleared by a risk that somebody signed in plain words', () => {
    const paper = (own: Partial<RiskView>): Change => ({
      view: {
        risks: [
          {
            risk: 'unmet',
            thing: asId<never>('server'),
            by: asId('ruth'),
            until: 26,
            wording: 'plain',
            day: 0,
            signed: true,
            standing: true,
            theirs: true,
            ...own,
          },
        ],
      },
    });
    expect(found(falseEconomy, buys([plain, good()], 'plain', [-1, ''], paper({})))).toEqual([]);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [-1, ''], paper({ thing: asId<never>('wifi') })))).toEqual(['hint 2']);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [-1, ''], paper({ wording: 'soft' })))).toEqual(['hint 2']);
  });

  it('is not cleared by a talk before anybody knew the figures', () => {
    expect(found(falseEconomy, buys([plain, good()], 'plain', [3, 'ines'], {}, 0, 4))).toEqual(['hint 2']);
    expect(found(falseEconomy, buys([plain, good()], 'plain', [4, 'ines'], {}, 0, 4))).toEqual([]);
  });

  it('has something to say only where the cheapest to buy is dear to own', () => {
    const scenario = (...options: readonly (OptionView & { readonly benefit: number })[]) =>
      canFire('false-economy', { mechanisms: [], projects: [{ options }] });
    const bare = (price: number, monthly: number, yearlyFailure = 0) => ({
      ...option('any', { price, monthly, yearlyFailure }),
      benefit: 10_000,
    });
    // 1,000 and 36 × 10 are 1,360, three years of 20 % failures 600: 1,960, more than 130 % of 1,500 and not of 1,510.
    expect(scenario(bare(100_000, 1000, 2000), bare(150_000, 0))).toBe(true);
    expect(scenario(bare(100_000, 1000, 2000), bare(151_000, 0))).toBe(false);
    expect(canFire('false-economy', { mechanisms: [] })).toBe(false);
  });

  it('does not charge a need that came up within the week', () => {
    expect(found(falseEconomy, buys([plain, good()], 'plain', [-1, ''], {}, 2))).toEqual([]);
  });

  it('sees the cheapest to own', () => {
    expect(found(falseEconomy, buys([plain, good()], 'good'), 'strength')).toEqual(['scored 2']);
    expect(found(falseEconomy, buys([plain, good(200_000)], 'good'), 'strength')).toEqual([]);
  });
});

describe('gold-plating', () => {
  // The files are used by ten people, one unit each: 17 units are 170 %. The lean one carries 110 % and saves 3,000.
  const large = (units = 17) => option('plain', { price: 500_000, threeYearCost: 500_000, capacity: [{ service: asId('files'), units }] });
  const lean = (units = 11) => option('good', { price: 200_000, threeYearCost: 200_000, capacity: [{ service: asId('files'), units }] });
  // Wi-Fi costs 1,000: it cannot be paid from 900 and could from 3,900.
  const poor: Change = { money: { left: 90_000 } };
  const talk: readonly [number, string] = [-1, ''];

  it('fires where the difference would have paid for a need that goes without', () => {
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, poor))).toEqual(['hint 2']);
  });

  it('does not at 160 %, where nothing smaller fits, or where nobody goes without', () => {
    expect(found(goldPlating, buys([large(16), lean()], 'plain', talk, poor))).toEqual([]);
    expect(found(goldPlating, buys([large(), lean(10)], 'plain', talk, poor))).toEqual([]);
    expect(found(goldPlating, buys([large(), lean()]))).toEqual([]);
  });

  it('does not where the smaller one does less than three quarters of what was asked for', () => {
    const does = (benefit: number) => buys([large(), { ...lean(), benefit }], 'plain', talk, poor);
    expect(found(goldPlating, does(7499))).toEqual([]);
    expect(found(goldPlating, does(7500))).toEqual(['hint 2']);
  });

  it('does not where the smaller one is rented and comes to as much over three years', () => {
    const rented = (threeYearCost: number) =>
      buys(
        [
          { ...large(), threeYearCost: 500_000 },
          { ...lean(), threeYearCost },
        ],
        'plain',
        talk,
        poor,
      );
    expect(found(goldPlating, rented(500_000))).toEqual([]);
    expect(found(goldPlating, rented(499_999))).toEqual(['hint 2']);
  });

  it('counts what is rented only while the running budget has room for it', () => {
    // Wi-Fi could be rented for 100 a month, or bought for 1,000, and 900 are left.
    const rent = (monthlyLimit: number): Change => ({
      money: { left: 90_000, monthly: 0, monthlyLimit },
      projects: {
        wifi: { options: [option('rented', { price: 0, monthly: 10_000 }), option('bought', { price: 100_000 })] },
        copies: { stage: 'live' },
        power: { stage: 'live' },
      },
    });
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, rent(10_000)))).toEqual([]);
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, rent(9999)))).toEqual(['hint 2']);
  });

  it('is cleared by a talk with whoever asked, with the options compared', () => {
    expect(found(goldPlating, buys([large(), lean()], 'plain', [3, 'ines'], poor))).toEqual([]);
    expect(found(goldPlating, buys([large(), lean()], 'plain', [3, 'ines'], poor, 0, 4))).toEqual(['hint 2']);
  });

  it('fires in the later week in which somebody goes without, once', () => {
    // The money goes in week 4: until then the Wi-Fi could be paid.
    const later: Change = { ...poor, view: { week: 4 } };
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, later, 0, 0, 9))).toEqual(['hint 4']);
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, later, 0, 0, 3))).toEqual([]);
  });

  it('does not charge a need that came up within the week', () => {
    expect(found(goldPlating, buys([large(), lean()], 'plain', talk, poor, 2))).toEqual([]);
  });

  it('sees the size that was needed', () => {
    expect(found(goldPlating, buys([large(), lean()], 'good', talk), 'strength')).toEqual(['scored 2']);
    expect(found(goldPlating, buys([large(16), lean()], 'good', talk), 'strength')).toEqual([]);
  });
});
