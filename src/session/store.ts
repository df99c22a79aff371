// The running game as one store: what the world and the panels read, and the actions they send. It knows no framework. What plays a run
// (`play.ts`) is fetched with the first one; the menu is there before.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Doors, TabNews } from './doors.ts';
import { forecasts } from './forecasts.ts';
import { chooseLanguage, firstLanguage, speak } from './language.ts';
import { parseLink, typedSeed, type Link } from './link.ts';
import { listRuns, listSlots, tell } from './menu.ts';
import { notice } from './notices.ts';
import type * as runs from './debrief-runs.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { update, type Play, type Table } from './table.ts';
import type { Caption, Session, SessionActions, SessionState } from './types.ts';

/** How long a caption stays, in milliseconds, and how many stand at once. */
const CAPTION_TIME = 3000;
const MOST_CAPTIONS = 3;

/** The store, and what only the page's wiring uses. */
export interface SessionHandle {
  readonly store: StoreApi<Session>;
  /** Reads settings, saves and the address; comes back to the run that this tab had open. Call once, after the first render. */
  readonly open: (search: string, hash: string) => Promise<void>;
  /** Shows a caption for a sound. */
  readonly caption: (key: string, values?: Caption['values']) => void;
  /** Puts the run away and listens no longer. */
  readonly close: () => Promise<void>;
}

export function createSession(doors: Doors): SessionHandle {
  const store = createStore<Session>(() => ({ ...initialState(doors), ...actionsOf(() => table) }));
  const table: Table = {
    store,
    doors,
    forecasts: forecasts({
      clock: doors.clock,
      engine: doors.forecasts,
      now: () =>
        table.running === undefined || table.running.busy ? undefined : { rules: table.running.rules, view: table.running.course.view },
      onChange: (known, forecasting) => update(store, { forecasts: known, forecasting }),
    }),
    play: undefined,
    files: new Map(),
    running: undefined,
    link: '',
    opening: 0,
    leaving: Promise.resolve(),
    persisted: false,
  };
  const deaf = doors.tabs.listen((news) => void hear(table, news));

  let captions = 0;
  return {
    store,
    open: (search, hash) => open(table, search, hash),
    caption(key, values = {}) {
      captions += 1;
      const caption: Caption = { id: captions, key, values };
      // Ten clicks in a row are one line, not ten.
      const others = store.getState().captions.filter((one) => one.key !== key);
      update(store, { captions: [...others, caption].slice(-MOST_CAPTIONS) });
      doors.clock.after(CAPTION_TIME, () => update(store, { captions: store.getState().captions.filter(({ id }) => id !== caption.id) }));
    },
    async close() {
      deaf();
      await leave(table);
    },
  };
}

/** Fetches what plays runs. Undefined, with a notice, where it cannot be had. */
async function playOf(table: Table): Promise<Play | undefined> {
  try {
    table.play ??= await import('./play.ts');
  } catch {
    tell(table, notice('notice.game-not-loaded'));
  }
  return table.play;
}

/** Fetches what goes back, compares and hands in. Undefined, with a notice, where it cannot be had. */
async function runsOf(table: Table): Promise<typeof runs | undefined> {
  try {
    return await import('./debrief-runs.ts');
  } catch {
    tell(table, notice('notice.game-not-loaded'));
    return undefined;
  }
}

/** Puts the run away; without the part that plays there is none. */
const leave = (table: Table): Promise<void> => table.play?.leave(table) ?? table.leaving;

const initialState = ({ cards }: Doors): SessionState => ({
  screen: 'title',
  cards,
  savedRuns: [],
  mode: 'coached',
  log: [],
  days: [],
  playing: false,
  panel: 'plan',
  save: 'saved',
  mayClear: false,
  replaysLeft: 0,
  bookmarks: [],
  reflections: [],
  canBranch: false,
  forecasts: {},
  forecasting: false,
  settings: DEFAULT_SETTINGS,
  language: 'en',
  captions: [],
  offline: false,
});

