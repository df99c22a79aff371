// Which things a field names: a project, a service, somebody. For completion in the text and for the lists of the forms; that a name
// exists is the checker's business.

import { samePath, type Part } from './lines.ts';

/** The part of the file that a name is looked up in. `writers`: whoever can send a message. */
export type Wanted =
  | 'building'
  | 'skills'
  | 'services'
  | 'departments'
  | 'stakeholders'
  | 'team'
  | 'assets'
  | 'projects'
  | 'events'
  | 'goals'
  | 'hires'
  | 'requests'
  | 'hires'
  | 'writers'
  | 'verdicts'
  | 'choices'
  | 'options';

/** By the name of the field. */
const FIELDS: Readonly<Record<string, Wanted>> = {
  sponsor: 'stakeholders',
  head: 'stakeholders',
  'revealed-by': 'stakeholders',
  by: 'stakeholders',
  to: 'stakeholders',
  talk: 'stakeholders',
  'ask-ruling': 'stakeholders',
  at: 'building',
  'my-floor': 'building',
  walk: 'building',
  clinic: 'building',
  'post-queue': 'building',
  uses: 'services',
  serves: 'services',
  covers: 'services',
  restore: 'services',
  'bring-back': 'services',
  replaces: 'assets',
  protects: 'assets',
  asset: 'assets',
  fail: 'assets',
  'fail-unless-protected': 'assets',
  fix: 'assets',
  audit: 'assets',
  'test-restore': 'assets',
  review: 'assets',
  for: 'projects',
  need: 'projects',
  cause: 'projects',
  prefer: 'projects',
  estimate: 'projects',
  urgent: 'projects',
  expedite: 'projects',
  priority: 'projects',
  'find-cause': 'projects',
  compare: 'projects',
  'kick-off': 'projects',
  demo: 'projects',
  help: 'projects',
  chase: 'projects',
  negotiate: 'projects',
  escalate: 'projects',
  'business-case': 'projects',
  'finance-read': 'projects',
  'pre-mortem': 'projects',
  coach: 'team',
  hire: 'hires',
  'end-contract': 'hires',
  'on-call': 'team',
  notify: 'assets',
  project: 'projects',
  service: 'services',
  skill: 'skills',
  from: 'writers',
  concerns: 'writers',
  'if-silent': 'choices',
};

/** Maps whose names are names of things, by the name of the map. */
const MAPS: Readonly<Record<string, Wanted>> = {
  capacity: 'services',
  skills: 'skills',
  'my-skills': 'skills',
  order: 'projects',
  choose: 'projects',
  lead: 'projects',
  delegate: 'projects',
  delay: 'projects',
  'cut-over': 'projects',
  done: 'projects',
  'cost-of-delay': 'projects',
  brief: 'projects',
  're-decide': 'projects',
  submit: 'projects',
  requests: 'requests',
  patch: 'assets',
  replace: 'assets',
  absent: 'team',
  overtime: 'team',
  pin: 'team',
  shadow: 'team',
  train: 'team',
  team: 'team',
  answers: 'events',
};

/** What stood before and is taken back again, in a check. */
const TAKEN_BACK: Readonly<Record<string, Wanted>> = {
  choose: 'projects',
  lead: 'projects',
  submit: 'projects',
  pin: 'team',
  shadow: 'team',
  train: 'team',
};

const nameOf = (path: readonly string[]): string => path.findLast((step) => !/^\d+$/.test(step)) ?? '';

/** What the value of a field names. */
export function wantedBy(path: readonly string[]): Wanted | undefined {
  const [part] = path;
  const name = nameOf(path);
  const above = path.at(-2) ?? '';
  if (name === 'needs') return part === 'projects' ? 'projects' : undefined;
  if (name === 'cause' || name === 'need') return path.includes('reveal') || path.includes('notices') ? 'projects' : undefined;
  if (name === 'cost-of-delay') return path.includes('reveal') || path.includes('notices') ? 'stakeholders' : undefined;
  if (name === 'from') return part === 'events' ? 'writers' : part === 'requests' ? 'stakeholders' : undefined;
  if (above === 'take-back') return TAKEN_BACK[name] ?? FIELDS[name];
  if (above === 'feedback' || path.at(-3) === 'shadow') return name === 'skill' ? 'skills' : name === 'as' ? undefined : 'team';
  if (name === 'of') return 'assets';
  if (above === 'order' || above === 'choose') return 'options';
  if (above === 'lead' || above === 'shadow') return 'team';
  if (above === 'train') return 'skills';
  if (above === 'pin') return 'projects';
  return FIELDS[name];
}

/** What the names of a map name. */
export function namedIn(path: readonly string[]): Wanted | undefined {
  const name = path.at(-1) ?? '';
  if (path.length < 2) return undefined;
  if (name === 'effort') return path.includes('effects') ? 'projects' : 'skills';
  return MAPS[name];
}

const below = (parts: readonly Part[], path: readonly string[]): readonly string[] =>
  parts.flatMap((part) =>
    part.path.length === path.length + 1 && samePath(part.path.slice(0, -1), path) ? [part.path[path.length] ?? ''] : [],
  );

/** The names that there are; `at` is the field that asks, for what is looked up in its own event or project. */
export function namesOf(parts: readonly Part[], wanted: Wanted, at: readonly string[] = []): readonly string[] {
  switch (wanted) {
    case 'writers':
      return ['stakeholders', 'team'].flatMap((part) => below(parts, [part]));
    case 'choices':
      return below(parts, [...at.slice(0, 2), 'choices']);
    case 'options':
      return below(parts, ['projects', at.at(-1) ?? '', 'options']);
    case 'assets':
      return [...below(parts, ['assets']), ...below(parts, ['projects'])];
    default:
      return below(parts, [wanted]);
  }
}

/** Fields that hold a condition. */
export const isCondition = (path: readonly string[]): boolean => ['when', 'if', 'shows-when', 'expect'].includes(path.at(-1) ?? '');

/** Maps in which what happens stands. */
export const isEffects = (path: readonly string[]): boolean => path.at(-1) === 'effects';
