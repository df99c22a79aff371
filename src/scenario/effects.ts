// Effects of a file (`ines.trust: -3`, `promise: …`) as effects of the core. Used twice: to check what they name, and to build.

import type { Effect, EffectStock } from '../core/index.ts';
import { asId, EFFECT_STOCKS } from '../core/index.ts';
import { guess, type Guess } from './names.ts';
import { cents, points, spanDays, spanWeeks, workMinutes } from './quantities.ts';
import type { ScenarioFile } from './schema.ts';
import { VERBS } from './schema/events.ts';
import { WEEKDAYS } from './schema/start.ts';
import type { Scope } from './scope.ts';

export type EffectsOfFile = NonNullable<ScenarioFile['events'][string]['effects']>;

const VERB_NAMES = Object.keys(VERBS);

export const isVerb = (key: string): boolean => VERB_NAMES.includes(key);

/** What `somebody.something` adds to, or why it is nothing. */
export type Target =
  | { readonly ok: true; readonly stock: EffectStock; readonly subjects: readonly string[] }
  | {
      readonly ok: false;
      readonly code: 'E0210' | 'E0230';
      readonly part: 'subject' | 'stock' | 'all';
      readonly message: string;
      readonly hint: string;
      /** What mends the part that it is about. */
      readonly instead?: Guess;
    };

const OF_DEPARTMENT = ['satisfaction', 'expectation'] as const;
const OF_PERSON = ['mood', 'fatigue', 'team-trust'] as const;
const FORMS = 'a stakeholder has trust; a department satisfaction and expectation; a team member mood, fatigue and trust; the team safety';

const insteadOf = (near: Guess | undefined): { readonly instead?: Guess } => (near === undefined ? {} : { instead: near });

const wrongStock = (subject: string, stock: string, known: readonly string[]): Target => {
  const near = guess(stock, known);
  const hint = `there is ${known.map((name) => `${subject}.${name}`).join(', ')}${near === undefined ? '' : `. Did you mean \`${near.name}\`?`}`;
  return { ok: false, code: 'E0230', part: 'stock', message: `\`${subject}\` has no \`${stock}\``, hint, ...insteadOf(near) };
};

/** Resolves `ines.trust`, `shelter.satisfaction`, `tomas.mood`, `team.mood` (everybody), `team.safety`. */
export function resolveTarget(key: string, scope: Scope): Target {
  const [subject = '', stock, ...more] = key.split('.');
  if (stock === undefined || more.length > 0) {
    // A stock by itself, or with the slip of a letter: of whom, nobody can tell.
    if (more.length === 0 && (EFFECT_STOCKS as readonly string[]).includes(key))
      return { ok: false, code: 'E0230', part: 'all', message: `there is no effect \`${key}\``, hint: `say whose: ${FORMS}` };
    const near = guess(key, [...VERB_NAMES, ...EFFECT_STOCKS]);
    return {
      ok: false,
      code: 'E0230',
      part: 'all',
      message: `there is no effect \`${key}\``,
      hint: near === undefined ? `${FORMS}; verbs: ${VERB_NAMES.join(', ')}` : `did you mean \`${near.name}\`?`,
      ...insteadOf(near),
    };
  }
  const isKnown = (['stakeholder', 'person', 'department'] as const).some((kind) => scope.knows(kind, subject));
  // Whoever it is stands in a part that could not be read: nothing can be said of it.
  if (!isKnown && subject !== 'team' && (scope.isOpen('writer') || scope.isOpen('department')))
    return { ok: true, stock: 'trust', subjects: [] };
  if (subject === 'team') {
    if (stock === 'safety') return { ok: true, stock, subjects: ['run'] };
    const everybody = stock === 'trust' ? 'team-trust' : OF_PERSON.find((name) => name === stock);
    return everybody === undefined
      ? wrongStock(subject, stock, ['safety', 'mood', 'fatigue', 'trust'])
      : { ok: true, stock: everybody, subjects: scope.ids('person') };
  }
  // A stakeholder or team member may share an id with a department; the stock tells which is meant.
  const ofDepartment = OF_DEPARTMENT.find((name) => name === stock);
  if (scope.knows('department', subject) && ofDepartment !== undefined) return { ok: true, stock: ofDepartment, subjects: [subject] };
  if (scope.knows('stakeholder', subject))
    return stock === 'trust' ? { ok: true, stock, subjects: [subject] } : wrongStock(subject, stock, ['trust']);
  if (scope.knows('person', subject)) {
    const ofPerson = stock === 'trust' ? 'team-trust' : OF_PERSON.find((name) => name === stock);
    return ofPerson === undefined
      ? wrongStock(subject, stock, ['mood', 'fatigue', 'trust'])
      : { ok: true, stock: ofPerson, subjects: [subject] };
  }
  if (scope.knows('department', subject)) return wrongStock(subject, stock, OF_DEPARTMENT);
  const near = guess(subject, [...scope.ids('writer'), ...scope.ids('department'), 'team']);
  const departments = scope.ids('department').join(', ');
  const hint = `departments here: ${departments}; people: ${scope.ids('writer').join(', ')}${near === undefined ? '' : `. Did you mean \`${near.name}\`?`}`;
  return { ok: false, code: 'E0210', part: 'subject', message: `nobody is called \`${subject}\``, hint, ...insteadOf(near) };
}

