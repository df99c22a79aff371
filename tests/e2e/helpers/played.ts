// Runs that were played already, as links: tests that look at a late week or at the report need not play to it by hand.

import { prepare, weekOf } from '../../../src/core/index.ts';
import { botNamed, playBot } from '../../../src/lab/index.ts';
import { encodeRun, encodeRunLink, isMisfit, replay, runFileOf, type RunMode } from '../../../src/run/index.ts';
import { harborRules } from '../../helpers/harbor.ts';

/** The part of an address that opens Harbor Relief as its planner played it: on the Monday of a week, or at its end. */
export async function playedLink(seed: string, monday?: number, mode: RunMode = 'own'): Promise<string> {
  const game = prepare(harborRules);
  const { log } = playBot(game, botNamed('planner', seed), seed);
  const course = replay(
    game,
    seed,
    log.filter((record) => monday === undefined || weekOf(record.at[0]) < monday),
  );
  if (isMisfit(course)) throw new Error('the planner’s own log does not replay');
  const link = await encodeRunLink(encodeRun(runFileOf(course, harborRules, mode)));
  if (!link.ok) throw new Error(link.error);
  return `#run=${link.value}`;
}
