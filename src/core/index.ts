// The only door of the core. Everything outside imports from here.

export * from './ids.ts';
export * from './units.ts';
export * from './scenario.ts';
export * from './decision.ts';
export * from './problem.ts';
export * from './posting.ts';
export * from './happening.ts';
export * from './conditions.ts';
export * from './view.ts';
export * from './outcome-view.ts';
export { WAIT_BURDENS, type WaitBurden } from './expect-state.ts';
export { prepare, type Game } from './prepare.ts';
export { begin, type Profile } from './begin.ts';
export { decide } from './decide.ts';
export { advance, type Advanced } from './advance.ts';
export { view } from './make-view.ts';
export { imagine } from './imagine.ts';
export { run, awaitingOf, continueRun, dayOf, silently, type Ran, type RanDay, type RunOptions } from './run.ts';
export { drive, type Desk, type Witness } from './drive.ts';
export { outcome } from './measures.ts';
export { latestDate } from './latest-date.ts';
export { COURSE_PRICE } from './systems/key-person.ts';
export { hashState } from './hash-state.ts';
export { hashText } from './hash.ts';
export type { State } from './state.ts';