const isSet = (value: unknown): value is { readonly set: number } => typeof value === 'object' && value !== null && 'set' in value;

/** One or several, as a list. */
export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];

function verbs(effects: EffectsOfFile): Effect[] {
  const found: Effect[] = [];
  for (const { to, for: project, week } of listOf(effects.promise))
    found.push({ kind: 'promise', to: asId(to), project: asId(project), week });
  for (const id of listOf(effects.reveal?.need)) found.push({ kind: 'reveal', what: { kind: 'need', project: asId(id) } });
  for (const id of listOf(effects.reveal?.cause)) found.push({ kind: 'reveal', what: { kind: 'cause', project: asId(id) } });
  for (const id of listOf(effects.reveal?.asset)) found.push({ kind: 'reveal', what: { kind: 'asset', asset: asId(id) } });
  for (const id of listOf(effects.reveal?.['cost-of-delay']))
    found.push({ kind: 'reveal', what: { kind: 'cost-of-delay', stakeholder: asId(id) } });
  const by = effects.ask?.by === undefined ? {} : { weekday: WEEKDAYS.indexOf(effects.ask.by) };
  for (const id of listOf(effects.ask?.estimate)) found.push({ kind: 'estimate', project: asId(id), ...by });
  for (const [id, option] of Object.entries(effects.order ?? {})) found.push({ kind: 'order', project: asId(id), option: asId(option) });
  for (const id of listOf(effects.fail)) found.push({ kind: 'fail', asset: asId(id), unlessProtected: false });
  for (const id of listOf(effects['fail-unless-protected'])) found.push({ kind: 'fail', asset: asId(id), unlessProtected: true });
  for (const id of listOf(effects.restore)) found.push({ kind: 'restore', service: asId(id) });
  for (const id of listOf(effects['bring-back'])) found.push({ kind: 'bring-back', service: asId(id) });
  for (const [id, price] of Object.entries(effects.replace ?? {})) found.push({ kind: 'replace', asset: asId(id), price: cents(price) });
  for (const [id, time] of Object.entries(effects.absent ?? {})) found.push({ kind: 'absent', person: asId(id), weeks: spanWeeks(time) });
  for (const [id, time] of Object.entries(effects.effort ?? {}))
    found.push({ kind: 'effort', project: asId(id), minutes: workMinutes(time) });
  for (const [id, time] of Object.entries(effects.delay ?? {})) found.push({ kind: 'delay', project: asId(id), days: spanDays(time) });
  if (effects.prefer !== undefined) found.push({ kind: 'prefer', project: asId(effects.prefer) });
  for (const flag of listOf(effects.flag)) found.push({ kind: 'flag', flag });
  for (const id of listOf(effects.fix)) found.push({ kind: 'fix', asset: asId(id) });
  return found;
}

/** The core's effects, in a fixed order: money, people, then verbs. The file must have passed its checks. */
export function buildEffects(effects: EffectsOfFile | undefined, scope: Scope): Effect[] {
  if (effects === undefined) return [];
  const found: Effect[] = [];
  if (effects.capital !== undefined) found.push({ kind: 'add', stock: 'capital', subject: 'run', delta: cents(effects.capital) });
  if (effects.monthly !== undefined) found.push({ kind: 'add', stock: 'monthly', subject: 'run', delta: cents(effects.monthly) });
  if (effects.credits !== undefined) found.push({ kind: 'add', stock: 'credits', subject: 'run', delta: Math.round(effects.credits) });
  for (const [key, value] of Object.entries(effects)) {
    if (isVerb(key)) continue;
    const target = resolveTarget(key, scope);
    if (!target.ok) continue;
    for (const subject of target.subjects) {
      if (typeof value === 'number') found.push({ kind: 'add', stock: target.stock, subject, delta: points(value) });
      else if (isSet(value)) found.push({ kind: 'set', stock: target.stock, subject, value: points(value.set) });
    }
  }
  return [...found, ...verbs(effects)];
}
