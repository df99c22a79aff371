// What the laboratory worker answers, and the sentences that are made of it.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BalanceFinding } from '../../src/lab/index.ts';
import { compileScenario, type Texts } from '../../src/scenario/index.ts';
import { findingSentences } from '../../src/studio/lab/balance-words.ts';
import { changeWords } from '../../src/studio/lab/change-words.ts';
import { serve } from '../../src/studio/lab/service.ts';
import { isBroken, type FromLab, type Results, type Task } from '../../src/studio/lab/tasks.ts';
import { spansOf } from '../../src/studio/lab/why.tsx';

const SMALL = readFileSync(new URL('../scenario/fixtures/small.yaml', import.meta.url), 'utf8');

function answer<Kind extends Task['kind']>(
  task: Extract<Task, { kind: Kind }>,
): { readonly result: Results[Kind]; readonly steps: number } {
  const heard: FromLab[] = [];
  let now = 0;
  // Each look at the clock is a second later, so every step is told.
  serve(
    task,
    (message) => heard.push(message),
    () => (now += 1_000),
  );
  const last = heard.at(-1);
  if (last?.kind !== 'done') throw new Error('failed');
  return { result: last.result as Results[Kind], steps: heard.length - 1 };
}

describe('the worker', () => {
  it('counts how often events come, step by step, with titles', () => {
    const { result, steps } = answer({ kind: 'frequencies', text: SMALL, name: 'small.yaml', runs: 3 });
    if (isBroken(result)) throw new Error('broken');
    expect([result.runs, result.weeks, steps]).toEqual([3, 6, 3]);
    const [event] = result.events;
    expect(result.titles[event?.event ?? '']).toMatch(/\w/);
    expect(event?.weeks).toHaveLength(6);
  });

  it('says why an event came, part by part, as the file writes it', () => {
    const compiled = compileScenario(SMALL, 'small.yaml');
    if (!compiled.ok) throw new Error('broken');
    const [event] = compiled.rules.events;
    const { result } = answer({ kind: 'why', text: SMALL, name: 'small.yaml', event: event?.id ?? '' });
    if (isBroken(result)) throw new Error('broken');
    for (const day of result.days) for (const { text } of day.clauses) expect(SMALL).toContain(text.replaceAll(/[()]/g, '').split(' ')[0]);
    const spans = spansOf(result.days);
    expect(spans.length).toBeLessThanOrEqual(result.days.length);
    expect(spans.at(-1)?.to).toBe(result.days.at(-1)?.week);
  });

  it('plays nothing that has errors, and never throws', () => {
    const { result } = answer({ kind: 'balance', text: SMALL.replace('sponsor: sam', 'sponsor: samm'), name: 'small.yaml' });
    expect(isBroken(result) ? result.errors : 0).toBeGreaterThan(0);
    expect(answer({ kind: 'compile', text: ']['.repeat(9), name: 'x.yaml' }).result).toMatchObject({ errors: 1 });
    expect(answer({ kind: 'facts', text: ': :' }).result).toBeUndefined();
    expect(() => answer({ kind: 'why', text: SMALL, name: 'small.yaml', event: 'nowhere' })).toThrow('failed');
  });

  it('finds the edit of a proposed number in the text as it stands', () => {
    const { result } = answer({ kind: 'edit', text: SMALL, path: ['start', 'money', 'capital'], value: 26_000 });
    expect(result).toHaveLength(1);
    expect(result[0]?.insert).toMatch(/26/);
  });
});

describe('a finding in words', () => {
  let texts: Texts;
  beforeAll(() => {
    const compiled = compileScenario(SMALL, 'small.yaml');
    if (!compiled.ok) throw new Error('broken');
    ({ texts } = compiled);
  });
  const players = { count: 7, of: 10 };
  const clause = { expr: { op: 'call', name: 'done', ids: ['server'] }, denied: false } as const;
  const say = (finding: BalanceFinding): string => findingSentences({ finding }, texts).join(' ');

  it('tells who runs out of money, when, and what would do', () => {
    const short = { level: 'problem', code: 'money-runs-out', players, week: 9, capital: 24_000 } as const;
    expect(say({ ...short, enough: 26_000 })).toBe('7 of 10 careful players run out of money by week 9. $26,000 would do; it is $24,000.');
    expect(say(short)).toBe('7 of 10 careful players run out of money by week 9. No sum would be enough.');
  });

  it('names the part of a condition that is in the way', () => {
    const goal = Object.keys(texts.goals)[0] ?? '';
    const hard = { level: 'problem', code: 'goal-too-hard', goal, players, clause } as const;
    expect(say({ ...hard, clauseHeld: 0 })).toBe(
      `Only 7 of 10 careful players meet the goal “${texts.goals[goal]?.label}”. Never true: ${texts.projects['server']?.short} is live.`,
    );
    expect(say({ ...hard, clauseHeld: 3 })).toContain(`What was missing most often: ${texts.projects['server']?.short} is live.`);
  });

  it('names what it would change by the thing and the field, with what stands there now', () => {
    const change = (path: readonly (string | number)[], value: string | number | boolean): string =>
      changeWords({ path, value }, SMALL, texts);
    const price = ['projects', 'aps', 'options', 'shop', 'price'];
    expect(change(['start', 'money', 'capital'], 26_000)).toBe('Capital, Start: 26,000 instead of 12,000');
    expect(change(['projects', 'aps', 'wanted'], 9)).toMatch(/^Wanted, Wi-Fi: 9 instead of \d+$/);
    expect(change(price, 9)).toMatch(/^Price, .+, Wi-Fi: 9 instead of [\d,]+$/);
    expect(change(['events', 'power-blink', 'must-answer'], true)).toMatch(/^Must answer, .+: Yes$/);
    const condition = { op: 'call', name: 'done', ids: ['aps'] } as const;
    expect(changeWords({ path: ['goals', 'cases-safe', 'if'], value: 'done(aps)', condition }, SMALL, texts)).toMatch(/: Wi-Fi is live$/);
  });

  it('has a sentence for each', () => {
    const level = 'hint' as const;
    const runs = { count: 9, of: 10 };
    const all: readonly BalanceFinding[] = [
      { level, code: 'goal-nobody-meets', goal: 'a', must: true, players },
      { level, code: 'idle-meets-goals', players },
      { level, code: 'everybody-meets-goals', players },
      ...(['clause', 'together', 'chance', 'turn'] as const).map((why) => ({
        level,
        code: 'event-never-came' as const,
        event: 'a',
        players,
        why,
      })),
      { level, code: 'clause-never-true', event: 'a', players, clause },
      { level, code: 'verdict-never-given', verdict: 'a', players },
      { level, code: 'objective-never-shown', objective: 'a', players },
      { level, code: 'answer-always-best', event: 'a', choice: 'b', runs },
      { level, code: 'answer-never-best', event: 'a', choice: 'b', runs },
      { level, code: 'option-always-best', project: 'a', option: 'b', runs },
      { level, code: 'option-never-best', project: 'a', option: 'b', runs },
      { level, code: 'promise-nobody-can-keep', event: 'a', choice: 'b', project: 'c', week: 4, players, earliest: 6 },
      { level, code: 'wanted-too-early', project: 'c', week: 4, players },
    ];
    const said = all.map((one) => say(one));
    expect(new Set(said).size).toBe(all.length);
    for (const sentence of said) expect(sentence).toMatch(/\.$/);
  });
});
