// Parts of a condition, ready to be put into it: each function of the format with the names that this very file has, grouped by what it
// asks, in the format's own words as the page's language has them. A number is compared with a usual figure; the writer changes it from there.

import { FUNCTIONS, type ArgumentKind } from '../../core/index.ts';
import { CHECK_FUNCTIONS } from '../../scenario/index.ts';
import { t } from '../../words/index.ts';
import { ownWords, type Said } from '../../words/studio.ts';
import { sentence } from '../page/problem-words.ts';
import type { Part } from '../text/lines.ts';
import { namesOf, type Wanted } from '../text/references.ts';

export interface ConditionGroup {
  /** In the page's language. */
  readonly about: Said;
  readonly parts: readonly string[];
}

/** The part of the file in which an argument is looked up. What has none here (flags, the coach's rules) is written by hand. */
const PLACES: Partial<Readonly<Record<ArgumentKind, Wanted>>> = {
  project: 'projects',
  stakeholder: 'stakeholders',
  person: 'team',
  member: 'team',
  department: 'departments',
  service: 'services',
  asset: 'assets',
  event: 'events',
  skill: 'skills',
};

/** Figures to compare with where more than one is not the usual question. */
const COMPARED: Readonly<Record<string, string>> = {
  week: '= 3',
  weeks: '>= 6',
  capital: '>= 1000',
  committed: '>= 1000',
  unopened: '>= 1000',
  monthly: '<= monthly-limit',
  'monthly-limit': '>= 100',
  'team-mood': '>= 50',
  'team-energy': '>= 50',
  safety: '>= 50',
  'contact-gap': '<= 3',
  'done-share': '>= 50',
  'week-done': '<= 6',
  'week-of-restore': '<= 6',
  trust: '>= 50',
  satisfaction: '>= 50',
  mood: '>= 50',
  energy: '>= 50',
  skill: '>= 50',
  load: '>= 100',
};
/** Of promises these are asked whether there were none. */
const NONE: readonly string[] = ['broken', 'broken-silently', 'without-estimate'];

const comparedWith = (name: string): string => COMPARED[name] ?? (NONE.includes(name.split('.')[1] ?? '') ? '= 0' : '>= 1');

/** Names for the arguments, all of them together; none where the file has nothing of the kind. */
function argumentsOf(takes: readonly string[], parts: readonly Part[]): readonly string[] {
  const [first, second] = takes;
  if (first === undefined) return [''];
  const place = PLACES[first as ArgumentKind];
  if (place === undefined) return [];
  return namesOf(parts, place).flatMap((name) => {
    if (second === undefined) return [`(${name})`];
    const of =
      second === 'option'
        ? namesOf(parts, 'options', [name])
        : second === 'choice'
          ? namesOf(parts, 'choices', ['events', name])
          : namesOf(parts, 'skills');
    return of.map((one) => `(${name}, ${one})`);
  });
}

/** What a function tells, as a heading. */
function heading(tells: string): Said {
  const { text, ...rest } = ownWords(tells);
  return { text: sentence(text), ...rest };
}

/** What can be put into the condition at a place of the file. */
export function conditionParts(parts: readonly Part[], path: readonly string[]): readonly ConditionGroup[] {
  const asked = Object.entries(FUNCTIONS).map(([name, { takes, gives, tells }]): ConditionGroup => {
    const compared = gives === 'number' ? ` ${comparedWith(name)}` : '';
    return { about: heading(tells), parts: argumentsOf(takes, parts).map((of) => `${name}${of}${compared}`) };
  });
  const goals = ['verdicts', 'objectives', 'checks'].includes(path[0] ?? '') ? namesOf(parts, 'goals') : [];
  const verdicts = path.at(-1) === 'expect' ? namesOf(parts, 'verdicts') : [];
  return [
    { about: { text: t('form.condition-met') }, parts: goals.map((name) => `met(${name})`) },
    { about: heading(CHECK_FUNCTIONS.verdict.tells), parts: verdicts.map((name) => `verdict(${name})`) },
    // Of which things first: what is asked of the run as a whole is a long list of figures.
    ...asked.filter(({ parts: of }) => of[0]?.startsWith('week ') === true),
    ...asked.filter(({ parts: of }) => of[0]?.includes('(') === true),
    ...asked.filter(({ parts: of }) => !(of[0]?.startsWith('week ') === true || of[0]?.includes('(') === true)),
  ].filter((group) => group.parts.length > 0);
}

/** A condition with one part more. */
export function withPart(condition: string, part: string): string {
  const written = condition.trim();
  if (written === '' || written === 'true') return part;
  return /\bor\b/.test(written) ? `(${written}) and ${part}` : `${written} and ${part}`;
}
