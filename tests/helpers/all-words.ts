// Tests speak with all words, as a page does once a game is open.

import { loadWords } from '../../src/words/index.ts';

await loadWords();
