// What the scenario must prove with bots: doing nothing fails, planning mostly meets the must-goals, trying at random is no way.

import { describe, expect, it } from 'vitest';
import { isProblem, decide, begin, hashState, run, type Log } from '../../src/core/index.ts';
import { botNamed, playBot, type BotName, type Played } from '../../src/lab/index.ts';
import { harbor, harborRules } from '../helpers/harbor.ts';
import { times } from '../helpers/scale.ts';

const SEEDS = Array.from({ length: times(20, 200) }, (_, i) => `bots-${i}`);
const MUST = harborRules.goals.filter((goal) => goal.must).map((goal) => goal.id);

const played = (name: BotName): readonly Played[] => SEEDS.map((seed) => playBot(harbor, botNamed(name, seed), seed));
const meets = ({ outcome }: Played): boolean => MUST.every((id) => outcome.goals.find((goal) => goal.id === id)?.met === true);

describe('Harbor Relief', () => {
  it('is failed by doing nothing, with every luck', () => {
    expect(played('idle').filter(meets)).toHaveLength(0);
  });

  it('is met more often than not by planning', () => {
    expect(played('planner').filter(meets).length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('is not met by trying at random', () => {
    expect(played('random').filter(meets).length).toBeLessThan(SEEDS.length / 5);
  });

  it('gives planning the better total in nearly every world', () => {
    const [planner, idle] = [played('planner'), played('idle')];
    const better = planner.filter((one, i) => one.total > (idle[i]?.total ?? 0));
    expect(better.length).toBeGreaterThan(SEEDS.length * 0.9);
  });
});

describe('a bot', () => {
  it('plays the same game twice, and leaves a log that replays to the same end', () => {
    for (const name of ['idle', 'random', 'planner'] as const) {
      const [one, two] = [playBot(harbor, botNamed(name, 'twice'), 'twice'), playBot(harbor, botNamed(name, 'twice'), 'twice')];
      expect(one.hash).toBe(two.hash);
      const log: Log = one.log;
      expect(hashState(run(harbor, 'twice', log).state)).toBe(one.hash);
    }
  });

  it('decides only what the core takes', () => {
    const { log } = playBot(harbor, botNamed('planner', 'x'), 'x');
    const first = log[0];
    expect(first === undefined || isProblem(decide(harbor, begin(harbor, 'x'), first.decision))).toBe(false);
  });
});
