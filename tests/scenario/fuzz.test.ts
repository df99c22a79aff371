// Damaged scenarios, the first half: the even numbers. What must hold of them stands in `fuzz.ts`.

import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { mutant } from './mutants.ts';

it('three thousand damaged scenarios are answered with problems that have a place', { timeout: 900_000 }, () => fuzz(0));

it('a mutant can be made again by its number', () => {
  expect(mutant('a: b\nc: d\n', 7)).toBe(mutant('a: b\nc: d\n', 7));
  expect(new Set(Array.from({ length: 50 }, (_, number) => mutant('a: b\nc: d\n', number))).size).toBeGreaterThan(30);
});
