// prepare(rules) → Game: indexes, priorities and luck that every other part is handed. Made once per scenario, shared by all runs.

import type { AssetKind, Mechanism, OptionRule, ProjectRule, Rules } from './scenario.ts';
import type { SkillId } from './ids.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { inPlayOf, type InPlay } from './in-play.ts';
import { kitTables, type KitTables } from './kit.ts';
import { Luck } from './luck.ts';
import { STOCK_NAMES, STOCKS, type Stock, type SubjectKind } from './posting.ts';
import { max } from './exact.ts';
import type { Minutes, Points } from './units.ts';

/** Numbers of things by id. Absent ids give −1. */
export interface Indexes {
  readonly [kind: string]: ReadonlyMap<string, number>;
}

/** One kind of asset in a service's chain. */
export interface ChainStage {
  readonly kind: AssetKind;
  /** Indexes into the assets, made ones included. */
  readonly assets: readonly number[];
  /** Where in each one's `units` this service stands. */
  readonly at: readonly number[];
}

/** What `post` asks of a stock each time. */
export interface StockFrame {
  readonly min: number;
  readonly max: number;
  readonly ids: readonly string[];
}

export interface Game {
  readonly rules: Rules;
  readonly on: ReadonlySet<Mechanism>;
  /** The same as fields, for what is asked many times a day. */
  readonly plays: InPlay;
  /** Ids of each kind of subject in index order; assets are those of the start, one per project, one per project that knows a bridge. */
  readonly subjects: Readonly<Record<SubjectKind, readonly string[]>>;
  readonly index: Readonly<Record<SubjectKind | 'event' | 'floor', ReadonlyMap<string, number>>>;
  /** By service: the stages that it needs, one after the other. */
  readonly chains: readonly (readonly ChainStage[])[];
  /** What the kit is: of the start in truth and by the list, and what each project's options make. */
  readonly kit: KitTables;
  /** How many of the team were in it at the start; those who can be hired stand after them. */
  readonly settled: number;
  /** Working minutes of that team in a week. */
  readonly teamWeek: Minutes;
  /** Heads, demand and closed weeks, by week. */
  readonly calendar: Calendar;
  /** Departments that use a service. */
  readonly usersOf: readonly (readonly number[])[];
  /** Skill of a person, by person index and skill id. */
  readonly skillOf: (person: number, skill: SkillId) => Points;
  /** The scenario's skills in its order; after them those that it asks for without having named them. */
  readonly skills: readonly SkillId[];
  /** What a person came with, by the skill's place among those. */
  readonly brought: readonly (readonly Points[])[];
  /** By project and option: the skills that its effort asks for, one after the other, by their places among those. */
  readonly asks: readonly (readonly (readonly number[])[])[];
  /** By project: the index of its sponsor, −1 for nobody. */
  readonly sponsors: readonly number[];
  /** By department: the index of its head, −1 for nobody. */
  readonly heads: readonly number[];
  /** By project: the others that make the same kind of thing. */
  readonly alike: readonly (readonly number[])[];
  /** What a stock may be, and the ids of its subjects. */
  readonly stocks: Readonly<Record<Stock, StockFrame>>;
  /** By project and option: the name under which luck knows it. */
  readonly optionIds: readonly (readonly string[])[];
  /** Care a week that each asset of the start asks for, and each option once it is live, by project and option. */
  readonly care: { readonly assets: readonly Minutes[]; readonly options: readonly (readonly Minutes[])[] };
  /** By person: minutes of a normal week. */
  readonly weekMinutes: readonly Minutes[];
  /** True cost of delay of a project by stakeholder index, cents a week, and its sum over all. */
  readonly costOfDelay: readonly (readonly { readonly stakeholder: number; readonly perWeek: number }[])[];
  readonly totalCost: readonly number[];
  /** Mean of totalCost, to scale trust by what a need is worth. */
  readonly meanCost: number;
  /** By department: indexes of the services it uses. */
  readonly servicesOf: readonly (readonly number[])[];
  /** By weekday, Monday 0 to Sunday 6: indexes of the events that may come on it. */
  readonly eventsOn: readonly (readonly number[])[];
  /** By asset: the project that makes it, −1 for those of the start. */
  readonly makers: readonly number[];
  /** By project: the asset that its bridge is, −1 where none of its options is one. */
  readonly bridges: readonly number[];
  /** Effort of each project's options as the file states it, minutes: what the team guesses. */
  readonly guesses: readonly (readonly Minutes[])[];
  /** The department that a stakeholder heads, −1 for none. */
  readonly headed: readonly number[];
  /** `imagined` worlds come again and again with the same few seeds: their tapes are kept apart, and longer. */
  luckOf(seed: string, imagined?: boolean): Luck;
}

