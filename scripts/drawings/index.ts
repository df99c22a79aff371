// All drawings of the atlas.

import { furniture } from './furniture.ts';
import { machines } from './machines.ts';
import { outside } from './outside.ts';
import { people } from './people.ts';
import type { Drawing } from './frame.ts';

export type { Drawing } from './frame.ts';

export const drawings: readonly Drawing[] = [...furniture, ...machines, ...outside, ...people];
