// A View made by hand, in the middle of week 3 of a place like Harbor Relief: for tests and previews of what is drawn and
// shown. No rule was run to make it. Its words stand in `sample-texts.ts`.

import { asId } from '../../src/core/index.ts';
import type {
  AssetFacts,
  AssetId,
  AssetView,
  Block,
  ChoiceId,
  EventId,
  FloorId,
  MessageView,
  OptionId,
  OptionView,
  PersonId,
  ProjectId,
  ProjectView,
  PromiseId,
  ScenarioId,
  ServiceId,
  ServiceView,
  SkillId,
  StakeholderId,
  View,
} from '../../src/core/index.ts';
import { departments, stakeholders, team } from './sample-people.ts';

const floor = (text: string): FloorId => asId<FloorId>(text);
const stakeholder = (text: string): StakeholderId => asId<StakeholderId>(text);
const person = (text: string): PersonId => asId<PersonId>(text);
const service = (text: string): ServiceId => asId<ServiceId>(text);
const asset = (text: string): AssetId => asId<AssetId>(text);
const project = (text: string): ProjectId => asId<ProjectId>(text);
const option = (text: string): OptionId => asId<OptionId>(text);
const skill = (text: string): SkillId => asId<SkillId>(text);
const event = (text: string): EventId => asId<EventId>(text);
const choice = (text: string): ChoiceId => asId<ChoiceId>(text);
const promise = (text: string): PromiseId => asId<PromiseId>(text);

const TODAY = 14;

const facts = (ageWeeks: number, yearlyFailure: number): AssetFacts => ({ ageWeeks, yearlyFailure });

function standing(id: string, kind: AssetView['kind'], at: string, extra: Partial<AssetView> = {}): AssetView {
  return {
    id: asset(id),
    kind,
    at: floor(at),
    serves: [],
    covers: [],
    protects: [],
    up: true,
    facts: { value: facts(260, 600) },
    failures: 0,
    capacity: [],
    ...extra,
  };
}

const assets: readonly AssetView[] = [
  standing('old-server', 'server', 'office', {
    serves: [service('cases')],
    up: false,
    backBy: 16,
    failures: 2,
    facts: { value: facts(470, 2_200), seen: 10 },
    capacity: [{ service: service('cases'), units: 30 }],
  }),
  standing('usb-stick', 'back-up', 'office', { covers: [service('cases')], facts: { value: facts(120, 1_500) } }),
  standing('dsl', 'link', 'cellar', { serves: [service('internet'), service('wifi')], facts: { value: facts(200, 900) } }),
  standing('old-router', 'router', 'cellar', { serves: [service('internet'), service('wifi')] }),
  standing('hub', 'switch', 'cellar', { serves: [service('cases'), service('internet')], facts: { value: facts(520, 1_200) } }),
  standing('dead-ups', 'ups', 'cellar', { up: false, protects: [asset('old-server')] }),
  standing('shelter-ap', 'access-points', 'shelter', { serves: [service('wifi')] }),
  standing('laptops', 'computers', 'casework', { serves: [service('cases')], facts: { value: facts(330, 1_800) } }),
  standing('hotline-phones', 'phones', 'shelter', { serves: [service('internet')] }),
];

const services: readonly ServiceView[] = [
  {
    id: service('wifi'),
    up: true,
    demand: 78,
    capacity: 60,
    load: 13_000,
    slowdown: 24_000,
    downMinutes: 0,
    stages: [
      { kind: 'access-points', assets: [asset('shelter-ap')] },
      { kind: 'router', assets: [asset('old-router')] },
      { kind: 'link', assets: [asset('dsl')] },
    ],
  },
  {
    id: service('cases'),
    up: false,
    demand: 31,
    capacity: 30,
    load: 10_300,
    slowdown: 10_000,
    downMinutes: 960,
    stages: [
      { kind: 'server', assets: [asset('old-server')] },
      { kind: 'computers', assets: [asset('laptops')] },
    ],
  },
  {
    id: service('internet'),
    up: true,
    demand: 15,
    capacity: 40,
    load: 3_750,
    slowdown: 10_000,
    downMinutes: 0,
    stages: [
      { kind: 'router', assets: [asset('old-router')] },
      { kind: 'link', assets: [asset('dsl')] },
    ],
  },
];

