// The running game as one store: what the world and the panels read, and the actions they send. It knows no framework.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeRunLink, encodeRun, runFileOf, withoutTexts } from '../run/index.ts';
import type { Doors, TabNews } from './doors.ts';
import { openFiles } from './files.ts';
import { forecasts } from './forecasts.ts';
import { chooseLanguage, firstLanguage, speak } from './language.ts';
import { parseLink, typedSeed, type Link } from './link.ts';
import { notice } from './notices.ts';
import { deleteAll, exportAll } from './keeping.ts';
import { deleteRun, follow, leave, listRuns, listSlots, openRunFile, resume, start, startFile, tell } from './opening.ts';
import { replayWeek } from './replays.ts';
import { runOn } from './run-on.ts';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { deleteSlot, loadSlot, saveSlot } from './slots.ts';
import { update, type Table } from './table.ts';
import type { Caption, Screen, Session, SessionActions, SessionState } from './types.ts';
import { decide, lastFriday, lookAtWeek, placeOf, planNext, showDay, skipPlayback, togglePause, undoLast, watchWeek } from './week.ts';

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
  forecasts: {},
  forecasting: false,
  settings: DEFAULT_SETTINGS,
  language: 'en',
  captions: [],
});

/** The actions; the table is there when the first of them is called. */
function actionsOf(table: () => Table): SessionActions {
  return {
    start: (scenario, mode, seed) => start(table(), scenario, mode, seed),
    startFile: (hash, mode, seed = '') => startFile(table(), hash, mode, typedSeed(seed)),
    resume: (run) => resume(table(), run),
    deleteRun: (run) => deleteRun(table(), run),
    openFiles: (files) => openFiles(table(), files),
    openRunFile: (text) => openRunFile(table(), text),
    exportRun() {
      const { running } = table();
      if (running === undefined) return undefined;
      // What somebody wrote in words of their own stays on this machine.
      const course = { ...running.course, log: withoutTexts(running.course.log) };
      return encodeRun(runFileOf(course, running.rules, running.mode));
    },
    exportAll: () => exportAll(table()),
    deleteAll: () => deleteAll(table()),
    show: (screen) => show(table(), screen),
    openPanel(panel) {
      const isFriday = table().store.getState().screen === 'ledger';
      update(table().store, isFriday ? { panel, looking: true } : { panel }, 'problem');
      table().running?.queue?.place(placeOf(table()));
    },
    select(thing) {
      if (thing === undefined) update(table().store, {}, 'selected', 'problem');
      else update(table().store, { selected: thing }, 'problem');
    },
    decide: (decision) => decide(table(), decision),
    undo: () => undoLast(table()),
    runWeek: () => void decide(table(), { type: 'run-week' }),
    runOn: () => runOn(table()),
    replayWeek: () => replayWeek(table()),
    watchWeek: (week) => void watchWeek(table(), week),
    lookAtWeek: (week) => lookAtWeek(table(), week),
    saveSlot: (slot, name) => saveSlot(table(), slot, name),
    loadSlot: (slot) => loadSlot(table(), slot),
    deleteSlot: (slot) => deleteSlot(table(), slot),
    skipPlayback: () => skipPlayback(table()),
    togglePause: () => togglePause(table()),
    planNext: () => planNext(table()),
    showDay: (day) => showDay(table(), day),
    forecast: (project, option) => table().forecasts.want(project, option),
    changeSettings(change) {
      const settings = { ...table().store.getState().settings, ...change };
      update(table().store, { settings });
      if (change.language !== undefined) void chooseLanguage(table(), change.language);
      table()
        .doors.saves.saveSettings(settings)
        .catch(() => undefined);
    },
    dismissNotice: () => update(table().store, {}, 'notice'),
    dismissReport: () => update(table().store, {}, 'report'),
  };
}

function show(table: Table, screen: Screen): void {
  const { running, store } = table;
  if (screen === 'title') return void leave(table);
  if (running === undefined || running.busy) return;
  const { course } = running;
  if (screen === 'report' && course.view.awaiting.kind !== 'end') return;
  if (screen === 'ledger' && course.days.length === 0) return;
  if (screen === 'ledger') update(store, { screen, shownDay: lastFriday(course) }, 'looking');
  else update(store, { screen }, 'shownDay', 'looking');
  running.queue?.place(placeOf(table));
}

async function open(table: Table, search: string, hash: string): Promise<void> {
  const { doors, store } = table;
  table.link = search + hash;
  const settings = readSettings(await doors.saves.settings().catch(() => undefined));
  update(store, { settings, mayClear: await doors.mayClear() });
  const link = parseLink(
    search,
    hash,
    doors.cards.map((card) => card.id),
  );
  await speak(table, firstLanguage(table, settings, link.ok ? link.value.lang : undefined));
  if (!link.ok) return tell(table, link.error);
  // Not stored: what a class is shown by a link, this machine's own player has not asked for.
  if (link.value.projector === true) update(store, { settings: { ...settings, projector: true } });
  const left = doors.memory.read();
  if (left?.link === table.link) await resume(table, left.run);
  if (table.running === undefined) await followLink(table, link.value, left?.link === table.link);
}

/** Does what a link asks for. One that was followed before in this tab is not followed twice. */
async function followLink(table: Table, link: Link, wasFollowed: boolean): Promise<void> {
  if (wasFollowed) return;
  if (link.run !== undefined) {
    const text = await decodeRunLink(link.run);
    if (text.ok) return openRunFile(table, text.value);
    return tell(table, notice(text.error === 'too-long' ? 'notice.run-link-too-long' : 'notice.run-link-broken'));
  }
  if (link.scenario === undefined) return;
  const begun = link.seed === undefined ? undefined : await unfinished(table, link);
  if (begun === undefined) await start(table, link.scenario, link.mode, link.seed, link.replays);
  else await resume(table, begun);
}

/** A run of this very link that was begun and not finished. */
async function unfinished({ doors }: Table, { scenario, seed, mode = 'coached' }: Link): Promise<string | undefined> {
  const rows = await doors.saves.list().catch(() => []);
  return rows.find(
    (row) => row.file === undefined && !row.finished && row.scenario.id === scenario && row.seed === seed && row.mode === mode,
  )?.run;
}

/** What other tabs tell: the list of runs has changed, or the run that this tab looks on at. */
async function hear(table: Table, news: TabNews): Promise<void> {
  const { running } = table;
  if (news.kind === 'slots') return listSlots(table);
  if (news.kind === 'saved' && running?.run === news.run && running.queue === undefined) await follow(table, running);
  if (running !== undefined && (news.kind === 'all-deleted' || (news.kind === 'deleted' && news.run === running.run))) {
    running.queue = undefined;
    await leave(table);
    tell(table, notice('notice.save-gone'));
  }
  if (table.running === undefined) await listRuns(table);
}
