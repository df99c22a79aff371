// What a change of the log does in this simulation, in sentences: the measure that it moved most, what it would have cost elsewhere, and how
// much of it holds in other worlds. Nothing is claimed where nothing was moved. Pure.

import type { Log, Measures, View } from '../../core/index.ts';
import type { Effect, MeasureName, Spread } from '../../debrief/index.ts';
import { weekOf, type Texts } from '../../session/types.ts';
import { hours, number, shortList, shownHours, signedHours, signedNumber, t } from '../../words/index.ts';
import { changeWords, deedName, type Patch } from './change-words.ts';

/** In the order in which they are shown. */
export const MEASURES = [
  'value',
  'promises',
  'satisfaction',
  'hoursLost',
  'money',
  'team',
  'resilience',
] as const satisfies readonly MeasureName[];

export const measureName = (name: MeasureName): string =>
  name === 'hoursLost' ? t('debrief.measure.hours-lost') : t(`report.measure.${name}`);

/** Whether a difference is good news. Lost hours are the one measure of which less is better. */
export const isBetter = (name: MeasureName, change: number): boolean => (name === 'hoursLost' ? change < 0 : change > 0);

const HOUR = 60;
/** As it is shown: whole points, hours to the half hour. Away from nothing, so that −3.5 is as large as 3.5. */
function shown(name: MeasureName, value: number): number {
  const size = name === 'hoursLost' ? shownHours(Math.abs(value) * HOUR) / HOUR : Math.round(Math.abs(value));
  return value < 0 && size !== 0 ? -size : size;
}

/** `6 points`, `12 h`. */
export const sizeOf = (name: MeasureName, change: number): string =>
  name === 'hoursLost' ? hours(Math.abs(change) * HOUR) : t('debrief.points', { count: Math.abs(shown(name, change)) });
/** `+6`, `−12 h`, `0`. */
export function signedSize(name: MeasureName, change: number): string {
  return name === 'hoursLost' ? signedHours(change * HOUR) : signedNumber(shown(name, change));
}
const levelOf = (name: MeasureName, value: number): string =>
  name === 'hoursLost' ? hours(value * HOUR) : t('report.of-hundred', { points: number(value) });

/** Measures that moved by what can be seen, the biggest first. */
export const moved = ({ here }: Effect): readonly MeasureName[] =>
  MEASURES.filter((name) => shown(name, here[name]) !== 0).sort((a, b) => Math.abs(here[b]) - Math.abs(here[a]));

export interface EffectWords {
  /** What it would have been, in bold: "6 points". */
  readonly size: string;
  /** The measure it is about, and whether it gained. */
  readonly of: MeasureName;
  readonly gained: boolean;
  readonly sentence: string;
  /** What else it would have moved the other way. */
  readonly price?: string;
  readonly elsewhere?: string;
  readonly dropped?: string;
  /** What of the change itself was not possible. */
  readonly refused?: string;
}

interface Told {
  readonly effect: Effect;
  readonly patches: readonly Patch[];
  readonly log: Log;
  readonly measures: Measures;
  readonly texts: Texts;
  readonly view: View;
}

/** Undefined where the change made no difference that can be seen: then nothing may be claimed. */
export function effectWords({ effect, patches, log, measures, texts, view }: Told): EffectWords | undefined {
  const seen = moved(effect);
  const of = effect.most !== undefined && seen.includes(effect.most) ? effect.most : seen[0];
  if (!effect.matters || of === undefined) return undefined;
  const change = effect.here[of];
  const gained = isBetter(of, change);
  const other = seen.filter((name) => name !== of && isBetter(name, effect.here[name]) !== gained);
  return {
    size: sizeOf(of, change),
    of,
    gained,
    sentence: t('debrief.effect.sentence', {
      change: changeWords(patches, log, texts, view),
      measure: measureName(of),
      // What is shown adds up: the end is where it is said to have ended, and so many points from there.
      there: levelOf(of, Math.max(0, shown(of, measures[of]) + shown(of, change))),
      here: levelOf(of, shown(of, measures[of])),
    }),
    ...(other.length === 0
      ? {}
      : {
          price: t(gained ? 'debrief.effect.price' : 'debrief.effect.gain', {
            what: shortList(other.map((name) => `${measureName(name)} ${signedSize(name, effect.here[name])}`)),
          }),
        }),
    ...(effect.elsewhere === undefined ? {} : { elsewhere: elsewhereWords(of, effect.elsewhere[of], effect) }),
    ...(effect.refused === undefined || effect.refused.length === 0
      ? {}
      : {
          refused: t('debrief.effect.refused', {
            what: named(effect.refused.map((decision) => t('debrief.effect.deed', { text: deedName(decision, texts, view) }))),
          }),
        }),
    ...(effect.dropped.length === 0 ? {} : { dropped: droppedWords(effect, texts, view) }),
  };
}

function elsewhereWords(of: MeasureName, spread: Spread, { worlds, misfits }: Effect): string {
  const values = { worlds, p10: signedSize(of, spread.p10), p90: signedSize(of, spread.p90), measure: measureName(of) };
  const said = t(elsewhereCode(shown(of, spread.p10), shown(of, spread.p90)), values);
  return misfits === 0 ? said : `${said} ${t('debrief.effect.misfits', { count: misfits })}`;
}

function elsewhereCode(low: number, high: number) {
  if (low === high) return low === 0 ? 'debrief.effect.elsewhere-none' : 'debrief.effect.elsewhere-same';
  return low < 0 && high > 0 ? 'debrief.effect.elsewhere-mixed' : 'debrief.effect.elsewhere';
}

/** Decisions that are named one by one; the rest is counted. */
const NAMED = 3;
const named = (names: readonly string[]): string =>
  shortList([...names.slice(0, NAMED), ...(names.length > NAMED ? [t('debrief.effect.and-more', { count: names.length - NAMED })] : [])]);

const droppedWords = (effect: Effect, texts: Texts, view: View): string =>
  t('debrief.effect.dropped', {
    count: effect.dropped.length,
    what: named(
      effect.dropped.map(({ at, decision }) =>
        t('debrief.effect.deed-in-week', { text: deedName(decision, texts, view), week: weekOf(at[0]) }),
      ),
    ),
  });
