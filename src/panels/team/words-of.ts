// Figures of people as words: nobody is a number. Points run from 0 to 10,000.

import type { Points } from '../../core/index.ts';

export type MoodWord = 'good' | 'fair' | 'low';
export type EnergyWord = 'rested' | 'tired' | 'worn';
export type SayWord = 'high' | 'middle' | 'low';

export const moodWord = (mood: Points): MoodWord => (mood >= 6_000 ? 'good' : mood >= 4_000 ? 'fair' : 'low');
export const energyWord = (fatigue: Points): EnergyWord => (fatigue < 3_000 ? 'rested' : fatigue < 7_000 ? 'tired' : 'worn');
export type StrainWord = 'none' | 'some' | 'much';
export const strainWord = (strain: Points): StrainWord => (strain < 2_500 ? 'none' : strain < 5_000 ? 'some' : 'much');
export const sayWord = (autonomy: Points): SayWord => (autonomy >= 7_000 ? 'high' : autonomy >= 4_000 ? 'middle' : 'low');
