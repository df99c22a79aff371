// Branches: going back to the Monday of a week and playing on differently, in a run of its own that knows where it left the other. What was
// played stays as it is. The tree is what this machine's rows say; what each run came to is played again when somebody asks.

import {
  begin,
  continueRun,
  DAYS_PER_WEEK,
  mondayOf,
  outcome,
  type FiguresView,
  type LuckTurn,
  type Rules,
  type Week,
} from '../core/index.ts';
import { ENGINE, hashRules, isMisfit, replaySteps, type Course } from '../run/index.ts';
import type { Branch, BranchLuck } from './branch.ts';
import type { Clock } from './doors.ts';
import { tell } from './menu.ts';
import { notesUntil } from './notes.ts';
import { notice } from './notices.ts';
import { gameOf } from './games.ts';
import { openNew } from './opening.ts';
import { note } from './reflect.ts';
import { mayGoBack } from './publish.ts';
import { runRowShape, type RunRow } from './run-row.ts';
import { logOf, readEntries } from './save-log.ts';
import { update, type Table } from './table.ts';
import { unhurried } from './unhurried.ts';

/** A course taken back to the Monday of a week, with that week's plan, which can be changed. Undefined where that week has no Monday yet. */
async function backTo(
  clock: Clock,
  { game, seed, luck, log, days, view }: Course,
  week: Week,
  fresh: string | undefined,
): Promise<Course | undefined> {
  const last = view.awaiting.kind === 'end' ? view.weeks : Math.floor(days.length / DAYS_PER_WEEK) + 1;
  if (!Number.isInteger(week) || week < 1 || week > last) return undefined;
  const starts = log.flatMap(({ decision }, index) => (decision.type === 'run-week' ? [index] : []));
  const kept = log.slice(0, starts[week - 1]);
  const from = mondayOf(week);
  const turns: readonly LuckTurn[] = fresh === undefined ? luck : [...luck.filter((one) => one.from < from), { from, seed: fresh }];
  // From the first Monday on, another luck is another seed.
  const isAnew = fresh !== undefined && week === 1;
  const back = await unhurried(clock, replaySteps(game, isAnew ? fresh : seed, kept, {}, isAnew ? [] : turns));
  return isMisfit(back) ? undefined : back;
}

/** Goes back in a run of its own. What was played must be on the disk before: it leaves the table. */
export async function goBack(table: Table, week: Week, luck: BranchLuck): Promise<boolean> {
  const { running, doors } = table;
  if (running === undefined || running.busy || !mayGoBack(running)) return false;
  const mine = (table.opening += 1);
  const course = await backTo(doors.clock, running.course, week, luck === 'new' ? doors.newSeed() : undefined);
  if (course === undefined || mine !== table.opening || table.running !== running) return false;
  if (running.mode === 'hand-in' && running.course.view.awaiting.kind !== 'end') note(table, (notes) => ({ ...notes, lookedAhead: true }));
  if (running.queue !== undefined && !(await running.queue.flush())) {
    tell(table, notice('notice.branch-not-saved'));
    return false;
  }
  if (mine !== table.opening || table.running !== running) return false;
  const { rules, texts, file, mode, replaysLeft } = running;
  await openNew(
    table,
    { rules, texts, file },
    course,
    // A run is handed in once; what is tried after it is one's own.
    {
      mode: mode === 'hand-in' ? 'own' : mode,
      attempt: undefined,
      screen: 'office',
      mine,
      replays: replaysLeft,
      branch: { week, luck },
      parent: running.run,
      notes: notesUntil(running.notes, week),
    },
  );
  return mine === table.opening;
}

/** Rows of the same tree as a run: all that lead to the same first run, be it still there or not. */
function treeOf(rows: readonly RunRow[], run: string): readonly RunRow[] {
  const byId = new Map(rows.map((row) => [row.run, row]));
  const rootOf = (id: string): string => {
    // A damaged disk may hold a circle.
    const seen = new Set<string>();
    let root = id;
    for (let up = byId.get(root)?.parent; up !== undefined && !seen.has(up); up = byId.get(root)?.parent) {
      seen.add(up);
      root = up;
    }
    return root;
  };
  const root = rootOf(run);
  return rows.filter((row) => rootOf(row.run) === root);
}

