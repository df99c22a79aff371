// Truth and view with the mechanisms of the team: games that differ only in habits that nobody has seen look and imagine alike, and a log
// of any decisions replays with all of them on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashState,
  imagine,
  MECHANISMS,
  prepare,
  run,
  view,
  type HireKind,
  type Mechanism,
  type PersonRule,
  type Rules,
  type View,
} from '../../src/core/index.ts';
import { copyState, open, seal } from '../../src/core/state.ts';
import { harborRules } from '../helpers/harbor.ts';
import { otherTruth } from '../helpers/other-truth.ts';
import { aPerson } from '../helpers/tiny-rules.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(6, 100) };
const PATIENCE = times(60_000, 1_200_000);

/** Where the hidden would show: things break, fixes come out for what is old, changes fail, mistakes come to light, trust follows a delay’s true cost. */
const SHOWING: readonly Mechanism[] = ['ageing', 'change-risk', 'promises', 'early-warnings', 'rework', 'attrition', 'patch-timing'];
/** Somebody who can be asked to join. */
const outside = (id: string, kind: HireKind, leadWeeks: number): PersonRule => ({
  ...aPerson({ id, floor: harborRules.floors[0]?.id ?? '', skills: harborRules.skills.map((skill) => ({ skill, level: 6000 })) }),
  hire: { kind, leadWeeks, weekly: 20_000, leastWeeks: 2, monthly: kind === 'hire' ? 1000 : 0 },
});
const rules: Rules = {
  ...harborRules,
  goals: [],
  objectives: [],
  verdicts: [],
  events: [],
  mechanisms: MECHANISMS.filter((m) => !SHOWING.includes(m)),
  team: [...harborRules.team, outside('lee', 'contractor', 1), outside('noor', 'hire', 3)],
};

function mondays(of: Rules, seedOf: string, log: ReturnType<typeof randomLog>) {
  const game = prepare(of);
  const seen: { readonly view: View; readonly imagined: string }[] = [];
  const { state } = run(game, seedOf, log, {
    onMonday: (now) => {
      const one = view(game, seal(copyState(open(now))));
      seen.push({ view: one, imagined: hashState(imagine(game, one, 'dice')) });
    },
  });
  return { seen, end: open(state) };
}

/** What a view tells by the mechanisms of the team. */
const told = (seen: View): unknown =>
  seen.team.map(({ id, behaviour, feedback, strain, restless, leaves, skills, shadows, course }) => ({
    id,
    behaviour,
    feedback,
    strain,
    restless,
    leaves,
    skills,
    shadows,
    course,
  }));

describe('with all mechanisms on', () => {
  it(
    'what nobody has looked at in the team changes neither view nor imagined world',
    () => {
      fc.assert(
        fc.property(seed, seed, (of, name) => {
          const log = randomLog(prepare(rules), of);
          const one = mondays(rules, of, log);
          const two = mondays(otherTruth(rules, one.end, name), of, log);
          expect(two.seen).toEqual(one.seen);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'the view of an imagined world is the view it was imagined from, as far as the team goes',
    () => {
      fc.assert(
        fc.property(seed, (of) => {
          const game = prepare({ ...harborRules, mechanisms: MECHANISMS });
          run(game, of, randomLog(game, of), {
            onMonday: (now) => {
              const seen = view(game, seal(copyState(open(now))));
              expect(told(view(game, imagine(game, seen, 'dice')))).toEqual(told(seen));
            },
          });
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
