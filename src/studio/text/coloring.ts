// The colors and folds of YAML, only where the editor's reader can hold the text. It reads as deep as a text is nested, and far beyond what
// any scenario has it would take all of the page's time, or end it: such a text stands without colors, and the checker tells where it is.

import { yamlLanguage } from '@codemirror/lang-yaml';
import { LanguageSupport, ParseContext } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { isTooDeep } from '../../scenario/index.ts';

export const isColored = (text: string): boolean => !isTooDeep(text);

const skipping = ParseContext.getSkippingParser();

/** The reader itself looks first, whatever hands it a text: on the way back from a change the editor shows it the text of before once more. */
const guarded = yamlLanguage.configure({
  wrap: (reading, input, fragments, ranges) =>
    isColored(input.read(0, input.length)) ? reading : skipping.startParse(input, fragments, ranges),
});

export const coloring = (): Extension => new LanguageSupport(guarded);
