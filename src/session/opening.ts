// Putting a run on the table that this machine has not kept yet: a new one, or one from a run file. Whatever is broken gives
// a notice, leaves the screen as it is and touches nothing that is stored. Saved runs come back in `resuming.ts`.

import type { Rules, ScenarioId } from '../core/index.ts';
import {
  beginCourse,
  decodeRun,
  ENGINE,
  hashRules,
  verifySteps,
  type BranchOrigin,
  type Course,
  type ReadRunFile,
  type Result,
  type Verification,
} from '../run/index.ts';
import { gameOf } from './games.ts';
import { leave } from './leaving.ts';
import { tell } from './menu.ts';
import type { Notes } from './notes.ts';
import { notice } from './notices.ts';
import { write } from './pen.ts';
import { SCHEMA, type RunIdentity, type RunRow } from './run-row.ts';
import { firstSeal, type Entry } from './save-log.ts';
import { fromFile, ofRunFile, shipped, type Found } from './scenarios.ts';
import { seat, seated } from './seat.ts';
import { attemptKey } from './settings.ts';
import type { Table } from './table.ts';
import type { Mode, Notice, Screen } from './types.ts';
import { unhurried } from './unhurried.ts';
import { firstPanel, progressOf } from './week.ts';

/** Starts a new run of a shipped scenario and shows its brief. */
export const start = (table: Table, scenario: ScenarioId, mode?: Mode, seed?: string, replays?: number): Promise<void> =>
  startOne(table, shipped(table, scenario), mode, seed, replays);

/** The same for a scenario from a file, by its hash. */
export const startFile = (table: Table, hash: string, mode?: Mode, seed?: string, replays?: number): Promise<void> =>
  startOne(table, fromFile(table, hash, hash), mode, seed, replays);

async function startOne(
  table: Table,
  loading: Promise<Result<Found, Notice>>,
  mode: Mode = 'coached',
  seed?: string,
  replays?: number,
): Promise<void> {
  const mine = (table.opening += 1);
  const loaded = await loading;
  if (mine !== table.opening) return;
  if (!loaded.ok) return tell(table, loaded.error);
  const course = beginCourse(gameOf(loaded.value.rules), seed ?? table.doors.newSeed());
  const attempt = attemptAt(table, mode, loaded.value.rules, course.seed);
  await openNew(table, loaded.value, course, { mode, attempt, screen: 'brief', mine, replays });
}

/** The next attempt at a run to hand in; other runs are not counted. */
const attemptAt = ({ store }: Table, mode: Mode, { id }: Rules, seed: string): number | undefined =>
  mode === 'hand-in' ? (store.getState().settings.attempts[attemptKey(id, seed)] ?? 0) + 1 : undefined;

/** Plays the run that is on the table in another mode, as long as nothing has been decided. What a trainer has set stays so. */
export async function changeMode(table: Table, mode: Mode): Promise<void> {
  const { running, store } = table;
  if (running === undefined || running.course.log.length > 0 || running.queue === undefined) return;
  if (running.mode === mode || running.mode === 'hand-in' || mode === 'hand-in') return;
  const mine = (table.opening += 1);
  const { rules, texts, file, course, replaysLeft } = running;
  const found: Found = file === undefined ? { rules, texts } : { rules, texts, file };
  const { screen } = store.getState();
  await openNew(table, found, course, { mode, attempt: undefined, screen, mine, replays: replaysLeft });
}

/** Reads a run file: verified, it becomes a saved run of this machine and opens where it stands. */
export async function openRunFile(table: Table, text: string): Promise<void> {
  const read = decodeRun(text);
  if (!read.ok) {
    table.opening += 1;
    return tell(table, notice('notice.run-file-broken', { path: read.error.path, expected: read.error.expected }));
  }
  await openRun(table, read.value);
}

/** The same for a run that was read: from a file, or from a save of the player's own, which brings its count of replays and its notes along. */
export async function openRun(table: Table, read: ReadRunFile, replays?: number, notes?: Notes): Promise<void> {
  const mine = (table.opening += 1);
  const { scenario, engine, mode, attempt, branch, reflections, pledge } = read.file;
  const loaded = await ofRunFile(table, scenario);
  if (mine !== table.opening) return;
  if (!loaded.ok)
    return tell(
      table,
      loaded.error.key === 'notice.unknown-scenario' ? notice('notice.run-file-unknown-scenario', { scenario: scenario.id }) : loaded.error,
    );
  const { rules } = loaded.value;
  const result: Verification = await unhurried(table.doors.clock, verifySteps(gameOf(rules), rules, read));
  if (mine !== table.opening) return;
  if (result.verified) {
    const screen = standing(result.course);
    // What its player wanted read comes along.
    const told: Notes = { ...(reflections === undefined ? {} : { reflections }), ...(pledge === undefined ? {} : { pledge }) };
    const brought = notes ?? (Object.keys(told).length === 0 ? undefined : told);
    return openNew(table, loaded.value, result.course, { mode, attempt, screen, mine, replays, branch, notes: brought });
  }
  const { what, week } = result.firstDifference;
  if (what === 'engine') tell(table, notice('notice.run-file-engine', { engine }));
  else if (what === 'scenario') tell(table, notice('notice.run-file-unknown-scenario', { scenario: scenario.id }));
  else tell(table, what === 'check-sum' ? notice('notice.run-file-changed') : notice('notice.run-file-differs', { week }));
}

const standing = (course: Course): Screen => (course.view.awaiting.kind === 'end' ? 'report' : 'office');

interface Opening {
  readonly mode: Mode;
  readonly attempt: number | undefined;
  readonly screen: Screen;
  readonly mine: number;
  /** How often the last week may be begun again; absent = as the mode has it. */
  readonly replays: number | undefined;
  /** Of a branch, and of a run that was one where it was taken from. */
  readonly branch?: BranchOrigin | undefined;
  readonly parent?: string | undefined;
  readonly notes?: Notes | undefined;
}

/** Puts a new run on the table and writes all of it, after putting away the run before. */
export async function openNew(table: Table, loaded: Found, course: Course, opening: Opening): Promise<void> {
  const { mode, attempt, screen, mine, replays, branch, parent, notes } = opening;
  await leave(table);
  if (mine !== table.opening) return;
  const { doors } = table;
  const { rules, texts, file } = loaded;
  const run = doors.newRunId();
  const release = (await doors.locks.take(run)) ?? ((): void => undefined);
  const identity: RunIdentity = {
    run,
    schema: SCHEMA,
    engine: ENGINE,
    scenario: { id: rules.id, version: rules.version, hash: hashRules(rules) },
    seed: course.seed,
    ...(course.luck.length === 0 ? {} : { luck: course.luck }),
    mode,
  };
  const place = { screen, panel: firstPanel(course.view) };
  const row: RunRow = {
    ...identity,
    ...progressOf({ ...course, checkpoints: [] }, place),
    title: texts.title,
    ...(replays === undefined ? {} : { replays }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(branch === undefined ? {} : { branch }),
    ...(parent === undefined ? {} : { parent }),
    ...(notes === undefined ? {} : { notes }),
    ...(file === undefined ? {} : { file: file.hash }),
    weeks: rules.weeks,
    savedAt: doors.clock.now(),
    entries: 0,
    seal: firstSeal(identity),
  };
  const running = seated(row, loaded, course, release, 0);
  seat(table, running, place);
  write(table, running, row, true, file);
  const entries: readonly Entry[] = course.log.map((record) => ({ kind: 'decide', record }));
  if (entries.length > 0) running.queue?.add(entries, progressOf(course, place));
}
