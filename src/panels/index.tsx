// The door of the panels: the whole page as one component, and the stage it needs.

import '@fontsource-variable/inter';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './tokens.css';
import './base.css';

export { App } from './app/app.tsx';
export { emptyStage, type Stage } from './stage.ts';