function offered(
  id: string,
  price: number,
  monthly: number,
  lead: readonly [number, number],
  days: number,
  extra: Partial<OptionView> = {},
): OptionView {
  return {
    id: option(id),
    price,
    monthly,
    threeYearCost: price + 36 * monthly,
    leadMin: lead[0],
    leadMax: lead[1],
    effort: [{ skill: skill('servers'), minutes: days * 480 }],
    capacity: [],
    yearlyFailure: 500,
    complexity: 2,
    needs: [],
    toil: 0,
    covers: [],
    ...extra,
  };
}

function wish(
  id: string,
  sponsor: string,
  makes: ProjectView['makes'],
  at: string,
  wanted: number,
  options: readonly OptionView[],
  extra: Partial<ProjectView> = {},
): ProjectView {
  return {
    id: project(id),
    sponsor: stakeholder(sponsor),
    makes,
    at: floor(at),
    serves: [],
    wanted,
    appeared: 0,
    stage: 'need',
    hasBeenCompared: false,
    causeKnown: false,
    options,
    guess: 5 * 480,
    spent: 0,
    reportedDone: 0,
    delegation: 'report',
    cutover: { inWindow: true, pilot: false, tested: false, wayBack: false },
    ...extra,
  };
}

const projects: readonly ProjectView[] = [
  wish(
    'server',
    'yesenia',
    'server',
    'office',
    8,
    [
      offered('refurbished', 220_000, 0, [7, 7], 6, { yearlyFailure: 1_200, benefit: 6_000 }),
      offered('new', 650_000, 0, [21, 35], 7, { yearlyFailure: 200, benefit: 9_500 }),
      offered('hosted', 80_000, 26_000, [7, 7], 9, { needs: [project('internet')], benefit: 8_500 }),
    ],
    {
      serves: [service('cases')],
      stage: 'ordered',
      hasBeenCompared: true,
      causeKnown: true,
      chosen: option('new'),
      spent: 780,
      reportedDone: 1_800,
      lead: person('tomas'),
      order: { option: option('new'), placed: 9, quoted: 34, expected: { value: 34 } },
      estimate: { made: 9, p50: 3_400, p80: 5_200 },
      orderBy: 16,
    },
  ),
  wish(
    'wifi',
    'lamar',
    'access-points',
    'shelter',
    11,
    [
      offered('consumer', 50_000, 0, [0, 0], 2),
      offered('prosumer', 260_000, 0, [7, 14], 5),
      offered('enterprise', 840_000, 0, [28, 42], 4),
    ],
    {
      serves: [service('wifi')],
      stage: 'installing',
      hasBeenCompared: true,
      chosen: option('prosumer'),
      spent: 1_200,
      reportedDone: 5_000,
      lead: person('priya'),
      order: { option: option('prosumer'), placed: 2, quoted: 13, expected: { value: 13 }, arrived: 12 },
      estimate: { made: 4, p50: 1_900, p80: 2_900 },
    },
  ),
  wish(
    'back-ups',
    'olsen',
    'back-up',
    'office',
    9,
    [
      offered('disks', 40_000, 0, [0, 0], 2, { covers: [service('cases')] }),
      offered('nas', 240_000, 4_000, [7, 14], 4, { covers: [service('cases')] }),
    ],
    { appeared: 7 },
  ),
];

const messages: readonly MessageView[] = [
  {
    event: event('kick-off'),
    from: stakeholder('ruth'),
    arrived: 0,
    mustAnswer: true,
    ifSilent: choice('thursday'),
    concerns: [stakeholder('ruth')],
    choices: [
      {
        id: choice('yes-now'),
        minutes: 0,
        money: 0,
        team: [],
        promises: [{ to: stakeholder('ruth'), project: project('server'), week: 11 }],
      },
      { id: choice('thursday'), minutes: 60, money: 0, team: [], promises: [] },
    ],
    answer: { choice: choice('thursday'), day: 0, silent: false },
  },
  {
    event: event('borrow-tomas'),
    from: stakeholder('lamar'),
    arrived: TODAY,
    mustAnswer: true,
    ifSilent: choice('projector'),
    concerns: [stakeholder('lamar'), person('tomas'), stakeholder('yesenia')],
    choices: [
      { id: choice('lend'), minutes: 0, money: 0, team: [{ person: person('tomas'), minutes: 480 }], promises: [] },
      { id: choice('projector'), minutes: 120, money: 6_000, team: [], promises: [] },
    ],
  },
];

