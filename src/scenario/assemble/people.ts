// Departments, stakeholders and the team of a checked file as rules of the core.

import {
  asId,
  type DepartmentRule,
  type FloorId,
  type HireKind,
  type PersonRule,
  type Reveal,
  type StakeholderRule,
} from '../../core/index.ts';
import { listOf } from '../effects.ts';
import { cents, costPerWeek, levelPoints, points, spanWeeks, workMinutes } from '../quantities.ts';
import type { ScenarioFile } from '../schema.ts';
import { idList, list, weeksOf } from './list.ts';

type PersonOfFile = ScenarioFile['team'][string];

const MINUTES_A_DAY = 480;
/** Weeks of the ramp where a file does not say (research M1). */
const RAMP: Readonly<Record<HireKind, number>> = { hire: 8, contractor: 4 };

/** Where the manager sits: what the file says, else its first floor. */
const myFloor = (file: ScenarioFile): string => file.start['my-floor'] ?? Object.keys(file.building)[0] ?? '';

const departmentFloor = (file: ScenarioFile, id: string): FloorId => asId(file.departments[id]?.at ?? id);

export const buildDepartments = (file: ScenarioFile): readonly DepartmentRule[] =>
  list(file.departments, (id, department) => ({
    id: asId(id),
    floor: departmentFloor(file, id),
    head: asId(department.head),
    people: department.people,
    grows: weeksOf(department.grows, (week, people) => ({ week, people })),
    uses: idList(department.uses),
    ticketsPerHead: Math.round(department['tickets-per-head'] * 10_000),
    expectation: points(department.expectation),
    satisfaction: points(department.satisfaction),
  }));

export function buildStakeholders(file: ScenarioFile): readonly StakeholderRule[] {
  const { capital } = file.start.money;
  return list(file.stakeholders, (id, one) => {
    const headed = Object.keys(file.departments).find((department) => file.departments[department]?.head === id);
    const floor = one.at ?? (headed === undefined ? myFloor(file) : departmentFloor(file, headed));
    return {
      id: asId(id),
      floor: asId(floor),
      power: levelPoints(one.power),
      interest: levelPoints(one.interest),
      loudness: levelPoints(one.loudness),
      trust: points(one.trust),
      costOfDelay: list(one['cost-of-delay'], (project, cost) => ({ project: asId(project), perWeek: costPerWeek(cost, capital) })),
    };
  });
}

/** Days are spread evenly; `works` says each weekday. */
function worksOf(person: Pick<PersonOfFile, 'works' | 'days'>): PersonRule['works'] {
  const { works, days } = person;
  if (works === undefined) {
    const each = Math.round(((days ?? 0) * MINUTES_A_DAY) / 5);
    return [each, each, each, each, each];
  }
  const on = (day: keyof typeof works): number => workMinutes(works[day] ?? '0 hours');
  return [on('mon'), on('tue'), on('wed'), on('thu'), on('fri')];
}

function revealsOf(reveal: PersonOfFile['notices']): readonly Reveal[] {
  return [
    ...listOf(reveal.need).map((id): Reveal => ({ kind: 'need', project: asId(id) })),
    ...listOf(reveal.cause).map((id): Reveal => ({ kind: 'cause', project: asId(id) })),
    ...listOf(reveal.asset).map((id): Reveal => ({ kind: 'asset', asset: asId(id) })),
    ...listOf(reveal['cost-of-delay']).map((id): Reveal => ({ kind: 'cost-of-delay', stakeholder: asId(id) })),
  ];
}

type Anybody = Omit<PersonOfFile, 'joins' | 'ramp'>;

const anybody = (file: ScenarioFile, id: string, person: Anybody): Omit<PersonRule, 'joins' | 'rampWeeks' | 'hire'> => ({
  id: asId(id),
  floor: asId(person.at ?? myFloor(file)),
  works: worksOf(person),
  skills: list(person.skills, (skill, level) => ({ skill: asId(skill), level: levelPoints(level) })),
  autonomy: levelPoints(person.autonomy),
  mood: points(person.mood),
  trust: points(person.trust),
  notices: revealsOf(person.notices),
  ...(person.offers === undefined ? {} : { offers: Math.round(person.offers * 10_000) }),
  ...(person.behavior === undefined ? {} : { behaviour: true }),
});

/** The team, then those who can be asked to join it. */
export const buildTeam = (file: ScenarioFile): readonly PersonRule[] => [
  ...list(file.team, (id, person) => ({
    ...anybody(file, id, person),
    ...(person.joins === undefined ? {} : { joins: person.joins }),
    rampWeeks: spanWeeks(person.ramp),
  })),
  ...list(file.hires, (id, one) => ({
    ...anybody(file, id, one),
    rampWeeks: one.ramp === undefined ? RAMP[one.kind] : spanWeeks(one.ramp),
    hire: {
      kind: one.kind,
      leadWeeks: one.lead,
      weekly: cents(one.weekly ?? 0),
      leastWeeks: one.least ?? 1,
      monthly: cents(one.monthly ?? 0),
    },
  })),
];
