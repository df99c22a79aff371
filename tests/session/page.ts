// A page without a browser: the session with a clock moved by hand, a database in memory, locks and channels among "tabs".

import { IDBFactory } from 'fake-indexeddb';
import { asId, type Rules, type ScenarioId } from '../../src/core/index.ts';
import { forecastProject } from '../../src/coach/index.ts';
import { prepare, type OptionId } from '../../src/core/index.ts';
import { checkFile } from '../../src/session/file-check.ts';
import type { Doors, RunLocks, TabMemory, TabNews, Tabs } from '../../src/session/doors.ts';
import { createSession, type SessionHandle } from '../../src/session/store.ts';
import { indexedDbSaves } from '../../src/session/saves.ts';
import type { ScenarioCard } from '../../src/session/types.ts';
import { handClock, settle, type HandClock } from '../helpers/hand-clock.ts';
import { sampleTexts } from '../helpers/sample-texts.ts';
import { smallRules } from '../helpers/small-rules.ts';

export const SMALL = asId<ScenarioId>('small');
export const card: ScenarioCard = {
  id: SMALL,
  title: 'Small',
  place: 'Here',
  minutes: 5,
  weeks: smallRules.weeks,
  summary: [],
  lang: 'en',
};

/** One browser: what its tabs share. */
export interface Browser {
  readonly held: Map<string, object>;
  readonly waiting: Map<string, (() => void)[]>;
  readonly ears: Set<{ readonly tab: object; readonly hear: (news: TabNews) => void }>;
  runs: number;
}

export function newBrowser(): Browser {
  globalThis.indexedDB = new IDBFactory();
  return { held: new Map(), waiting: new Map(), ears: new Set(), runs: 0 };
}

function locksOf(browser: Browser, tab: object): RunLocks {
  const grant = (run: string): (() => void) => {
    browser.held.set(run, tab);
    return () => {
      if (browser.held.get(run) !== tab) return;
      browser.held.delete(run);
      browser.waiting.get(run)?.shift()?.();
    };
  };
  return {
    take: async (run) => (browser.held.has(run) ? undefined : grant(run)),
    wait(run, then) {
      let release = (): void => undefined;
      const got = (): void => {
        release = grant(run);
        then(release);
      };
      browser.waiting.set(run, [...(browser.waiting.get(run) ?? []), got]);
      return () => {
        browser.waiting.set(
          run,
          (browser.waiting.get(run) ?? []).filter((one) => one !== got),
        );
        release();
      };
    },
  };
}

const tabsOf = (browser: Browser, tab: object): Tabs => ({
  tell(news) {
    for (const ear of browser.ears) if (ear.tab !== tab) ear.hear(news);
  },
  listen(hear) {
    const ear = { tab, hear };
    browser.ears.add(ear);
    return () => browser.ears.delete(ear);
  },
});

export interface Page extends SessionHandle {
  readonly clock: HandClock;
  readonly memory: TabMemory;
  readonly persisted: () => number;
  /** The same tab loaded anew, as after a reload or a killed process: nothing is put away first. */
  readonly reload: (search?: string, hash?: string) => Promise<Page>;
}

export async function openPage(
  browser: Browser,
  options: { doors?: Partial<Doors>; search?: string; hash?: string; rules?: Rules; tab?: object; memory?: TabMemory } = {},
): Promise<Page> {
  const tab = options.tab ?? {};
  const clock = handClock();
  const rules = options.rules ?? smallRules;
  let open: ReturnType<TabMemory['read']>;
  let chosen: string | undefined;
  let persisted = 0;
  const memory: TabMemory = options.memory ?? {
    read: () => open,
    write(next) {
      open = next;
    },
    language: {
      read: () => chosen,
      write(next) {
        chosen = next;
      },
    },
  };
  const doors: Doors = {
    cards: [card],
    loadCards: async (language) => [{ ...card, ...(language === 'de' ? { title: 'Klein', lang: 'de' } : {}) }],
    loadScenario: async () => ({ rules, texts: sampleTexts }),
    loadTexts: async (_, language) => (language === 'de' ? { ...sampleTexts, title: 'Klein', lang: 'de' } : sampleTexts),
    speech: { speak: async () => undefined, allWords: async () => undefined, read: ['fr', 'en'] },
    saves: indexedDbSaves(),
    locks: locksOf(browser, tab),
    tabs: tabsOf(browser, tab),
    memory,
    clock,
    forecasts: {
      forecast: async ({ rules: given, view, project, option }) =>
        forecastProject(prepare(given), view, project, option as OptionId | undefined),
    },
    debriefs: () => Promise.reject(new Error('no debriefs here')),
    compiler: { compile: async (text, name) => checkFile({ text, name }) },
    offline: { start: () => undefined, look: () => undefined, change: () => undefined },
    persist: async () => {
      persisted += 1;
    },
    mayClear: async () => false,
    newSeed: () => 'seed',
    newRunId: () => `run-${(browser.runs += 1)}`,
    ...options.doors,
  };
  const handle = createSession(doors);
  await handle.open(options.search ?? '', options.hash ?? '');
  await settle();
  return {
    ...handle,
    clock,
    memory,
    persisted: () => persisted,
    async reload(search = options.search ?? '', hash = options.hash ?? '') {
      for (const [run, holder] of browser.held) if (holder === tab) browser.held.delete(run);
      for (const ear of browser.ears) if (ear.tab === tab) browser.ears.delete(ear);
      return openPage(browser, { ...options, search, hash, tab, memory });
    },
  };
}

/** Runs the week and plays it to its end or to a question. */
export async function runWeek(page: Page): Promise<void> {
  page.store.getState().runWeek();
  await settle();
  page.store.getState().skipPlayback();
  await settle();
}
