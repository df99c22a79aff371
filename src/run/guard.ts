// What stands before the parser of any JSON from outside: size and depth. A text of a thousand nested lists can end a
// program inside its parser, where nothing can catch it.

import { failure, success, type Result } from './result.ts';
import type { ShapeError } from './shape.ts';

/** Bytes in UTF-8. */
export const MAX_BYTES = 256 * 1024;
export const MAX_DEPTH = 64;

/** Parses JSON that may be hostile. Never throws. */
export function parseGuarded(text: string): Result<unknown, ShapeError> {
  if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES)
    return failure({ path: 'the file', expected: `at most ${MAX_BYTES / 1024} KiB` });
  if (depthOf(text) > MAX_DEPTH) return failure({ path: 'the file', expected: `at most ${MAX_DEPTH} levels` });
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ path: 'the file', expected: 'whole JSON, as the game exported it' });
  }
}

/** The deepest nesting of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i];
    if (inString) {
      if (mark === '\\') i += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '[' || mark === '{') deepest = Math.max(deepest, (depth += 1));
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return deepest;
}
