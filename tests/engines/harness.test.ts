// The harness itself: every engine answers, a difference between engines is seen, and a fault is told.

import { describe, expect, it } from 'vitest';
import { ENGINES } from './engines.ts';

describe.each(Object.entries(ENGINES))('%s', (_name, engine) => {
  it('answers', async () => {
    expect(await engine('var made = { add: (a, b) => a + b };', 'made.add(0.1, 0.2)')).toBe('0.30000000000000004');
  });

  it('tells a fault', async () => {
    await expect(engine('var made = {};', 'made.missing()')).rejects.toThrow(/not a function/);
  });

  it('has no Node in it', async () => {
    expect(await engine('var made = typeof process + typeof require;', 'made')).toBe('undefinedundefined');
  });
});

describe('the engines', () => {
  it('differ where the language lets them: the harness would see it', async () => {
    const words = await Promise.all(
      Object.values(ENGINES).map((engine) => engine('', '(() => { try { null.x } catch (e) { return e.message } })()')),
    );
    expect(new Set(words).size).toBeGreaterThan(1);
  });
});
