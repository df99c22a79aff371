// Readings written by hand for the rules of the coach: a small house whose views, happenings and decisions a test sets day by day.
// Nothing runs here, so a test says exactly what a rule saw and no more.

import {
  mondayOf,
  weekOf,
  type AssetView,
  type Decision,
  type DecisionRecord,
  type Happening,
  type ManagerView,
  type MoneyView,
  type PersonView,
  type ProjectView,
  type PromiseView,
  type StakeholderView,
  type View,
} from '../../src/core/index.ts';
import { findingsBy, type Finding } from '../../src/coach/findings.ts';
import { weeksOf, type Reading } from '../../src/coach/reading.ts';
import type { Rule } from '../../src/coach/rules/rule.ts';
import { findingWords } from '../../src/panels/debrief/finding-words.ts';
import { play, type LooseDecision } from './play.ts';
import { sampleTexts } from './sample-texts.ts';
import { aDepartment, anAsset, anOption, aPerson, aProject, aService, aStakeholder, tinyRules } from './tiny-rules.ts';
import { MECHANISMS, asId } from '../../src/core/index.ts';

/** Ines is quiet and asks for the server, Lamar is loud and asks for the Wi-Fi, Ruth has the power. Dana, Eli and Finn do the work. */
const rules = tinyRules({
  weeks: 26,
  // But for the loud who ask for the manager's time: hours are counted by hand here.
  mechanisms: MECHANISMS.filter((one) => one !== 'squeaky-wheel'),
  standing: [
    { habit: 'one-to-ones', minutes: 120, start: 'fortnightly' },
    { habit: 'status-note', minutes: 60, start: 'off' },
  ],
  stakeholders: [
    aStakeholder({ id: 'ines', power: 3000, loudness: 1000 }),
    aStakeholder({ id: 'lamar', power: 5000, loudness: 9000, costOfDelay: [{ project: 'wifi', perWeek: 20_000 }] }),
    aStakeholder({ id: 'ruth', power: 9000, loudness: 3000, costOfDelay: [] }),
  ],
  team: [aPerson({ id: 'dana' }), aPerson({ id: 'eli' }), aPerson({ id: 'finn' })],
  departments: [aDepartment(), aDepartment({ id: 'shelter', head: 'lamar', uses: ['wifi'] })],
  services: [aService(), aService({ id: 'wifi', needs: ['access-points'] })],
  assets: [
    anAsset(),
    anAsset({ id: 'old-wifi', kind: 'access-points', serves: ['wifi'] }),
    anAsset({ id: 'stick', kind: 'back-up', serves: [], covers: ['files'] }),
  ],
  projects: [
    aProject({ options: [anOption(), anOption({ id: 'good', price: 400_000 })] }),
    aProject({ id: 'wifi', sponsor: 'lamar', makes: 'access-points', serves: ['wifi'] }),
    aProject({ id: 'copies', sponsor: 'ruth', makes: 'back-up', serves: [] }),
    aProject({ id: 'power', sponsor: 'ruth', makes: 'ups', serves: [] }),
  ],
});
export const house: View = play(rules).view;

/** Changes to a view: parts by the ids of their things. */
export interface Change {
  readonly view?: Partial<View>;
  readonly manager?: Partial<ManagerView>;
  readonly money?: Partial<MoneyView>;
  readonly projects?: Readonly<Record<string, Partial<ProjectView>>>;
  readonly stakeholders?: Readonly<Record<string, Partial<StakeholderView>>>;
  readonly team?: Readonly<Record<string, Partial<PersonView>>>;
  readonly assets?: Readonly<Record<string, Partial<AssetView>>>;
  readonly promises?: readonly Partial<PromiseView>[];
}

export interface Told {
  readonly weeks: number;
  /** What the view of a day says; the view is the one after that day, as the next morning sees it. */
  readonly seen?: (day: number, week: number) => Change;
  readonly happened?: (day: number, week: number) => readonly Readonly<Record<string, unknown>>[];
  /** Decisions by the Monday's week. */
  readonly decided?: Readonly<Record<number, readonly LooseDecision[]>>;
}

const part = <T extends { readonly id: string }>(all: readonly T[], changes: Readonly<Record<string, Partial<T>>> = {}): readonly T[] =>
  all.map((one) => ({ ...one, ...changes[one.id] }));

const promise = (own: Partial<PromiseView>, index: number): PromiseView => ({
  id: asId(`promise-${index + 1}`),
  to: asId('ines'),
  project: asId('server'),
  week: 6,
  firstWeek: own.week ?? 6,
  made: 0,
  estimated: false,
  warnings: [],
  movedLate: false,
  state: 'open',
  ...own,
});

function changed(day: number, change: Change): View {
  return {
    ...house,
    day: day + 1,
    week: weekOf(day + 1),
    manager: { ...house.manager, ...change.manager },
    money: { ...house.money, ...change.money },
    projects: part(house.projects, change.projects),
    stakeholders: part(house.stakeholders, change.stakeholders),
    team: part(house.team, change.team),
    assets: part(house.assets, change.assets),
    promises: (change.promises ?? []).map(promise),
    ...change.view,
  };
}

export function told({ weeks, seen = () => ({}), happened = () => [], decided = {} }: Told): Reading {
  const log = Object.entries(decided).flatMap(([week, decisions]) =>
    decisions.map((decision, index): DecisionRecord => ({
      at: [mondayOf(Number(week)), index],
      decision: decision as unknown as Decision,
    })),
  );
  const days = Array.from({ length: weeks * 7 }, (_, day) => ({
    view: changed(day, seen(day, weekOf(day))),
    happenings: happened(day, weekOf(day)) as unknown as readonly Happening[],
    postings: [],
  }));
  return { log, days };
}

/** What a rule finds: kind and weight, and the week in which it could be said. Every finding is also said in words, whole. */
export function found(rule: Rule, reading: Reading, kind: Finding['kind'] = 'mistake'): readonly string[] {
  return findingsBy(rule, weeksOf(reading)).flatMap((finding) => {
    const words = Object.values(findingWords(finding, sampleTexts)).join(' ');
    if (/undefined|NaN|[{}]/.test(words)) throw new Error(words);
    return finding.kind === kind ? [`${finding.weight} ${finding.weeks.to}`] : [];
  });
}

/** On each workday everybody works, on a project or on tickets. */
export const works = (day: number, minutes: number, ...pairs: readonly (readonly [person: string, on?: string])[]) =>
  day % 7 > 4 ? [] : pairs.map(([person, on]) => ({ type: 'worked', person, minutes, ...(on === undefined ? {} : { on }) }));
export const didBlock = (activity: string, subject: string) => ({ type: 'activity', activity, subject, outcome: 'done' });
