// Who works on what: the team's own choice, worked by hand. Pace at skill s is .35 + .95 s; a day has 480 minutes.

import { describe, expect, it } from 'vitest';
import { order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const person = (id: string, level: number) => aPerson({ id, skills: [{ skill: 'servers', level }] });
const project = (minutes: number, id = 'server') => aProject({ id, options: [anOption({ effort: [{ skill: 'servers', minutes }] })] });

describe('a slow person', () => {
  it('finishes what is left, and does not creep towards it', () => {
    // Skill 2,000: pace .35 + .19 = .54, 259 minutes a day. 2,400 minutes: nine days make 2,331, and 69 are left: 69 ÷ .54 = 127.8, so
    // 128 minutes of the tenth working day. Absorbing allows (2,400 ÷ 2 + 720) ÷ 5 = 384 minutes a day: 207 a day; eleven days 2,277, the
    // twelfth ends it.
    const run = play(tinyRules({ team: [person('slow', 2000)], projects: [project(2400)] }))
      .decide(order())
      .weeks(3);
    const ended = run.happened('work-finished');
    expect(ended).toHaveLength(1);
    // The twelfth working day is the Tuesday of the third week: day 15.
    expect(ended[0]?.day).toBe(15);
    const last = run.happened('worked').filter((h) => h.day === 15);
    // 2,400 − 11 × 207 = 123 minutes of work at .54: ⌈227.8⌉.
    expect(last.map((h) => h.minutes)).toEqual([228]);
  });
});

describe('two people for one piece of work', () => {
  it('the one who can do it best does it, wherever the file names them', () => {
    // The day's room is (480 ÷ 2 + 720) ÷ 5 = 192 minutes: not enough for both.
    const names = ['slow', 'able'].map((id, i) => person(id, i === 0 ? 2000 : 9000));
    for (const team of [names, names.slice().reverse()]) {
      const run = play(tinyRules({ team, projects: [project(480)] }))
        .decide(order())
        .days(1);
      expect(run.happened('worked').map((h) => [h.person, h.minutes])).toEqual([['able', 192]]);
    }
  });

  it('a lead comes first on what is theirs', () => {
    const team = [person('able', 9000), person('lead', 5000)];
    const run = play(tinyRules({ team, projects: [project(480)] }))
      .decide(order(), { type: 'set-lead', project: 'server', person: 'lead' })
      .days(1);
    expect(run.happened('worked').map((h) => h.person)).toEqual(['lead']);
  });
});
