// The door of adapting.

export type { AdaptBase, AdaptProps } from './props.ts';
export { Wizard as Adapt } from './wizard.tsx';
