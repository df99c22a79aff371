// Damaged scenarios, the second half: the odd numbers. What must hold of them stands in `fuzz.ts`.

import { it } from 'vitest';
import { fuzz } from './fuzz.ts';

it('three thousand more damaged scenarios are answered with problems that have a place', { timeout: 900_000 }, () => fuzz(1));
