// What the coach says of the runs of a seed: which rules fire, and the scores of the competencies. Reading a run needs a view of each day,
// which costs several times the run, so only one seed in so many is read.

import { COMPETENCIES, competenciesOf, findingsOf, RULE_IDS, type RuleId } from '../../coach/index.ts';
import { DAYS_PER_WEEK, type Game } from '../../core/index.ts';
import { isMisfit, replay } from '../../run/index.ts';
import type { Played } from '../play.ts';
import type { Coached } from './facts.ts';

/** One seed in so many is read by the coach. */
export const READ_ONE_IN = 4;

/** The bot that embodies a mistake; those without one are claimed of profiles and the planner only. */
export const EMBODIED: Readonly<Partial<Record<RuleId, string>>> = {
  'hero-technician': 'planner-with-own-hands',
  'delegation-misfit': 'planner-with-hold-tight',
  'promise-on-the-spot': 'planner-with-promise-on-the-spot',
  'no-reserve': 'start-everything',
  'start-everything': 'yes-to-all',
  'squeaky-wheel': 'loudest-first',
  'late-ordering': 'planner-with-order-late',
  'green-backup': 'idle',
  'cowboy-change': 'planner-with-no-test-or-window',
  'big-bang': 'planner-with-no-test-or-window',
  'silent-slip': 'start-everything',
  'only-upward': 'planner-with-only-the-powerful',
  'crunch-as-plan': 'cruncher',
  'gold-plating': 'planner-with-dearest-options',
  'false-economy': 'planner-with-cheapest-options',
  'ready-fire-aim': 'planner-with-decide-first',
  'cancelled-one-to-ones': 'planner-without-one-to-ones',
  'not-managing-up': 'planner-with-no-status-notes',
  'sunk-cost-march': 'cruncher',
  firefighting: 'talker',
  'single-vendor': 'loudest-first',
  'yes-to-all': 'yes-to-all',
  'silent-scope-creep': 'planner-with-yes-to-wishes',
  'key-person': 'planner-with-one-expert',
  'avoided-hard-talk': 'planner-with-keep-the-peace',
  blame: 'planner-with-name-culprits',
  'deferring-the-boring': 'planner-with-only-the-new',
};

/** What the coach says of one run. */
export function coached(game: Game, { log, outcome }: Played, seed: string): Coached {
  const course = replay(game, seed, log);
  if (isMisfit(course)) throw new Error(`seed ${seed}: the log does not fit its own run at record ${course.misfit}`);
  const findings = findingsOf(course);
  const mistakes = new Set(findings.flatMap((one) => (one.kind === 'mistake' ? [one.rule] : [])));
  const scores = competenciesOf(findings, outcome.measures, course.days.length / DAYS_PER_WEEK);
  return {
    fired: RULE_IDS.map((rule) => (mistakes.has(rule) ? '1' : '0')).join(''),
    scores: COMPETENCIES.map((name) => Math.round((scores.find((one) => one.competency === name)?.score ?? 0) * 10) / 10),
  };
}
