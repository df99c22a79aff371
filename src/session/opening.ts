// Putting a run on the table: a new one, a saved one, one from a run file. Whatever is broken gives
// a notice, leaves the screen as it is and touches nothing that is stored.

import { weekOf, type Rules, type ScenarioId } from '../core/index.ts';
import {
  beginCourse,
  decodeRun,
  ENGINE,
  failure,
  hashRules,
  isMisfit,
  replaySteps,
  success,
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
import { publish } from './publish.ts';
import { replaysFor } from './replays.ts';
import { SCHEMA, runRowShape, type RunIdentity, type RunRow } from './run-row.ts';
import { firstSeal, logOf, readEntries, replaysIn, type Entry } from './save-log.ts';
import type { ScenarioRow } from './saves-scenario.ts';
import { saveQueue } from './save-queue.ts';
import { fromFile, ofRunFile, shipped, type Found } from './scenarios.ts';
import { attemptKey } from './settings.ts';
import { update, type Running, type Table } from './table.ts';
import { unhurried } from './unhurried.ts';
import type { Mode, Notice, Screen, SessionState } from './types.ts';
import { firstPanel, isBetweenWeeks, lastFriday, openMessage, progressOf } from './week.ts';

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

/** Opens a saved run at the very decision at which it was left. */
export async function resume(table: Table, run: string): Promise<void> {
  const mine = (table.opening += 1);
  await leave(table);
  const release = await table.doors.locks.take(run);
  const stored = await readStored(table, run);
  if (mine !== table.opening || !stored.ok) {
    release?.();
    if (mine === table.opening && !stored.ok) tell(table, stored.error);
    return;
  }
  const { row, loaded, course, replayed } = stored.value;
  const running = seated(row, loaded, course, release ?? ((): void => undefined), replayed);
  seat(table, running, row.place);
  if (release !== undefined) write(table, running, row, false);
  else lookOn(table, running);
}

function seated(row: RunRow, { rules, texts, file }: Found, course: Course, release: () => void, replayed: number): Running {
  const replays = row.replays ?? replaysFor(row.mode);
  const replaysLeft = Math.max(0, replays - replayed);
  const { run, mode, attempt, branch, parent, notes = {} } = row;
  return {
    run,
    rules,
    texts,
    mode,
    attempt,
    branch,
    parent,
    file,
    course,
    queue: undefined,
    release,
    busy: false,
    playback: undefined,
    replaysLeft,
    notes,
  };
}

interface Stored {
  readonly row: RunRow;
  readonly loaded: Found;
  readonly course: Course;
  /** How often a week was begun again. */
  readonly replayed: number;
}

/** Reads, checks and replays a saved run. */
async function readStored(table: Table, run: string): Promise<Result<Stored, Notice>> {
  const found = await table.doors.saves.load(run).catch(() => undefined);
  if (found === undefined) return failure(notice('notice.save-gone'));
  const row = runRowShape(found.row, '');
  const entries = row.ok ? readEntries(row.value, found.rows) : row;
  if (!row.ok || !entries.ok) {
    const { path, expected } = entries.ok ? { path: '', expected: '' } : entries.error;
    return failure(notice('notice.save-broken', { path, expected }));
  }
  const { scenario, seed, luck, checkpoints, file } = row.value;
  if (row.value.engine !== ENGINE) return failure(notice('notice.save-differs', { week: 1 }));
  const loaded = await (file === undefined ? shipped(table, scenario.id) : fromFile(table, file, scenario.id));
  if (!loaded.ok) return loaded;
  if (scenario.hash !== hashRules(loaded.value.rules)) return failure(notice('notice.save-differs', { week: 1 }));
  const course = await unhurried(table.doors.clock, replaySteps(gameOf(loaded.value.rules), seed, logOf(entries.value), {}, luck));
  if (isMisfit(course)) return failure(notice('notice.save-differs', { week: weekOf(course.course.view.day) }));
  const other = course.checkpoints.findIndex(({ hash }, index) => checkpoints[index]?.hash !== hash);
  if (other !== -1 || course.checkpoints.length !== checkpoints.length) return failure(notice('notice.save-differs', { week: other + 1 }));
  return success({ row: row.value, loaded: loaded.value, course, replayed: replaysIn(entries.value) });
}

/** Shows a run at a place. A place that no longer fits gives way to where the run stands. */
function seat(table: Table, running: Running, place: RunRow['place']): void {
  const { course } = running;
  table.running = running;
  table.doors.memory.write({ run: running.run, link: table.link });
  const { screen, shownDay } = seatOf(course, place.screen);
  const message = openMessage(course.view);
  const change: Partial<SessionState> = {
    screen,
    panel: course.view.awaiting.kind === 'answer' ? 'inbox' : place.panel,
    texts: running.texts,
    seed: course.seed,
    mode: running.mode,
    runId: running.run,
    playing: false,
    save: 'saved',
    ...(running.attempt === undefined ? {} : { attempt: running.attempt }),
    ...(shownDay === undefined ? {} : { shownDay }),
    ...(message === undefined || shownDay !== undefined ? {} : { openMessage: message }),
  };
  publish(
    table,
    running,
    change,
    'selected',
    'notice',
    'report',
    'readOnly',
    'looking',
    'ranOn',
    ...(running.attempt === undefined ? (['attempt'] as const) : []),
    ...(shownDay === undefined ? (['shownDay'] as const) : []),
    ...(change.openMessage === undefined ? (['openMessage'] as const) : []),
  );
}

function seatOf(course: Course, screen: Screen): { readonly screen: Screen; readonly shownDay?: number } {
  if (screen === 'brief' && course.log.length === 0) return { screen };
  if (course.view.awaiting.kind === 'end' && screen !== 'ledger') return { screen: 'report' };
  return screen === 'ledger' && isBetweenWeeks(course) ? { screen, shownDay: lastFriday(course) } : { screen: 'office' };
}

/** Gives the run its pen. */
function write(table: Table, running: Running, row: RunRow, isNew: boolean, scenario?: ScenarioRow): void {
  const { doors, store } = table;
  const isHere = (): boolean => table.running === running;
  running.queue = saveQueue({
    saves: doors.saves,
    clock: doors.clock,
    row,
    isNew,
    scenario,
    onState: (save) => isHere() && update(store, { save }),
    onSaved() {
      doors.tabs.tell({ kind: 'saved', run: running.run });
      if (table.persisted) return;
      table.persisted = true;
      doors
        .persist()
        .then(() => doors.mayClear())
        .then((mayClear) => update(store, { mayClear }))
        .catch(() => undefined);
    },
    onFailure(what) {
      if (!isHere()) return;
      if (what === 'conflict') {
        running.queue = undefined;
        update(store, { readOnly: true, notice: notice('notice.save-conflict') });
      } else tell(table, notice('notice.not-saved'));
    },
  });
}

/** Another tab writes this run: show it as it goes on, and take over when that tab lets go. */
function lookOn(table: Table, running: Running): void {
  update(table.store, { readOnly: true, notice: notice('notice.read-only') });
  running.release = table.doors.locks.wait(running.run, (release) => {
    running.release = release;
    void takeOver(table, running);
  });
}

async function takeOver(table: Table, running: Running): Promise<void> {
  const row = await follow(table, running);
  if (row === undefined || table.running !== running) return running.release();
  write(table, running, row, false);
  update(table.store, {}, 'readOnly', 'notice');
}

/** Reads a run that another tab has written on. Undefined when it is gone. */
export async function follow(table: Table, running: Running): Promise<RunRow | undefined> {
  const stored = await readStored(table, running.run);
  if (!stored.ok || table.running !== running) return undefined;
  running.course = stored.value.course;
  running.notes = stored.value.row.notes ?? {};
  const { row, course } = stored.value;
  seat(table, running, row.place);
  if (running.queue === undefined) update(table.store, { readOnly: true });
  table.forecasts.refresh();
  return course === running.course ? row : undefined;
}
