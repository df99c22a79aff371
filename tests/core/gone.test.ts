// Who has left: they write no letters, and conditions no longer count on them. Dana's notice ends on day 4: from day 5 on she is gone.

import { describe, expect, it } from 'vitest';
import { evaluate, type Effect, type FunctionName, type Rules } from '../../src/core/index.ts';
import { lookupOf } from '../../src/core/facts.ts';
import { play, type LooseDecision, type Play } from '../helpers/play.ts';
import { anAsset, anEvent, aPerson, inWeek, tinyRules } from '../helpers/tiny-rules.ts';

const broken: Effect = { kind: 'fail', asset: 'old-server' as never, unlessProtected: false };
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({ mechanisms: ['attrition'], team: [aPerson({ id: 'dana' }), aPerson({ id: 'kim' })], ...own });
const leaving = (run: Play, day = 4): Play =>
  run.alter((state) => {
    const [dana] = state.people;
    if (dana?.thought !== undefined) dana.thought.leaves = day;
  });
const asks = (run: Play, name: FunctionName, ...ids: string[]): number | boolean =>
  evaluate({ op: 'call', name, ids }, lookupOf({ game: run.game, state: run.truth }));

describe('a letter', () => {
  it.each([0, 3])('is not written by somebody who has left (weekday %i)', (weekday) => {
    const world = rules({ events: [anEvent({ from: 'dana', when: inWeek(2), weekday })] });
    expect(play(world).weeks(3).view.messages).toHaveLength(1);
    expect(leaving(play(world)).weeks(3).view.messages).toEqual([]);
    // Under notice they write.
    expect(leaving(play(world), 20).weeks(3).view.messages).toMatchObject([{ from: 'dana' }]);
  });

  it('that had to wait for its Monday is not written either', () => {
    const world = rules({
      events: [
        ...['a', 'b'].map((id) => anEvent({ id, when: inWeek(1), from: 'kim', mustAnswer: true, ifSilent: 'yes' })),
        anEvent({ id: 'c', when: inWeek(1), from: 'dana', mustAnswer: true }),
      ],
    });
    expect(leaving(play(world)).view.messages.map((one) => one.event)).toEqual(['a']);
    expect(
      leaving(play(world))
        .toEnd()
        .view.messages.map((one) => one.event),
    ).toEqual(['a', 'b']);
  });

  it('about something that breaks is written by somebody who is there', () => {
    const world = rules({ events: [anEvent({ from: 'dana', when: inWeek(2), effects: [broken] })] });
    const run = leaving(play(world)).weeks(2);
    expect(run.happened('asset-failed')).toHaveLength(1);
    expect(run.view.messages).toMatchObject([{ from: 'kim' }]);
    expect(leaving(play(world), 30).weeks(2).view.messages).toMatchObject([{ from: 'dana' }]);
  });
});

describe('a condition', () => {
  it('knows who is in the team, who is leaving, and counts no skill of somebody gone', () => {
    const facts = (run: Play) => [asks(run, 'in-team', 'dana'), asks(run, 'leaving', 'dana'), asks(run, 'skill', 'dana', 'servers')];
    const skill = asks(play(rules()), 'skill', 'dana', 'servers');
    expect(skill).toBeGreaterThan(0);
    expect(facts(play(rules()).weeks(1))).toEqual([true, false, skill]);
    expect(facts(leaving(play(rules()), 20).weeks(1))).toEqual([true, true, skill]);
    expect(facts(leaving(play(rules())).weeks(1))).toEqual([false, true, 0]);
  });

  it('knows who was hired once they have come', () => {
    const lee = {
      ...aPerson({ id: 'lee' }),
      hire: { kind: 'contractor', leadWeeks: 2, weekly: 90_000, leastWeeks: 2, monthly: 0 } as const,
    };
    const run = play(rules({ team: [aPerson({ id: 'dana' }), lee] })).decide({ type: 'hire', person: 'lee' });
    expect([asks(run, 'hired', 'lee'), asks(run, 'in-team', 'lee')]).toEqual([false, false]);
    run.weeks(3);
    expect([asks(run, 'hired', 'lee'), asks(run, 'in-team', 'lee')]).toEqual([true, true]);
  });

  it('knows what somebody who can judge it has signed for, until it runs out or the run ends', () => {
    const over = { ageWeeks: 400, yearlyFailure: 0, supportEnds: 0 };
    const world = rules({ mechanisms: ['risk-acceptance'], weeks: 4, assets: [anAsset({ truth: over, inventory: over })] });
    const paper = (own: Partial<LooseDecision> = {}): LooseDecision => ({
      type: 'accept-risk',
      risk: 'unsupported',
      thing: 'old-server',
      by: 'ines',
      until: 4,
      wording: 'plain',
      ...own,
    });
    const run = play(world).decide(paper());
    expect(asks(run, 'accepted', 'old-server')).toBe(false);
    expect(asks(run.weeks(1), 'accepted', 'old-server')).toBe(true);
    expect(asks(run, 'accepted', 'server')).toBe(false);
    expect(asks(run.toEnd(), 'accepted', 'old-server')).toBe(true);
    expect(
      asks(
        play(world)
          .decide(paper({ until: 2 }))
          .weeks(2),
        'accepted',
        'old-server',
      ),
    ).toBe(false);
    const unmet = play(world)
      .decide(paper({ risk: 'unmet', thing: 'server' }))
      .weeks(1);
    expect([asks(unmet, 'accepted', 'server'), asks(unmet, 'accepted', 'old-server')]).toEqual([true, false]);
  });
});
