// Handing in: the run file with a name, and with what the player ticked of their own words. What the preview tells is read out of the file that
// would be saved, so that nothing can leave that it does not name.

import { DAYS_PER_WEEK, type DecisionType } from '../core/index.ts';
import { encodeRun, runFileOf, withoutTexts, MAX_TEXT, type RunFile } from '../run/index.ts';
import type { HandInChoice, HandInPreview } from './branch.ts';
import { note } from './reflect.ts';
import type { Running, Table } from './table.ts';

/** The file. Letters and notes in words of the player's own stay on this machine. */
function fileOf(running: Running, choice: HandInChoice): RunFile | undefined {
  const { course, rules, mode, attempt, branch, notes } = running;
  const player = choice.player.replaceAll(/\p{C}/gu, '').trim().slice(0, MAX_TEXT);
  if (mode !== 'hand-in' || running.busy || course.days.length < DAYS_PER_WEEK || player === '') return undefined;
  const ticked = (notes.reflections ?? []).filter(({ week }) => choice.reflections.includes(week));
  return runFileOf({ ...course, log: withoutTexts(course.log) }, rules, mode, {
    player,
    attempt: notes.lookedAhead === true ? (attempt ?? 1) + 1 : attempt,
    branch,
    reflections: ticked.length === 0 ? undefined : ticked,
    pledge: choice.pledge ? notes.pledge : undefined,
  });
}

export function previewHandIn({ running }: Table, choice: HandInChoice): HandInPreview | undefined {
  const file = running === undefined ? undefined : fileOf(running, choice);
  if (running === undefined || file === undefined) return undefined;
  const counts = new Map<DecisionType, number>();
  for (const { decision } of file.decisions) counts.set(decision.type, (counts.get(decision.type) ?? 0) + 1);
  const { outcome } = running.course.view;
  const { player = '', attempt, seed, checkpoints, finished, reflections = [], pledge } = file;
  return {
    player,
    ...(attempt === undefined ? {} : { attempt }),
    seed,
    weeks: checkpoints.length,
    finished,
    decisions: [...counts].map(([type, count]) => ({ type, count })).sort((left, right) => right.count - left.count),
    ...(outcome === undefined ? {} : { outcome }),
    reflections,
    ...(pledge === undefined ? {} : { pledge }),
    size: new TextEncoder().encode(encodeRun(file)).length,
  };
}

/** The text to save; the run is marked as handed in. It can be handed in again, with more weeks or another name. */
export function handIn(table: Table, choice: HandInChoice): string | undefined {
  const { running, doors } = table;
  const file = running === undefined ? undefined : fileOf(running, choice);
  if (file?.player === undefined) return undefined;
  const { player, checkpoints } = file;
  note(table, (notes) => ({ ...notes, handedIn: { at: doors.clock.now(), weeks: checkpoints.length, player } }));
  return encodeRun(file);
}
