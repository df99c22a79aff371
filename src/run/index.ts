// The door of the run room: the run file and link, replaying, verifying and patching a log. Pure.

export * from './result.ts';
export * from './shape.ts';
export { MAX_BYTES } from './guard.ts';
export * from './decision-shape.ts';
export { MAX_WORDS, withoutTexts } from './message-shape.ts';
export * from './canonical.ts';
export * from './course.ts';
export * from './engine.ts';
export * from './own-words.ts';
export * from './run-file.ts';
export * from './run-link.ts';
export * from './verify.ts';
export * from './patch.ts';
