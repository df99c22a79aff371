// The door of publishing.

export type { PublishProps } from './props.ts';
export { Publish } from './panel.tsx';
