// Events, choices, effects and silence, worked by hand on the tiny scenario.

import { describe, expect, it } from 'vitest';
import { play } from '../helpers/play.ts';
import { aChoice, always, anEvent, aPerson, aProject, aStakeholder, inWeek, never, tinyRules } from '../helpers/tiny-rules.ts';

const add = (stock: 'trust' | 'mood' | 'capital', subject: string, delta: number) => ({ kind: 'add' as const, stock, subject, delta });

describe('an event', () => {
  it('comes once, on the Monday of the week its condition asks for', () => {
    const run = play(tinyRules({ events: [anEvent({ when: inWeek(3) })] })).weeks(6);
    expect(run.happened('message').map((h) => h.day)).toEqual([13]); // With Sunday's end, for the Monday of week 3.
    expect(run.view.messages).toHaveLength(1);
  });

  it('that may never be stays away, and one of chance comes in its share of worlds', () => {
    expect(
      play(tinyRules({ events: [anEvent({ when: never })] }))
        .toEnd()
        .happened('message'),
    ).toEqual([]);
    const rules = tinyRules({ events: [anEvent({ when: inWeek(2), chance: 3000 })] });
    const share =
      Array.from({ length: 400 }, (_, i) => play(rules, `e${i}`).weeks(2).happened('message').length).reduce((a, b) => a + b, 0) / 400;
    expect(share).toBeGreaterThan(0.24);
    expect(share).toBeLessThan(0.36);
  });

  it('waits for a quieter Monday: at most three, at most one of them pressing', () => {
    const pressing = ['a', 'b'].map((id) => anEvent({ id, when: always, mustAnswer: true }));
    const others = ['c', 'd', 'e'].map((id) => anEvent({ id, when: always }));
    const run = play(tinyRules({ events: [...pressing, ...others] }));
    expect(run.view.messages.map((m) => m.event)).toEqual(['a', 'c', 'd']);
    run.weeks(1);
    expect(run.view.messages.map((m) => m.event)).toEqual(['a', 'c', 'd', 'b', 'e']);
  });

  it('that must be answered holds the week', () => {
    const run = play(tinyRules({ events: [anEvent({ when: inWeek(1), mustAnswer: true })] }));
    expect(run.refusal({ type: 'run-week' })).toBe('week-needs-answer');
    run.decide({ type: 'answer', event: 'letter', choice: 'yes' }, { type: 'run-week' });
  });

  it('on a Wednesday stops the week until it is answered', () => {
    const run = play(tinyRules({ events: [anEvent({ when: inWeek(1), weekday: 2, mustAnswer: true })] })).toNextStop();
    expect(run.view.awaiting).toEqual({ kind: 'answer', event: 'letter' });
    expect(run.view.day).toBe(3);
    run.decide({ type: 'answer', event: 'letter', choice: 'yes' });
    expect(run.view.awaiting).toEqual({ kind: 'run' });
  });
});

describe('a choice', () => {
  const event = anEvent({
    when: inWeek(1),
    effects: [add('trust', 'ines', 100)],
    choices: [
      aChoice(
        'yes',
        [add('trust', 'ines', 300), { kind: 'flag', flag: 'said-yes' }, { kind: 'promise', to: 'ines', project: 'server', week: 4 }],
        { money: 50_000, team: [{ person: 'dana', minutes: 200 }] as never },
      ),
      aChoice('no', [add('trust', 'ines', -200)]),
    ],
  });

  it('costs and does what it says, with the event as cause', () => {
    const run = play(tinyRules({ events: [event] }))
      .decide({ type: 'answer', event: 'letter', choice: 'yes' })
      .days(1);
    expect(run.postings.map((p) => [p.stock, p.delta, p.cause.code])).toContainEqual(['capital', -50_000, 'event-cost']);
    expect(run.postings.find((p) => p.delta === 300)?.cause).toEqual({
      code: 'choice',
      about: 'letter',
      origin: { kind: 'event', event: 'letter', choice: 'yes' },
    });
    expect(run.view.flags).toEqual(['said-yes']);
    expect(run.view.promises).toMatchObject([{ to: 'ines', project: 'server', week: 4, estimated: false }]);
  });

  it('takes the team’s time out of the week', () => {
    const busy = play(tinyRules({ events: [event] }))
      .decide({ type: 'answer', event: 'letter', choice: 'yes' })
      .days(1);
    expect(busy.truth.people[0]?.owed).toBe(0);
    expect(busy.posted('trust')).toBe(300);
  });

  it('silence is an answer too, and takes its own choice at the end of the week', () => {
    const run = play(tinyRules({ events: [event] })).weeks(1);
    expect(run.view.messages[0]?.answer).toMatchObject({ choice: 'no', silent: true });
    expect(run.posted('trust', 'choice')).toBe(-200);
  });

  it('can be undone until the week runs, for it goes out only then', () => {
    const run = play(tinyRules({ events: [event] })).decide({ type: 'answer', event: 'letter', choice: 'yes' });
    expect(run.stock('capital')).toBe(2_000_000);
    expect(run.stock('trust')).toBe(5100);
  });

  it('refuses an answer twice, and one that is not there', () => {
    const run = play(tinyRules({ events: [event] }));
    expect(run.refusal({ type: 'answer', event: 'letter', choice: 'maybe' })).toBe('unknown-id');
    expect(run.refusal({ type: 'answer', event: 'gone', choice: 'yes' })).toBe('unknown-id');
  });
});