/** The tree in the order of reading: each run before those that were branched off it, these by week and age. */
function inOrder(rows: readonly RunRow[]): readonly { readonly row: RunRow; readonly depth: number }[] {
  const ids = new Set(rows.map((row) => row.run));
  const sorted = [...rows].sort((a, b) => (a.branch?.week ?? 0) - (b.branch?.week ?? 0) || a.savedAt - b.savedAt);
  const below = (parent: string | undefined, depth: number): readonly { readonly row: RunRow; readonly depth: number }[] =>
    sorted
      .filter((row) => (row.parent === undefined || !ids.has(row.parent) ? undefined : row.parent) === parent)
      .flatMap((row) => [{ row, depth }, ...below(row.run, depth + 1)]);
  return below(undefined, 0);
}

const branchOf = ({ row, depth }: ReturnType<typeof inOrder>[number], isThere: boolean): Branch => {
  const { run, parent, branch, mode, weeks, finished, savedAt, checkpoints, notes = {} } = row;
  return {
    run,
    depth,
    mode,
    ran: checkpoints.length,
    weeks,
    finished,
    savedAt,
    bookmarks: notes.bookmarks ?? [],
    ...(parent === undefined || !isThere ? {} : { parent }),
    ...(notes.name === undefined ? {} : { name: notes.name }),
    ...(branch === undefined ? {} : { origin: branch }),
  };
};

type Known = Pick<Branch, 'figures' | 'outcome' | 'isLost'>;
const LOST: Known = { isLost: true };

/** What a stored run came to, played again. */
async function playedAgain({ doors }: Table, row: RunRow, rules: Rules): Promise<Known> {
  if (row.engine !== ENGINE || row.scenario.hash !== hashRules(rules)) return LOST;
  const stored = await doors.saves.load(row.run).catch(() => undefined);
  const read = stored === undefined ? undefined : runRowShape(stored.row, '');
  if (stored === undefined || read?.ok !== true) return LOST;
  const entries = readEntries(read.value, stored.rows);
  if (!entries.ok) return LOST;
  const game = gameOf(rules);
  const until = read.value.checkpoints.length * DAYS_PER_WEEK;
  const { luck = [], seed, finished } = read.value;
  const log = logOf(entries.value);
  let state = begin(game, seed, {}, luck);
  const figures: FiguresView[] = [];
  for (let end = DAYS_PER_WEEK; end <= until; end += DAYS_PER_WEEK) {
    const ran = continueRun(game, state, log, { until: end, keep: true, views: true });
    const sunday = ran.days.at(-1)?.view;
    if (sunday === undefined || ran.dropped.length > 0) return LOST;
    figures.push(sunday.figures);
    state = ran.state;
    // A week at a time, and the page breathes in between.
    await doors.clock.breathe();
  }
  return finished ? { figures, outcome: outcome(game, state) } : { figures };
}

/** Brings the tree of the run on the table up to date: what is known of each run first, what it came to as it has been played again. */
export async function askBranches(table: Table): Promise<void> {
  const { running, doors, store } = table;
  if (running === undefined) return;
  await running.queue?.flush();
  const rows = treeOf(await doors.saves.list().catch(() => []), running.run);
  if (table.running !== running) return;
  const ids = new Set(rows.map((row) => row.run));
  const placed = inOrder(rows);
  let branches: readonly Branch[] = placed.map((one) => branchOf(one, one.row.parent !== undefined && ids.has(one.row.parent)));
  // What was shown before stays until it has been played again.
  const before = new Map((store.getState().branches ?? []).map((one) => [one.run, one]));
  branches = branches.map((one) => ({ ...pick(before.get(one.run), one), ...one }));
  update(store, { branches });
  for (const { row } of placed) {
    const known = await playedAgain(table, row, running.rules);
    if (table.running !== running) return;
    branches = branches.map((one) => (one.run === row.run ? { ...one, ...known } : one));
    update(store, { branches });
  }
}

const pick = (known: Branch | undefined, now: Branch): Known =>
  known === undefined || known.ran !== now.ran
    ? {}
    : {
        ...(known.figures === undefined ? {} : { figures: known.figures }),
        ...(known.outcome === undefined ? {} : { outcome: known.outcome }),
      };
