// Does a list name a thing more than once? It counts once, so that its author may have meant another.

import { outOfList } from '../mend.ts';
import type { Path } from '../source.ts';
import type { Checker } from './checker.ts';

/** Every list of the file: all of them hold ids or words of a few, and none of them counts how often. */
export function checkTwice(check: Checker): void {
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    const seen = new Set<unknown>();
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (Array.isArray(value) && typeof inner === 'string') {
        if (seen.has(inner))
          check.atValue('W0317', at, `\`${inner}\` is named twice`, 'once is enough; leave one out', outOfList(check.source, at));
        seen.add(inner);
      } else look(inner, at);
    }
  };
  look(check.file, []);
}
