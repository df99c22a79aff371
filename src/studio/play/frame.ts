// The game in the studio's frame: the page of the game with other doors. The scenario that is being written stands in the place of those
// that are shipped; saves are thrown away, no other tab is told anything, and no copy of the page is kept: that is the business of the studio
// around it.

import type { Doors, ScenarioCard, SessionHandle } from '../../session/index.ts';
import { listen, type FromFrame, type ToFrame } from './frame-messages.ts';

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

/** Its saves are in a database of their own, which the page names, and are thrown away with each opening. */
let emptySaves = (): Promise<void> => Promise.resolve();

export function framedDoors(doors: Doors): Doors {
  emptySaves = () => doors.saves.removeAll();
  return {
    ...doors,
    cards,
    loadCards: () => Promise.resolve(cards),
    loadScenario: async () => ({ rules: played().rules, texts: played().texts }),
    loadTexts: async (_id, language) => played().translations[language] ?? played().texts,
    tabs: { tell: () => undefined, listen: () => () => undefined },
    memory: { read: () => undefined, write: () => undefined, language: { read: () => undefined, write: () => undefined } },
    offline: { start: () => undefined, look: () => undefined, change: () => undefined },
    persist: () => Promise.resolve(),
    mayClear: () => Promise.resolve(false),
  };
}

const tell = (message: FromFrame): void => window.parent.postMessage(message, location.origin);

/** The plays that came, one after the other; of those that wait the newest alone. */
let waiting: ToFrame | undefined;
let isOpening = false;

async function show({ store }: SessionHandle, told: ToFrame): Promise<void> {
  current = told;
  store.getState().changeSettings(told.look);
  cards.splice(0, cards.length, cardOf(told));
  await store.getState().openRunFile(told.run);
}

/** One that cannot be opened is a fault of ours, and keeps no later one away. */
async function open(session: SessionHandle): Promise<void> {
  if (isOpening) return;
  isOpening = true;
  for (let next = waiting; next !== undefined; next = waiting) {
    waiting = undefined;
    await show(session, next).catch((error: unknown) => reportError(error));
  }
  isOpening = false;
}

/** The game takes the focus to whatever is new on it; not away from somebody who writes beside it. */
function leaveFocusAlone(): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function own(this: HTMLElement, options?: FocusOptions): void {
    if (document.hasFocus()) focus.call(this, options);
  };
}

/** Listens to the studio, and tells it each decision. */
export async function openFramed(session: SessionHandle): Promise<void> {
  leaveFocusAlone();
  await emptySaves().catch(() => undefined);
  await session.open(location.search, '');
  session.store.subscribe(({ log, seed, screen }, before) => {
    if (log !== before.log && seed !== undefined && screen !== 'title' && !isOpening) tell({ kind: 'decided', seed, log });
  });
  listen<ToFrame>(
    () => window.parent,
    ['play'],
    (message) => {
      waiting = message;
      void open(session);
    },
  );
  tell({ kind: 'ready' });
}
