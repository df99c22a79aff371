// What the mechanisms of money and the sponsor remember beside the stocks. Each part is there only where its mechanism is on, so that a
// scenario without it keeps the state it had.

import type { At, RiskKind, RiskWording } from './decision.ts';
import type { Game } from './prepare.ts';
import type { Cents, Day, Minutes, Week } from './units.ts';

/** What an order can wait for. */
export const APPROVAL_STEPS = ['quotes', 'finance'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** What can support the figures of a business case. */
export const CASE_SUPPORTS = ['options', 'range', 'cause', 'cost', 'finance'] as const;
export type CaseSupport = (typeof CASE_SUPPORTS)[number];

/** M33. Days are −1 where it never happened. */
export interface SponsorState {
  /** When the sponsor last heard from the manager in person. */
  briefed: Day;
  /** The last half-hour that counted towards a favour, and how many have since the last one. */
  counted: Day;
  towards: number;
  /** Days on which a favour was used. */
  uses: Day[];
  /** By stakeholder: until when they accept the sponsor's ruling. */
  ruled: Day[];
}

/** C12; lists go by project. */
export interface CasesState {
  /** Written so far, whether finance has read it, and the day it was decided. */
  minutes: Minutes[];
  read: boolean[];
  decided: Day[];
  /** The last time the manager asked for money, whatever for. */
  asked: Day;
  /** What was granted on top of the monthly limit. */
  monthly: Cents;
}

/** A risk that somebody signed for. */
export interface RiskState {
  risk: RiskKind;
  /** The asset; for a need that stays open, the project. */
  thing: number;
  by: number;
  until: Week;
  wording: RiskWording;
  /** When it was written down; it goes out when the week runs. */
  day: Day;
  at: At;
  sent: boolean;
}

export interface GovernState {
  sponsor?: SponsorState;
  cases?: CasesState;
  risks?: RiskState[];
}

/** The first of it; nothing where no such mechanism is on. */
export function firstGovern(game: Game): { govern?: GovernState } {
  const govern: GovernState = {};
  const { projects, stakeholders } = game.rules;
  if (game.on.has('sponsor')) govern.sponsor = { briefed: -1, counted: -1, towards: 0, uses: [], ruled: stakeholders.map(() => -1) };
  if (game.on.has('business-case')) {
    govern.cases = {
      minutes: projects.map(() => 0),
      read: projects.map(() => false),
      decided: projects.map(() => -1),
      asked: -1,
      monthly: 0,
    };
  }
  if (game.on.has('risk-acceptance')) govern.risks = [];
  return Object.keys(govern).length === 0 ? {} : { govern };
}
