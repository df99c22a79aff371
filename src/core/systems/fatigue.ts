// M5 Overtime and fatigue. Longer weeks tire towards a level of their own; normal weeks rest. Tired people are slower and err more.
// Source: Business Roundtable, CII, Abdel-Hamid & Madnick (research M5), as overruled: an equilibrium per load, recovery 0.12 a week.

import { clamp, round } from '../exact.ts';
import type { OvertimeHours } from '../decision.ts';
import { post } from '../post.ts';
import { must } from '../prepare.ts';
import { byMechanism, type Run } from '../run-context.ts';
import { FULL, type Points } from '../units.ts';
import { hasJoined } from './ramp-up.ts';

/** Fatigue gained in a first week of so many hours, points (research M5: .03/.08/.13/.19). */
const RISE: Readonly<Record<OvertimeHours, Points>> = { 40: 0, 45: 300, 50: 800, 55: 1300, 60: 1900 };
/** The level that such weeks lead to, points. 48 h → about 0.25 (model, overruling M5); the line through 40 h → 0 gives the others (calibration). */
const LEVEL: Readonly<Record<OvertimeHours, Points>> = { 40: 0, 45: 1560, 50: 3130, 55: 4690, 60: 6250 };
/** Rest in a week of 40 hours or fewer, points (model, overruling M5: .12). */
const REST = 1200;
/** Output lost at full fatigue (research M5: .45). */
const SLOWING = 0.45;
/** Share of work that is wrong when rested, and what full fatigue adds (research M5: .06 + .25 F). */
const ERROR_RESTED = 0.06;
const ERROR_TIRED = 0.25;

/** Change of fatigue in a week of `hours`, from `fatigue` points. */
export function fatigueChange(fatigue: Points, hours: OvertimeHours): Points {
  if (hours === 40) return -REST;
  const level = LEVEL[hours];
  return fatigue >= level ? -round(((fatigue - level) * REST) / FULL) : round(RISE[hours] * (1 - fatigue / level));
}

/** Pace as a share of rested pace: 1 − .45 F. */
export const tiredPace = (fatigue: Points): number => 1 - (SLOWING * fatigue) / FULL;

/** Share of work that comes out wrong: .06 + .25 F. */
export const errorShare = (fatigue: Points): number => ERROR_RESTED + (ERROR_TIRED * clamp(fatigue, 0, FULL)) / FULL;

/** Mood lost in a week above 45 hours, points (calibration; burn-out by load, research M15 direction). */
const OVERTIME_MOOD = -200;

const rested = byMechanism('rested');

/** Weekly: tires and rests the team. */
export function stepFatigue(run: Run): void {
  for (let i = 0; i < run.state.people.length; i += 1) {
    const person = must(run.state.people[i], 'person');
    if (!hasJoined(run, i)) continue;
    const fatigue = run.state.stocks.fatigue[i] ?? 0;
    const change = fatigueChange(fatigue, person.overtime);
    if (person.overtime === 40) {
      post(run, 'fatigue', i, change < -fatigue ? -fatigue : change, rested);
    } else {
      post(run, 'fatigue', i, change, byMechanism('overtime', run.game.subjects.person[i]));
      if (person.overtime > 45) post(run, 'mood', i, OVERTIME_MOOD, byMechanism('overtime'));
    }
  }
}
