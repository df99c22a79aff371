// Examples in the help of a field name people of a scenario that comes with the game. Where the file that is open has somebody of the same
// kind, the example names them: an id that is not there would only be looked for.

import type { Part } from '../text/lines.ts';
import { namesOf, type Wanted } from '../text/references.ts';

/** Whom the schema's own examples name, and where such a one stands in a file. */
const IN_EXAMPLES: Readonly<Record<string, Wanted>> = { ines: 'stakeholders', shelter: 'departments', tomas: 'team' };

/** In what is written as in a file, `talk: ines`, `promised(ines)`, `shelter.satisfaction`; not in prose. */
const NAMED = /(?<=[`(]|: )(?:ines|shelter|tomas)(?=[.)`])/g;

/** A sentence of the schema with the first names of this file in its examples; what the file has none of stays. */
export const withOwnNames = (sentence: string, parts: readonly Part[]): string =>
  sentence.replaceAll(NAMED, (name) => {
    const place = IN_EXAMPLES[name];
    const own = place === undefined ? [] : namesOf(parts, place);
    return own.includes(name) ? name : (own[0] ?? name);
  });
