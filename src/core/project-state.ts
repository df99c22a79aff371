// What a run remembers of its projects, what was ordered for them, and the dates that were given. Part of `state.ts`.

import type { AnewRuling, At, CutoverPlan, DelegationLevel, DonePart, IntentLine, PreMortemRisk, Surprise } from './decision.ts';
import type { PromiseId, SkillId } from './ids.ts';
import type { Day, Minutes, Share, Week } from './units.ts';

export interface OrderState {
  option: number;
  placed: Day;
  at: At;
  /** False until the week runs and the order goes out. */
  sent: boolean;
  quoted: Day;
  /** The truth; the view shows `expected`. */
  arrives: Day;
  expected: Day;
  expectedSeen: Day;
  arrived: Day;
  /** Until when it waits for quotes, and the day it goes to the vendor; −1 before it is sent. `asked`: somebody called. Only where approvals are on. */
  approval?: { urgent: boolean; quotes: Day; on: Day; asked: boolean };
  /** The last week in which a call brought it forward (M41). */
  helped?: Week;
  /** Paid for to come sooner, on this day; −1 until it goes out. */
  expedited?: { at: At; day: Day };
}

/** An option that serves, or served, until the main option is live. */
export interface BridgeState {
  option: number;
  since: Day;
  /** The day on which the main option took its place; −1 while it serves. */
  until: Day;
  /** How many parts had left it (M45); absent = none. */
  cut?: number;
}

export interface EstimateState {
  made: Day;
  /** Whole effort in minutes, half and four fifths of comparable projects. */
  p50: Minutes;
  p80: Minutes;
  /** Which option it was made for. */
  option: number;
  /** The week towards which it was pulled (M10). */
  heard?: Week;
}

export interface ProjectState {
  appeared: Day;
  compared: boolean;
  causeKnown: boolean;
  chosen: number;
  order: OrderState | undefined;
  estimate: EstimateState | undefined;
  /** The day on which a range was promised without a block; −1 = none. */
  rangeDue: Day;
  /** Hidden, one per option: actual ÷ estimated effort in ten-thousandths. Leads come from their tape when ordered. */
  effortFactor: number[];
  /** An author's extra work. */
  extraMinutes: Minutes;
  spent: Minutes;
  lead: number;
  delegation: DelegationLevel;
  cutover: CutoverPlan;
  cutoverFailed: Day;
  cutovers: number;
  /** The day the work was believed done; −1 before. */
  finished: Day;
  /** The end of a pilot; −1 without one. */
  pilotUntil: Day;
  live: Day;
  /** The Friday on which a need without any date counted as broken; −1 before. */
  undatedSince: Day;
  /** Whether trust for a kept promise was paid (once per need). */
  rewarded: boolean;
  rehearsed: boolean;
  /** Share of the users who have it before it is live, and the day from which the next may get it (M39). Only where that is on. */
  cutOver?: { share: Share; from: Day };
  /** The week whose window the change board granted; −1 for none. Only where the board is on. */
  change?: { week: Week };
  /** What *done* includes, and what went live without it and is owed (M35). Only where that mechanism is on. */
  done?: { includes: readonly DonePart[]; owed: readonly DonePart[] };
  /** What the date asks of the time there is, and whether the rehearsal was quietly left out (M7); absent where that is off. */
  pressure?: Share;
  skipped?: boolean;
  /** The last decision anew (M43). Only where that mechanism is on. */
  anew?: { ruling: AnewRuling | undefined; day: Day; at: At; applied: boolean };
  /** The week that the team had heard before its first range: −1 = no range yet, 0 = none (M10). Only where that mechanism is on. */
  anchor?: Week;
  /** How many parts have left it (M45). Only where that mechanism, or M43, is on. */
  scope?: { cut: number };
  /** The brief: its lines, those that were told before this week, and the surprises met (M53); absent where that is off. */
  intent?: { lines: readonly IntentLine[]; told: readonly IntentLine[]; met: readonly Surprise[] };
  /** The last day on which the lead stands still and waits for an answer (M53). */
  stopped?: Day;
  /** What a pre-mortem found (M9). */
  preMortem?: PreMortemState;
  /** Set on the day a bridge goes live; what stands above then begins anew, for the main option. */
  bridged?: BridgeState;
  /** The main option's order while the bridge is still being put in place. */
  ahead?: OrderState;
}

/** The worst that was hidden of an option: minutes of work, days of a vendor, or a skill that one person has (M9). */
export interface PreMortemState {
  day: Day;
  option: number;
  risk: PreMortemRisk;
  amount: number;
  skill?: SkillId;
}

export interface PromiseState {
  id: PromiseId;
  to: number;
  project: number;
  week: Week;
  firstWeek: Week;
  made: Day;
  at: At;
  /** Which event's choice made it; −1 for the player's own. */
  event: number;
  sent: boolean;
  estimated: boolean;
  confidence: number;
  /** `worth` is what the message did of what it could (messages); only where those are on. */
  warnings: { day: Day; newWeek: Week; worth?: Share }[];
  state: 'open' | 'kept' | 'broken';
  ended: Day;
  /** After it was broken: the day on which the sender owned it and said what is true now (C13). */
  reset?: Day;
}
