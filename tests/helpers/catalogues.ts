// The whole catalogues, with the debrief's words, which load apart.

import { debrief as deDebrief } from '../../src/words/de/debrief.ts';
import { de as deGame } from '../../src/words/de/index.ts';
import { debrief as enDebrief } from '../../src/words/en/debrief.ts';
import { en as enGame } from '../../src/words/en/index.ts';

export const en = { ...enGame, ...enDebrief } as const;
export const de = { ...deGame, ...deDebrief } as const;
