// What the coach says of the runs of a seed: which rules fire, and the scores of the competencies. Reading a run needs what could be seen on
// each day, which costs as much as the run again, so only one seed in so many is read.

import { COMPETENCIES, competenciesOf, findingsOf, RULE_IDS, type Reading, type RuleId } from '../../coach/index.ts';
import { DAYS_PER_WEEK, publicPostings, run, type Game, type Log } from '../../core/index.ts';
import type { Played } from '../play.ts';
import type { Coached } from './facts.ts';

/** One seed in so many is read by the coach. */
export const READ_ONE_IN = 4;

/** The bot that embodies a mistake; those without one are claimed of profiles and the planner only. */
export const EMBODIED: Readonly<Partial<Record<RuleId, string>>> = {
  'hero-technician': 'hero',
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
  'not-managing-up': 'hero',
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

/** A run as the coach reads it: replayed in place, with views whose sections are made where a rule looks. */
export function readingOf(game: Game, seed: string, log: Log): Reading {
  const { days, dropped } = run(game, seed, log, { keep: true, views: true });
  if (dropped.length > 0) throw new Error(`seed ${seed}: the log does not fit its own run at day ${dropped[0]?.at[0]}`);
  return {
    log,
    days: days.map(({ view, happenings, postings }) => {
      if (view === undefined) throw new Error('views were asked for');
      return { view, happenings, postings: publicPostings(postings) };
    }),
  };
}

/** What the coach says of one run. */
export function coached(game: Game, { log, outcome }: Played, seed: string): Coached {
  const reading = readingOf(game, seed, log);
  const findings = findingsOf(reading);
  const mistakes = new Set(findings.flatMap((one) => (one.kind === 'mistake' ? [one.rule] : [])));
  const scores = competenciesOf(findings, outcome.measures, reading.days.length / DAYS_PER_WEEK);
  return {
    fired: RULE_IDS.map((rule) => (mistakes.has(rule) ? '1' : '0')).join(''),
    scores: COMPETENCIES.map((name) => Math.round((scores.find((one) => one.competency === name)?.score ?? 0) * 10) / 10),
  };
}
