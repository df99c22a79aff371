// The run file: everything that makes a run, and checkpoints to verify it by. Reading one checks its shape; whether it tells
// the truth is `verify.ts`'s question. The same shape rebuilds saves.

import { asId, DAYS_PER_WEEK, mondayOf, type DecisionRecord, type Log, type LuckTurn, type ScenarioId, type Week } from '../core/index.ts';
import { hashOf } from './canonical.ts';
import type { Checkpoint } from './course.ts';
import { flatRecord, recordShape } from './decision-shape.ts';
import { pledgeShape, reflectionsShape, type Pledge, type Reflection } from './own-words.ts';
import { parseGuarded } from './guard.ts';
import { failure, success, type Result } from './result.ts';
import { flag, hash, list, object, oneOf, optional, text, whole, type Shape, type ShapeError } from './shape.ts';

export const FORMAT = 1;
export const RUN_MODES = ['coached', 'own', 'hand-in'] as const;
export type RunMode = (typeof RUN_MODES)[number];
export const BRANCH_LUCKS = ['same', 'new'] as const;
export const MAX_DECISIONS = 4000;
const MAX_WEEKS = 200;
const MAX_ATTEMPTS = 10_000;

/** Where a branch left the run that it was taken from. */
export interface BranchOrigin {
  readonly week: Week;
  readonly luck: (typeof BRANCH_LUCKS)[number];
}

export interface RunFile {
  readonly format: typeof FORMAT;
  /** The engine that wrote the file. */
  readonly engine: string;
  readonly scenario: { readonly id: ScenarioId; readonly version: number; readonly hash: string };
  readonly seed: string;
  /** Mondays from which on luck is another seed's, in their order; absent = none. */
  readonly luck?: readonly LuckTurn[];
  /** Of a branch: the week from whose Monday on it was played otherwise, and under which luck. */
  readonly branch?: BranchOrigin;
  /** What the player brought along; empty for now. */
  readonly profile: Readonly<Record<string, never>>;
  readonly mode: RunMode;
  readonly player?: string;
  /** Of a run to hand in: the how manieth on the machine that wrote it. */
  readonly attempt?: number;
  /** Answers to weekly questions, where the player wants them read. */
  readonly reflections?: readonly Reflection[];
  readonly pledge?: Pledge;
  readonly decisions: Log;
  /** Every engine that played a part of it. */
  readonly engines: readonly string[];
  /** After every week that has ended. */
  readonly checkpoints: readonly Checkpoint[];
  readonly finished: boolean;
}

/**
 * The file's own check sum, which shows a changed letter anywhere: it fits, it does not, or there is none, for it may be left out.
 * Decision 6 says why.
 */
export const CHECK_SUMS = ['fits', 'differs', 'absent'] as const;
export type CheckSum = (typeof CHECK_SUMS)[number];

export interface ReadRunFile {
  readonly file: RunFile;
  readonly checkSum: CheckSum;
}

const scenarioId: Shape<ScenarioId> = (value, path) => {
  const checked = text(value, path);
  return checked.ok ? success(asId<ScenarioId>(checked.value)) : checked;
};

const checkpoint = object<Checkpoint>({ week: whole(1, MAX_WEEKS), hash });
export const checkpointsShape = list(checkpoint, MAX_WEEKS);
export const attemptShape: Shape<number> = whole(1, MAX_ATTEMPTS);
export const weeksShape: Shape<Week> = whole(1, MAX_WEEKS);
export const scenarioShape = object<RunFile['scenario']>({ id: scenarioId, version: whole(0, 1_000_000), hash });

/** The second Monday: from the first on, another luck is another seed. */
const FIRST_TURN = DAYS_PER_WEEK;
const turns = list(object<LuckTurn>({ from: whole(FIRST_TURN, MAX_WEEKS * DAYS_PER_WEEK), seed: text }), MAX_WEEKS);

/** Turns of luck: Mondays, one after the other. */
export const luckShape: Shape<readonly LuckTurn[]> = (value, path) => {
  const read = turns(value, path);
  if (!read.ok) return read;
  const at = read.value.findIndex(({ from }, i) => from % DAYS_PER_WEEK !== 0 || from <= (read.value[i - 1]?.from ?? 0));
  return at < 0 ? read : failure({ path: `${path}[${at}].from`, expected: 'a Monday after the one before it' });
};

export const branchShape = object<BranchOrigin>({ week: whole(1, MAX_WEEKS), luck: oneOf(BRANCH_LUCKS) });

type Written = RunFile & { readonly check?: string };
const fileShape = object<Written>({
  format: oneOf([FORMAT]),
  engine: text,
  scenario: scenarioShape,
  seed: text,
  luck: optional(luckShape),
  branch: optional(branchShape),
  profile: object<RunFile['profile']>({}),
  mode: oneOf(RUN_MODES),
  player: optional(text),
  attempt: optional(attemptShape),
  reflections: optional(reflectionsShape),
  pledge: optional(pledgeShape),
  decisions: list<DecisionRecord>(recordShape, MAX_DECISIONS),
  engines: list(text, 20),
  checkpoints: checkpointsShape,
  finished: flag,
  check: optional(hash),
});

const flat = (file: RunFile): object => ({ ...file, decisions: file.decisions.map(flatRecord) });

/** The text of a run file: JSON, one decision a line, so that people can read it. */
export function encodeRun(file: RunFile): string {
  const { decisions, ...rest } = file;
  const head = JSON.stringify({ ...rest, check: hashOf(flat(file)) }, undefined, 1);
  const lines = decisions.map((record) => `  ${JSON.stringify(flatRecord(record))}`);
  return `${head.slice(0, -2)},\n "decisions": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n `}]\n}\n`;
}

/** Reads a run file's text. Never throws; the error names the place and what belongs there. */
export function decodeRun(source: string): Result<ReadRunFile, ShapeError> {
  const parsed = parseGuarded(source);
  if (!parsed.ok) return parsed;
  const read = fileShape(parsed.value, '');
  if (!read.ok) return read;
  const { check, ...file } = read.value;
  if (file.branch?.luck === 'new' && !turnsAt(file.luck, file.branch.week))
    return failure({ path: 'branch.luck', expected: '“new” only where “luck” names the Monday of that week' });
  if (file.decisions.some((record, index) => index > 0 && !isAfter(record, file.decisions[index - 1])))
    return failure({ path: 'decisions', expected: 'decisions in the order in which they were taken' });
  return success({ file, checkSum: check === undefined ? 'absent' : check === hashOf(flat(file)) ? 'fits' : 'differs' });
}

/** From the first Monday on, another luck is another seed. */
const turnsAt = (luck: readonly LuckTurn[] = [], week: Week): boolean => week === 1 || luck.some(({ from }) => from === mondayOf(week));

const isAfter = (later: DecisionRecord, earlier: DecisionRecord | undefined): boolean =>
  earlier === undefined || later.at[0] > earlier.at[0] || (later.at[0] === earlier.at[0] && later.at[1] > earlier.at[1]);
