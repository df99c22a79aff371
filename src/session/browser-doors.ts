// The browser's side of the session's doors: database, locks, channels, clock, worker. Each may be missing or refused.

import type { Clock, DebriefEngine, Doors, RunLocks, TabMemory, TabNews, Tabs } from './doors.ts';
import type { DebriefPort } from './debrief-engine.ts';
import { forecastEngine, type ForecastPort } from './forecast-engine.ts';
import { fileCompiler, type CheckerPort } from './file-compiler.ts';
import { browserOffline } from './offline.ts';
import { indexedDbSaves } from './saves.ts';

export type OwnDoors = Pick<Doors, 'cards' | 'loadCards' | 'loadScenario' | 'loadTexts' | 'perform'> & {
  readonly speech: Pick<Doors['speech'], 'speak' | 'allWords'>;
};

const CHANNEL = 'rollout';
const OPEN_RUN = 'rollout.open';
const CHOSEN_LANGUAGE = 'rollout.language';

/** What starts the workers, see `worker-door.ts`. */
export interface Workers {
  readonly forecast: () => ForecastPort;
  readonly debrief: () => DebriefPort;
  readonly checker: () => CheckerPort;
  /** The service worker's address. */
  readonly service: () => string;
}

/** All doors of a page. */
export function browserDoors(own: OwnDoors, workers: Workers): Doors {
  return {
    ...own,
    speech: { ...own.speech, read: navigator.languages },
    // A page that is one file shares its origin with others of its kind, and may not take their saves for its own.
    saves: indexedDbSaves(document.documentElement.dataset['database']),
    locks: runLocks(navigator.locks as LockManager | undefined),
    tabs: tabs(),
    memory: tabMemory(),
    clock: browserClock,
    forecasts: forecastEngine(workers.forecast),
    debriefs: debriefEngineOnce(workers.debrief),
    compiler: fileCompiler(workers.checker, browserClock),
    offline: browserOffline(workers.service),
    persist: async () => {
      await navigator.storage?.persist?.();
    },
    mayClear: () => mayClear(navigator),
    newSeed: () => randomText(8),
    newRunId: () => randomText(16),
  };
}

/** Fetched when the first debrief is asked for; what was refused is tried again with the next. */
function debriefEngineOnce(makeWorker: Workers['debrief']): Doors['debriefs'] {
  let engine: DebriefEngine | undefined;
  return async () => (engine ??= (await import('./debrief-engine.ts')).debriefEngine(makeWorker));
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/**
 * Safari deletes what a page has stored when nobody came by for seven days, unless it was asked to keep it and agreed. Other browsers
 * clear only a disk that is nearly full.
 */
export async function mayClear({ vendor, storage }: Pick<Navigator, 'vendor'> & { readonly storage?: StorageManager }): Promise<boolean> {
  if (!vendor.startsWith('Apple')) return false;
  return !((await storage?.persisted?.().catch(() => false)) ?? false);
}

/** Letters that are not mistaken for each other when a seed is read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Web Locks; without them every tab may write, and an append by two is refused by the database. */
export function runLocks(manager: LockManager | undefined): RunLocks {
  const nameOf = (run: string): string => `rollout-run-${run}`;
  return {
    async take(run) {
      if (manager === undefined) return () => undefined;
      return new Promise((resolve) => {
        const hold = (lock: Lock | null): Promise<void> | undefined => {
          if (lock === null) return void resolve(undefined);
          return new Promise((release) => resolve(() => release()));
        };
        manager.request(nameOf(run), { ifAvailable: true }, hold).catch(() => resolve(() => undefined));
      });
    },
    wait(run, then) {
      const waiting = new AbortController();
      let release = (): void => waiting.abort();
      manager
        ?.request(
          nameOf(run),
          { signal: waiting.signal },
          () =>
            new Promise<void>((resolve) => {
              release = resolve;
              then(resolve);
            }),
        )
        .catch(() => undefined);
      return () => release();
    },
  };
}

function tabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (news) => channel.postMessage(news),
    listen(hear) {
      const on = (event: MessageEvent<TabNews>): void => hear(event.data);
      channel.addEventListener('message', on);
      return () => channel.removeEventListener('message', on);
    },
  };
}

/** Session storage: it lives as long as the tab, a reload included. Where it is refused, a reload leads to the menu. */
function tabMemory(): TabMemory {
  return {
    read() {
      try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(OPEN_RUN) ?? 'null');
        if (typeof stored !== 'object' || stored === null) return undefined;
        const { run, link } = stored as { readonly run?: unknown; readonly link?: unknown };
        return typeof run === 'string' && typeof link === 'string' ? { run, link } : undefined;
      } catch {
        return undefined;
      }
    },
    write(open) {
      try {
        if (open === undefined) sessionStorage.removeItem(OPEN_RUN);
        else sessionStorage.setItem(OPEN_RUN, JSON.stringify(open));
      } catch {
        // Nothing is lost but the way back after a reload.
      }
    },
    language: {
      read() {
        try {
          return sessionStorage.getItem(CHOSEN_LANGUAGE) ?? undefined;
        } catch {
          return undefined;
        }
      },
      write(chosen) {
        try {
          if (chosen === undefined) sessionStorage.removeItem(CHOSEN_LANGUAGE);
          else sessionStorage.setItem(CHOSEN_LANGUAGE, chosen);
        } catch {
          // The setting has it too.
        }
      },
    },
  };
}
