// What a change of the log does in this simulation, in sentences: the measure that it moved most, what it would have cost elsewhere, and how
// much of it holds in other worlds. Nothing is claimed where nothing was moved. Pure.

import type { Log, Measures, View } from '../../core/index.ts';
import type { Effect, MeasureName, Spread } from '../../debrief/index.ts';
import type { Texts } from '../../session/types.ts';
import { hours, number, shortList, signedNumber, t } from '../../words/index.ts';
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

/** Differences below this are none: figures are shown whole (measures have one digit). */
const SHOWN = 0.5;

export const measureName = (name: MeasureName): string =>
  name === 'hoursLost' ? t('debrief.measure.hours-lost') : t(`report.measure.${name}`);

/** Whether a difference is good news. Lost hours are the one measure of which less is better. */
export const isBetter = (name: MeasureName, change: number): boolean => (name === 'hoursLost' ? change < 0 : change > 0);

const HOUR = 60;
/** `6 points`, `12 h`. */
export const sizeOf = (name: MeasureName, change: number): string =>
  name === 'hoursLost' ? hours(Math.abs(change) * HOUR) : t('debrief.points', { count: Math.round(Math.abs(change)) });
/** `+6`, `−12 h`. */
export const signedSize = (name: MeasureName, change: number): string =>
  name === 'hoursLost' ? `${change > 0 ? '+' : change < 0 ? '−' : ''}${hours(Math.abs(change) * HOUR)}` : signedNumber(Math.round(change));
const levelOf = (name: MeasureName, value: number): string =>
  name === 'hoursLost' ? hours(value * HOUR) : t('report.of-hundred', { points: number(Math.round(value)) });

/** Measures that moved by what can be seen, the biggest first. */
export const moved = ({ here }: Effect): readonly MeasureName[] =>
  MEASURES.filter((name) => Math.abs(here[name]) >= SHOWN).sort((a, b) => Math.abs(here[b]) - Math.abs(here[a]));

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
  const of = effect.most ?? moved(effect)[0];
  if (!effect.matters || of === undefined || Math.abs(effect.here[of]) < 0.1) return undefined;
  const change = effect.here[of];
  const gained = isBetter(of, change);
  const other = moved(effect).filter((name) => name !== of && isBetter(name, effect.here[name]) !== gained);
  return {
    size: sizeOf(of, change),
    of,
    gained,
    sentence: t('debrief.effect.sentence', {
      change: changeWords(patches, log, texts, view),
      measure: measureName(of),
      there: levelOf(of, measures[of] + change),
      here: levelOf(of, measures[of]),
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
            what: shortList(effect.refused.slice(0, 3).map((decision) => deedName(decision, texts, view))),
          }),
        }),
    ...(effect.dropped.length === 0 ? {} : { dropped: droppedWords(effect, texts, view) }),
  };
}

function elsewhereWords(of: MeasureName, spread: Spread, { worlds, misfits }: Effect): string {
  const values = { worlds, p10: signedSize(of, spread.p10), p90: signedSize(of, spread.p90), measure: measureName(of) };
  const said = t(spread.p10 < 0 && spread.p90 > 0 ? 'debrief.effect.elsewhere-mixed' : 'debrief.effect.elsewhere', values);
  return misfits === 0 ? said : `${said} ${t('debrief.effect.misfits', { count: misfits })}`;
}

const droppedWords = (effect: Effect, texts: Texts, view: View): string =>
  t('debrief.effect.dropped', {
    count: effect.dropped.length,
    what: shortList(effect.dropped.slice(0, 3).map((record) => deedName(record.decision, texts, view))),
  });
