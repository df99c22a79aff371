// The smallest scenario that plays, and builders for its parts: everything ordinary stands here, so that a test names only what it
// is about. No mechanism is on, nothing fails, nothing is late, nobody brings tickets, unless a test says so.

import {
  asId,
  type AssetRule,
  type ChoiceRule,
  type DepartmentRule,
  type Effect,
  type EventRule,
  type Expr,
  type OptionRule,
  type PersonRule,
  type ProjectRule,
  type Rules,
  type ServiceRule,
  type StakeholderRule,
} from '../../src/core/index.ts';

/** Ids may be written as plain text in a test. */
type Loose<T> = T extends readonly (infer U)[]
  ? readonly Loose<U>[]
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]?: Loose<T[K]> }
      : T;
const fill = <T extends object>(ordinary: T, own: Loose<T>): T => ({ ...ordinary, ...own }) as T;

export const always: Expr = { op: 'boolean', value: true };
export const never: Expr = { op: 'boolean', value: false };
/** `week = n` as a compiled condition. */
export const inWeek = (week: number): Expr => ({
  op: 'compare',
  how: '=',
  left: { op: 'call', name: 'week', ids: [] },
  right: { op: 'number', value: week },
});

export const anOption = (own: Loose<OptionRule> = {}): OptionRule =>
  fill<OptionRule>(
    {
      id: asId('plain'),
      price: 100_000,
      monthly: 0,
      leadMin: 0,
      leadMax: 0,
      onTime: 10_000,
      effort: [{ skill: asId('servers'), minutes: 960 }],
      capacity: [],
      yearlyFailure: 0,
      repairDays: 1,
      complexity: 1,
      benefit: 10_000,
      needs: [],
      extraRework: 0,
      toil: 0,
      covers: [],
      protects: [],
      lure: false,
    },
    own,
  );

export const aProject = (own: Loose<ProjectRule> = {}): ProjectRule =>
  fill<ProjectRule>(
    {
      id: asId('server'),
      sponsor: asId('ines'),
      makes: 'server',
      at: asId('ground'),
      replaces: [],
      serves: [asId('files')],
      wanted: 6,
      appears: 1,
      revealedBy: [],
      hasHiddenCause: false,
      effortClass: 'small',
      options: [anOption()],
    },
    own,
  );

export const aPerson = (own: Loose<PersonRule> = {}): PersonRule =>
  fill<PersonRule>(
    {
      id: asId('dana'),
      floor: asId('ground'),
      works: [480, 480, 480, 480, 480],
      skills: [{ skill: asId('servers'), level: 6500 }],
      autonomy: 5000,
      mood: 6000,
      trust: 5000,
      rampWeeks: 8,
      notices: [],
    },
    own,
  );

export const anAsset = (own: Loose<AssetRule> = {}): AssetRule =>
  fill<AssetRule>(
    {
      id: asId('old-server'),
      kind: 'server',
      at: asId('ground'),
      serves: [asId('files')],
      capacity: [],
      truth: { ageWeeks: 100, yearlyFailure: 0 },
      inventory: { ageWeeks: 100, yearlyFailure: 0 },
      repairDays: 2,
      covers: [],
      protects: [],
      toil: 0,
    },
    own,
  );

export const aStakeholder = (own: Loose<StakeholderRule> = {}): StakeholderRule =>
  fill<StakeholderRule>(
    {
      id: asId('ines'),
      floor: asId('ground'),
      power: 6000,
      interest: 6000,
      loudness: 3000,
      trust: 5000,
      costOfDelay: [{ project: asId('server'), perWeek: 40_000 }],
    },
    own,
  );

export const aDepartment = (own: Loose<DepartmentRule> = {}): DepartmentRule =>
  fill<DepartmentRule>(
    {
      id: asId('cases'),
      floor: asId('ground'),
      head: asId('ines'),
      people: 10,
      uses: [asId('files')],
      ticketsPerHead: 0,
      expectation: 7000,
      satisfaction: 7000,
    },
    own,
  );

export const aService = (own: Loose<ServiceRule> = {}): ServiceRule =>
  fill<ServiceRule>({ id: asId('files'), perHead: 1, needs: ['server'], impact: 5000 }, own);

export const aChoice = (id: string, effects: readonly Loose<Effect>[] = [], own: Loose<ChoiceRule> = {}): ChoiceRule =>
  fill<ChoiceRule>({ id: asId(id), hours: 0, money: 0, team: [], effects: effects as readonly Effect[] }, own);

/** An event of Monday of week 2 with the choices `yes` and `no`; silence is `no`. */
export const anEvent = (
  own: Loose<Omit<EventRule, 'when' | 'choices' | 'effects'>> &
    Partial<Pick<EventRule, 'when' | 'choices'>> & { readonly effects?: readonly Loose<Effect>[] } = {},
): EventRule =>
  ({
    id: 'letter',
    when: inWeek(2),
    chance: 10_000,
    weekday: 0,
    from: 'ines',
    mustAnswer: false,
    effects: [],
    choices: [aChoice('yes'), aChoice('no')],
    ifSilent: 'no',
    concerns: [],
    ...own,
  }) as EventRule;

/** Eight weeks, 20,000 of money, twenty hours; one floor, department, stakeholder, person, service, asset and project. */
export const tinyRules = (own: Partial<Rules> = {}): Rules => ({
  id: asId('tiny'),
  version: 1,
  weeks: 8,
  capital: 2_000_000,
  monthly: 50_000,
  myMinutes: 1200,
  blockMinutes: 120,
  standing: [],
  mySkills: [],
  mechanisms: [],
  changeWindow: 5,
  switchingLoss: 1000,
  ticketMinutes: 30,
  safety: 6000,
  skills: [asId('servers')],
  floors: [{ id: asId('ground'), level: 0 }],
  departments: [aDepartment()],
  stakeholders: [aStakeholder()],
  team: [aPerson()],
  services: [aService()],
  assets: [anAsset()],
  projects: [aProject()],
  events: [],
  goals: [],
  objectives: [],
  verdicts: [],
  milestones: [],
  ...own,
});
