// All drawings of the atlas: files drawn by hand, and what comes in many colours or states, put together here.

import { files } from './files.ts';
import { machines } from './machines.ts';
import { people } from './people.ts';
import type { Drawing } from './frame.ts';

export type { Drawing } from './frame.ts';

export const drawings: readonly Drawing[] = [...files, ...machines, ...people];