/** The actions; the table is there when the first of them is called. */
function actionsOf(table: () => Table): SessionActions {
  return {
    start: async (scenario, mode, seed) => (await playOf(table()))?.start(table(), scenario, mode, seed),
    startFile: async (hash, mode, seed = '', replays) => (await playOf(table()))?.startFile(table(), hash, mode, typedSeed(seed), replays),
    changeMode: async (mode) => table().play?.changeMode(table(), mode),
    resume: async (run) => (await playOf(table()))?.resume(table(), run),
    deleteRun: async (run) => (await playOf(table()))?.deleteRun(table(), run),
    openFiles: async (files) => (await playOf(table()))?.openFiles(table(), files),
    openRunFile: async (text) => (await playOf(table()))?.openRunFile(table(), text),
    exportRun: () => table().play?.exportRun(table()),
    exportAll: async () => (await playOf(table()))?.exportAll(table()),
    deleteAll: async () => (await playOf(table()))?.deleteAll(table()),
    show(screen) {
      if (screen === 'title') {
        table().doors.offline.look();
        void leave(table());
      } else table().play?.showScreen(table(), screen);
    },
    openPanel(panel) {
      const { store, running, play } = table();
      const isFriday = store.getState().screen === 'ledger';
      update(store, isFriday ? { panel, looking: true } : { panel }, 'problem');
      if (play !== undefined) running?.queue?.place(play.placeOf(table()));
    },
    select(thing) {
      if (thing === undefined) update(table().store, {}, 'selected', 'problem');
      else update(table().store, { selected: thing }, 'problem');
    },
    decide: (decision) => table().play?.decide(table(), decision) ?? false,
    undo: () => table().play?.undoLast(table()),
    runWeek: () => void table().play?.decide(table(), { type: 'run-week' }),
    runOn: () => table().play?.runOn(table()),
    replayWeek: () => table().play?.replayWeek(table()),
    watchWeek: (week) => void table().play?.watchWeek(table(), week),
    lookAtWeek: (week) => table().play?.lookAtWeek(table(), week),
    bookmark: (week, name) => table().play?.bookmark(table(), week, name),
    reflect: (week, text) => table().play?.reflect(table(), week, text),
    setOwnView: (view) => table().play?.setOwnView(table(), view),
    setPledge: (pledge) => table().play?.setPledge(table(), pledge),
    goBack: async (week, luck) => (await runsOf(table()))?.goBack(table(), week, luck) ?? false,
    askBranches: async () => (await runsOf(table()))?.askBranches(table()),
    nameRun: (name) => table().play?.nameRun(table(), name),
    previewHandIn: async (choice) => (await runsOf(table()))?.previewHandIn(table(), choice),
    handIn: async (choice) => (await runsOf(table()))?.handIn(table(), choice),
    saveSlot: async (slot, name) => (await playOf(table()))?.saveSlot(table(), slot, name) ?? false,
    loadSlot: async (slot) => (await playOf(table()))?.loadSlot(table(), slot),
    deleteSlot: async (slot) => (await playOf(table()))?.deleteSlot(table(), slot),
    skipPlayback: () => table().play?.skipPlayback(table()),
    togglePause: () => table().play?.togglePause(table()),
    planNext: () => table().play?.planNext(table()),
    showDay: (day) => table().play?.showDay(table(), day),
    forecast: (project, option) => table().forecasts.want(project, option),
    askDebrief: () =>
      void import('./debrief-asks.ts').then(
        (asks) => asks.askDebrief(table()),
        () => noDebrief(table()),
      ),
    cancelDebrief: () =>
      void import('./debrief-asks.ts').then(
        (asks) => asks.cancelDebrief(table()),
        () => undefined,
      ),
    tryOtherwise: (at, patches) =>
      void import('./debrief-asks.ts').then(
        (asks) => asks.tryOtherwise(table(), at, patches),
        () => undefined,
      ),
    changeSettings(change) {
      const settings = { ...table().store.getState().settings, ...change };
      update(table().store, { settings });
      if (change.language !== undefined) void chooseLanguage(table(), change.language);
      table()
        .doors.saves.saveSettings(settings)
        .catch(() => undefined);
    },
    useUpdate() {
      const { store, doors } = table();
      if (store.getState().screen !== 'title' || store.getState().update !== 'waiting') return;
      update(store, { update: 'changing' });
      doors.offline.change();
    },
    dismissNotice: () => update(table().store, {}, 'notice'),
    dismissReport: () => update(table().store, {}, 'report', 'offer'),
  };
}

