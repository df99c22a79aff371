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
