// The state of a run: plain data (numbers, texts, arrays, flat objects), changed in place only inside the core and only by its
// systems; its stocks only by `post.ts`. Outside the core it is opaque: screens and bots read a view.

import type { ExpectState } from './expect-state.ts';
import type { GovernState } from './govern-state.ts';
import type { At, PatchTime, OvertimeHours, RequestRuling, Block } from './decision.ts';
import type { AssetId, ChoiceId, SkillId } from './ids.ts';
import type { OptionalStock, Stock } from './posting.ts';
import type { ProjectState, PromiseState } from './project-state.ts';
import type { Rhythm } from './scenario.ts';
import type { Cents, Day, Minutes, Points, Share, Week } from './units.ts';
import type { TalkState } from './talk-state.ts';
import type { LuckTurn } from './turn-luck.ts';
import type { Awaiting } from './view.ts';

/** One number per subject of each stock, in the order of the game's subjects. Those of a mechanism are absent where it is off. */
export type Stocks = Record<Exclude<Stock, OptionalStock>, number[]> & { [S in OptionalStock]?: number[] };

export interface StakeholderState {
  lastContact: Day;
  lastTalk: Day;
  talks: number;
  costKnown: boolean;
}

export interface DepartmentState {
  /** Minutes lost this week and the week before, for the reliability they feel. */
  lostThisWeek: Minutes;
  lostBefore: Minutes;
  /** The day the manager last walked this floor, until the week after has been judged; −1 = none pending. */
  walked: Day;
}

/** How somebody who was asked to join the team does: asked, on the first day, and when a contract ends. */
export interface HiredState {
  called: Day;
  at: At;
  /** False until the week runs and the offer goes out. */
  sent: boolean;
  /** The Monday of the first day. */
  comes: Day;
  /** True from that day on. */
  came: boolean;
  /** The last day of a contract that was ended; −1 = goes on. */
  ends: Day;
}

/** What feedback a person has had, and whether a habit waits for a word (M14). */
export interface ConductState {
  open: boolean;
  /** The day somebody saw it; −1 before. */
  seen: Day;
  praise: number;
  corrections: number;
  /** The day of the last word. */
  last: Day;
}

export interface PersonState {
  absentUntil: Day;
  overtime: OvertimeHours;
  pinned: number;
  lastOneToOne: Day;
  oneToOnes: number;
  moodSeen: Points;
  moodSeenDay: Day;
  teamTrustSeen: Points;
  /** Which of the person's notices were told. */
  told: number;
  /** Minutes worked this week by project; the last entry is support. */
  worked: Minutes[];
  workedBefore: Minutes[];
  /** How often the manager looked over their shoulder this week (M12). */
  checks: number;
  /** Looks beyond the harmless ones in the last whole week; absent = none. */
  watched?: number;
  owed: Minutes;
  /** Absent where feedback is off. */
  conduct?: ConductState;
  /** Strain as last seen, and how often somebody fell ill of it (M15); absent where burn-out is off. */
  strain?: { believed: Points; illnesses: number };
  /** Skill learnt in this run, in the order of the scenario's skills; absent where nothing was. */
  learnt?: Points[];
  /** Whom they work beside, and for what (M17). */
  shadow?: { of: number; skill: SkillId };
  /** A course of this week. */
  course?: { skill: SkillId; paid: boolean };
  /** Whether a long talk showed thoughts of leaving, and the last day after notice (−1 = none) (M16); absent where attrition is off. */
  thought?: { restless: boolean; seen: Day; leaves: Day };
  /** Of those who were asked to join the team. */
  hired?: HiredState;
}

export interface AssetState {
  exists: boolean;
  up: boolean;
  /** Working days of repair left. */
  repairLeft: number;
  backBy: Day;
  failures: number;
  /** The weekday this week on which it fails; −1 = not this week. */
  failsOn: number;
  auditDay: Day;
  /** What it truly is, from here on to `units`; how it gets there stands in `kit.ts`. The day from which its age counts. */
  bornDay: Day;
  /** True where this run bought or built it: then nothing about it is hidden. */
  bought: boolean;
  /** Probability of failing within a year while young. */
  yearlyFailure: Share;
  /** The week in which the maker's support ends; −1 = not within the run. */
  supportEnds: Week;
  /** What it carries of each service that it serves, in their order; −1 = without limit. */
  units: number[];
  /** For a UPS: what it truly carries through a power cut. */
  protects: AssetId[];
  /** The option that made it; −1 for assets of the start. */
  option: number;
  /** For back-ups: the last test, and how many latent faults were mended. */
  restoreDay: Day;
  restoreWorked: boolean;
  mended: number;
  /** The day from which weeks without a test are counted. */
  untestedSince: Day;
}

