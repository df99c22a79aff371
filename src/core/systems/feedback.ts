// M14 Feedback. Naming what was seen, and what it did, makes work better and puts a habit right; a general word does nothing; blame costs
// mood and safety. A habit that nobody names drifts, and the others watch. Praise and correction are healthy at three to one.
// Source: CCL (situation, behaviour, impact); Scott 2017 (research M14); the ratio and what breaking it costs are calibration.

import type { FeedbackForm } from '../decision.ts';
import { min, round } from '../exact.ts';
import { learn } from '../learn.ts';
import { must } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { ConductState } from '../state.ts';
import type { Points } from '../units.ts';
import { hasJoined } from './ramp-up.ts';

/** Quality gained by a word on what was seen (research M14: +.03). */
const NAMED: Points = 300;
/** What blame costs in mood and in the team's safety (research M14: −.05). */
const BLAME: Points = -500;
/** Mood gained by praise (calibration). */
const PRAISE: Points = 100;
/** Praises for each correction that keep it healthy (research M14), and what a correction without them costs in mood (calibration). */
const HEALTHY = 3;
const UNBALANCED: Points = -100;
/** What a word is still worth within two weeks of the last (freshness, research §4). */
const STALE = 0.4;
const FRESH_DAYS = 14;
/** A week of a habit that nobody put right: quality of the work, and the mood of everybody else (research M14: −.02, −.01). */
const DRIFT: Points = -200;
const PEERS: Points = -100;
/** Quality that comes back in a week once a habit is put right (calibration). */
const MENDING: Points = 200;
/** In an imagined world: how often a person nobody looked at has a habit that a word could put right (calibration). */
const PRIOR = 0.15;

/** What a word does in these points, when the last one was `days` ago. */
export const freshWord = (gain: Points, days: number): Points => (days < FRESH_DAYS ? round(gain * STALE) : gain);

/** Errors that a person's care takes away (positive) or adds, as a share of their work. */
export const careOf = (quality: Points): number => quality / 10_000;

/** Gives feedback to a person; false where it changed nothing. */
export function giveFeedback(run: Run, person: number, form: FeedbackForm): boolean {
  const conduct = must(run.state.people[person]?.conduct, 'conduct');
  const days = conduct.last < 0 ? FRESH_DAYS : run.state.day - conduct.last;
  const id = must(run.game.rules.team[person], 'person').id;
  conduct.last = run.state.day;
  switch (form) {
    case 'sbi':
      post(run, 'quality', person, freshWord(NAMED, days), byMechanism('feedback-given', id));
      if (conduct.open && conduct.seen >= 0) correct(run, person, conduct);
      return true;
    case 'praise':
      conduct.praise += 1;
      post(run, 'mood', person, freshWord(PRAISE, days), byMechanism('praised', id));
      return true;
    case 'vague':
      return false;
    case 'blame':
      post(run, 'mood', person, BLAME, byMechanism('blamed', id));
      post(run, 'safety', 0, BLAME, byMechanism('blamed', id));
      return true;
  }
}

function correct(run: Run, person: number, conduct: ConductState): void {
  conduct.open = false;
  conduct.corrections += 1;
  if (conduct.praise < HEALTHY * conduct.corrections)
    post(run, 'mood', person, UNBALANCED, byMechanism('corrected-more-than-praised', run.game.subjects.person[person]));
}

/** Whoever looks at somebody's work sees the habit that a word could put right. */
export function seeConduct(run: Run, person: number): void {
  const conduct = run.state.people[person]?.conduct;
  if (conduct?.open === true) learn(run, { kind: 'behaviour', person: must(run.game.rules.team[person], 'person').id });
}

/** Weekly: habits that nobody put right drift, and the others watch; what was put right mends. */
export function stepFeedback(run: Run): void {
  run.state.people.forEach((own, i) => {
    if (own.conduct === undefined || !hasJoined(run, i)) return;
    const id = run.game.subjects.person[i];
    const quality = run.state.stocks.quality?.[i] ?? 0;
    if (!own.conduct.open) {
      if (quality < 0) post(run, 'quality', i, min(MENDING, -quality), byMechanism('habit-mended', id));
      return;
    }
    post(run, 'quality', i, DRIFT, byMechanism('habit-drifts', id));
    run.state.people.forEach((_, k) => {
      if (k !== i && hasJoined(run, k)) post(run, 'mood', k, PEERS, byMechanism('habit-watched', id));
    });
  });
}

/** For imagined worlds: whether somebody nobody looked at has such a habit, and what it has done by a week. */
export const mayHaveHabit = (draw: number): boolean => draw < PRIOR;
export const driftBy = (week: number): Points => DRIFT * (week - 1);