describe('effects', () => {
  const after = (effects: Parameters<typeof aChoice>[1], own: Parameters<typeof tinyRules>[0] = {}) =>
    play(tinyRules({ events: [anEvent({ when: inWeek(1), choices: [aChoice('yes', effects), aChoice('no')] })], ...own }))
      .decide({ type: 'answer', event: 'letter', choice: 'yes' })
      .days(1);

  it('are cut at the bounds of a stock, and the cut is told', () => {
    const run = after([add('trust', 'ines', 9000)]);
    expect(run.stock('trust')).toBe(10_000);
    expect(run.postings.find((p) => p.cause.code === 'limit')?.delta).toBe(-4000);
  });

  it('bring a stock to a value, whatever it was', () => {
    const to = (value: number) => ({ kind: 'set' as const, stock: 'trust' as const, subject: 'ines', value });
    // Trust begins at 5,000 points: 3,000 is 2,000 less, and what is there already is no posting.
    const run = after([to(3000), to(3000)]);
    expect(run.stock('trust')).toBe(3000);
    expect(run.postings.filter((p) => p.stock === 'trust' && p.cause.code === 'choice').map((p) => p.delta)).toEqual([-2000]);
  });

  it('reveal needs and causes', () => {
    const run = after(
      [
        { kind: 'reveal', what: { kind: 'need', project: 'server' } },
        { kind: 'reveal', what: { kind: 'cause', project: 'server' } },
      ],
      { projects: [aProject({ appears: 6, hasHiddenCause: true })] },
    );
    expect(run.view.projects[0]).toMatchObject({ id: 'server', causeKnown: true });
  });

  it('send people away', () => {
    const run = after([{ kind: 'absent', person: 'dana', weeks: 2 }]);
    expect(run.view.team[0]?.absentUntil).toBe(14);
  });

  it('break what no working UPS protects', () => {
    const down = after([{ kind: 'fail', asset: 'old-server', unlessProtected: true }]);
    expect(down.happened('asset-failed')).toHaveLength(1);
  });

  it('that stop a service in the middle of a day cost what is left of it, told and counted', () => {
    const blink = anEvent({
      when: inWeek(1),
      weekday: 2,
      mustAnswer: true,
      effects: [{ kind: 'fail', asset: 'old-server', unlessProtected: false }],
      choices: [aChoice('yes', [{ kind: 'replace', asset: 'old-server', price: 90_000 }]), aChoice('no')],
    });
    const run = play(tinyRules({ events: [blink] })).toNextStop();
    expect(run.happened('asset-failed').map((one) => one.day)).toEqual([2]);
    expect(run.happened('service-down').map((one) => one.day)).toEqual([2]);
    // Ten people × 480 minutes × half their work × a quarter of the day.
    expect(run.posted('minutes-lost', 'service-down')).toBe(600);
    expect(run.view.services[0]).toMatchObject({ up: false, downMinutes: 120 });
    // Bought anew the next morning, nothing more is lost, and people see it come back.
    run.decide({ type: 'answer', event: 'letter', choice: 'yes' }).days(1);
    expect(run.posted('minutes-lost', 'service-down')).toBe(600);
    expect(run.happened('service-up').map((one) => one.day)).toEqual([3]);
  });

  it('put a project to the top', () => {
    const run = after([{ kind: 'prefer', project: 'wifi' }], { projects: [aProject(), aProject({ id: 'wifi' })] });
    expect(run.view.order).toEqual(['wifi', 'server']);
  });
});

describe('needs', () => {
  const rules = tinyRules({
    stakeholders: [aStakeholder(), aStakeholder({ id: 'emilio' })],
    team: [aPerson({ notices: [] })],
    projects: [aProject(), aProject({ id: 'hidden', appears: 5, revealedBy: ['emilio'], hasHiddenCause: true })],
  });

  it('appear in their week at the latest', () => {
    expect(
      play(rules)
        .weeks(3)
        .view.projects.map((p) => p.id),
    ).toEqual(['server']);
    expect(
      play(rules)
        .weeks(4)
        .view.projects.map((p) => p.id),
    ).toEqual(['server', 'hidden']);
  });

  it('come to light when those who have them are asked', () => {
    const talk = (who: string) =>
      play(rules)
        .decide({ type: 'set-blocks', blocks: [{ activity: 'talk', with: who }] })
        .weeks(1);
    expect(talk('ines').view.projects.map((p) => p.id)).toEqual(['server']);
    expect(talk('emilio').view.projects.map((p) => p.id)).toEqual(['server', 'hidden']);
  });

  it('have a cause that two hours of looking find', () => {
    const run = play(rules)
      .weeks(4)
      .decide({ type: 'set-blocks', blocks: [{ activity: 'find-cause', project: 'hidden' }] })
      .weeks(1);
    expect(run.view.projects[1]?.causeKnown).toBe(true);
  });
});
