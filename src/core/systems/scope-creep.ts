// M42 Scope creep. People ask for a little more while work is under way. A plain yes adds work and moves no date; a trade says what leaves or
// when it comes instead. What nobody answers, the team does on the side where it is small. Source: PMBOK (research M42: 3 to 8 % each); what the
// answers are worth in trust is calibration.

import { holds } from '../conditions.ts';
import type { RequestRuling } from '../decision.ts';
import { round } from '../exact.ts';
import { lookupOf } from '../facts.ts';
import { must, type Game } from '../prepare.ts';
import { creepShare } from './kick-off.ts';
import { post } from '../post.ts';
import type { Cause, CauseCode } from '../posting.ts';
import { byDecision, byMechanism, type Run } from '../run-context.ts';
import type { PromiseState } from '../project-state.ts';
import type { RequestState, RunState } from '../state.ts';
import { DAYS_PER_WEEK, FULL, weekOf, type Minutes, type Share, type Week } from '../units.ts';

/** Share of what it is worth to them that each answer wins or loses (calibration; a no with options costs nothing, research C7). */
const WORTH: Readonly<Record<RequestRuling, number>> = { accept: 1, swap: 0.5, move: 0.5, options: 0, no: -1, defer: 0 };
/** The same where nobody answered, and it was too much for the team to do on the side (calibration). */
const WORTH_UNANSWERED = -0.5;
/** Manager's minutes of an answer: a trade takes a talk (calibration), a no with options an hour (research C7). */
const TALK: Readonly<Record<RequestRuling, Minutes>> = { accept: 0, swap: 30, move: 30, options: 60, no: 10, defer: 0 };
/** Up to this share of the effort the team does it without asking (calibration). */
const ON_THE_SIDE: Share = 500;
/** A date that moves for it moves by so much, and a deferred request comes again after so long, weeks (calibration). */
export const MOVED_WEEKS: Week = 1;
const DEFERRED_WEEKS = 3;

export const talkMinutes = (ruling: RequestRuling | undefined): Minutes => (ruling === undefined ? 0 : TALK[ruling]);

/** What a request adds to the option in play, minutes. */
export function addedMinutes(game: Game, state: RunState, request: number): Minutes {
  const rule = must(game.rules.requests?.[request], 'request');
  const project = must(game.index.project.get(rule.project), 'project');
  const own = must(state.projects[project], 'project');
  const option = own.order?.option ?? (own.chosen < 0 ? 0 : own.chosen);
  return round((((game.guesses[project]?.[option] ?? 0) * rule.adds) / FULL) * creepShare(state, project));
}

/** The open date that the asker has for the thing, if any. */
export function dateOf(game: Game, state: RunState, request: number): PromiseState | undefined {
  const rule = must(game.rules.requests?.[request], 'request');
  return state.promises.find(
    (p) => p.state === 'open' && p.to === game.index.stakeholder.get(rule.from) && p.project === game.index.project.get(rule.project),
  );
}

/** Mondays: what is asked from this week on, and what was put off and is asked again. */
export function arriveRequests(run: Run): void {
  const { game, state } = run;
  state.requests?.forEach((request, i) => {
    const rule = must(game.rules.requests?.[i], 'request');
    const project = must(state.projects[game.index.project.get(rule.project) ?? -1], 'project');
    if (project.appeared < 0 || project.live >= 0) return;
    if (request.came >= 0) {
      const isBack = request.ruling === 'defer' && request.applied && state.day >= request.ruled + DEFERRED_WEEKS * DAYS_PER_WEEK;
      if (isBack) Object.assign(request, newRequest(), { came: state.day, deferred: true });
      return;
    }
    if (weekOf(state.day) >= rule.week && holds(rule.when, lookupOf(run))) request.came = state.day;
  });
}

export const newRequest = (): RequestState => ({
  came: -1,
  ruling: undefined,
  ruled: -1,
  at: [0, 0],
  applied: false,
  silent: false,
  deferred: false,
});

/** First of the day: answers that go out. */
export function sendRulings(run: Run): void {
  run.state.requests?.forEach((request, i) => {
    if (request.ruling === undefined || request.applied) return;
    request.applied = true;
    answer(run, i, request.ruling, request);
  });
}

const CODES: Readonly<Record<RequestRuling, CauseCode>> = {
  accept: 'request-accepted',
  swap: 'request-traded',
  move: 'request-traded',
  options: 'request-refused',
  no: 'request-refused',
  defer: 'request-refused',
};

function answer(run: Run, i: number, ruling: RequestRuling, request: RequestState): void {
  const rule = must(run.game.rules.requests?.[i], 'request');
  worth(run, i, WORTH[ruling], byDecision(CODES[ruling], request.at, rule.project));
  if (ruling === 'accept' || ruling === 'move') add(run, i);
  const promise = ruling === 'move' ? dateOf(run.game, run.state, i) : undefined;
  if (promise !== undefined) agreeLater(promise);
}

function worth(run: Run, i: number, share: number, cause: Cause): void {
  const rule = must(run.game.rules.requests?.[i], 'request');
  const from = must(run.game.index.stakeholder.get(rule.from), 'asker');
  must(run.state.stakeholders[from], 'stakeholder').lastContact = run.state.day;
  post(run, 'trust', from, round(share * rule.value), cause);
}

function add(run: Run, i: number): void {
  const rule = must(run.game.rules.requests?.[i], 'request');
  const project = must(run.state.projects[must(run.game.index.project.get(rule.project), 'project')], 'project');
  if (project.live >= 0) return;
  project.extraMinutes += addedMinutes(run.game, run.state, i);
  project.finished = -1;
}

/** A date moved by agreement with whoever it was given to is the date that was given: nobody was late, and nobody had to be warned. */
function agreeLater(promise: PromiseState): void {
  let moved: PromiseState['warnings'][number] | undefined;
  for (const warning of promise.warnings) if (warning.newWeek >= 0) moved = warning;
  if (moved === undefined) promise.firstWeek += MOVED_WEEKS;
  else moved.newWeek += MOVED_WEEKS;
  promise.week += MOVED_WEEKS;
}

/** Weekly: whoever got no answer. */
export function stepUnanswered(run: Run): void {
  run.state.requests?.forEach((request, i) => {
    if (request.came < 0 || request.ruling !== undefined || request.silent) return;
    request.silent = true;
    request.ruled = run.state.day;
    const rule = must(run.game.rules.requests?.[i], 'request');
    if (rule.adds <= ON_THE_SIDE) add(run, i);
    else {
      const from = must(run.game.index.stakeholder.get(rule.from), 'asker');
      post(run, 'trust', from, round(WORTH_UNANSWERED * rule.value), byMechanism('request-unanswered', rule.project));
    }
  });
}
