// Rules about what is asked for on the side and about those who join or go wrong: one that fires, one that nearly does, one that is
// exonerated; and the twins.

import { describe, expect, it } from 'vitest';
import { findingsBy } from '../../../src/coach/findings.ts';
import { weeksOf } from '../../../src/coach/reading.ts';
import { avoidedHardTalk } from '../../../src/coach/rules/avoided-hard-talk.ts';
import { cavalryTooLate } from '../../../src/coach/rules/cavalry-too-late.ts';
import { silentScopeCreep } from '../../../src/coach/rules/silent-scope-creep.ts';
import { yesToAll } from '../../../src/coach/rules/yes-to-all.ts';
import { asId, type MessageView, type PersonView, type RequestRuling, type RequestView, type View } from '../../../src/core/index.ts';
import { found, house, told, works, type Change } from '../../helpers/told.ts';

type Given = readonly [week: number, ruling: RequestRuling | undefined];

/** Requests answered on the Mondays of weeks, or left to silence. */
const requests = (...given: readonly Given[]): readonly RequestView[] =>
  given.map(([week, ruling], i) => ({
    id: asId(`ask-${i}`),
    from: asId('lamar'),
    project: asId('server'),
    came: (week - 1) * 7,
    adds: 60,
    hasDate: true,
    deferred: false,
    isOpen: false,
    answer: { day: (week - 1) * 7, silent: ruling === undefined, ...(ruling === undefined ? {} : { ruling }) },
  }));
const by = (all: readonly RequestView[], day: number): readonly RequestView[] => all.filter((one) => (one.answer?.day ?? 0) <= day);
const everybody = [['dana'], ['eli'], ['finn']] as const;

