// What the player may know of stakeholders, departments and the team.

import type { OvertimeHours } from './decision.ts';
import type { WaitBurden } from './expect-state.ts';
import type { DepartmentId, FloorId, PersonId, ProjectId, ServiceId, SkillId, StakeholderId } from './ids.ts';
import type { HireKind } from './scenario.ts';
import type { Cents, Day, Minutes, Points, Share, Week } from './units.ts';
import type { ServqualAttribute } from './systems/servqual.ts';
import type { Believed } from './view.ts';

export interface StakeholderView {
  readonly id: StakeholderId;
  readonly floor: FloorId;
  readonly power: Points;
  readonly loudness: Points;
  readonly trust: Points;
  /** Met on a walk, and not talked to yet; absent where the listening tour is not in play (M51). */
  readonly met?: true;
  /** How loudly they ask by now, and for how much of this week (M30); absent where that is not in play. */
  readonly voice?: { readonly level: Points; readonly asks: Minutes };
  /** Until when they accept the sponsor's ruling that they wait their turn (M33). */
  readonly ruledUntil?: Day;
  readonly lastContact?: Day;
  readonly lastTalk?: Day;
  /** What delay costs them, once a talk has told it. */
  readonly costOfDelay?: readonly { readonly project: ProjectId; readonly perWeek: Cents }[];
}

export interface WaitsView {
  /** What makes a wait feel longer than it is, now. */
  readonly burdens: readonly WaitBurden[];
  /** How long it feels, of what it is, ten-thousandths. */
  readonly felt: Share;
  readonly noted?: Day;
  readonly posted?: Day;
  readonly explained?: Day;
}

export interface DepartmentView {
  readonly id: DepartmentId;
  readonly floor: FloorId;
  readonly head: StakeholderId;
  readonly people: number;
  /** Heads that will join, by week. */
  readonly grows: readonly { readonly week: Week; readonly people: number }[];
  readonly uses: readonly ServiceId[];
  readonly satisfaction: Points;
  readonly minutesLost: Minutes;
  /** How their waits feel (M26); absent where that is not in play. */
  readonly waits?: WaitsView;
  /** Their head has not heard of the manager for so long that the corridor tells them what to expect (M31). */
  readonly isUnheard?: boolean;
  /** Bad weeks in a row, and the day they bought what nobody manages (M32). */
  readonly ownWay?: { readonly weeks: number; readonly bought?: Day };
  /** When the manager last came by and saw what they work round (C4); no day where nobody ever did. */
  readonly around?: { readonly seen?: Day };
  /** What they get of each attribute (M29); absent where that is not in play. What they expect is not told. */
  readonly gets?: readonly { readonly attribute: ServqualAttribute; readonly points: Points }[];
  /** What outages cost them in satisfaction and nobody has made good, and whether they heard a review before (M28). */
  readonly outages?: { readonly lost: Points; readonly forgave: boolean };
}

/** Somebody outside who can be asked to join the team, or was and has not come yet (M1). */
export interface HireView {
  readonly id: PersonId;
  readonly kind: HireKind;
  readonly works: readonly Minutes[];
  readonly skills: readonly { readonly skill: SkillId; readonly level: Points }[];
  readonly leadWeeks: number;
  /** Weeks in which they find their feet. */
  readonly rampWeeks: number;
  readonly weekly: Cents;
  readonly leastWeeks: number;
  readonly monthly: Cents;
  /** Once asked: when, the first day, and whether the offer can still be taken back. */
  readonly asked?: { readonly day: Day; readonly comes: Day; readonly isOpen: boolean };
}

export interface PersonView {
  readonly id: PersonId;
  readonly floor: FloorId;
  readonly works: readonly Minutes[];
  readonly skills: readonly { readonly skill: SkillId; readonly level: Points }[];
  readonly autonomy: Points;
  readonly here: boolean;
  /** Joined in this run: since when, and of a contract what a week costs and the last day that is paid anyway (M1). */
  readonly joined?: {
    readonly kind: HireKind;
    readonly asked: Day;
    readonly since: Day;
    readonly weekly: Cents;
    readonly paidUntil: Day;
    readonly rampWeeks: number;
  };
  /** Thoughts of leaving as a long talk showed them (M16); absent where attrition is off. */
  readonly restless?: Believed<boolean>;
  /** The last day, once they have given notice or their contract was ended. */
  readonly leaves?: Day;
  readonly absentUntil?: Day;
  readonly fatigue: Points;
  readonly mood: Believed<Points>;
  readonly teamTrust: Believed<Points>;
  /** Strain from work as a talk showed it (M15); absent where burn-out is off. */
  readonly strain?: Believed<Points>;
  readonly lastOneToOne?: Day;
  /** A habit in their work that a word could put right, once seen (M14). */
  readonly behaviour?: { readonly seen: Day; readonly corrected: boolean };
  /** Words about their work so far; absent where feedback is off. */
  readonly feedback?: { readonly praise: number; readonly corrections: number; readonly last?: Day };
  /** Whom they work beside to learn, and the course of this week (M17). */
  readonly shadows?: { readonly of: PersonId; readonly skill: SkillId };
  readonly course?: SkillId;
  readonly overtime: OvertimeHours;
  readonly pinned?: ProjectId;
  /** What they did last week, in minutes. */
  readonly lastWeek: readonly { readonly on: ProjectId | 'tickets'; readonly minutes: Minutes }[];
}
