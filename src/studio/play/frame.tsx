// The page in the frame: the game itself, with the scenario that is being written in the place of those that are shipped. Its saves are
// thrown away, it tells no other tab, and it keeps no copy of the page: that is the business of the studio around it.

import { createRoot } from 'react-dom/client';
import { App, type Stage } from '../../panels/index.tsx';
import { prepare } from '../../core/index.ts';
import { encodeRun, isMisfit, replay, runFileOf } from '../../run/index.ts';
import {
  browserDoors,
  createSession,
  indexedDbSaves,
  serviceWorkerAddress,
  startChecker,
  startDebriefWorker,
  startForecastWorker,
  type ScenarioCard,
} from '../../session/index.ts';
import { allWords, speak } from '../../words/index.ts';
import { listen, type FromFrame, type ToFrame } from './frame-messages.ts';

const SAVES = 'rollout-studio-play';

let current: ToFrame | undefined;
const cards: ScenarioCard[] = [];
const cardOf = ({ rules, texts }: ToFrame): ScenarioCard => ({
  id: rules.id,
  title: texts.title,
  place: texts.place,
  minutes: texts.minutes,
  weeks: rules.weeks,
  summary: texts.summary,
  lang: texts.lang,
});
const played = (): ToFrame => {
  if (current === undefined) throw new Error('Nothing has come to be played.');
  return current;
};

let perform: (day: number) => Promise<void> = () => Promise.resolve();
const doors = browserDoors(
  {
    cards,
    loadCards: () => Promise.resolve(cards),
    loadScenario: async () => ({ rules: played().rules, texts: played().texts }),
    loadTexts: async (_id, language) => played().translations[language] ?? played().texts,
    speech: { speak, allWords },
    perform: (day) => perform(day),
  },
  {
    forecast: () => startForecastWorker(),
    debrief: () => startDebriefWorker(),
    checker: () => startChecker(),
    service: () => serviceWorkerAddress(),
  },
);
const saves = indexedDbSaves(SAVES);
const session = createSession({
  ...doors,
  saves,
  tabs: { tell: () => undefined, listen: () => () => undefined },
  memory: { read: () => undefined, write: () => undefined, language: { read: () => undefined, write: () => undefined } },
  offline: { start: () => undefined, look: () => undefined, change: () => undefined },
  persist: () => Promise.resolve(),
  mayClear: () => Promise.resolve(false),
});

async function makeStage(): Promise<Stage> {
  const { createStage } = await import('../../world/index.ts');
  const stage = createStage(session.store);
  perform = (day) => stage.perform(day);
  return stage;
}
let stage: Promise<Stage> | undefined;
const stageOnce = (): Promise<Stage> => (stage ??= makeStage());

const tell = (message: FromFrame): void => window.parent.postMessage(message, location.origin);

/** The plays that came, one after the other; of those that wait the newest alone. */
let waiting: ToFrame | undefined;
let isOpening = false;

async function open(): Promise<void> {
  if (isOpening) return;
  isOpening = true;
  for (let next = waiting; next !== undefined; next = waiting) {
    waiting = undefined;
    current = next;
    cards.splice(0, cards.length, cardOf(next));
    const { rules, seed, log } = next;
    const course = replay(prepare(rules), seed, log);
    if (!isMisfit(course)) await session.store.getState().openRunFile(encodeRun(runFileOf(course, rules, 'own')));
  }
  isOpening = false;
}

/** The game takes the focus to whatever is new on it; not away from somebody who writes beside it. */
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function own(this: HTMLElement, options?: FocusOptions): void {
  if (document.hasFocus()) focus.call(this, options);
};

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no element called page.');
await saves.removeAll().catch(() => undefined);
await session.open(location.search, '');
createRoot(page).render(<App store={session.store} stage={stageOnce} />);
session.store.subscribe(({ log, seed, screen }, before) => {
  if (log !== before.log && seed !== undefined && screen !== 'title' && !isOpening) tell({ kind: 'decided', seed, log });
});
listen<ToFrame>(
  () => window.parent,
  (message) => {
    waiting = message;
    void open();
  },
);
tell({ kind: 'ready' });
