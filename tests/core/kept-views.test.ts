// Views that are made part by part, kept or shared are what `view` makes anew: looks of a bot, and days that a replay keeps for the coach.

import { describe, expect, it } from 'vitest';
import {
  drive,
  MECHANISMS,
  prepare,
  run,
  view,
  type DecisionRecord,
  type Log,
  type Rules,
  type State,
  type View,
} from '../../src/core/index.ts';
import { beginCourse, isMisfit, replay } from '../../src/run/index.ts';
import { harborRules } from '../helpers/harbor.ts';
import { ninetyRules } from '../helpers/ninety.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';

const WORLDS: readonly (readonly [string, Rules])[] = [
  ['a scenario as it is', harborRules],
  ['every mechanism', { ...ninetyRules, mechanisms: MECHANISMS }],
];
const SEEDS = Array.from({ length: times(2, 12) }, (_, i) => `kept-${i}`);

/** Every section that a view may have. */
const sectionsOf = (whole: View): readonly (keyof View)[] => [
  ...(Object.keys(whole) as (keyof View)[]),
  ...(['hires', 'unplanned', 'listening', 'onCall', 'sponsor', 'risks', 'outcome'] as const).filter((name) => !(name in whole)),
];

/** Section by section, for what is made lazily cannot be listed. */
const asPlain = (seen: View, whole: View): object => Object.fromEntries(sectionsOf(whole).map((name) => [name, seen[name]]));

const looked = (seen: View): void => {
  for (const name of ['assets', 'team', 'services', 'departments', 'stakeholders', 'projects', 'messages'] as const)
    if (seen[name] === undefined) throw new Error(`no ${name}`);
};

describe.each(WORLDS)('in %s', (_, rules) => {
  it.each(SEEDS)('the days that a replay keeps show what a course shows (%s)', (seed) => {
    const game = prepare(rules);
    const log = randomLog(game, seed);
    const course = replay(game, seed, log);
    if (isMisfit(course)) throw new Error('the log fits its own run');
    const { days, dropped } = run(prepare(rules), seed, log, { keep: true, views: true });
    expect(dropped).toEqual([]);
    expect(days).toHaveLength(course.days.length);
    course.days.forEach(({ view: whole }, i) => {
      const kept = days[i]?.view;
      if (kept === undefined) throw new Error('a view of each day');
      expect(asPlain(kept, whole)).toEqual(asPlain(whole, whole));
    });
  });

  it.each(SEEDS)('a look at the desk is the view of the state, after each decision and each refusal (%s)', (seed) => {
    const game = prepare(rules);
    const log: Log = randomLog(game, seed);
    let at = 0;
    let looks = 0;
    const check = (seen: View, state: State): void => {
      // A game of its own remembers nothing.
      const whole = view(prepare(rules), state);
      expect(asPlain(seen, whole)).toEqual(asPlain(whole, whole));
      looks += 1;
    };
    const isChecked = (): boolean => at % times(9, 3) === 0;
    drive(game, seed, (desk) => {
      const { day } = desk;
      for (let record: DecisionRecord | undefined = log[at]; record !== undefined && record.at[0] === day; record = log[at]) {
        at += 1;
        // All of it is looked at before each decision, so that whatever is handed on from look to look is compared sooner or later.
        looked(desk.look());
        if (isChecked()) check(desk.look(), desk.state);
        desk.take({ type: 'set-limit', projects: -1 });
        desk.take(record.decision);
        if (isChecked() || record.decision.type === 'run-week') check(desk.look(), desk.state);
        if (desk.awaiting.kind === 'run') return;
      }
    });
    expect(looks).toBeGreaterThan(10);
  });
});

it('shows the first day where nothing has run', () => {
  const game = prepare(harborRules);
  const course = beginCourse(game, 'none');
  drive(game, 'none', (desk) => {
    if (desk.day === 0 && desk.awaiting.kind === 'plan')
      expect(asPlain(desk.look(), course.view)).toEqual(asPlain(course.view, course.view));
  });
});
