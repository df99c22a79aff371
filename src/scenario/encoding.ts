// Is a file text at all, and is it saved as it is read? What else it is, is told once, and not for each of its letters.

import type { Diagnostic } from './diagnostic.ts';
import type { Source } from './source.ts';

/** What stands for a letter that could not be read. */
const LOST = '\ufffd';
// Signs that no text holds, but for a slip.
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;
/** So many of them among the first letters are no slip. */
const MOST_CONTROLS = 8;
const LOOKED_AT = 4096;

const UTF8 = 'save it once more with the encoding UTF-8';

/** The whole file is something else: a picture, a document of a word processor, a text in two bytes a letter. */
function otherwise(text: string): { readonly message: string; readonly hint: string } | undefined {
  const begins = text.slice(0, LOOKED_AT);
  const controls = begins.match(CONTROL) ?? [];
  if (controls.length < MOST_CONTROLS) return undefined;
  if (controls.every((sign) => sign === '\0') && controls.length > begins.length / 3)
    return { message: 'the file is saved as UTF-16', hint: UTF8 };
  return {
    message: 'this is not a text file',
    hint: 'a document of a word processor, a table or a picture cannot be read: copy its text into an editor for plain text, and save it as UTF-8',
  };
}

export const isOtherwise = (text: string): boolean => otherwise(text) !== undefined;

/** What is wrong with the file as a whole; undefined where it is text as it should be. */
export function checkEncoding(source: Source): Diagnostic | undefined {
  const { text } = source;
  const other = otherwise(text);
  if (other !== undefined) return source.diagnostic('E0124', { start: 0, end: 1 }, other.message, other.hint);
  const first = text.indexOf(LOST);
  if (first === -1) return undefined;
  const more = text.split(LOST).length - 2;
  const message =
    more === 0
      ? 'a letter was lost here: the file is not saved as UTF-8'
      : more === 1
        ? 'a letter was lost here and at one more place: the file is not saved as UTF-8'
        : `a letter was lost here and at ${more} more places: the file is not saved as UTF-8`;
  const hint = 'save it once more with the encoding UTF-8, from the program in which every letter is still there';
  return source.diagnostic('E0124', { start: first, end: first + 1 }, message, hint);
}
