// The people of the sample view: stakeholders, departments and the team, made by hand.

import { asId } from '../../src/core/index.ts';
import type {
  DepartmentId,
  DepartmentView,
  FloorId,
  PersonId,
  PersonView,
  ProjectId,
  ServiceId,
  SkillId,
  StakeholderId,
  StakeholderView,
} from '../../src/core/index.ts';

const floor = (text: string): FloorId => asId<FloorId>(text);
const stakeholder = (text: string): StakeholderId => asId<StakeholderId>(text);
const person = (text: string): PersonId => asId<PersonId>(text);
const service = (text: string): ServiceId => asId<ServiceId>(text);
const project = (text: string): ProjectId => asId<ProjectId>(text);
const skill = (text: string): SkillId => asId<SkillId>(text);

export const stakeholders: readonly StakeholderView[] = [
  { id: stakeholder('ruth'), floor: floor('office'), power: 10_000, loudness: 3_000, trust: 6_200, lastContact: 8, lastTalk: 1 },
  { id: stakeholder('lamar'), floor: floor('shelter'), power: 5_500, loudness: 9_500, trust: 5_100, lastContact: 11 },
  {
    id: stakeholder('yesenia'),
    floor: floor('casework'),
    power: 3_500,
    loudness: 1_200,
    trust: 4_600,
    lastContact: 3,
    lastTalk: 3,
    costOfDelay: [{ project: project('server'), perWeek: 140_000 }],
  },
  { id: stakeholder('olsen'), floor: floor('office'), power: 5_500, loudness: 3_000, trust: 5_800 },
  { id: stakeholder('kim'), floor: floor('office'), power: 7_500, loudness: 5_500, trust: 6_900, lastContact: 8 },
  { id: stakeholder('joan'), floor: floor('shelter'), power: 1_500, loudness: 1_500, trust: 5_500 },
];

export const departments: readonly DepartmentView[] = [
  {
    id: asId<DepartmentId>('shelter'),
    floor: floor('shelter'),
    head: stakeholder('lamar'),
    people: 18,
    uses: [service('wifi')],
    satisfaction: 4_700,
    minutesLost: 620,
  },
  {
    id: asId<DepartmentId>('hotline'),
    floor: floor('shelter'),
    head: stakeholder('joan'),
    people: 6,
    uses: [service('internet')],
    satisfaction: 6_800,
    minutesLost: 60,
  },
  {
    id: asId<DepartmentId>('casework'),
    floor: floor('casework'),
    head: stakeholder('yesenia'),
    people: 22,
    uses: [service('cases'), service('wifi')],
    satisfaction: 3_100,
    minutesLost: 1_540,
  },
  {
    id: asId<DepartmentId>('office'),
    floor: floor('office'),
    head: stakeholder('ruth'),
    people: 9,
    uses: [service('cases'), service('internet')],
    satisfaction: 6_400,
    minutesLost: 60,
  },
];

const workingDays = (...days: readonly number[]): readonly number[] => [0, 1, 2, 3, 4].map((day) => (days.includes(day) ? 480 : 0));

export const team: readonly PersonView[] = [
  {
    id: person('tomas'),
    floor: floor('office'),
    works: workingDays(1, 3),
    autonomy: 9_000,
    here: true,
    fatigue: 2_200,
    overtime: 40,
    skills: [
      { skill: skill('network'), level: 8_000 },
      { skill: skill('servers'), level: 4_000 },
    ],
    mood: { value: 7_000, seen: 8 },
    teamTrust: { value: 6_000, seen: 8 },
    lastOneToOne: 8,
    lastWeek: [
      { on: project('server'), minutes: 780 },
      { on: 'tickets', minutes: 180 },
    ],
  },
  {
    id: person('dana'),
    floor: floor('casework'),
    works: workingDays(0, 2),
    autonomy: 5_500,
    here: true,
    fatigue: 6_400,
    overtime: 45,
    skills: [
      { skill: skill('desktop'), level: 6_000 },
      { skill: skill('network'), level: 2_000 },
    ],
    mood: { value: 3_400, seen: 4 },
    teamTrust: { value: 5_200, seen: 4 },
    lastOneToOne: 4,
    lastWeek: [{ on: 'tickets', minutes: 900 }],
  },
  {
    id: person('priya'),
    floor: floor('office'),
    works: workingDays(0, 1, 4),
    autonomy: 6_500,
    here: true,
    fatigue: 3_800,
    overtime: 40,
    skills: [
      { skill: skill('desktop'), level: 7_000 },
      { skill: skill('servers'), level: 6_000 },
    ],
    mood: { value: 8_100, seen: 9 },
    teamTrust: { value: 7_000 },
    pinned: project('server'),
    lastWeek: [{ on: project('wifi'), minutes: 480 }],
  },
  {
    id: person('reggie'),
    floor: floor('shelter'),
    works: workingDays(4),
    autonomy: 4_000,
    here: false,
    absentUntil: 21,
    fatigue: 1_500,
    overtime: 40,
    skills: [{ skill: skill('cabling'), level: 7_500 }],
    mood: { value: 5_500 },
    teamTrust: { value: 5_500 },
    lastWeek: [],
  },
];
