// Wires the page: the session's store with the browser's doors, and the panels; the building and the sounds once they are wanted. The
// menu is drawn before any of the game has come.

import { createRoot } from 'react-dom/client';
import { cards, loadCards, loadScenario, loadTexts } from 'virtual:scenarios';
import { App, type Stage } from './panels/index.tsx';
import {
  browserDoors,
  createSession,
  serviceWorkerAddress,
  startChecker,
  startDebriefWorker,
  startForecastWorker,
} from './session/index.ts';
import { allWords, speak } from './words/index.ts';

let perform: (day: number) => Promise<void> = () => Promise.resolve();
const workers = {
  forecast: () => startForecastWorker(),
  debrief: () => startDebriefWorker(),
  checker: () => startChecker(),
  service: () => serviceWorkerAddress(),
};
const scenarios = { cards, loadCards, loadScenario, loadTexts };
const doors = browserDoors({ ...scenarios, speech: { speak, allWords }, perform: (day) => perform(day) }, workers);
/** Beside the studio's text the game plays what is being written. */
const frame = document.documentElement.dataset['page'] === 'frame' ? await import('./studio/play/frame.ts') : undefined;
const session = createSession(frame?.framedDoors(doors) ?? doors);

async function makeStage(): Promise<Stage> {
  const { createStage } = await import('./world/index.ts');
  const stage = createStage(session.store);
  perform = (day) => stage.perform(day);
  return stage;
}
let stage: Promise<Stage> | undefined;
const stageOnce = (): Promise<Stage> => (stage ??= makeStage());

/** Milliseconds that the first picture waits for what is stored, so that a reload does not show the menu in passing. */
const PATIENCE = 1_500;

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element called page.');
const root = createRoot(page);
/** A page that was saved for a class says how it is played where its address does not. */
const asked = location.search === '' ? (document.documentElement.dataset['asked'] ?? '') : location.search;
const opened = frame?.openFramed(session) ?? session.open(asked, location.hash);
await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
root.render(<App store={session.store} stage={stageOnce} />);

// Without them the game is silent, and says so by its captions.
import('./sound/index.ts').then(({ playSounds }) => playSounds(session.store, session.caption)).catch(() => undefined);
