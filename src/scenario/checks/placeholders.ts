// Has every text been written that the studio put in for its author to write?

import { isPlaceholder } from '../placeholders.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

/** Every text of the file, translations and remarks for nobody but authors too. */
export function checkWritten(check: Checker): void {
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (isPlaceholder(value))
        check.atValue('W0324', path, `\`${String(path.at(-1))}\` is still to be written`, 'write it, or take out what needs it');
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) look(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  look(check.file, []);
}
