// Is a run file true? Its log is played again, and every week must end in the very state that the file says. Verified means
// that these decisions give this result in this scenario; it does not say who sat at the keyboard.

import { DAYS_PER_WEEK, weekOf, type Game, type Rules, type Week } from '../core/index.ts';
import { hashRules } from './canonical.ts';
import { atOnce, isMisfit, replaySteps, type Course, type Steps } from './course.ts';
import { ENGINE } from './engine.ts';
import type { ReadRunFile, RunFile } from './run-file.ts';

/** What differs first: the engine, the scenario, a decision that is not allowed, a week's end, how it ended, or the file itself. */
export const DIFFERENCES = ['engine', 'scenario', 'decision', 'checkpoint', 'finished', 'check-sum'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export type Verification =
  /** `by`: by the check sum and by replay, or, for a file without a check sum, by replay alone: its name and mode are then taken on trust. */
  | { readonly verified: true; readonly by: 'check-sum-and-replay' | 'replay'; readonly course: Course }
  | { readonly verified: false; readonly firstDifference: { readonly week: Week; readonly what: Difference; readonly decision?: number } };

const differs = (week: Week, what: Difference, decision?: number): Verification => ({
  verified: false,
  firstDifference: decision === undefined ? { week, what } : { week, what, decision },
});

/** Verifies by replay. `rules` are those that `game` was prepared from. Weeks count from 1. */
export const verifyRun = (game: Game, rules: Rules, read: ReadRunFile): Verification => atOnce(verifySteps(game, rules, read));

/** The same in pieces of a week. */
export function* verifySteps(game: Game, rules: Rules, { file, checkSum }: ReadRunFile): Steps<Verification> {
  if (file.engine !== ENGINE) return differs(1, 'engine');
  const { id, version, hash } = file.scenario;
  if (id !== rules.id || version !== rules.version || hash !== hashRules(rules)) return differs(1, 'scenario');
  const replayed = yield* replaySteps(game, file.seed, file.decisions, file.profile, file.luck);
  const course = isMisfit(replayed) ? replayed.course : replayed;
  const checkpoint = firstOtherCheckpoint(file, course);
  if (isMisfit(replayed)) {
    const week = weekOf(file.decisions[replayed.misfit]?.at[0] ?? 0);
    return checkpoint !== undefined && checkpoint < week ? differs(checkpoint, 'checkpoint') : differs(week, 'decision', replayed.misfit);
  }
  if (checkpoint !== undefined) return differs(checkpoint, 'checkpoint');
  const now = weekOf(Math.max(0, course.days.length - 1));
  if (file.finished !== (course.view.awaiting.kind === 'end')) return differs(now, 'finished');
  if (checkSum === 'differs') return differs(now, 'check-sum');
  return { verified: true, by: checkSum === 'fits' ? 'check-sum-and-replay' : 'replay', course };
}

function firstOtherCheckpoint(file: RunFile, course: Course): Week | undefined {
  const weeks = Math.max(file.checkpoints.length, Math.floor(course.days.length / DAYS_PER_WEEK));
  for (let i = 0; i < weeks; i += 1) {
    const [told, found] = [file.checkpoints[i], course.checkpoints[i]];
    if (told === undefined || found === undefined || told.week !== found.week || told.hash !== found.hash) return i + 1;
  }
  return undefined;
}

/** What a run file can say beside the run itself. */
type Beside = { readonly [K in 'player' | 'attempt' | 'branch' | 'reflections' | 'pledge']?: RunFile[K] | undefined };

/** The run file of a course. */
export function runFileOf(
  course: Course,
  rules: Rules,
  mode: RunFile['mode'],
  { player, attempt, branch, reflections, pledge }: Beside = {},
): RunFile {
  return {
    format: 1,
    engine: ENGINE,
    scenario: { id: rules.id, version: rules.version, hash: hashRules(rules) },
    seed: course.seed,
    ...(course.luck.length === 0 ? {} : { luck: course.luck }),
    ...(branch === undefined ? {} : { branch }),
    profile: {},
    mode,
    ...(player === undefined ? {} : { player }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(reflections === undefined ? {} : { reflections }),
    ...(pledge === undefined ? {} : { pledge }),
    decisions: course.log,
    engines: [ENGINE],
    checkpoints: course.checkpoints,
    finished: course.view.awaiting.kind === 'end',
  };
}