const offers: readonly Block[] = [
  { activity: 'talk', with: stakeholder('yesenia') },
  { activity: 'talk', with: stakeholder('lamar') },
  { activity: 'talk', with: stakeholder('joan') },
  { activity: 'find-cause', project: project('wifi') },
  { activity: 'estimate', project: project('back-ups') },
  { activity: 'compare', project: project('back-ups') },
  { activity: 'chase', project: project('server') },
  { activity: 'warn', promise: promise('promise-1') },
  { activity: 'audit', asset: asset('laptops') },
  { activity: 'test-restore', asset: asset('usb-stick') },
  { activity: 'walk', floor: 'casework' },
  { activity: 'coach', person: person('dana') },
];

export const sampleView: View = {
  scenario: asId<ScenarioId>('harbor-relief'),
  seedIsHidden: true,
  day: TODAY,
  week: 3,
  weeks: 13,
  awaiting: { kind: 'plan', week: 3 },
  mechanisms: ['estimates', 'promises', 'lead-times', 'fatigue', 'back-ups', 'ageing', 'reporting', 'tickets'],
  figures: {
    capital: 2_360_000,
    trust: 5_683,
    promisesOpen: 2,
    promisesKept: 0,
    promisesBroken: 0,
    minutesLost: 2_280,
    satisfaction: 5_250,
    energy: 6_500,
  },
  manager: {
    minutes: 600,
    blockMinutes: 120,
    blocksAllowed: 3,
    fatigue: 2_000,
    interrupted: 0,
    standing: [
      { habit: 'one-to-ones', minutes: 240, rhythm: 'fortnightly', skipped: false, costs: 120 },
      { habit: 'status-note', minutes: 120, rhythm: 'weekly', skipped: false, costs: 120 },
    ],
    blocks: [
      { activity: 'chase', project: project('server') },
      { activity: 'talk', with: stakeholder('yesenia') },
    ],
  },
  money: { budget: 2_400_000, left: 2_360_000, committed: 910_000, pending: 0, monthly: 0, monthlyLimit: 30_000, credits: 0 },
  order: [project('server'), project('wifi'), project('back-ups')],
  limit: 2,
  floors: [
    { id: floor('cellar'), level: -1 },
    { id: floor('shelter'), level: 0 },
    { id: floor('casework'), level: 1 },
    { id: floor('office'), level: 2 },
  ],
  projects,
  stakeholders,
  departments,
  team,
  services,
  assets,
  messages,
  offers,
  promises: [
    {
      id: promise('promise-1'),
      to: stakeholder('lamar'),
      project: project('wifi'),
      week: 6,
      firstWeek: 6,
      made: 4,
      estimated: true,
      confidence: 70,
      warnings: [],
      state: 'open',
    },
    {
      id: promise('promise-2'),
      to: stakeholder('yesenia'),
      project: project('server'),
      week: 8,
      firstWeek: 7,
      made: 3,
      estimated: false,
      warnings: [{ day: 9, newWeek: 8 }],
      state: 'open',
    },
  ],
  tickets: { waiting: 840, wait: 2_600 },
  milestones: [
    { id: 'storms', week: 9 },
    { id: 'gala', week: 11 },
  ],
  goals: [],
  flags: [],
};

function mended(broken: AssetView): AssetView {
  const { backBy, ...rest } = broken;
  return backBy === undefined ? broken : { ...rest, up: true };
}

/** The same place on a good day: everything runs, everybody is content, nothing waits for an answer. */
export const quietView: View = {
  ...sampleView,
  services: services.map((entry) => ({ ...entry, up: true, load: 4_000, slowdown: 10_000 })),
  assets: assets.map((entry) => mended(entry)),
  departments: departments.map((entry) => ({ ...entry, satisfaction: 7_800 })),
  messages: messages.map((entry) => ({ ...entry, answer: entry.answer ?? { choice: entry.ifSilent, day: TODAY, silent: false } })),
};
