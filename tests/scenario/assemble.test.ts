// What a checked file becomes: units of the core, defaults that stand in for what the file leaves out, names in texts.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario, type Compiled } from '../../src/scenario/index.ts';

const text = readFileSync(new URL('../../scenarios/harbor-relief.yaml', import.meta.url), 'utf8');

function compiled(change: (text: string) => string = (same) => same): Extract<Compiled, { ok: true }> {
  const made = compileScenario(change(text), 'harbor-relief.yaml');
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made;
}

const found = <T extends { readonly id: string }>(things: readonly T[], id: string): T => {
  const thing = things.find((one) => one.id === id);
  if (thing === undefined) throw new Error(`no ${id}`);
  return thing;
};

describe('rules of a file', () => {
  const { rules } = compiled();

  it('counts money in cents, hours in minutes, scales in hundredths of a point', () => {
    expect(rules).toMatchObject({
      weeks: 13,
      capital: 2_400_000,
      monthly: 32_000,
      myMinutes: 600,
      blockMinutes: 120,
      safety: 6000,
      switchingLoss: 1000,
    });
    expect(rules.standing).toEqual([
      { habit: 'one-to-ones', minutes: 120, start: 'fortnightly' },
      { habit: 'status-note', minutes: 60, start: 'fortnightly' },
    ]);
    expect(rules.changeWindow).toBe(5);
  });

  it('takes each weekday of a volunteer, and words for levels', () => {
    const tomas = found(rules.team, 'tomas');
    expect(tomas.works).toEqual([0, 270, 0, 270, 0]);
    expect(tomas.autonomy).toBe(9000);
    expect(tomas.skills).toContainEqual({ skill: 'network', level: 9200 });
    expect(tomas.notices).toEqual([
      { kind: 'cause', project: 'wifi' },
      { kind: 'cause', project: 'line' },
    ]);
    expect(found(rules.team, 'gwen').autonomy).toBe(7500);
    expect(found(rules.team, 'dana')).toMatchObject({ floor: 'office', rampWeeks: 6 });
    expect(found(rules.team, 'dana').joins).toBeUndefined();
  });

  it('spreads days of work evenly over the week', () => {
    const made = compiled((file) => file.replace('works: { thu: 2 hours, fri: 4 hours }', 'days: 2.5'));
    expect(found(made.rules.team, 'gwen').works).toEqual([240, 240, 240, 240, 240]);
  });

  it('keeps what the inventory does not say wrong, and tells over, none and a week apart', () => {
    const server = found(rules.assets, 'old-server');
    expect(server.truth).toEqual({ ageWeeks: 9 * 52, yearlyFailure: 200, supportEnds: 0 });
    expect(server.inventory).toEqual({ ageWeeks: 6 * 52, yearlyFailure: 200, capacity: [] });
    expect(found(rules.assets, 'old-laptops').inventory.capacity).toEqual([{ service: 'laptops', units: 25 }]);
    expect(found(rules.assets, 'hub')).toMatchObject({ inventory: { ageWeeks: 6 * 52, yearlyFailure: 200 }, toil: 30 });
    expect(found(rules.assets, 'usb-stick').restoredWeeksAgo).toBeUndefined();
    const ends = compiled((file) =>
      file
        .replace('support-ends: over\n    inventory: { age: 6 years', 'support-ends: 7\n    inventory: { age: 6 years')
        .replace('restored: never', 'restored: 14 months ago'),
    );
    expect(found(ends.rules.assets, 'old-server').truth.supportEnds).toBe(7);
    expect(found(ends.rules.assets, 'usb-stick').restoredWeeksAgo).toBe(61);
  });

  it('lays out peaks, growth and quiet weeks, none where the file names none', () => {
    expect(found(rules.services, 'wifi').peaks).toEqual([]);
    expect(found(rules.departments, 'shelter').grows).toEqual([]);
    expect(rules.freeze).toEqual([]);
    const made = compiled((file) =>
      file
        .replace('per-head: 6,', 'per-head: 6, peaks: { 13: 125%, 6: 135% },')
        .replace('people: 13,', 'people: 13, grows: { 3: 25 },')
        .replace('switching-loss', 'freeze: [6, 13]\n  switching-loss'),
    );
    expect(found(made.rules.services, 'wifi').peaks).toEqual([
      { week: 6, share: 13_500 },
      { week: 13, share: 12_500 },
    ]);
    expect(found(made.rules.departments, 'shelter').grows).toEqual([{ week: 3, people: 25 }]);
    expect(made.rules.freeze).toEqual([6, 13]);
  });

  it('takes what is asked for on the side', () => {
    const made = compiled((file) =>
      file.replace(
        '\ngoals:',
        '\nrequests:\n  shelf:\n    title: A shelf\n    asks: Could {emilio.short} have a shelf with it?\n    from: emilio\n    for: server\n    week: 3\n    when: known(server)\n    adds: 4%\n\ngoals:',
      ),
    );
    expect(made.rules.requests).toEqual([
      {
        id: 'shelf',
        from: 'emilio',
        project: 'server',
        week: 3,
        when: { op: 'call', name: 'known', ids: ['server'] },
        adds: 400,
        value: 300,
      },
    ]);
    expect(made.texts.requests['shelf']?.title).toBe('A shelf');
    // The mechanism is not named, so nobody will ask.
    expect(made.warnings.map((one) => one.code)).toContain('W0308');
    expect(rules.requests).toEqual([]);
  });

  it('lets a security fix come out by a message', () => {
    const made = compiled((file) => file.replace('effects: { fail: dsl }', 'effects: { fix: dsl }'));
    const effects = made.rules.events.flatMap((event) => [...event.effects, ...event.choices.flatMap((choice) => choice.effects)]);
    expect(effects).toContainEqual({ kind: 'fix', asset: 'dsl' });
  });

  it('takes limits and weeks of approvals, the usual ones where the file names none', () => {
    const made = compiled((file) => file.replace('switching-loss', 'approvals: { quotes-from: 2500, finance-weeks: 3 }\n  switching-loss'));
    expect(made.rules.approvals).toEqual({ quotesFrom: 250_000, quotesWeeks: 1, financeFrom: 5_000_000, financeWeeks: 3 });
    // The mechanism is not named, so nobody will see them.
    expect(made.warnings.map((one) => one.message)).toContain('nobody sees these approvals');
    expect(rules.approvals).toBeUndefined();
  });

  it('asks for a half-hour with the sponsor where favours are in play', () => {
    const made = compiled((file) => file.replace('mechanisms: [', 'mechanisms: [sponsor, ').replace(/\n +sponsor: \{ hours.*/, ''));
    expect(made.warnings.map((one) => one.message)).toContain('nobody can earn a favour of the sponsor');
  });

  it('puts those who can be asked to join after the team, on their terms and with their words', () => {
    const made = compiled((file) =>
      file.replace(
        '\ngoals:',
        `\nhires:
  lee: { name: Lee Park, role: cabling, about: Knows the trade., days: 2, skills: { network: 60 }, kind: contractor, lead: 2, weekly: 900, least: 3 }
  noor: { name: Noor Haddad, role: servers, about: Looks for a place., days: 5, skills: { servers: high }, kind: hire, lead: 8, monthly: 40, ramp: 10 weeks }

goals:`,
      ),
    );
    expect(made.rules.team.slice(rules.team.length)).toMatchObject([
      { id: 'lee', rampWeeks: 4, hire: { kind: 'contractor', leadWeeks: 2, weekly: 90_000, leastWeeks: 3, monthly: 0 } },
      { id: 'noor', rampWeeks: 10, hire: { kind: 'hire', leadWeeks: 8, weekly: 0, leastWeeks: 1, monthly: 4000 } },
    ]);
    expect(made.texts.team['lee']).toMatchObject({ name: 'Lee Park', short: 'Lee' });
  });

  it('gives people the floor of what they lead, and departments the floor of their own name', () => {
    const made = compiled((file) =>
      file.replace('    at: shelter\n    power: 60', '    power: 60').replace('    at: office\n    power: 20', '    power: 20'),
    );
    expect(found(made.rules.stakeholders, 'lorna').floor).toBe('shelter');
    expect(found(made.rules.stakeholders, 'farid').floor).toBe('office');
    expect(found(made.rules.departments, 'casework')).toMatchObject({
      floor: 'casework',
      ticketsPerHead: 2500,
      uses: ['laptops', 'cases', 'internet'],
    });
  });

  it('prices delay, lead times and effort', () => {
    expect(found(rules.stakeholders, 'emilio').costOfDelay).toEqual([
      { project: 'server', perWeek: 80_000 },
      { project: 'laptops', perWeek: 60_000 },
    ]);
    const words = compiled((file) => file.replace('cost-of-delay: { backups: 300 }', 'cost-of-delay: { backups: medium }'));
    // Medium is 4 % of the capital of 24,000 a week.
    expect(found(words.rules.stakeholders, 'olsen').costOfDelay).toEqual([{ project: 'backups', perWeek: 96_000 }]);
    const server = found(rules.projects, 'server');
    expect(server).toMatchObject({ revealedBy: ['emilio'], hasHiddenCause: true, effortClass: 'middle', wanted: 5 });
    expect(found(rules.projects, 'backups').revealedBy).toEqual(['olsen', 'emilio']);
    const entry = found(server.options, 'new');
    expect(entry).toMatchObject({
      price: 650_000,
      monthly: 0,
      leadMin: 21,
      leadMax: 35,
      onTime: 8000,
      benefit: 10_000,
      toil: 30,
      lure: false,
    });
    expect(entry.effort).toEqual([
      { skill: 'servers', minutes: 1680 },
      { skill: 'storage', minutes: 360 },
      { skill: 'desktop', minutes: 360 },
    ]);
    expect(found(found(rules.projects, 'wifi').options, 'enterprise').lure).toBe(true);
  });

  it('makes answers of choices', () => {
    const exams = found(rules.events, 'exams');
    expect(exams).toMatchObject({
      weekday: 0,
      mustAnswer: true,
      chance: 10_000,
      ifSilent: 'evenings',
      concerns: ['priya', 'tomas', 'ruth'],
    });
    expect(found(exams.choices, 'replan')).toMatchObject({ hours: 60, money: 0, team: [] });
    expect(found(exams.choices, 'replan').effects).toContainEqual({ kind: 'absent', person: 'priya', weeks: 2 });
    expect(found(exams.choices, 'pair-first').team).toEqual([{ person: 'tomas', minutes: 180 }]);
    // A message in mid-week stops the week, though the file does not say so.
    const late = compiled((file) => file.replace('    from: gwen\n    must-answer: true\n', '    from: gwen\n'));
    expect(found(late.rules.events, 'power-blink')).toMatchObject({ weekday: 3, mustAnswer: true });
    const quiet = compiled((file) => file.replace('    concerns: [priya, tomas, ruth]\n', ''));
    expect(found(quiet.rules.events, 'exams').concerns).toEqual(['priya']);
  });
});

describe('texts of a file', () => {
  const { texts, rules } = compiled();

  it('has words for every id of the rules', () => {
    for (const [things, words] of [
      [rules.floors, texts.floors],
      [rules.departments, texts.departments],
      [rules.services, texts.services],
      [rules.assets, texts.assets],
      [rules.stakeholders, texts.stakeholders],
      [rules.team, texts.team],
      [rules.projects, texts.projects],
      [rules.events, texts.events],
      [rules.goals, texts.goals],
      [rules.objectives, texts.objectives],
      [rules.verdicts, texts.verdicts],
      [rules.milestones, texts.milestones],
    ] as const)
      expect(Object.keys(words)).toEqual(things.map((thing) => thing.id));
    for (const project of rules.projects)
      expect(Object.keys(texts.projects[project.id]?.options ?? {})).toEqual(project.options.map((option) => option.id));
    for (const event of rules.events)
      expect(Object.keys(texts.events[event.id]?.choices ?? {})).toEqual(event.choices.map((choice) => choice.id));
  });

  it('fills names in and calls people by their first names', () => {
    expect(texts.milestones['exams']?.name).toBe('Priya’s exams, two weeks');
    expect(texts.team['tomas']).toMatchObject({ name: 'Tomás Reyes', short: 'Tomás' });
    expect(texts.stakeholders['olsen']?.short).toBe('Mr. Olsen');
    expect(texts.stakeholders['lorna']?.about).toContain('sixty guests');
  });
});
