// Rules about people: one that fires, one that nearly does, one that is exonerated, one that could not be known; and the twins.

import { describe, expect, it } from 'vitest';
import { cancelledOneToOnes } from '../../../src/coach/rules/cancelled-one-to-ones.ts';
import { crunchAsPlan } from '../../../src/coach/rules/crunch-as-plan.ts';
import { delegationMisfit } from '../../../src/coach/rules/delegation-misfit.ts';
import { findingsBy } from '../../../src/coach/findings.ts';
import { weeksOf } from '../../../src/coach/reading.ts';
import { minutes } from '../../../src/coach/rules/rule.ts';
import { heroTechnician } from '../../../src/coach/rules/hero-technician.ts';
import { asId, type DelegationLevel, type ManagerView, type OvertimeHours, type PersonView, type Rhythm } from '../../../src/core/index.ts';
import { didBlock, found, house, told, type Change } from '../../helpers/told.ts';

describe('crunch-as-plan', () => {
  const long = (of: (week: number, person: string) => OvertimeHours, own: Partial<PersonView> = {}) =>
    told({
      weeks: 8,
      seen: (_, week) => ({
        team: Object.fromEntries(['dana', 'eli', 'finn'].map((id) => [id, { overtime: of(week, id), ...(id === 'dana' ? own : {}) }])),
      }),
    });

  it('fires for one person after four weeks of fifty hours, and is scored where it goes on', () => {
    expect(
      found(
        crunchAsPlan,
        long((_, id) => (id === 'dana' ? 50 : 40)),
      ),
    ).toEqual(['hint 4', 'scored 8']);
  });

  it('fires for two of three people after three weeks', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id !== 'finn' && week < 4 ? 55 : 40)),
      ),
    ).toEqual(['hint 3']);
  });

  it('does not for three weeks of one, nor for 45 hours', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 4 ? 60 : 40)),
      ),
    ).toEqual([]);
    expect(
      found(
        crunchAsPlan,
        long(() => 45),
      ),
    ).toEqual([]);
  });

  it('does not count who was away', () => {
    expect(
      found(
        crunchAsPlan,
        long((_, id) => (id === 'dana' ? 50 : 40), { here: false }),
      ),
    ).toEqual([]);
  });

  it('sees a sprint that ended after two weeks, and not one of three', () => {
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 3 ? 50 : 40)),
        'strength',
      ),
    ).toEqual(['scored 3']);
    expect(
      found(
        crunchAsPlan,
        long((week, id) => (id === 'dana' && week < 4 ? 50 : 40)),
        'strength',
      ),
    ).toEqual([]);
  });
});

describe('cancelled-one-to-ones', () => {
  const manager = (rhythm: Rhythm, own: Partial<ManagerView> = {}): Partial<ManagerView> => ({
    standing: house.manager.standing.map((one) => ({ ...one, rhythm })),
    ...own,
  });
  /** Talks with everybody on the Sundays of these weeks. */
  const talks = (weeks: number, rhythm: Rhythm, held: readonly number[], own: Partial<ManagerView> = {}, away = -1) =>
    told({
      weeks,
      seen: (_, week) => ({ manager: manager(rhythm, own), team: { dana: { here: week !== away } } }),
      happened: (day, week) =>
        day % 7 === 6 && held.includes(week) ? ['dana', 'eli', 'finn'].map((person) => ({ type: 'mood-seen', person, mood: 5000 })) : [],
    });

  it('fires where none of the two that were due took place, and where one of four did', () => {
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', []))).toEqual(['hint 4']);
    expect(found(cancelledOneToOnes, talks(4, 'off', []))).toEqual(['hint 4']);
    expect(found(cancelledOneToOnes, talks(4, 'weekly', [2]))).toEqual(['hint 4']);
  });

  it('does not at half of them', () => {
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [2]))).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'weekly', [2, 3]))).toEqual([]);
  });

  it('does not count who was away, and knows a house without the habit', () => {
    const alone = talks(4, 'fortnightly', [], {}, 3);
    expect(found(cancelledOneToOnes, alone)).toEqual(['hint 4']);
    const onlyDana = alone.days.map((day) => ({ ...day, view: { ...day.view, team: day.view.team.slice(0, 1) } }));
    expect(found(cancelledOneToOnes, { ...alone, days: onlyDana })).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [], { standing: [] }))).toEqual([]);
  });

  it('cannot be known before four weeks', () => {
    expect(found(cancelledOneToOnes, talks(3, 'fortnightly', []))).toEqual([]);
  });

  it('sees all of them kept, full weeks among them', () => {
    const full = { interrupted: 1200, minutes: 1200 };
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1, 3], full), 'strength')).toEqual(['scored 4']);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1], full), 'strength')).toEqual([]);
    expect(found(cancelledOneToOnes, talks(4, 'fortnightly', [1, 3], { interrupted: 0 }), 'strength')).toEqual([]);
  });
});

