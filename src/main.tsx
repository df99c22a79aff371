// Wires the page: the session's store with the browser's doors, the building, the sounds and the panels.

import { createRoot } from 'react-dom/client';
import { cards, loadCards, loadScenario, loadTexts } from 'virtual:scenarios';
import { App } from './panels/index.tsx';
import { browserDoors, createSession, startChecker, startForecastWorker } from './session/index.ts';
import { playSounds } from './sound/index.ts';
import { allWords, speak } from './words/index.ts';
import { createStage, type SessionStage } from './world/index.ts';

let perform: SessionStage['perform'] = () => Promise.resolve();
const workers = { forecast: () => startForecastWorker(), checker: () => startChecker() };
const scenarios = { cards, loadCards, loadScenario, loadTexts };
const doors = browserDoors({ ...scenarios, speech: { speak, allWords }, perform: (day) => perform(day) }, workers);
const session = createSession(doors);
const stage = createStage(session.store);
perform = (day) => stage.perform(day);
playSounds(session.store, session.caption);

/** Milliseconds that the first picture waits for what is stored, so that a reload does not show the menu in passing. */
const PATIENCE = 1_500;

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element called page.');
const root = createRoot(page);
const opened = session.open(location.search, location.hash);
await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
root.render(<App store={session.store} stage={stage} />);
