// What makes an event come: known answers on a scenario of four weeks, and that nothing of what is found can be left out.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asId,
  prepare,
  type ChoiceId,
  type EventId,
  type EventRule,
  type Expr,
  type Log,
  type ProjectId,
  type Rules,
  type StakeholderId,
} from '../../src/core/index.ts';
import { isShortest, reach, shorten, type Reached, type ReachTarget } from '../../src/lab/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { root } from '../helpers/build-cli.ts';
import { smallRules } from '../helpers/small-rules.ts';

const call = (name: 'flag' | 'talked-to' | 'ordered' | 'estimated' | 'done', id: string): Expr => ({ op: 'call', name, ids: [id] });
const week = (how: '>=' | '<', value: number): Expr => ({
  op: 'compare',
  how,
  left: { op: 'call', name: 'week', ids: [] },
  right: { op: 'number', value },
});
const and = (...all: readonly Expr[]): Expr => ({ op: 'and', all });

function withEvent(when: Expr, more: Partial<EventRule> = {}): Rules {
  const [letter] = smallRules.events;
  if (letter === undefined) throw new Error('there is a letter');
  return { ...smallRules, events: [...smallRules.events, { ...letter, id: asId<EventId>('wanted'), when, ...more }] };
}

const [server, ines] = [asId<ProjectId>('server'), asId<StakeholderId>('ines')];
const wanted: ReachTarget = { event: asId<EventId>('wanted') };

function reached(rules: Rules, target = wanted, runs = 120): Reached {
  const steps = reach(prepare(rules), target, { runs });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const folder = path.join(root, 'scenarios');
const SHIPPED = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

it.each(SHIPPED)('%s: every answer can be given', (name) => {
  const compiled = compileScenario(readFileSync(path.join(folder, name), 'utf8'), name);
  // In mid-week only what stops the week can be answered.
  const isUnasked = ({ weekday, mustAnswer }: EventRule): boolean => weekday > 0 && !mustAnswer;
  expect(compiled.ok ? compiled.rules.events.filter(isUnasked).map(({ id }) => id) : ['it compiles elsewhere']).toEqual([]);
});

describe('reach', () => {
  it('needs no decision for what comes by itself', () => {
    expect(reached(withEvent(week('>=', 3)))).toMatchObject({ reached: true, seed: '1', log: [], week: 3, day: 14 });
  });

  it('finds the one talk that it takes', () => {
    // A talk of week 1 has been held by the Monday of week 2.
    const found = reached(withEvent(call('talked-to', 'ines')));
    if (!found.reached) throw new Error('somebody talks to Ines');
    expect(found.log.map(({ decision }) => decision)).toEqual([{ type: 'set-blocks', blocks: [{ activity: 'talk', with: 'ines' }] }]);
    expect(isShortest(prepare(withEvent(call('talked-to', 'ines'))), wanted, found.seed, found.log)).toBe(true);
  });

  it('takes everything else out, down to the block', () => {
    const log: Log = [
      { at: [0, 0], decision: { type: 'set-limit', projects: 1 } },
      {
        at: [0, 1],
        decision: {
          type: 'set-blocks',
          blocks: [
            { activity: 'estimate', project: server },
            { activity: 'talk', with: ines },
          ],
        },
      },
      { at: [0, 2], decision: { type: 'set-lead', project: server, person: asId('dana') } },
      { at: [7, 0], decision: { type: 'order', project: server, option: asId('new') } },
    ];
    const game = prepare(withEvent(call('talked-to', 'ines')));
    expect(isShortest(game, wanted, '1', log)).toBe(false);
    expect(shorten(game, wanted, '1', log)).toEqual([
      { at: [0, 0], decision: { type: 'set-blocks', blocks: [{ activity: 'talk', with: 'ines' }] } },
    ]);
  });

  it('finds an answer, and what has to come before it', () => {
    const rules = withEvent(and(call('ordered', 'server'), call('talked-to', 'ines')));
    const target: ReachTarget = { ...wanted, choice: asId<ChoiceId>('yes') };
    const found = reached(rules, target);
    if (!found.reached) throw new Error('somebody does both');
    expect(found.log.map(({ decision }) => decision.type).sort()).toEqual(['answer', 'order', 'set-blocks']);
    expect(isShortest(prepare(rules), target, found.seed, found.log)).toBe(true);
    expect(isShortest(prepare(rules), target, found.seed, found.log.slice(1))).toBe(false);
  });

  it('says which clause was never true', () => {
    const missed = reached(withEvent(and(week('>=', 2), call('flag', 'never-set'))), wanted, 40);
    expect(missed).toMatchObject({
      reached: false,
      runs: 40,
      came: 0,
      held: 0,
      never: [{ expr: call('flag', 'never-set'), denied: false }],
    });
  });

  it('never holds on to a decision that is not needed', { timeout: 30_000 }, () => {
    const clause = fc.constantFrom(call('talked-to', 'ines'), call('ordered', 'server'), call('estimated', 'server'), week('>=', 3));
    fc.assert(
      fc.property(fc.uniqueArray(clause, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) }), (all) => {
        const rules = withEvent(and(...all));
        const found = reached(rules);
        expect(found.reached).toBe(true);
        if (!found.reached) return;
        expect(isShortest(prepare(rules), wanted, found.seed, found.log)).toBe(true);
        // One decision for each clause that does not come by itself.
        expect(found.log.length).toBeLessThanOrEqual(all.filter((one) => one.op === 'call').length);
      }),
      { numRuns: 6 },
    );
  });
});
