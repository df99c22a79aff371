// The door of the debrief: the whole debrief of a run, as data.

export type * from './debrief.ts';
