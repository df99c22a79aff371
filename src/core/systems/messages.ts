// What a message is worth (research §4): how much of what a reader needs stands in it × how honest it is × how well it fits the reader.
// Honest is measured against what the sender could see on the day it was sent, never against what is true. Where a message did something
// before, the score scales what it does: a bare one does four tenths, a full one all of it.

import { dateRange } from '../date-range.ts';
import { ALL, type Addressee } from '../decision.ts';
import { max, min, round } from '../exact.ts';
import { PROJECT_CLAIMS, saysTheSame, type Message, type MessageEffect, type ProjectClaim } from '../message.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { DAYS_PER_WEEK, weekOf, type Day, type Points, type Week } from '../units.ts';
import { freshOn } from './fresh.ts';
import { explainWait, noteWait } from './waiting.ts';

/** Slots that a message can fill: fact, effect, options, ask, next date (research §4). Each weighs the same (calibration). */
const SLOTS = 5;
/** Honesty of a claim that is rosier than what can be seen by one step and by more, and of one that is gloomier (calibration). */
const ROSIER = 0.5;
const ROSIEST = 0;
const GLOOMIER = 0.8;
/** Honesty lost for each week that a date lies before the visible range, and for each that it lies beyond it and the slack (calibration). */
const TOO_SOON = 0.3;
const TOO_LATE = 0.1;
const SLACK_WEEKS = 2;
/** A date that has no range behind it (calibration). */
const UNFOUNDED = 0.7;
/** Fit: it tells somebody else's effect, tells none, or needs a dictionary (calibration). */
const WRONG_EFFECT = 0.6;
const NO_EFFECT = 0.8;
const JARGON = 0.7;
/** From this power on a reader decides about money and risk; others want to know what to do on Monday (calibration). */
const EXECUTIVE: Points = 8000;
/** From this honesty on a message counts as accurate: a gloomy one does, a rosy one does not (calibration). */
const ACCURATE = 0.7;
/** What a message without any content does of what it could (research §4: repeated without content × .4). */
const BARE = 0.4;
/** What nobody composed goes out in the house's standard words: their score (calibration). */
const STANDARD = 0.5;
/** Whoever was told that all is well, and finds out, takes it twice as hard (research C2). */
const MISLED = 2;
/** Questions about "any news" that an accurate note spares in the week after it (research C2: 15 % of tickets). */
const NEWS = 0.85;
/**
 * Who trusts the sender less than this believes less of what they say: of somebody who is not trusted at all, six tenths (research M23:
 * trust multiplies the credibility of all later messages; both figures are calibration).
 */
const TRUSTED: Points = 4000;
const LEAST_BELIEVED = 0.6;
/** Trust from a letter with whoever reads it (calibration). */
const LETTER: Points = 100;

/** What a message is about: a project, or the services that broke. Absent = anything. */
export interface About {
  readonly project?: number;
  readonly services?: readonly string[];
}

export type Reader = 'executive' | 'user';
export const readerOf = (power: Points): Reader => (power >= EXECUTIVE ? 'executive' : 'user');

/** Share of the slots that say something to the point. A fact about something else fills none. */
export function coverage({ effect, options = [], ask, next }: Message, hasFact: boolean): number {
  const filled = [hasFact, effect !== undefined, options.length > 0, ask !== undefined, next !== undefined];
  return filled.filter(Boolean).length / SLOTS;
}

/** How honest a claim is against what can be seen. */
export function honestClaim(says: ProjectClaim, seen: ProjectClaim): number {
  const rosier = PROJECT_CLAIMS.indexOf(seen) - PROJECT_CLAIMS.indexOf(says);
  if (rosier === 0) return 1;
  // What is not done is no shade of done.
  if (rosier > 1 || says === 'done') return ROSIEST;
  return rosier === 1 ? ROSIER : GLOOMIER;
}

/** How honest a date is against the range that can be seen. */
export function honestDate(week: Week, p50: Week, p80: Week, isEstimated: boolean): number {
  const founded = isEstimated ? 1 : UNFOUNDED;
  if (week < p50) return founded * max(0, 1 - TOO_SOON * (p50 - week));
  return founded * max(0, 1 - TOO_LATE * max(0, week - p80 - SLACK_WEEKS));
}

/** How well a message fits its reader. */
export function fit(effect: MessageEffect | undefined, jargon: boolean, reader: Reader): number {
  const theirs = reader === 'executive' ? effect !== 'monday' : effect === 'monday';
  return (effect === undefined ? NO_EFFECT : theirs ? 1 : WRONG_EFFECT) * (jargon ? JARGON : 1);
}

/** The share of what a message can do that a score gives. */
export const weight = (score: number): number => BARE + (1 - BARE) * score;

/** What can be seen of a project's state: against the date that somebody has, else against the week in which it is wanted. */
export function seenState(game: Game, state: RunState, project: number): ProjectClaim {
  if ((state.projects[project]?.live ?? -1) >= 0) return 'done';
  let promised = game.rules.weeks + 1;
  for (const { project: of, state: is, week } of state.promises) if (of === project && is === 'open') promised = min(promised, week);
  const due = promised > game.rules.weeks ? must(game.rules.projects[project], 'project').wanted : promised;
  const { p50, p80 } = dateRange(game, state, project);
  return p50 > due || weekOf(state.day) > due ? 'late' : p80 > due ? 'at-risk' : 'on-track';
}

