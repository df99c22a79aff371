// M18 The manager's attention. The week holds so many hours; the standing week and the two-hour blocks share them. An interruption takes
// slack first, then the block placed last. More hours than the week holds tire, and a tired manager has fewer hours: that is all.
// Source: Walker 2002; Covey (research M18), as overruled by the model (nothing manipulates the screen).

import { floor, max, min, round } from '../exact.ts';
import type { Block } from '../decision.ts';
import { must, type Game } from '../prepare.ts';
import { post } from '../post.ts';
import { byMechanism, tell, type Run } from '../run-context.ts';
import type { RunState } from '../state.ts';
import { FULL, type Minutes, type Points } from '../units.ts';
import { subjectOf } from '../about.ts';
import { doBlock } from '../activities/index.ts';
import { TELL_MINUTES } from './delegation.ts';
import { DEMO_MORE } from './demo.ts';
import { kickOffMinutes } from './kick-off.ts';
import { REVIEW_MORE } from './post-mortem.ts';
import { queueMinutes } from './waiting.ts';
import { putOff } from './put-off.ts';

/** Never more blocks than this (game). */
const MOST_BLOCKS = 5;
/** Hours that a fully tired manager is short of, as a share (calibration). */
const TIRED_SHARE = 0.3;
/** Fatigue gained for each tenth of the week worked beyond it, and rest in a week within it (calibration after M5). */
const OVERRUN: Points = 500;
const REST: Points = 1200;
/** Weekday of the first, second… block. */
const BLOCK_DAYS = [1, 2, 3, 0, 4] as const;

/** Minutes that the manager has this week. */
export function minutesOf(game: Game, state: RunState): Minutes {
  const fatigue = game.plays.attention ? (state.stocks['my-fatigue'][0] ?? 0) : 0;
  return round(game.rules.myMinutes * (1 - (TIRED_SHARE * fatigue) / FULL));
}

/** Minutes that a standing habit takes this week. */
export function standingCost(game: Game, state: RunState, index: number): Minutes {
  const rule = must(game.rules.standing[index], 'standing');
  if (state.manager.skipped[index] === true) return 0;
  const rhythm = state.manager.rhythms[index];
  return rhythm === 'weekly' ? rule.minutes : rhythm === 'fortnightly' ? round(rule.minutes / 2) : 0;
}

export function standingMinutes(game: Game, state: RunState): Minutes {
  let sum = 0;
  for (let i = 0; i < game.rules.standing.length; i += 1) sum += standingCost(game, state, i);
  return sum;
}

/** Minutes that what is planned takes beyond its blocks: a kick-off, a demonstration, a review and the first queue are longer. */
export function minutesBeyond(game: Game, state: RunState, blocks: readonly Block[]): Minutes {
  let sum = 0;
  let queues = 0;
  for (const block of blocks) {
    if (block.activity === 'kick-off') sum += kickOffMinutes(game, must(game.index.project.get(block.project), 'project'));
    else if (block.activity === 'demo') sum += DEMO_MORE;
    else if (block.activity === 'review' && game.on.has('post-mortem')) sum += REVIEW_MORE;
    else if (block.activity === 'post-queue') {
      sum += queueMinutes(state, queues);
      queues += 1;
    }
  }
  return sum;
}

/** How many blocks the week can hold beside the standing week and what interrupted it. */
export function blocksAllowed(game: Game, state: RunState, blocks: readonly Block[] = state.manager.blocks): number {
  const free = minutesOf(game, state) - standingMinutes(game, state) - state.manager.interrupted - minutesBeyond(game, state, blocks);
  return max(0, min(MOST_BLOCKS, floor(free / game.rules.blockMinutes)));
}

/** Daily: the blocks of today pay out; those that an interruption took are told. */
export function stepBlocks(run: Run): void {
  const { blocks } = run.state.manager;
  const weekday = run.state.day % 7;
  const today = BLOCK_DAYS.findIndex((day) => day === weekday);
  const block = blocks[today];
  if (block === undefined) return;
  const allowed = run.game.plays.attention ? blocksAllowed(run.game, run.state) : MOST_BLOCKS;
  if (today < allowed) doBlock(run, block);
  else {
    tell(run, { type: 'block-lost', activity: block.activity, subject: subjectOf(block), to: 'interruption' });
    putOff(run, block);
  }
}

/** On Mondays: "do as I say" asks for the manager's time, project by project. */
export function stepQuestions(run: Run): void {
  if (run.state.day % 7 !== 0 || !run.game.plays.delegation) return;
  for (const project of run.state.projects) {
    if (project.delegation === 'tell' && project.order?.sent === true && project.live < 0) run.state.manager.interrupted += TELL_MINUTES;
  }
}

/** Weekly: whether the week held what was put into it; then an empty week. */
export function stepAttention(run: Run): void {
  const { manager } = run.state;
  const used =
    standingMinutes(run.game, run.state) +
    manager.interrupted +
    minutesBeyond(run.game, run.state, manager.blocks) +
    min(manager.blocks.length, blocksAllowed(run.game, run.state)) * run.game.rules.blockMinutes;
  if (run.game.plays.attention) {
    const over = max(0, used - run.game.rules.myMinutes) / run.game.rules.myMinutes;
    if (over > 0) post(run, 'my-fatigue', 0, round(OVERRUN * over * 10), byMechanism('manager-hours'));
    else post(run, 'my-fatigue', 0, -min(REST, run.state.stocks['my-fatigue'][0] ?? 0), byMechanism('manager-rest'));
  }
  manager.blocks = [];
  manager.interrupted = 0;
  manager.skipped = manager.skipped.map(() => false);
}
