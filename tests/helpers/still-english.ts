// What of a problem has no German yet.

import type { Diagnostic } from '../../src/scenario/index.ts';
import { inGerman } from '../../src/words/de/checker.ts';

/** Sentences that a reader of German would be shown in English: of the message, of each line of the hint, of the title of the fix. */
export const stillEnglish = (found: readonly Diagnostic[]): readonly string[] =>
  found
    .flatMap(({ message, hint = '', fix }) => [
      message,
      ...hint.split('\n').filter((line) => line !== ''),
      ...(fix === undefined ? [] : [fix.title]),
    ])
    .filter((sentence) => inGerman(sentence) === undefined);