export interface ServiceState {
  up: boolean;
  downMinutes: Minutes;
  slowdown: Share;
}

export interface EventState {
  fired: Day;
  answer: { choice: ChoiceId; day: Day; at: At; silent: boolean } | undefined;
  applied: boolean;
  /** True while it waits for a quieter Monday. */
  held: boolean;
  /** Its place among the events that came. */
  order: number;
}

export interface RequestState {
  came: Day;
  ruling: RequestRuling | undefined;
  ruled: Day;
  at: At;
  /** The answer has gone out. */
  applied: boolean;
  /** Nobody answered in its week. */
  silent: boolean;
  /** It was put off before. */
  deferred: boolean;
}

export interface FixState {
  /** Since when it is known; −1 = none is due. */
  since: Day;
  when: PatchTime;
  tries: number;
  /** Hidden: exposure so far, in millionths of certainty. */
  gathered: number;
  /** How many have come out. */
  count: number;
  /** Hidden: exposure without support, in millionths of certainty, and how often somebody has come in that way. */
  unfixed: number;
  entered: number;
}

export interface ManagerState {
  rhythms: Rhythm[];
  skipped: boolean[];
  /** Weeks since a fortnightly habit was last held. */
  heldWeek: Week[];
  blocks: Block[];
  blocksAt: At;
  interrupted: Minutes;
}

export interface RunState {
  seed: string;
  /** The next day to run. */
  day: Day;
  /** How many decisions this day has taken. */
  sequence: number;
  awaiting: Awaiting;
  stocks: Stocks;
  manager: ManagerState;
  order: number[];
  orderAt: At;
  limit: number;
  projects: ProjectState[];
  promises: PromiseState[];
  stakeholders: StakeholderState[];
  departments: DepartmentState[];
  people: PersonState[];
  assets: AssetState[];
  services: ServiceState[];
  events: EventState[];
  flags: string[];
  fired: number;
  tickets: { arrivedThisWeek: Minutes; solvedThisWeek: Minutes; wait: Minutes; capacity: Minutes };
  committed: Cents;
  expect?: ExpectState;
  /** What was asked for on the side, in the scenario's order (M42). Only where that mechanism is on. */
  requests?: RequestState[];
  /** Minutes of broken things that wait, done this week, and last week's share (M19); absent where unplanned work is off. */
  unplanned?: { waiting: Minutes; done: Minutes; share: Share };
  /** By asset: the day of the last notice, −1 for none (M27). Only where that mechanism is on. */
  notices?: Day[];
  /** By asset: the security fix that is due. Only where that mechanism is on. */
  fixes?: FixState[];
  /** Who is on call at night, who was last, and for how many weeks in a row. Only where that mechanism is on. */
  onCall?: { person: number; last: number; weeks: Week };
  govern?: GovernState;
  talk?: TalkState;
  /** Draws that were kept when luck turned, by `purpose|subject|index`; absent where it never has. */
  kept?: Record<string, number>;
  /** Turns of luck still to come, the next first. Not in the hash: until then, the run is the same. */
  later?: LuckTurn[];
}

declare const opaque: unique symbol;
/** A run's state as the outside holds it: it can be kept, handed back and hashed, not read. */
export interface State {
  readonly [opaque]: true;
}

// The only two places that see through the opaque type.
export const seal = (state: RunState): State => state as unknown as State;
export const open = (state: State): RunState => state as unknown as RunState;

/** A deep copy of plain data. Arrays of numbers and texts are sliced, which is what most of a state is. */
export function copyState(state: RunState): RunState {
  return copyPlain(state) as RunState;
}

function copyPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice();
    const first: unknown = copy[0];
    if (typeof first === 'object' && first !== null) for (let i = 0; i < copy.length; i += 1) copy[i] = copyPlain(copy[i]);
    return copy;
  }
  // Spread first: the copy then has the original's shape, and only what is nested is set again.
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = copyPlain(part);
  }
  return copy;
}
