// The core's own Alea gives what the library gives, bit for bit, however a key is cut in two.

import fc from 'fast-check';
import alea from 'seedrandom/lib/alea.js';
import { describe, expect, it } from 'vitest';
import { headOf, Tape } from '../../src/core/alea.ts';
import { Luck } from '../../src/core/luck.ts';
import { times } from '../helpers/scale.ts';

describe('a tape', () => {
  it('is the library’s for the same key', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ unit: 'binary' }), (head, tail) => {
        const [own, next] = [new Tape(head, headOf(head), tail), alea(`${head}${tail}`)];
        for (let i = 0; i < 40; i += 1) expect(own.at(i)).toBe(next());
      }),
      { numRuns: times(200, 5000) },
    );
  });

  it('gives an earlier value again', () => {
    const [tape, next] = [new Tape('a|', headOf('a|'), 'b'), alea('a|b')];
    const values = Array.from({ length: 5 }, () => next());
    expect(tape.at(4)).toBe(values[4]);
    expect(tape.at(1)).toBe(values[1]);
  });

  it('is what luck draws from, keyed by seed, purpose and subject', () => {
    const next = alea('seed|hazard|switch');
    const luck = new Luck('seed');
    expect([0, 1, 2].map((i) => luck.draw('hazard', 'switch', i))).toEqual([next(), next(), next()]);
  });
});