/** The server ordered and in work, with a lead. */
const inWork = {
  order: { option: asId<never>('plain'), placed: 0, quoted: 0, expected: { value: 0 }, arrived: 0 },
  stage: 'installing' as const,
};
const skilled = (level: number): Partial<PersonView> => ({ skills: [{ skill: asId('servers'), level }] });

describe('hero-technician', () => {
  // Twenty hours a week: 40 % of four weeks are 32 hours, sixteen blocks of two. Dana's 65 points would do.
  const helps = (each: number, change: Change = {}) =>
    told({
      weeks: 4,
      seen: () => ({ projects: { server: inWork }, manager: off, ...change }),
      happened: (day) => (day % 7 < each ? [didBlock('help', 'server')] : []),
    });
  const off = { standing: house.manager.standing.map((one) => ({ ...one, rhythm: 'off' as const })) };
  const kept = { standing: house.manager.standing };

  it('fires for five blocks a week while the talks are left out', () => {
    expect(found(heroTechnician, helps(5))).toEqual(['hint 4']);
  });

  it('does not at exactly 40 %, nor before four weeks', () => {
    expect(found(heroTechnician, helps(4))).toEqual([]);
    // Five hours a week went to interruptions: eight of fifteen are more than 40 %, six are not.
    expect(found(heroTechnician, helps(4, { manager: { ...off, interrupted: 300 } }))).toEqual(['hint 4']);
    expect(found(heroTechnician, helps(3, { manager: { ...off, interrupted: 300 } }))).toEqual([]);
    const three = helps(5);
    expect(found(heroTechnician, { ...three, days: three.days.slice(0, 21) })).toEqual([]);
  });

  it('never tells of more than all hours, also where questions came after the blocks had run', () => {
    // Eighteen of twenty hours a week went to interruptions, and still four blocks a week ran: 32 hours of 4 × 2, which were 4 × 8.
    const late = helps(4, { manager: { ...off, minutes: 1200, interrupted: 1080 } });
    const [finding] = findingsBy(heroTechnician, weeksOf(late));
    expect(finding?.evidence).toMatchObject({ hours: minutes(32 * 60), part: { kind: 'share', value: 10_000 } });
  });

  it('names the project that most of it went into', () => {
    const seen = () => ({ projects: { server: inWork, wifi: inWork }, manager: off });
    // One block a week for the server, four for the Wi-Fi.
    const happened = (day: number) => (day % 7 < 5 ? [didBlock('help', day % 7 === 0 ? 'server' : 'wifi')] : []);
    const [finding] = findingsBy(heroTechnician, weeksOf(told({ weeks: 4, seen, happened })));
    expect(finding?.evidence['project']).toEqual({ kind: 'project', id: 'wifi' });
  });

  it('is cleared where nothing was left out, and where nobody else could do it', () => {
    expect(found(heroTechnician, helps(5, { manager: kept, stakeholders: { ines: { lastContact: 0 } } }))).toEqual([]);
    const waits = { manager: kept, promises: [{}] };
    // On the Sunday of week 4 it is day 28: exactly four weeks since day 0 and not more; with none at all it counts from day 0, too.
    expect(found(heroTechnician, helps(5, { ...waits, stakeholders: { ines: { lastContact: -1 } } }))).toEqual(['hint 4']);
    expect(found(heroTechnician, helps(5, { ...waits, stakeholders: { ines: { lastContact: 0 } } }))).toEqual([]);
    const nobody = Object.fromEntries(['dana', 'eli', 'finn'].map((id) => [id, skilled(5900)]));
    expect(found(heroTechnician, helps(5, { team: nobody }))).toEqual([]);
  });

  it('sees what went live in the hands of its lead', () => {
    const live = (level: DelegationLevel, help: boolean) =>
      told({
        weeks: 2,
        seen: () => ({ projects: { server: { ...inWork, lead: asId('dana'), delegation: level } } }),
        happened: (day) => [
          ...(day === 8 ? [{ type: 'live', project: 'server', option: 'plain' }] : []),
          ...(day === 1 && help ? [didBlock('help', 'server')] : []),
        ],
      });
    expect(found(heroTechnician, live('report', false), 'strength')).toEqual(['scored 2']);
    expect(found(heroTechnician, live('report', true), 'strength')).toEqual([]);
    expect(found(heroTechnician, live('tell', false), 'strength')).toEqual([]);
  });
});

