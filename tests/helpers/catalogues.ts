// The whole catalogues, with the words of the debrief, of the studio and of the checker's codes, which load apart.

import { debrief as deDebrief } from '../../src/words/de/debrief.ts';
import { de as deGame } from '../../src/words/de/index.ts';
import { studio as deStudio } from '../../src/words/de/studio.ts';
import { codes } from '../../src/words/en/codes.ts';
import { debrief as enDebrief } from '../../src/words/en/debrief.ts';
import { en as enGame } from '../../src/words/en/index.ts';
import { studio as enStudio } from '../../src/words/en/studio.ts';

export const en = { ...enGame, ...codes, ...enDebrief, ...enStudio } as const;
export const de = { ...deGame, ...deDebrief, ...deStudio } as const;
