// How loud everything is at a moment: volumes of the settings, and of each loop by what the moment is like. Pure; 1 is as recorded.

import type { Settings } from '../session/types.ts';
import { humPowers, loadOf, type Hum } from './hum.ts';
import { seenView, type Moment } from './moment.ts';
import { tensionOf } from './mood.ts';

export type Ambience = Hum | 'typing';
export type Layer = 'calm' | 'tense';
type Volumes<T extends string> = Readonly<Record<T, number>>;

/** What is to be heard of the page: `hidden` in a tab that is not looked at, `asleep` when nothing in the building moves. */
export type Attention = 'awake' | 'asleep' | 'hidden';

const FULL = 100;
/** While somebody waits for an answer the music steps back: −8 decibels. */
const DUCKED = 0.398;
/** While a week plays the team is heard too: half of the power is theirs. */
const TYPING = 0.5;

const SILENCE: Volumes<Ambience> = { 'hum-low': 0, 'hum-mid': 0, 'hum-high': 0, typing: 0 };
const NO_MUSIC: Volumes<Layer> = { calm: 0, tense: 0 };

/** One of the three volumes under the one of everything. */
export const volumeOf = (settings: Settings, which: 'effects' | 'ambience' | 'music'): number =>
  settings.muted || settings.projector ? 0 : (settings.master / FULL) * (settings[which] / FULL);

/** The building is heard where it is to be seen. Powers add up to one, so that it is equally loud at any load. */
export function ambienceOf(moment: Moment, attention: Attention): Volumes<Ambience> {
  const view = seenView(moment);
  const volume = volumeOf(moment.settings, 'ambience');
  const isShown = moment.screen === 'office' || moment.screen === 'ledger';
  const isHeard = attention === 'awake' || (attention === 'asleep' && moment.playing);
  if (view === undefined || !isShown || !isHeard || volume === 0) return SILENCE;
  const typing = moment.playing ? TYPING : 0;
  const powers = humPowers(loadOf(view));
  const loud = (power: number): number => volume * Math.sqrt(power);
  return {
    'hum-low': loud((1 - typing) * powers['hum-low']),
    'hum-mid': loud((1 - typing) * powers['hum-mid']),
    'hum-high': loud((1 - typing) * powers['hum-high']),
    typing: loud(typing),
  };
}

/** Music goes through the whole run; how much of it is tense the week says. It plays on while somebody reads. */
export function musicOf(moment: Moment, attention: Attention): Volumes<Layer> {
  const view = seenView(moment);
  const volume = volumeOf(moment.settings, 'music');
  if (view === undefined || moment.screen === 'title' || attention === 'hidden' || volume === 0) return NO_MUSIC;
  const tense = tensionOf(moment, view) / 2;
  const loud = (power: number): number => volume * Math.sqrt(power) * (moment.openMessage === undefined ? 1 : DUCKED);
  return { calm: loud(1 - tense), tense: loud(tense) };
}