describe('delegation-misfit', () => {
  const led = (level: DelegationLevel, skill: number, weeks = 2, change: Change = {}, talk = -1) =>
    told({
      weeks,
      seen: () => ({
        projects: { server: { ...inWork, lead: asId('dana'), delegation: level } },
        team: { dana: skilled(skill) },
        ...change,
      }),
      happened: (day) => (day === talk ? [didBlock('coach', 'dana')] : []),
    });

  it('fires for a free hand with new work, and for each step told to who can do it', () => {
    expect(found(delegationMisfit, led('yours', 4900))).toEqual(['hint 2']);
    expect(found(delegationMisfit, led('report', 4900))).toEqual(['hint 2']);
    expect(found(delegationMisfit, led('tell', 7000))).toEqual(['hint 2']);
  });

  it('does not in between', () => {
    expect(found(delegationMisfit, led('yours', 5000))).toEqual([]);
    expect(found(delegationMisfit, led('tell', 6900))).toEqual([]);
    expect(found(delegationMisfit, led('ask', 4900))).toEqual([]);
  });

  it('is cleared by a talk, and a closer look by a date in danger', () => {
    expect(found(delegationMisfit, led('yours', 4900, 2, {}, 9))).toEqual([]);
    expect(found(delegationMisfit, led('tell', 9000, 2, { promises: [{ week: 1 }] }))).toEqual([]);
  });

  it('is cleared of looseness by a brief or by learning', () => {
    const intent = (lines: readonly string[]) => ({
      server: { ...inWork, lead: asId<never>('dana'), delegation: 'yours' as const, intent: { lines: [], told: lines as never, met: [] } },
    });
    expect(found(delegationMisfit, led('yours', 4900, 2, { projects: intent(['purpose']) }))).toEqual([]);
    expect(found(delegationMisfit, led('yours', 4900, 2, { projects: intent([]) }))).toEqual(['hint 2']);
    const dana = { ...skilled(4900), shadows: { of: asId<never>('eli'), skill: asId<never>('servers') } };
    expect(found(delegationMisfit, led('yours', 4900, 2, { team: { dana } }))).toEqual([]);
    expect(
      found(delegationMisfit, led('yours', 4900, 2, { team: { dana: { ...skilled(4900), course: asId<never>('servers') } } })),
    ).toEqual([]);
    // Each step told to who can do it is no less tight for it.
    expect(found(delegationMisfit, led('tell', 7000, 2, { team: { dana: { ...skilled(7000), course: asId<never>('servers') } } }))).toEqual(
      ['hint 2'],
    );
  });

  it('cannot be known in the first week', () => {
    expect(found(delegationMisfit, led('yours', 4900, 1))).toEqual([]);
  });

  it('sees room that fits for three weeks', () => {
    expect(found(delegationMisfit, led('report', 8000, 3), 'strength')).toEqual(['scored 3']);
    expect(found(delegationMisfit, led('ask', 3000, 3, {}, 9), 'strength')).toEqual(['scored 3']);
    expect(found(delegationMisfit, led('ask', 3000, 3), 'strength')).toEqual([]);
    expect(found(delegationMisfit, led('report', 8000, 2), 'strength')).toEqual([]);
  });
});
