// Wires the page: the session's store with the browser's doors, the building, the sounds and the panels.

import '@fontsource-variable/inter';
import './panels/tokens.css';
import './panels/base.css';
import { createRoot } from 'react-dom/client';
import { cards, loadScenario } from 'virtual:scenarios';
import { App } from './panels/index.tsx';
import { browserDoors, createSession, startForecastWorker } from './session/index.ts';
import { playSounds } from './sound/index.ts';
import { createStage, type SessionStage } from './world/index.ts';

let stage: SessionStage | undefined;
const doors = browserDoors({ cards, loadScenario, perform: (day) => stage?.perform(day) ?? Promise.resolve() }, () =>
  startForecastWorker(),
);
const session = createSession(doors);
stage = createStage(session.store);
playSounds(session.store, session.caption);

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element called page.');
createRoot(page).render(<App store={session.store} stage={stage} />);
void session.open(location.search, location.hash);
