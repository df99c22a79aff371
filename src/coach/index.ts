// The door of the coach: it reads a run and explains it. Pure, on the core.

export * from './why.ts';
export * from './forecast.ts';