describe('yes-to-all', () => {
  /** Three people of 2,400 minutes a week; each works `minutes` a workday of 480. */
  const asked = (minutes: number, given: readonly Given[], own: Partial<View> = {}) =>
    told({
      weeks: 4,
      seen: (day) => ({ view: { requests: by(requests(...given), day), ...own } }),
      happened: (day) => works(day, minutes, ...everybody),
      decided: { 1: given.map((_, i) => ({ type: 'rule-request', request: `ask-${i}`, ruling: 'accept' })) },
    });
  const three: readonly Given[] = [
    [1, 'accept'],
    [2, 'accept'],
    [4, 'accept'],
  ];

  it('fires where all three got a yes while the team was full, and would have said no with options', () => {
    const reading = asked(480, three);
    expect(found(yesToAll, reading)).toEqual(['hint 4']);
    const [finding] = findingsBy(yesToAll, weeksOf(reading));
    expect(finding?.remedy).toHaveLength(3);
    expect(finding?.remedy[0]).toMatchObject({ kind: 'replace', at: [0, 0], decision: { request: 'ask-0', ruling: 'options' } });
  });

  it('looks at who had to do it: at the lead who is full, though the others wait, and not at others who are', () => {
    const uneven = (full: string) =>
      told({
        weeks: 4,
        seen: (day) => ({ view: { requests: by(requests(...three), day) }, projects: { server: { lead: asId('dana') } } }),
        happened: (day) => [...works(day, 480, [full]), ...works(day, 240, ...everybody.filter(([name]) => name !== full))],
        decided: { 1: three.map((_, i) => ({ type: 'rule-request', request: `ask-${i}`, ruling: 'accept' })) },
      });
    expect(found(yesToAll, uneven('dana'))).toEqual(['hint 4']);
    expect(found(yesToAll, uneven('eli'))).toEqual([]);
  });

  it('does not at nine tenths of the team’s time, for two, or where one of four was a no', () => {
    expect(found(yesToAll, asked(432, three))).toEqual([]);
    expect(found(yesToAll, asked(433, three))).toEqual(['hint 4']);
    expect(found(yesToAll, asked(480, three.slice(0, 2)))).toEqual([]);
    expect(found(yesToAll, asked(480, [...three, [3, 'options']]))).toEqual([]);
    expect(found(yesToAll, asked(480, [[1, undefined], ...three.slice(1)]))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    const reading = asked(480, three.slice(0, 2).concat([[3, 'accept']]));
    expect(found(yesToAll, reading)).toEqual(['hint 4']);
    expect(found(yesToAll, { ...reading, days: reading.days.slice(0, 21) })).toEqual([]);
  });

  it('counts answers that give the team away, and those that could have spared it', () => {
    const message = (choice: string, spare: boolean): MessageView => ({
      event: asId('borrow'),
      from: asId('lamar'),
      arrived: 14,
      mustAnswer: true,
      choices: ['lend', 'keep'].map((id) => ({
        id: asId(id),
        minutes: 0,
        money: 0,
        monthly: 0,
        team: id === 'lend' || !spare ? [{ person: asId('dana'), minutes: 240 }] : [],
        promises: [],
      })),
      ifSilent: asId('keep'),
      concerns: [],
      answer: { choice: asId(choice), day: 14, silent: false },
    });
    const two = three.slice(0, 2);
    expect(found(yesToAll, asked(480, two, { messages: [message('lend', true)] }))).toEqual(['hint 4']);
    expect(found(yesToAll, asked(480, two, { messages: [message('keep', true)] }))).toEqual([]);
  });

  it('sees a trade in a full week, and not one in a quiet one', () => {
    expect(found(yesToAll, asked(480, [[2, 'move']]), 'strength')).toEqual(['scored 2']);
    expect(found(yesToAll, asked(400, [[2, 'move']]), 'strength')).toEqual([]);
    expect(found(yesToAll, asked(480, [[2, 'no']]), 'strength')).toEqual([]);
  });
});

describe('silent-scope-creep', () => {
  const creeping = (given: readonly Given[], promise: NonNullable<Change['promises']>[number] = {}) =>
    told({
      weeks: 4,
      seen: (day) => ({ view: { requests: by(requests(...given), day) }, promises: [promise] }),
      decided: { 3: [{ type: 'rule-request', request: 'ask-1', ruling: 'accept' }] },
    });
  const two: readonly Given[] = [
    [1, 'accept'],
    [3, 'accept'],
  ];

  it('fires with the second yes, once', () => {
    const reading = creeping(two);
    expect(found(silentScopeCreep, reading)).toEqual(['hint 3']);
    const [finding] = findingsBy(silentScopeCreep, weeksOf(reading));
    expect(finding?.weeks).toEqual({ from: 1, to: 3 });
    expect(finding?.remedy).toMatchObject([{ kind: 'replace', at: [14, 0], decision: { ruling: 'move' } }]);
  });

  it('does not for one, for trades, for what nobody answered, or without a date', () => {
    expect(found(silentScopeCreep, creeping(two.slice(0, 1)))).toEqual([]);
    expect(found(silentScopeCreep, creeping([two[0] ?? [1, 'accept'], [3, 'move']]))).toEqual([]);
    expect(found(silentScopeCreep, creeping([two[0] ?? [1, 'accept'], [3, undefined]]))).toEqual([]);
    expect(found(silentScopeCreep, creeping(two, { state: 'kept' }))).toEqual([]);
    expect(found(silentScopeCreep, creeping(two, { project: asId('wifi') }))).toEqual([]);
  });

  it('is cleared by a word to whoever waits, and by a date that was made afterwards', () => {
    expect(found(silentScopeCreep, creeping(two, { warnings: [{ day: 16 }] }))).toEqual([]);
    expect(found(silentScopeCreep, creeping(two, { made: 15 }))).toEqual([]);
  });

  it('sees a yes that moved the date', () => {
    expect(found(silentScopeCreep, creeping([[2, 'move']]), 'strength')).toEqual(['scored 2']);
    expect(found(silentScopeCreep, creeping(two), 'strength')).toEqual([]);
  });
});

describe('avoided-hard-talk', () => {
  const habit = (seen: number, own: (day: number) => Partial<PersonView> = () => ({}), lost = -1) =>
    told({
      weeks: 7,
      seen: (day) => ({
        team: { dana: { ...(day < seen ? {} : { behaviour: { seen, corrected: false } }), ...own(day) } },
      }),
      happened: (day) => (day === lost ? [{ type: 'block-lost', activity: 'feedback', subject: 'dana', to: 'interruption' }] : []),
    });

  it('fires after four weeks in which it stood there, and would have spoken in the second', () => {
    const reading = habit(9);
    expect(found(avoidedHardTalk, reading)).toEqual(['hint 5']);
    const [finding] = findingsBy(avoidedHardTalk, weeksOf(reading));
    expect(finding?.remedy).toMatchObject([
      { kind: 'insert', day: 14, decision: { type: 'set-blocks', blocks: [{ activity: 'feedback', person: 'dana', form: 'sbi' }] } },
    ]);
  });

  it('does not where it was put right in time, where the talk was lost, or where they were away', () => {
    const right = (from: number) => (day: number) => (day < from ? {} : { behaviour: { seen: 9, corrected: true } });
    expect(found(avoidedHardTalk, habit(9, right(34)))).toEqual([]);
    expect(found(avoidedHardTalk, habit(9, right(35)))).toEqual(['hint 5']);
    expect(found(avoidedHardTalk, habit(28))).toEqual([]);
    expect(
      found(
        avoidedHardTalk,
        habit(9, (day) => ({ here: day < 20 || day > 30 })),
      ),
    ).toEqual([]);
    expect(found(avoidedHardTalk, habit(9, undefined, 20))).toEqual(['hint 7']);
  });

  it('sees a word within two weeks, and not a later one', () => {
    const right = (from: number) => (day: number) => (day < from ? {} : { behaviour: { seen: 9, corrected: true } });
    expect(found(avoidedHardTalk, habit(9, right(16)), 'strength')).toEqual(['scored 3']);
    expect(found(avoidedHardTalk, habit(9, right(30)), 'strength')).toEqual([]);
  });
});

describe('cavalry-too-late', () => {
  /** Finn comes on the Monday of week 3, asked in week 1, with a ramp of four weeks: six weeks before a date is the edge. */
  const joining = (
    week: number,
    own: { readonly alone?: boolean; readonly leads?: boolean; readonly dated?: boolean; readonly made?: number } = {},
  ) =>
    told({
      weeks: 4,
      seen: () => ({
        team: { finn: { joined: { kind: 'contractor', asked: 0, since: 14, weekly: 90_000, paidUntil: 27, rampWeeks: 4 } } },
        projects: own.leads === true ? { server: { lead: asId('finn') } } : {},
        promises: own.dated === false ? [] : [{ week, made: own.made ?? 0 }],
      }),
      happened: (day) => [
        ...(day === 14 ? [{ type: 'joined', person: 'finn' }] : []),
        ...(day < 14 ? works(day, 480, ['dana', 'server']) : works(day, 240, ['finn', 'server'])),
        ...(day < 14 || own.alone === true ? [] : works(day, 480, ['dana', 'server'])),
      ],
      decided: { 1: [{ type: 'hire', person: 'finn' }] },
    });

  it('fires where the date is nearer than one and a half times the ramp, and would not have asked', () => {
    // Monday of week 3 to Friday of week 8: 5.6 weeks; 1.5 × 4 = 6.
    const reading = joining(8);
    expect(found(cavalryTooLate, reading)).toEqual(['hint 3']);
    expect(findingsBy(cavalryTooLate, weeksOf(reading))[0]?.remedy).toEqual([{ kind: 'remove', at: [0, 0] }]);
  });

  it('does not where the date is further, where there is none, or where they have a piece of their own', () => {
    expect(found(cavalryTooLate, joining(9))).toEqual([]);
    expect(found(cavalryTooLate, joining(8, { dated: false }))).toEqual([]);
    expect(found(cavalryTooLate, joining(8, { alone: true }))).toEqual([]);
    expect(found(cavalryTooLate, joining(8, { leads: true }))).toEqual([]);
  });

  it('does not where the date was given after they had been asked for: nobody was sent to save it', () => {
    expect(found(cavalryTooLate, joining(8, { made: 0 }))).toEqual(['hint 3']);
    expect(found(cavalryTooLate, joining(8, { made: 1 }))).toEqual([]);
  });

  it('sees help in good time', () => {
    expect(found(cavalryTooLate, joining(9), 'strength')).toEqual(['scored 3']);
    expect(found(cavalryTooLate, joining(8), 'strength')).toEqual([]);
  });
});

it('the house of these readings has three people and nothing asked for', () => {
  expect([house.team.length, house.requests.length]).toEqual([3, 0]);
});
