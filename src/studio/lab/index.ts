// The door of this part of the studio.
export type * from './props.ts';
