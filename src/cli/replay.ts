// `rollout replay RUN…`: plays run files again and says whether they tell the truth.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { hashState, prepare, type Game } from '../core/index.ts';
import { decodeRun, ENGINE, isMisfit, replay as replayLog, verifyRun, type ReadRunFile, type Verification } from '../run/index.ts';
import { isId, type Texts } from '../scenario/index.ts';
import { BrokenScenario, brokenJson, tellComplaint } from './broken-scenario.ts';
import { BROKEN, Complaint, FINE } from './exit-codes.ts';
import { readText, scenarioPath } from './files.ts';
import { loadScenario } from './load.ts';
import { answer, answerJson, complain, outPaint } from './output.ts';

export interface ReplayOptions {
  readonly scenario?: string;
  readonly json?: true;
}

type Difference = Extract<Verification, { verified: false }>['firstDifference'] | { readonly week: 0; readonly what: 'unreadable' };

export interface Replayed {
  readonly file: string;
  readonly verified: boolean;
  /** Of the state in which the replay ended; empty where there was nothing to replay. */
  readonly hash: string;
  /** Said where the file has no check sum of its own: its name and mode are taken on trust. */
  readonly by?: 'replay';
  readonly firstDifference?: Difference;
  /** For people. */
  readonly told: string;
}

/** What each difference means to people. */
const MEANINGS: Readonly<Record<Difference['what'], string>> = {
  engine: 'it was played by another version of the game',
  scenario: 'it was played on another version of the scenario',
  decision: 'a decision is not possible there',
  checkpoint: 'the week ends in another state than the file says',
  finished: 'it does not end where the file says',
  'check-sum': 'the file was changed after it was written',
  unreadable: 'it is no run file',
};

/** The scenario of a run: given, or shipped, or beside the run file. */
function scenarioOf({ file }: ReadRunFile, runFile: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const beside = path.join(path.dirname(runFile), `${file.scenario.id}.yaml`);
  const shipped = scenarioPath(file.scenario.id);
  if (shipped !== file.scenario.id) return shipped;
  // A run file comes from somebody else: no name in it leads out of its folder.
  if (isId(file.scenario.id) && existsSync(beside)) return beside;
  throw new Complaint(`${runFile}: its scenario ${file.scenario.id} is not here; name its file with --scenario`);
}

function verdictOf(verification: Extract<Verification, { verified: true }>, texts: Texts): string {
  const { outcome, week } = verification.course.view;
  if (outcome === undefined) return `not finished, in week ${week}`;
  return outcome.verdict === undefined ? 'finished' : (texts.verdicts[outcome.verdict]?.title ?? outcome.verdict);
}

function verdict(file: string, verification: Extract<Verification, { verified: true }>, texts: Texts): Replayed {
  const hash = hashState(verification.course.state);
  const told = verdictOf(verification, texts);
  return verification.by === 'replay'
    ? { file, verified: true, hash, by: 'replay', told: `${told} (by replay alone: the file has no check sum)` }
    : { file, verified: true, hash, told };
}

/** A run file with its scenario, replayed and judged; or why it cannot be read. */
export type OpenedRun =
  | { readonly kind: 'unreadable'; readonly told: string }
  | {
      readonly kind: 'read';
      readonly read: ReadRunFile;
      readonly game: Game;
      readonly texts: Texts;
      readonly verification: Verification;
    };

/** What a shape wanted, and where; of the whole file no place is named. */
const placeOf = ({ path: place, expected }: { readonly path: string; readonly expected: string }): string =>
  place === '' || place === 'the file' ? `expected ${expected}` : `expected at ${place} ${expected}`;

/** Throws a `Complaint` where the file or its scenario cannot be had. */
export function openRun(file: string, scenario: string | undefined): OpenedRun {
  const read = decodeRun(readText(file));
  if (!read.ok) {
    const why = /\.ya?ml$/i.test(file)
      ? 'a scenario, by its name; a run file is what the game gives out at *Hand in*, and `rollout play … --record` writes'
      : placeOf(read.error);
    return { kind: 'unreadable', told: `${MEANINGS.unreadable}: ${why}` };
  }
  const { rules, texts } = loadScenario(scenarioOf(read.value, file, scenario));
  const game = prepare(rules);
  return { kind: 'read', read: read.value, game, texts, verification: verifyRun(game, rules, read.value) };
}

/** What differs, in words. Another version is one from the start, so it names no week but both versions. */
export function meaningOf({ week, what }: Difference, { file }: ReadRunFile, { rules }: Game): string {
  if (what === 'engine') return `${MEANINGS.engine}: version ${file.engine}, and this is version ${ENGINE}`;
  if (what !== 'scenario') return `week ${week}: ${MEANINGS[what]}`;
  const [theirs, ours] = [file.scenario, rules];
  if (theirs.id !== ours.id) return `it is a run of ${theirs.id}, not of ${ours.id}`;
  return theirs.version === ours.version
    ? `${MEANINGS.scenario}: its version ${ours.version} was changed since`
    : `${MEANINGS.scenario}: version ${theirs.version}, and this is version ${ours.version}`;
}

/** What is to be said of a run that was opened. */
export function judged(file: string, opened: OpenedRun): Replayed {
  if (opened.kind === 'unreadable')
    return { file, verified: false, hash: '', firstDifference: { week: 0, what: 'unreadable' }, told: opened.told };
  const { read, game, texts, verification } = opened;
  if (verification.verified) return verdict(file, verification, texts);
  const { firstDifference } = verification;
  // Rules or engines that differ make a replay meaningless.
  const comparable = firstDifference.what !== 'scenario' && firstDifference.what !== 'engine';
  const again = comparable ? replayLog(game, read.file.seed, read.file.decisions, {}, read.file.luck) : undefined;
  const course = again === undefined ? undefined : isMisfit(again) ? again.course : again;
  return {
    file,
    verified: false,
    hash: course === undefined ? '' : hashState(course.state),
    firstDifference,
    told: meaningOf(firstDifference, read, game),
  };
}

export const runsJson = (replayed: readonly Replayed[]): { readonly runs: readonly object[] } => ({
  runs: replayed.map(({ file, verified, hash, by, firstDifference }) => ({
    file,
    verified,
    hash,
    ...(by === undefined ? {} : { by }),
    ...(firstDifference === undefined ? {} : { firstDifference }),
  })),
});

/** Replays files and returns the exit code: the worst of them. */
export function replay(files: readonly string[], options: ReplayOptions): number {
  const replayed: Replayed[] = [];
  const broken: object[] = [];
  let worst: number = FINE;
  for (const file of files) {
    try {
      replayed.push(judged(file, openRun(file, options.scenario)));
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      tellComplaint(error, options.json === true);
      if (error instanceof BrokenScenario) broken.push(...brokenJson(error).files);
      worst = Math.max(worst, error.code);
    }
  }
  if (options.json === true) {
    answerJson({ ...runsJson(replayed), ...(broken.length === 0 ? {} : { files: broken }) });
  } else {
    for (const { file, verified, hash, told } of replayed) {
      if (verified) answer(`${outPaint.good('verified')}  ${file}  ${hash}  ${told}`);
      else complain(`not verified  ${file}  ${told}`);
    }
  }
  return Math.max(worst, replayed.every((one) => one.verified) ? FINE : BROKEN);
}
