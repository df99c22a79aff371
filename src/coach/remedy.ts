// Remedies as patches of the log: a block put into a week, a block taken out, a decision made on a Monday.

import { mondayOf, type Block, type Decision, type DecisionRecord, type Log, type Week } from '../core/index.ts';
import type { Patch } from '../run/index.ts';
import type { SeenWeek } from './reading.ts';

/** A decision at the beginning of a week. */
export const onMonday = (week: Week, decision: Decision): Patch => ({ kind: 'insert', day: mondayOf(week), decision });

type SetBlocks = Extract<Decision, { type: 'set-blocks' }>;
type BlocksRecord = DecisionRecord & { readonly decision: SetBlocks };

const isBlocks = (record: DecisionRecord): record is BlocksRecord => record.decision.type === 'set-blocks';

/** The last plan of blocks in a week: it is the one that counted. */
const lastBlocks = (log: Log): BlocksRecord | undefined => log.filter(isBlocks).at(-1);

/** A block in a week's plan; where the week is full it takes the place of the one placed last. */
export function withBlock(week: SeenWeek, block: Block): Patch {
  const record = lastBlocks(week.log);
  if (record === undefined) return onMonday(week.week, { type: 'set-blocks', blocks: [block] });
  const { blocks } = record.decision;
  const room = Math.max(1, week.plan.manager.blocksAllowed) - 1;
  return { kind: 'replace', at: record.at, decision: { type: 'set-blocks', blocks: [...blocks.slice(0, room), block] } };
}

/** The plans of these weeks without the blocks that fit a test. */
export const withoutBlocks = (weeks: readonly SeenWeek[], leave: (block: Block) => boolean): readonly Patch[] =>
  weeks
    .flatMap((week) => week.log)
    .filter(isBlocks)
    .filter(({ decision }) => decision.blocks.some(leave))
    .map(({ at, decision }) => ({
      kind: 'replace',
      at,
      decision: { type: 'set-blocks', blocks: decision.blocks.filter((block) => !leave(block)) },
    }));

/** Decisions of these weeks taken back. */
export const without = (weeks: readonly SeenWeek[], leave: (decision: Decision) => boolean): readonly Patch[] =>
  weeks.flatMap((week) => week.log.filter(({ decision }) => leave(decision)).map(({ at }) => ({ kind: 'remove', at })));
