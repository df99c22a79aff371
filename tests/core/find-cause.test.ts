// Needs, their hidden causes and needs that nobody has told: two hours of looking, a talk or a walk reveal them when their day has run,
// and never while planning.

import { describe, expect, it } from 'vitest';
import { asId, type Rules } from '../../src/core/index.ts';
import { harborRules } from '../helpers/harbor.ts';
import { harborTexts } from '../helpers/harbor-days.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { aChoice, aDepartment, anEvent, anOption, aProject, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

/** Asked for: a server. What lies behind it is met in full by one option and hardly by the other. */
const rules = (hasHiddenCause: boolean): Rules =>
  tinyRules({
    projects: [aProject({ hasHiddenCause, options: [anOption({ benefit: 9000 }), anOption({ id: 'lure', benefit: 2000, lure: true })] })],
  });
const look = blocks({ activity: 'find-cause', project: 'server' });
const outcomes = (run: Play): readonly string[] =>
  run.happened('activity').map(({ activity, outcome, day }) => `${activity} ${outcome} ${day}`);
const isKnown = (run: Play): boolean | undefined => run.view.projects[0]?.causeKnown;

describe('looking for a cause', () => {
  it('finds it on the day of the block, not when it is planned and not before', () => {
    const run = play(rules(true)).decide(look);
    expect(isKnown(run)).toBe(false);
    run.days(1); // Monday: the first block is Tuesday's.
    expect([isKnown(run), outcomes(run)]).toEqual([false, []]);
    run.days(1);
    expect([isKnown(run), outcomes(run)]).toEqual([true, ['find-cause cause-found 1']]);
    expect(run.happened('revealed')).toEqual([{ type: 'revealed', what: { kind: 'cause', project: 'server' }, day: 1 }]);
  });

  it('that was planned and taken out again finds nothing', () => {
    expect(isKnown(play(rules(true)).decide(look, blocks()).weeks(1))).toBe(false);
  });

  it('that is lost to an interruption finds nothing', () => {
    const letter = anEvent({ when: { op: 'boolean', value: true }, choices: [aChoice('yes', [], { hours: 300 })], ifSilent: 'yes' });
    const run = play({ ...rules(true), mechanisms: ['attention'], myMinutes: 360, events: [letter] });
    run.decide(look, { type: 'answer', event: 'letter', choice: 'yes' }).weeks(1);
    expect([isKnown(run), run.happened('block-lost').map(({ activity }) => activity)]).toEqual([false, ['find-cause']]);
  });

  it('where the wish is the need, that is the finding: known, and nothing to tell', () => {
    const run = play(rules(false)).decide(look).weeks(1);
    expect([isKnown(run), outcomes(run), run.happened('revealed')]).toEqual([true, ['find-cause nothing-new 1'], []]);
  });

  it('is offered until it is known, and refused after', () => {
    const offers = (run: Play): boolean => run.view.offers.some(({ activity }) => activity === 'find-cause');
    const run = play(rules(true));
    expect(offers(run)).toBe(true);
    run.decide(look).weeks(1);
    expect(offers(run)).toBe(false);
    expect(run).toRefuse(look, 'bad-block');
  });

  it('shows how far each option meets the need, once they are compared too', () => {
    const benefits = (run: Play): readonly unknown[] => run.view.projects[0]?.options.map(({ benefit }) => benefit) ?? [];
    const compare = blocks({ activity: 'compare', project: 'server' });
    expect(benefits(play(rules(true)).decide(look).weeks(1))).toEqual([undefined, undefined]);
    expect(benefits(play(rules(true)).decide(compare).weeks(1))).toEqual([undefined, undefined]);
    expect(benefits(play(rules(true)).decide(look).weeks(1).decide(compare).weeks(1))).toEqual([9000, 2000]);
  });

  it('before it, nobody can see whether there is something to find', () => {
    const [hidden, plain] = [play(rules(true)), play(rules(false))];
    for (let week = 1; week <= 3; week += 1) {
      expect(hidden.view).toEqual(plain.view);
      hidden.weeks(1);
      plain.weeks(1);
    }
    expect(hidden.happenings).toEqual(plain.happenings);
  });

  it('does not change what a wrong option is worth: who orders what was asked for gets little of it', () => {
    // Ines loses 400 a week; once the lure is live, in the window of week 1, she still loses four fifths of it.
    const run = play(rules(true)).decide(order('server', 'lure')).weeks(4);
    expect(run).toBeLive('server');
    expect(run.postings.filter((p) => p.stock === 'delay-cost').map((p) => p.delta)).toEqual([40_000, 32_000, 32_000, 32_000]);
  });
});

/** Beside the server, Wi-Fi that only Ines speaks of; she sits upstairs, Sam downstairs. */
const secret = (own: Partial<Rules> = {}): Rules =>
  tinyRules({
    floors: [
      { id: asId('ground'), level: 0 },
      { id: asId('first'), level: 1 },
    ],
    stakeholders: [
      aStakeholder({ floor: 'first', costOfDelay: [{ project: 'wifi', perWeek: 10_000 }] }),
      aStakeholder({ id: 'sam', costOfDelay: [{ project: 'server', perWeek: 20_000 }] }),
    ],
    departments: [aDepartment({ floor: 'first' })],
    projects: [aProject(), aProject({ id: 'wifi', appears: 99, revealedBy: [asId('ines')], hasHiddenCause: true })],
    ...own,
  });
const known = (run: Play): readonly string[] => run.view.projects.map(({ id }) => id);