/** What computes it could not be fetched. */
const noDebrief = ({ store }: Table): void => update(store, { debriefFailed: true }, 'debriefing');

async function open(table: Table, search: string, hash: string): Promise<void> {
  const { doors, store } = table;
  table.link = search + hash;
  const settings = readSettings(await doors.saves.settings().catch(() => undefined));
  update(store, { settings, mayClear: await doors.mayClear() });
  doors.offline.start({
    onReady: () => update(store, { offline: true }),
    onUpdate: () => store.getState().update ?? update(store, { update: 'waiting' }),
  });
  const link = parseLink(
    search,
    hash,
    doors.cards.map((card) => card.id),
  );
  await speak(table, firstLanguage(table, settings, link.ok ? link.value.lang : undefined));
  if (!link.ok) return tell(table, link.error);
  // Not stored: what a class is shown by a link, this machine's own player has not asked for.
  if (link.value.projector === true) update(store, { settings: { ...settings, projector: true } });
  if (link.value.tips !== undefined) update(store, { tips: link.value.tips });
  const left = doors.memory.read();
  if (left?.link === table.link) await (await playOf(table))?.resume(table, left.run);
  if (table.running === undefined) await followLink(table, link.value, left?.link === table.link);
}

/** Does what a link asks for. One that was followed before in this tab is not followed twice. */
async function followLink(table: Table, link: Link, wasFollowed: boolean): Promise<void> {
  if (wasFollowed) return;
  if (link.run === undefined && link.scenario === undefined && link.packed === undefined) return;
  const play = await playOf(table);
  if (play === undefined) return;
  if (link.run !== undefined) return play.openRunLink(table, link.run);
  if (link.packed !== undefined) return play.openScenarioLink(table, link.packed, link);
  if (link.scenario === undefined) return;
  // A link that asks for nothing but a scenario begins a new run; a class's leads back to the one that was begun.
  const begun = link.seed === undefined && link.mode === undefined ? undefined : await unfinished(table, link);
  if (begun === undefined) await play.start(table, link.scenario, link.mode, link.seed, link.replays);
  else await play.resume(table, begun);
}

/** A run of this very link that was begun and not finished. */
async function unfinished({ doors }: Table, { scenario, seed, mode = 'coached' }: Link): Promise<string | undefined> {
  const rows = await doors.saves.list().catch(() => []);
  return rows.find(
    (row) =>
      row.file === undefined &&
      row.branch === undefined &&
      !row.finished &&
      row.scenario.id === scenario &&
      (seed === undefined || row.seed === seed) &&
      row.mode === mode,
  )?.run;
}

/** What other tabs tell: the list of runs has changed, or the run that this tab looks on at. */
async function hear(table: Table, news: TabNews): Promise<void> {
  const { running } = table;
  if (news.kind === 'slots') return listSlots(table);
  if (news.kind === 'saved' && running?.run === news.run && running.queue === undefined) await table.play?.follow(table, running);
  if (running !== undefined && (news.kind === 'all-deleted' || (news.kind === 'deleted' && news.run === running.run))) {
    running.queue = undefined;
    await leave(table);
    tell(table, notice('notice.save-gone'));
  }
  if (table.running === undefined) await listRuns(table);
}
