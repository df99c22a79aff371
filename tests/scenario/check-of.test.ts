// Runs written down as checks: every decision of the game has words, and what is read back is the same run, bit for bit.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { asId, hashState, prepare, run, type Decision, type Log } from '../../src/core/index.ts';
import { anyBot, playBot, scripted } from '../../src/lab/index.ts';
import { checkOf, compileScenario } from '../../src/scenario/index.ts';
import { decisionsOf } from '../../src/scenario/plan-parts.ts';
import { authorCheck } from '../../src/scenario/schema/checks.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { root } from '../helpers/build-cli.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { smallRules } from '../helpers/small-rules.ts';

const monday = (decisions: readonly Decision[]): Log => decisions.map((decision, i) => ({ at: [0, i], decision }));
const written = (decisions: readonly Decision[]) => checkOf(smallRules, monday(decisions), { seed: '1', expect: 'true' });

/** The same decisions read back from the shape of a file. */
function readBack(check: object): readonly Decision[] {
  const { decisions = {} } = authorCheck.parse(check);
  return Object.values(decisions).flatMap((plan) => [plan, ...plan.next].flatMap(decisionsOf));
}

/** What says nothing is left out: `urgent: false` is an order like any other. */
function bare(decision: Decision): Decision {
  switch (decision.type) {
    case 'order': {
      const { urgent, ...rest } = decision;
      return urgent === true ? decision : rest;
    }
    case 'plan-cutover': {
      const { inSteps, emergency, ...rest } = decision.plan;
      return {
        ...decision,
        plan: { ...rest, ...(inSteps === true ? { inSteps } : {}), ...(emergency === true ? { emergency } : {}) },
      };
    }
    case 'shadow':
      return decision.of === undefined ? { type: 'shadow', person: decision.person } : decision;
    default:
      return decision;
  }
}

/** What the game always refuses has no words: learning from somebody, and nothing named. A date under an id that no date can have. */
const hasWords = (decision: Decision): boolean =>
  !(decision.type === 'shadow' && decision.of !== undefined && decision.skill === undefined) &&
  !(decision.type === 'set-blocks' && decision.blocks.some((one) => 'promise' in one && one.promise === 'nobody'));

describe('a run written down as a check', () => {
  it('has words for every decision, and reads back the same ones in the same order', () => {
    fc.assert(
      fc.property(fc.array(anyDecision.filter(hasWords), { maxLength: 12 }), (decisions) => {
        const told = decisions.filter(({ type }) => type !== 'run-week');
        expect(readBack(written(decisions))).toEqual(told.map(bare));
      }),
      { numRuns: times(150, 5000) },
    );
  });

  it('is as short as an author would write it', () => {
    const decisions: Decision[] = [
      { type: 'order', project: asId('server'), option: asId('new'), urgent: true },
      { type: 'set-lead', project: asId('server'), person: asId('dana') },
      { type: 'promise', to: asId('ines'), project: asId('server'), week: 4, confidence: 80 },
      {
        type: 'set-blocks',
        blocks: [
          { activity: 'talk', with: asId('ines') },
          { activity: 'warn', promise: asId('server-ines-2'), newWeek: 4 },
        ],
      },
    ];
    expect(written(decisions)).toEqual({
      seed: 1,
      decisions: {
        1: {
          order: { server: 'new' },
          urgent: ['server'],
          lead: { server: 'dana' },
          promise: { to: 'ines', for: 'server', week: 4, confidence: 80 },
          blocks: [{ talk: 'ines' }, { warn: { to: 'ines', for: 'server', nth: 2, week: 4 } }],
        },
      },
      expect: 'true',
    });
  });

  it('goes in steps where the order matters', () => {
    const lead: Decision = { type: 'set-lead', project: asId('server'), person: asId('dana') };
    const order: Decision = { type: 'order', project: asId('server'), option: asId('new') };
    expect(written([lead, order, order])['decisions']).toEqual({
      1: { lead: { server: 'dana' }, next: [{ order: { server: 'new' } }, { order: { server: 'new' } }] },
    });
  });

  it('takes back what is taken back, and leaves idle runs to idle', () => {
    expect(written([{ type: 'set-lead', project: asId('server') }, { type: 'set-on-call' }, { type: 'set-note' }])['decisions']).toEqual({
      1: { 'take-back': { lead: ['server'], 'on-call': true, note: true } },
    });
    expect(written([])).toEqual({ seed: 1, bot: 'idle', expect: 'true' });
    expect(checkOf(smallRules, [], { seed: 'seven', expect: 'true' })['seed']).toBe('seven');
    expect(checkOf(smallRules, [], { seed: '007', expect: 'true' })['seed']).toBe('007');
  });
});

describe.each([
  ['harbor-relief', ['planner', 'random']],
  ['first-ninety-days', ['planner', 'talker']],
] as const)('in %s', (id, bots) => {
  const text = readFileSync(path.join(root, 'scenarios', `${id}.yaml`), 'utf8');
  const compiled = compileScenario(text, `${id}.yaml`);
  if (!compiled.ok) throw new Error('it compiles elsewhere');
  const game = prepare(compiled.rules);

  /** The log as a check in the file, read by the compiler and played as `rollout test` plays it. */
  function playedAgain(log: Log, seed: string): { readonly hash: string; readonly log: Log } {
    const kept = stringify({ kept: checkOf(compiled.ok ? compiled.rules : smallRules, log, { seed, expect: 'true' }) }, { lineWidth: 0 });
    const made = compileScenario(text.replace(/^checks:\n/m, `checks:\n${kept.replaceAll(/^(?=.)/gm, '  ')}`), `${id}.yaml`);
    if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message} ${one.hint ?? ''}`).join('\n'));
    const check = made.checks.find((one) => one.id === 'kept');
    if (check === undefined) throw new Error('the check is not there');
    const played = playBot(game, scripted({ plans: check.plans, answers: check.answers }), check.seeds[0] ?? '');
    expect(played.refused).toEqual([]);
    return { hash: hashState(played.state), log: played.log };
  }

  it.each(bots)('a run of %s ends in the same state', (name) => {
    const bot = anyBot(name, '3');
    if (bot === undefined) throw new Error('no such bot');
    const played = playBot(game, bot, '3');
    const again = playedAgain(played.log, '3');
    expect(again.log).toEqual(played.log);
    expect(again.hash).toBe(hashState(played.state));
  });

  it('a run in which everything is tried ends in the same state', () => {
    const seeds = Array.from({ length: times(1, 30) }, (_, i) => `try-${i}`);
    for (const seed of seeds) {
      const log = randomLog(game, seed);
      expect(playedAgain(log, seed).hash, seed).toBe(hashState(run(game, seed, log).state));
    }
  });
});
