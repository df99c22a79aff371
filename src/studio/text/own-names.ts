// Examples in the help of a field name people of a scenario that comes with the game. Where the file that is open has somebody of the same
// kind, the example names them; where it has nobody, it names nobody: an id that is not there would only be looked for.

import type { Part } from './lines.ts';
import { namesOf, type Wanted } from './references.ts';

interface Named {
  /** Where such a one stands in a file. */
  readonly of: Wanted;
  /** Who is named where the file has none. */
  readonly nobody: string;
}

/** Whom the schema's own examples name. */
const IN_EXAMPLES: Readonly<Record<string, Named>> = {
  ines: { of: 'stakeholders', nobody: 'someone' },
  shelter: { of: 'departments', nobody: 'some-department' },
  tomas: { of: 'team', nobody: 'some-colleague' },
};

/** In what is written as in a file, `talk: ines`, `promised(ines)`, `shelter.satisfaction`; not in prose. */
const NAMED = /(?<=[`(]|: )(?:ines|shelter|tomas)(?=[.)`])/g;

/** A sentence of the schema with the first names of this file in its examples. */
export const withOwnNames = (sentence: string, parts: readonly Part[]): string =>
  sentence.replaceAll(NAMED, (name) => {
    const named = IN_EXAMPLES[name];
    if (named === undefined) return name;
    const own = namesOf(parts, named.of);
    return own.includes(name) ? name : (own[0] ?? named.nobody);
  });
