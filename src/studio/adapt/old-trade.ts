// Words that give away what a scenario's place did before it was adapted: donors, showrooms, drawings. What they stand in is to be read over. Pure.

import type { Facts, NamedThing } from './facts.ts';

/** Of each scenario and template that comes with the studio, by its id: words that another trade does not have. English, as they are. */
const OF_TRADE: Readonly<Record<string, string>> = {
  'harbor-relief':
    'shelters?|hotline|storms?|donors?|donat\\w+|volunteers?|case ?work(?:ers?)?|gala|guests?|desserts?|harbor|gifts?|receipts?|shoebox|grants?|children|dinner|dining|charity|relief|agency',
  'first-ninety-days':
    'showrooms?|warehouses?|aisles?|tents?|boots|retail\\w*|outfitters?|campaigns?|shelf|shelves|scanners?|stores?|napkins|sales|sells?|selling|shops?|customers?|shoppers?|season|poles|tills?',
  'lindqvist-rowe':
    'architects?|draw|draws|drawing|drawings|drawn|drew|engineers?|plots?|plotters?|partners?|permits?|competition|jury|building sites?|clients?|builders?|quay|docks?|saws?|studio|concert|schools?',
  'one-project': 'librar\\w+|books?|readers?|loans?|borrow\\w*|shelf|shelves|catalogs?',
  'two-stakeholders':
    'music\\w*|lessons?|recitals?|concerts?|pianos?|violins?|pupils?|choirs?|schools?|teachers?|instruments?|practice rooms?',
  'full-quarter': 'clinics?|patients?|nurses?|doctors?|wards?|x-rays?|pharmacy|waiting room',
};

/** Letters of a word that a name can be known by. */
const LONG = 5;
/** What any place has, whatever it does. */
const ANYWHERE =
  /^(?:ground|first|second|third|fourth|floors?|upper|lower|basement|cellar|office|offices|rooms?|house|building|level|server|network|front|management|staff|team|stock(?:werk)?|keller|b[üu]ro)$/i;

const wordsOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []);

/** Things that are called otherwise now. */
const changedOf = (things: readonly NamedThing[], renamed: Readonly<Record<string, string>>): readonly NamedThing[] =>
  things.filter(({ id, name }) => (renamed[id] ?? '').trim() !== '' && renamed[id]?.trim() !== name);

interface Renamed {
  readonly floors?: Readonly<Record<string, string>> | undefined;
  readonly departments?: Readonly<Record<string, string>> | undefined;
}

/** Finds what a line says of the old trade; nothing where floors and departments are still called as they were. */
export function oldTrade(old: Facts, { floors = {}, departments = {} }: Renamed): (line: string) => boolean {
  const changed = [...changedOf(old.floors, floors), ...changedOf(old.departments, departments)];
  if (changed.length === 0) return () => false;
  const next = new Set(wordsOf([...Object.values(floors), ...Object.values(departments)]).map((word) => word.toLowerCase()));
  const words = wordsOf(changed.map(({ name }) => name)).filter(
    (word) => word.length >= LONG && !ANYWHERE.test(word) && !next.has(word.toLowerCase()),
  );
  const all = [...(OF_TRADE[old.id] === undefined ? [] : [OF_TRADE[old.id]]), ...words].join('|');
  if (all === '') return () => false;
  const pattern = new RegExp(`(?<![\\p{L}{])(?:${all})(?![\\p{L}}])`, 'iu');
  return (line) => pattern.test(line);
}