/** Seeds whose tapes are kept: that of the run being played, and one beside it. A thousand runs with a thousand seeds leave nothing behind. */
const LUCK_KEPT = 2;
/** The same for imagined worlds: a forecast has sixty, and the next one the same. */
const IMAGINED_KEPT = 64;

const indexOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, i) => [id, i]));

/** The asset that a project makes goes by the project's id, that of its bridge by the same with an ending that no id of a file has. */
const BRIDGE_ENDING = '.bridge';
export const bridgeId = (project: string): string => `${project}${BRIDGE_ENDING}`;

/** The project whose bridge goes by an asset's id; undefined for all other assets. */
export const projectOfBridge = (asset: string): string | undefined =>
  asset.endsWith(BRIDGE_ENDING) ? asset.slice(0, asset.length - BRIDGE_ENDING.length) : undefined;

/** The project that makes an asset; −1 for those of the start. */
export const projectOfAsset = (game: Game, asset: number): number => game.makers[asset] ?? -1;

/** Whether an option is a bridge. */
export const isBridge = (game: Game, project: number, option: number): boolean =>
  game.rules.projects[project]?.options[option]?.bridge === true;

/** The asset that stands for a project: what its main option makes. */
export const assetOf = (game: Game, project: number): number => game.rules.assets.length + project;

/** The asset that an option of a project makes. A bridge stands beside the main option's until that is live. */
export const assetMade = (game: Game, project: number, option: number): number =>
  isBridge(game, project, option) ? must(game.bridges[project], 'bridge') : assetOf(game, project);

