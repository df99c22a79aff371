// What a player can set, kept on this machine beside the runs.

import type { LANGUAGES } from './places.ts';

export interface Settings {
  /** Four volumes, 0 to 100: of everything, and below it of each kind of sound. Music is off (0) at first. */
  readonly master: number;
  readonly effects: number;
  readonly ambience: number;
  readonly music: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** Percent of the normal text size. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly motion: 'system' | 'full' | 'reduced';
  /** `readable`: a type made for readers who confuse letters. */
  readonly font: 'standard' | 'readable';
  readonly contrast: 'system' | 'more' | 'normal';
  readonly speed: 1 | 2;
  /** `browser`: the first of the browser's languages that there is. */
  readonly language: 'browser' | (typeof LANGUAGES)[number];
  /** How the building is shown. A list works without a picture, by ear and by keyboard. */
  readonly building: 'picture' | 'list';
  /** False: no key of the page does anything but walk and press. */
  readonly keysOn: boolean;
  /** For a class: large, silent, and nothing that gives the run away. */
  readonly projector: boolean;
  /** Keys that the player gave to commands, by command; those left out are as at first. */
  readonly keys: Readonly<Record<string, string>>;
  /** Coach marks are shown in coached runs. */
  readonly marks: boolean;
  /** A question a week is offered. */
  readonly reflections: boolean;
  /** What was told once and is not told again: coach marks that were followed or put away, and that the game is kept. */
  readonly told: readonly string[];
  /** How often each run to hand in was begun on this machine, by scenario and seed. */
  readonly attempts: Readonly<Record<string, number>>;
}
