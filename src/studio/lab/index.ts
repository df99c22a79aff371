// The door of the studio's lab.

export type { LabProps } from './props.ts';
export type { PlayedRun } from './tasks.ts';
export { Balance } from './balance.tsx';
export { Timeline } from './timeline.tsx';
export { WhyPanel as Why } from './why.tsx';
