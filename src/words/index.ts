// The door of the words: sentences by key, and figures as text.

export * from './words.ts';
export * from './format.ts';
