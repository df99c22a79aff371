// What can be written at a place: the keys that a map still lacks and the words of a field, from the schema; names of things by what the
// field asks for. The same for the editor and for tests: the editor's own shapes come last.

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { FUNCTIONS } from '../../core/index.ts';
import { CHECK_FUNCTIONS, fieldAt, keysOf, wordsOf } from '../../scenario/index.ts';
import { fieldName, fieldWord, ownWords } from '../../words/studio.ts';
import { sentence } from '../page/problem-words.ts';
import { writingAt, type Writing } from './context.ts';
import { partsOf, samePath, type Part } from './lines.ts';
import { withOwnNames } from './own-names.ts';
import { isCondition, isEffects, namedIn, namesOf, wantedBy } from './references.ts';

export interface Offer {
  readonly label: string;
  readonly kind: 'key' | 'word' | 'name' | 'function';
  /** What the schema says of it; of a function, what it tells. */
  readonly about?: string;
  /** Of a key: the field that it would name. Of a word: the field that takes it. */
  readonly path?: readonly string[];
  /** Of a function: it asks about something, which stands in parentheses. */
  readonly isOf?: boolean;
}

const STOCKS: Readonly<Record<string, readonly string[]>> = {
  stakeholders: ['trust'],
  departments: ['satisfaction', 'expectation'],
  team: ['mood', 'fatigue', 'trust'],
};

/** What everybody in the team has. */
const OF_ALL = ['mood', 'fatigue', 'trust', 'safety'];

const aboutOf = (path: readonly string[]): { readonly about?: string } => {
  const about = fieldAt(path)?.description;
  return about === undefined ? {} : { about };
};

const named = (names: readonly string[]): readonly Offer[] => names.map((label) => ({ label, kind: 'name' as const }));

function stocks(parts: readonly Part[]): readonly Offer[] {
  const own = Object.entries(STOCKS).flatMap(([part, of]) =>
    namesOf(parts, part as 'team').flatMap((name) => of.map((stock) => `${name}.${stock}`)),
  );
  return named([...own, ...OF_ALL.map((stock) => ['team', stock].join('.'))]);
}

function keys(parts: readonly Part[], { path }: Writing): readonly Offer[] {
  const wanted = namedIn(path);
  const written = parts.filter((part) => samePath(part.path.slice(0, -1), path)).map((part) => part.path.at(-1) ?? '');
  const known = keysOf(fieldAt(path)).map((label): Offer => ({ label, kind: 'key', path: [...path, label], ...aboutOf([...path, label]) }));
  const names = wanted === undefined ? [] : named(namesOf(parts, wanted, path));
  return [...known, ...names, ...(isEffects(path) ? stocks(parts) : [])].filter(({ label }) => !written.includes(label));
}

function inCondition(parts: readonly Part[], path: readonly string[]): readonly Offer[] {
  const functions = Object.entries({ ...FUNCTIONS, ...(path.at(-1) === 'expect' ? CHECK_FUNCTIONS : {}) });
  const things = (['projects', 'events', 'writers', 'hires', 'departments', 'services', 'assets', 'goals'] as const).flatMap((part) =>
    namesOf(parts, part),
  );
  return [
    ...functions.map(([label, { tells, takes }]): Offer => ({ label, kind: 'function', about: tells, isOf: takes.length > 0 })),
    ...named([...new Set(things)]),
    ...['and', 'or', 'not'].map((label): Offer => ({ label, kind: 'word' })),
  ];
}

function values(parts: readonly Part[], { path }: Writing): readonly Offer[] {
  if (isCondition(path)) return inCondition(parts, path);
  const field = fieldAt(path);
  const wanted = wantedBy(path);
  const words = wordsOf(field).map((label): Offer => ({ label, kind: 'word', path }));
  if (words.length > 0) return words;
  if (wanted !== undefined) return named(namesOf(parts, wanted, path));
  const isYesNo = field?.schema._zod.def.type === 'boolean';
  return isYesNo ? ['true', 'false'].map((label) => ({ label, kind: 'word' })) : [];
}

/** What fits at a place of a text. */
export function offersAt(text: string, offset: number): { readonly writing: Writing; readonly offers: readonly Offer[] } | undefined {
  const writing = writingAt(text, offset);
  if (writing === undefined) return undefined;
  const parts = partsOf(text);
  const offers = writing.kind === 'key' ? keys(parts, writing) : values(parts, writing);
  return { writing, offers };
}

const TYPES: Readonly<Record<Offer['kind'], string>> = { key: 'property', word: 'enum', name: 'variable', function: 'function' };

/** What a key is called on screens beside its name in the file, where that is another word, and what the schema says of it. */
function told({ label, kind, about, path }: Offer, parts: readonly Part[]): Pick<Completion, 'detail' | 'info'> {
  const name = path === undefined ? undefined : kind === 'word' ? fieldWord(path, label) : fieldName(path);
  return {
    ...(name === undefined ? {} : { detail: name }),
    ...(about === undefined ? {} : { info: sentence(withOwnNames(ownWords(about).text, parts)) }),
  };
}

const completionOf = (offer: Offer, parts: readonly Part[]): Completion => ({
  label: offer.label,
  type: TYPES[offer.kind],
  ...told(offer, parts),
  ...(offer.kind === 'key' ? { apply: `${offer.label}: ` } : offer.isOf === true ? { apply: `${offer.label}(` } : {}),
});

/** For CodeMirror. */
export function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString();
  const found = offersAt(text, context.pos);
  if (found === undefined) return null;
  const { writing, offers } = found;
  if (offers.length === 0 || (writing.written === '' && !context.explicit)) return null;
  const parts = partsOf(text);
  return { from: writing.from, options: offers.map((offer) => completionOf(offer, parts)), validFor: /^[\w.-]*$/ };
}
