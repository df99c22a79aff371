// The door of the panels: the whole page as one component, and the stage it needs.

export { App } from './app/app.tsx';
export { emptyStage, type Stage } from './stage.ts';