describe('a need that nobody has told', () => {
  it('cannot be looked into, and stays unknown when nobody asks', () => {
    const run = play(secret());
    expect(known(run)).toEqual(['server']);
    expect(run).toRefuse(blocks({ activity: 'find-cause', project: 'wifi' }), 'not-yet-known');
    expect(known(run.weeks(4))).toEqual(['server']);
  });

  it('comes up in a talk with whoever has it, on its day', () => {
    const run = play(secret()).decide(blocks({ activity: 'talk', with: 'ines' }));
    expect(known(run.days(1))).toEqual(['server']);
    expect(known(run.days(1))).toEqual(['server', 'wifi']);
    expect(outcomes(run)).toEqual(['talk need-found 1']);
    expect(run.happened('revealed').map(({ what, by }) => [what.kind, by])).toEqual([
      ['cost-of-delay', 'ines'],
      ['need', 'ines'],
    ]);
    // The wish is known; what lies behind it is not.
    expect(run.view.projects[1]?.causeKnown).toBe(false);
  });

  it('comes up on a walk over their floor, and not on another', () => {
    const walked = (floor: string): Play =>
      play(secret())
        .decide(blocks({ activity: 'walk', floor }))
        .weeks(1);
    expect([known(walked('first')), outcomes(walked('first'))]).toEqual([['server', 'wifi'], ['walk need-found 1']]);
    expect([known(walked('ground')), outcomes(walked('ground'))]).toEqual([['server'], ['walk nothing-new 1']]);
  });

  it('does not come up with somebody else', () => {
    const run = play(secret())
      .decide(blocks({ activity: 'talk', with: 'sam' }))
      .weeks(1);
    expect([known(run), outcomes(run)]).toEqual([['server'], ['talk done 1']]);
  });
});

describe('a talk', () => {
  it('tells what waiting costs, of the needs that are known', () => {
    const run = play(secret());
    expect(run.view.stakeholders.map(({ costOfDelay }) => costOfDelay)).toEqual([undefined, undefined]);
    run.decide(blocks({ activity: 'talk', with: 'sam' })).weeks(1);
    expect(run.view.stakeholders.map(({ costOfDelay }) => costOfDelay)).toEqual([undefined, [{ project: 'server', perWeek: 20_000 }]]);
  });

  it('is worth 2.5 points the first time, one later, and four tenths of that within two weeks', () => {
    const run = play(secret());
    for (const weeks of [1, 1, 2]) run.decide(blocks({ activity: 'talk', with: 'ines' })).weeks(weeks);
    run.decide(blocks({ activity: 'talk', with: 'ines' })).weeks(1);
    expect(run.postings.filter((p) => p.stock === 'trust').map((p) => [p.cause.code, p.delta, p.day])).toEqual([
      ['talked', 250, 1],
      ['talked-again', 40, 8],
      ['talked-again', 40, 15],
      ['talked', 100, 29],
    ]);
  });
});

describe('a walk', () => {
  /** Three wishes of somebody on the first floor and one of somebody on the ground floor; behind each there is something else. */
  const wishes = (): Rules => {
    const { stakeholders } = secret();
    const wish = (id: string, sponsor: string) => aProject({ id, sponsor: asId(sponsor), hasHiddenCause: true });
    return secret({ stakeholders, projects: [wish('server', 'ines'), wish('wifi', 'sam'), wish('line', 'ines'), wish('power', 'ines')] });
  };
  const seen = (run: Play): readonly string[] => run.view.projects.filter((p) => p.causeKnown).map((p) => p.id);

  it('shows what lies behind two of the wishes of those who work there, and the next walk the third', () => {
    const run = play(wishes())
      .decide(blocks({ activity: 'walk', floor: 'first' }))
      .weeks(1);
    expect([seen(run), outcomes(run)]).toEqual([['server', 'line'], ['walk cause-found 1']]);
    run.decide(blocks({ activity: 'walk', floor: 'first' })).weeks(1);
    expect(seen(run)).toEqual(['server', 'line', 'power']);
  });

  it('shows a need that nobody told before it shows causes', () => {
    const untold = {
      ...wishes(),
      projects: [aProject({ id: 'server', sponsor: asId('ines'), hasHiddenCause: true }), ...secret().projects.slice(1)],
    };
    const run = play(untold)
      .decide(blocks({ activity: 'walk', floor: 'first' }))
      .weeks(1);
    expect([known(run), seen(run), outcomes(run)]).toEqual([['server', 'wifi'], [], ['walk need-found 1']]);
  });

  const walk = blocks({ activity: 'walk', floor: 'first' });
  const felt = (run: Play): readonly (readonly unknown[])[] =>
    run.postings.filter((p) => p.stock === 'satisfaction').map((p) => [p.cause.code, p.delta, p.day]);

  it('disappoints by a point on the Friday a week after, where nothing was mended', () => {
    const run = play(secret()).decide(walk).weeks(1);
    expect(felt(run)).toEqual([]);
    expect(felt(run.weeks(3))).toEqual([['walked-nothing-fixed', -100, 11]]);
  });

  it('pleases by a point where something they use went live meanwhile', () => {
    const quick = aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }] })] });
    const run = play(secret({ projects: [quick] }))
      .decide(walk, order())
      .weeks(2);
    expect(run).toBeLive('server');
    expect(felt(run)).toEqual([['walked-and-fixed', 100, 11]]);
  });

  it('is felt only on the floor that was walked', () => {
    expect(
      felt(
        play(secret())
          .decide(blocks({ activity: 'walk', floor: 'ground' }))
          .weeks(3),
      ),
    ).toEqual([]);
  });
});

it('the shipped scenario has the words of a cause where there is one to find, and nowhere else', () => {
  const causes = harborRules.projects.filter(({ hasHiddenCause }) => hasHiddenCause).map(({ id }) => id as string);
  expect(causes.length).toBeGreaterThan(0);
  expect(causes).toEqual(Object.keys(harborTexts.projects).filter((id) => harborTexts.projects[id]?.cause !== undefined));
});
