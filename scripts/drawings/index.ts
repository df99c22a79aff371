// All drawings of the atlas: files drawn by hand, and people, who come in many colours.

import { files } from './files.ts';
import { people } from './people.ts';
import type { Drawing } from './frame.ts';

export type { Drawing } from './frame.ts';

export const drawings: readonly Drawing[] = [...files, ...people];
