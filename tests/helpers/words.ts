// Tests speak English from the first line on, as the game does once it has begun.

import { debriefWords } from '../../src/words/index.ts';
import { studioWords } from '../../src/words/studio.ts';

await debriefWords();
await studioWords();