/** Gets ready to play a scenario. The rules are trusted: `scenario/` has checked them. */
export function prepare(rules: Rules): Game {
  const lucks = new Map<string, Luck>();
  const imaginedLucks = new Map<string, Luck>();
  const bridged = rules.projects.flatMap((p, i) => (p.options.some((o) => o.bridge === true) ? [i] : []));
  const made = [...rules.projects.keys(), ...bridged];
  const assetIds = [
    ...rules.assets.map((a) => a.id as string),
    ...rules.projects.map((p) => p.id as string),
    ...bridged.map((i) => bridgeId(must(rules.projects[i], 'project').id)),
  ];
  const subjects: Game['subjects'] = {
    stakeholder: rules.stakeholders.map((s) => s.id),
    department: rules.departments.map((d) => d.id),
    person: rules.team.map((p) => p.id),
    project: rules.projects.map((p) => p.id),
    asset: assetIds,
    service: rules.services.map((s) => s.id),
    run: ['run'],
  };
  const index: Game['index'] = {
    stakeholder: indexOf(subjects.stakeholder),
    department: indexOf(subjects.department),
    person: indexOf(subjects.person),
    project: indexOf(subjects.project),
    asset: indexOf(subjects.asset),
    service: indexOf(subjects.service),
    run: indexOf(subjects.run),
    event: indexOf(rules.events.map((e) => e.id)),
    floor: indexOf(rules.floors.map((f) => f.id)),
  };
  const settled = rules.team.filter((person) => person.hire === undefined);
  const skills = rules.team.map((person) => new Map(person.skills.map((s) => [s.skill, s.level])));
  const asked = rules.projects.flatMap((project) => project.options.flatMap((option) => option.effort.map((part) => part.skill)));
  const allSkills = [...new Set([...rules.skills, ...asked])];
  const on: ReadonlySet<Mechanism> = new Set(rules.mechanisms);
  const costOfDelay = rules.projects.map((project) =>
    rules.stakeholders.flatMap((s, stakeholder) =>
      s.costOfDelay.filter((c) => c.project === project.id).map((c) => ({ stakeholder, perWeek: c.perWeek })),
    ),
  );
  const totalCost = costOfDelay.map((list) => list.reduce((sum, c) => sum + c.perWeek, 0));
  return {
    rules,
    on,
    plays: inPlayOf(on),
    subjects,
    index,
    chains: rules.services.map((service) => service.needs.map((kind) => chainStage(rules, made, service.id, kind))),
    kit: kitTables(rules),
    settled: settled.length,
    teamWeek: settled.reduce((sum, person) => sum + person.works.reduce((all, minutes) => all + minutes, 0), 0),
    calendar: calendarOf(rules),
    usersOf: rules.services.map((s) => rules.departments.flatMap((d, i) => (d.uses.includes(s.id) ? [i] : []))),
    skillOf: (person, skill) => skills[person]?.get(skill) ?? 0,
    skills: allSkills,
    brought: skills.map((own) => allSkills.map((skill) => own.get(skill) ?? 0)),
    asks: rules.projects.map((project) => project.options.map((option) => option.effort.map((part) => allSkills.indexOf(part.skill)))),
    sponsors: rules.projects.map((project) => index.stakeholder.get(project.sponsor) ?? -1),
    heads: rules.departments.map((d) => index.stakeholder.get(d.head) ?? -1),
    alike: rules.projects.map((one, i) => rules.projects.flatMap((other, k) => (k !== i && other.makes === one.makes ? [k] : []))),
    stocks: Object.fromEntries(
      STOCK_NAMES.map((name) => [name, { min: STOCKS[name].min, max: STOCKS[name].max, ids: subjects[STOCKS[name].of] }]),
    ) as Record<Stock, StockFrame>,
    optionIds: rules.projects.map((project) => project.options.map((option) => `${project.id}.${option.id}`)),
    care: { assets: rules.assets.map((asset) => asset.toil), options: rules.projects.map((p) => p.options.map((option) => option.toil)) },
    weekMinutes: rules.team.map((person) => person.works.reduce((sum, minutes) => sum + minutes, 0)),
    costOfDelay,
    totalCost,
    meanCost: totalCost.reduce((sum, c) => sum + c, 0) / max(1, totalCost.filter((c) => c > 0).length),
    servicesOf: rules.departments.map((d) => d.uses.map((id) => index.service.get(id) ?? -1)),
    eventsOn: Array.from({ length: 7 }, (_, weekday) => rules.events.flatMap((event, i) => (event.weekday === weekday ? [i] : []))),
    makers: [...rules.assets.map(() => -1), ...made],
    bridges: rules.projects.map((_, i) => (bridged.includes(i) ? rules.assets.length + rules.projects.length + bridged.indexOf(i) : -1)),
    guesses: rules.projects.map((project) => project.options.map((option) => option.effort.reduce((sum, e) => sum + e.minutes, 0))),
    headed: rules.stakeholders.map((s) => rules.departments.findIndex((d) => d.head === s.id)),
    luckOf(seed, imagined = false) {
      const known = lucks.get(seed) ?? imaginedLucks.get(seed);
      if (known !== undefined) return known;
      const kept = imagined ? imaginedLucks : lucks;
      if (kept.size >= (imagined ? IMAGINED_KEPT : LUCK_KEPT)) kept.clear();
      const luck = new Luck(seed);
      kept.set(seed, luck);
      return luck;
    },
  };
}

function chainStage(rules: Rules, made: readonly number[], service: string, kind: AssetKind): ChainStage {
  const all = [
    ...rules.assets.map((a, index) => ({ index, kind: a.kind, serves: a.serves })),
    ...made.map((project, i) => {
      const { makes, serves } = must(rules.projects[project], 'project');
      return { index: rules.assets.length + i, kind: makes, serves };
    }),
  ].flatMap((one) => {
    const at = one.serves.findIndex((s) => s === service);
    return one.kind === kind && at >= 0 ? [{ index: one.index, at }] : [];
  });
  return { kind, assets: all.map((one) => one.index), at: all.map((one) => one.at) };
}

/** What a project's option is, or undefined where none was chosen. */
export const optionOf = (project: ProjectRule, option: number): OptionRule | undefined => project.options[option];

/** An entry that must exist; its absence is a fault of ours, not of the player. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`missing ${what}`);
  return value;
}