/** How honest a message is on the day it goes out. Who claims nothing is not dishonest. */
export function honesty(game: Game, state: RunState, message: Message, about?: number): number {
  const { fact, next } = message;
  const claimed = fact !== undefined && 'project' in fact ? (game.index.project.get(fact.project) ?? -1) : -1;
  let honest = 1;
  if (fact !== undefined && 'project' in fact) honest = honestClaim(fact.says, seenState(game, state, claimed));
  else if (fact !== undefined) {
    const up = state.services[game.index.service.get(fact.service) ?? -1]?.up === true;
    honest = up === (fact.says === 'works') ? 1 : ROSIEST;
  }
  const dated = about ?? claimed;
  if (next === undefined || dated < 0 || (state.projects[dated]?.live ?? 0) >= 0) return honest;
  const { p50, p80, isEstimated } = dateRange(game, state, dated);
  return min(honest, honestDate(next, p50, p80, isEstimated));
}

/** The score, 0 to 1. */
export function quality(game: Game, state: RunState, message: Message, reader: Reader, about: About = {}): number {
  const { fact } = message;
  const toThePoint =
    fact !== undefined &&
    ('project' in fact
      ? about.services === undefined && (about.project === undefined || game.index.project.get(fact.project) === about.project)
      : about.project === undefined && (about.services === undefined || about.services.includes(fact.service)));
  return coverage(message, toThePoint) * honesty(game, state, message, about.project) * fit(message.effect, message.jargon, reader);
}

/** How far words are believed by somebody with that trust in whoever sends them. */
export const credibility = (trust: Points): number => min(1, LEAST_BELIEVED + ((1 - LEAST_BELIEVED) * max(0, trust)) / TRUSTED);

/** How far the manager is believed by a stakeholder; in a room full of people as far as by all of them, taken together. Without the mechanism, wholly. */
export function believedBy({ game, state }: Run, stakeholder?: number): number {
  if (!game.on.has('messages')) return 1;
  const { trust } = state.stocks;
  const all = trust.reduce((sum, one) => sum + one, 0) / max(1, trust.length);
  return credibility(stakeholder === undefined ? all : (trust[stakeholder] ?? all));
}

/** What a message does of what it could: to one stakeholder, or to a room. All of it where messages are not in play. */
export function worthOf(run: Run, message: Message | undefined, reader: Reader, about: About = {}, to?: number): number {
  if (!run.game.on.has('messages')) return 1;
  return weight(message === undefined ? STANDARD : quality(run.game, run.state, message, reader, about)) * believedBy(run, to);
}

/** The reader that a stakeholder is. */
export const readerAt = (game: Game, stakeholder: number): Reader =>
  readerOf(must(game.rules.stakeholders[stakeholder], 'stakeholder').power);

/** A note or letter that calls rosy what is not: whoever waits for that thing was misled. What it honestly says later makes up for it. */
export function noteClaim(run: Run, message: Message): void {
  const misled = run.state.talk?.messages?.misled;
  if (misled === undefined || message.fact === undefined || !('project' in message.fact)) return;
  const project = run.game.index.project.get(message.fact.project) ?? -1;
  misled[project] = honestClaim(message.fact.says, seenState(run.game, run.state, project)) < ACCURATE;
}

/**
 * What this week's status note does of what it could. One without content, or with that of the last one, is bare; one that is not accurate
 * wins nothing.
 */
export function noteWorth(run: Run): number {
  const messages = run.state.talk?.messages;
  if (messages === undefined) return 1;
  const { note, sent } = messages;
  messages.sent = note;
  if (note === undefined) return BARE;
  noteClaim(run, note);
  if (honesty(run.game, run.state, note) < ACCURATE) return 0;
  if (sent !== undefined && saysTheSame(note, sent)) return BARE;
  messages.accurate = run.state.day;
  return weight(quality(run.game, run.state, note, 'user'));
}

/** How much harder a silent break of a promise for a project is taken. */
export const harder = (state: RunState, project: number): number => (state.talk?.messages?.misled[project] === true ? MISLED : 1);

/** A letter goes out: its readers hear from the manager, know why they wait, and trust a little more where it is honest and new. */
export function sendLetter(run: Run, to: Addressee, message: Message): void {
  const letters = must(run.state.talk?.messages, 'messages').letters;
  const department = run.game.index.department.get(to) ?? -1;
  const honest = honesty(run.game, run.state, message) >= ACCURATE;
  run.game.rules.stakeholders.forEach((rule, i) => {
    const heads = run.game.headed[i] ?? -1;
    if (to !== ALL && rule.id !== to && (heads < 0 || heads !== department)) return;
    const fresh = freshOn(letters[i] ?? -1, run.state.day);
    letters[i] = run.state.day;
    must(run.state.stakeholders[i], 'stakeholder').lastContact = run.state.day;
    explainWait(run, heads);
    // A department is its people, whoever leads it.
    const reader = rule.id === to ? readerAt(run.game, i) : 'user';
    if (honest) post(run, 'trust', i, round(LETTER * fresh * worthOf(run, message, reader, {}, i)), byMechanism('letter', rule.id));
  });
  if (to === ALL && message.next !== undefined) noteWait(run);
  noteClaim(run, message);
}

/** Share of the tickets that come in spite of what an accurate note has told. */
export function newsTickets(state: RunState): number {
  const told: Day = state.talk?.messages?.accurate ?? -1;
  return told >= 0 && state.day - told <= DAYS_PER_WEEK ? NEWS : 1;
}
