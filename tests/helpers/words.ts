// Tests speak English from the first line on, as the game does once it has begun, and know what loads apart: the words of the debrief, of the
// studio, and the meanings of the checker's codes.

import { debriefWords } from '../../src/words/index.ts';
import { codes } from '../../src/words/en/codes.ts';
import { studio } from '../../src/words/en/studio.ts';
import { addWords } from '../../src/words/words.ts';

await debriefWords();
await addWords(async (wanted) => (wanted === 'de' ? (await import('../../src/words/de/studio.ts')).studio : { ...codes, ...studio }));
