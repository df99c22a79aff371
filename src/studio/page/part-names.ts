// What the parts of a file are called in the page's language; a part that has no name here goes by its own.

import { isMessageKey, t } from '../../words/index.ts';

export function partName(part: string): string {
  const key = `part.name.${part}`;
  return isMessageKey(key) ? t(key) : part;
}
